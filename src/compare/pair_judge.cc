#include "compare/pair_judge.h"

#include <utility>

#include "compare/buckets.h"
#include "compare/kinds.h"

namespace rasad {
namespace {

// Its article tells the two apart, though not by place, day or kind.
bool AreOfTwoEvents(const Statement& s, const Statement& t) {
  return !s.is_event && !t.is_event && !s.event.empty() && !t.event.empty() && s.event != t.event;
}

}  // namespace

// Told of a wide place, an occurrence that is surely one is told of the narrow one; but of a
// disaster the village is a part of the province. An accident has one scene, however wide the
// places are that its tellers name.
void PairJudge::JudgePair(const Occurrence& a, const Occurrence& b, const OccurrencePair& pair) {
  const bool loose = pair.kin.tie == Tie::kOne && a.event_type != "Natural disaster" &&
                     pair.place != Relation::kApart;
  for (const uint32_t x : a.statements) {
    for (const uint32_t y : b.statements) JudgeTwo({a, x}, {b, y}, pair.kin, loose);
  }
}

void PairJudge::JudgeWithin(const Occurrence& o) {
  const Kinship itself{Tie::kOne, Tie::kOne, kStrong, true, true, true};
  for (size_t i = 0; i < o.statements.size(); ++i) {
    for (size_t j = i + 1; j < o.statements.size(); ++j) {
      if (!AreOfTwoEvents(statements_[o.statements[i]], statements_[o.statements[j]]))
        JudgeTwo({o, o.statements[i]}, {o, o.statements[j]}, itself, false);
    }
  }
}

// A repeat in the same voice says nothing that the first telling doesn't.
bool PairJudge::IsCompared(uint32_t i) const {
  const Statement& s = statements_[i];
  return places_[i] != kNowhere && s.days && !s.repeats;
}

// A body that counts for a whole province or country gives a total.
bool PairJudge::IsWideTotal(uint32_t i) const {
  const Statement& s = statements_[i];
  return !s.is_event && !index_.IsLocal(places_[i]) && s.place_from == Origin::kOwn &&
         PlacePrecision(s.place->kind) >= 3 && !s.claimed_by.id.empty() &&
         s.claimed_by.type != "source" && !IsDeedInWidePlace(s);
}

PairJudge::Frame PairJudge::FrameOf(const Occurrence& o, uint32_t i) const {
  const Statement& s = statements_[i];
  Frame frame{places_[i], *s.days, s.days_from == Origin::kPublished};
  constexpr double kNear = 30;
  const bool near =
      o.place != kNowhere && (index_.Relate(frame.place, o.place) != Relation::kApart ||
                              index_.LieWithin(frame.place, o.place, kNear));
  if (near && index_.IsLocal(o.place) && !IsWideTotal(i)) frame.place = o.place;
  if (!IsShort(*o.days) || !IsShort(*s.days)) return frame;
  frame.days = *o.days;
  frame.guessed = o.days_guessed;
  return frame;
}

// The hospital of a quarter counts those who were brought to it, and not those of the city.
Relation PairJudge::InHospital(uint32_t x, uint32_t y, Relation place) const {
  if (place != Relation::kSame || statements_[x].is_event) return place;
  const auto counts_part = [&](uint32_t of, uint32_t in) {
    return IsHospital(statements_[of].claimed_by.name) &&
           index_.IsPartOfTown(places_[of], places_[in]);
  };
  if (counts_part(x, y)) return Relation::kInside;
  return counts_part(y, x) ? Relation::kAround : place;
}

Relation PairJudge::PlaceOf(const Occurrence& a, const Frame& x, const Occurrence& b,
                            const Frame& y, bool loose) const {
  const auto accident = [](const Occurrence& o, const Occurrence& other) {
    return o.event_type == "Accident" && (other.event_type.empty() || IsNature(other.event_type));
  };
  const bool scene = accident(a, b) || accident(b, a);
  if (loose && (scene || (x.place == a.place && y.place == b.place))) return Relation::kSame;
  return index_.Relate(x.place, y.place);
}

std::optional<Ruling> PairJudge::RuleOn(const Side& a, const Side& b, const Kinship& kin,
                                        bool loose) const {
  const Statement& s = statements_[a.statement];
  const Statement& t = statements_[b.statement];
  const Frame f = FrameOf(a.of, a.statement);
  const Frame g = FrameOf(b.of, b.statement);
  const Relation days =
      f.guessed || g.guessed ? RelateGuessedDays(f.days, g.days) : RelateDays(f.days, g.days);
  const Relation place = InHospital(a.statement, b.statement, PlaceOf(a.of, f, b.of, g, loose));
  return Judge(s, t, ScopeOf(s, t, place, days, classes_), kin.tie, classes_);
}

bool PairJudge::IsSure(const Ruling& ruling, const Side& a, const Side& b,
                       const Kinship& kin) const {
  return ruling.b_first ? doubts_.IsSure(ruling.kind, b, a, kin)
                        : doubts_.IsSure(ruling.kind, a, b, kin);
}

// What may be one occurrence may as well be a part of the other's total.
void PairJudge::JudgeAsTotal(const Side& a, const Side& b, const Kinship& kin) {
  if (kin.tie == Tie::kOne && statements_[a.statement].article != statements_[b.statement].article)
    JudgeTwo(a, b, {Tie::kNone, Tie::kOne, kin.points}, false);
}

void PairJudge::JudgeTwo(const Side& a, const Side& b, const Kinship& kin, bool loose) {
  const Statement& s = statements_[a.statement];
  const Statement& t = statements_[b.statement];
  if (s.is_event != t.is_event || !IsCompared(a.statement) || !IsCompared(b.statement)) return;
  if (kin.tie == Tie::kNone && (s.is_event || s.harm != t.harm)) return;
  const std::optional<Ruling> ruling = RuleOn(a, b, kin, loose);
  if (!ruling) {
    JudgeAsTotal(a, b, kin);
    return;
  }
  if (!IsSure(*ruling, a, b, kin)) {
    // Two figures of one scope that are no sure dispute are none of part and whole, either; but
    // what a hospital counts is a part.
    if (IsHospital(s.claimed_by.name) || IsHospital(t.claimed_by.name)) JudgeAsTotal(a, b, kin);
    return;
  }
  const auto [first, second] = ruling->b_first ? std::pair(b, a) : std::pair(a, b);
  verdicts_.push_back({ruling->kind, first.statement, second.statement});
}

}  // namespace rasad
