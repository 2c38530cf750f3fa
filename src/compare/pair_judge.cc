#include "compare/pair_judge.h"

#include <algorithm>

#include "compare/buckets.h"
#include "compare/figure.h"
#include "compare/kinds.h"

namespace rasad {
namespace {

// Small numbers, fights and "nobody" are told of many things; they need more to be of one. "None of
// its fighters" is told of less, and a town seldom has two riots a day.
int PointsToDispute(const Statement& s, const Statement& t) {
  constexpr int64_t kSmall = 3;
  constexpr int kFirm = 6;
  const bool small = std::min(IntervalOf(s.count).low, IntervalOf(t.count).low) < kSmall;
  const bool nobody = IsNobody(s.count) || IsNobody(t.count);
  const bool unrest = IsUnrest(s.event_type) && IsUnrest(t.event_type);
  const bool fight = s.event_type == "Battles" && t.event_type == "Battles";
  const bool told_of_whom = s.harm == t.harm && !s.victims.empty() && !t.victims.empty();
  if (nobody) return told_of_whom ? kFirm + 1 : kStrong;
  if (unrest) return kEnoughPoints;
  return small || fight ? kFirm + 1 : kFirm;
}

// Of what is four times as many, one was misread or tells of something else, unless much speaks
// for its being one.
bool AreTooFar(const Statement& s, const Statement& t, int points) {
  if (IsNobody(s.count) || IsNobody(t.count)) return false;
  const bool vague =
      s.count.qualifier == Qualifier::kVague || t.count.qualifier == Qualifier::kVague;
  const bool sure = points >= kStrong && !vague && s.article != t.article;
  return AreFarApart(s.count, t.count, sure ? 8 : 4);
}

bool NeedsTolls(VerdictKind kind) {
  return kind == VerdictKind::kContradiction || kind == VerdictKind::kContainment;
}

// In a paper's own words, two figures are of two things.
bool AreTwoSpeakers(const Statement& s, const Statement& t) {
  return s.article != t.article || (!s.claimed_by.id.empty() && !t.claimed_by.id.empty());
}

// Its article tells the two apart, though not by place, day or kind.
bool AreOfTwoEvents(const Statement& s, const Statement& t) {
  return !s.is_event && !t.is_event && !s.event.empty() && !t.event.empty() && s.event != t.event;
}

}  // namespace

// Told of a wide place, an occurrence that is surely one is told of the narrow one; but of a
// disaster the village is a part of the province.
void PairJudge::JudgePair(const Occurrence& a, const Occurrence& b, const OccurrencePair& pair) {
  const bool loose = pair.kin.tie == Tie::kOne && a.event_type != "Natural disaster" &&
                     pair.place != Relation::kApart;
  for (const uint32_t x : a.statements) {
    for (const uint32_t y : b.statements) JudgeTwo(a, x, b, y, pair.kin, loose);
  }
}

void PairJudge::JudgeWithin(const Occurrence& o) {
  const Kinship itself{Tie::kOne, Tie::kOne, kStrong};
  for (size_t i = 0; i < o.statements.size(); ++i) {
    for (size_t j = i + 1; j < o.statements.size(); ++j) {
      if (!AreOfTwoEvents(statements_[o.statements[i]], statements_[o.statements[j]]))
        JudgeTwo(o, o.statements[i], o, o.statements[j], itself, false);
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
         s.claimed_by.type != "source";
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
  if (loose && x.place == a.place && y.place == b.place) return Relation::kSame;
  return index_.Relate(x.place, y.place);
}

bool PairJudge::IsSure(VerdictKind kind, const Occurrence& a, uint32_t x, const Occurrence& b,
                       uint32_t y, const Kinship& kin) const {
  if (!NeedsTolls(kind)) return true;
  const Statement& s = statements_[x];
  const Statement& t = statements_[y];
  if (!AreTwoSpeakers(s, t) || !tolls_.IsToll(a, x) || !tolls_.IsToll(b, y)) return false;
  if (s.article != t.article && tolls_.AddUpAlike(x, y)) return false;
  if (kin.tie != Tie::kOne) return true;
  const bool far = kind == VerdictKind::kContradiction && AreTooFar(s, t, kin.points);
  return !far && kin.points >= PointsToDispute(s, t);
}

void PairJudge::JudgeTwo(const Occurrence& a, uint32_t x, const Occurrence& b, uint32_t y,
                         const Kinship& kin, bool loose) {
  const Statement& s = statements_[x];
  const Statement& t = statements_[y];
  if (s.is_event != t.is_event || !IsCompared(x) || !IsCompared(y)) return;
  if (kin.tie == Tie::kNone && (s.is_event || s.harm != t.harm)) return;
  const Frame f = FrameOf(a, x);
  const Frame g = FrameOf(b, y);
  const Relation days =
      f.guessed || g.guessed ? RelateGuessedDays(f.days, g.days) : RelateDays(f.days, g.days);
  const Relation place = InHospital(x, y, PlaceOf(a, f, b, g, loose));
  const Scope scope = ScopeOf(s, t, place, days, classes_);
  const std::optional<Ruling> ruling = Judge(s, t, scope, kin.tie, classes_);
  if (!ruling || !IsSure(ruling->kind, a, x, b, y, kin)) {
    // What may be one occurrence may as well be a part of the other's total.
    if (kin.tie == Tie::kOne && s.article != t.article) JudgeTwo(a, x, b, y, Kinship{}, false);
    return;
  }
  if (ruling->b_first) std::swap(x, y);
  verdicts_.push_back({ruling->kind, x, y});
}

}  // namespace rasad
