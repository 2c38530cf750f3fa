#include "compare/doubts.h"

#include <algorithm>

#include "compare/figure.h"
#include "compare/kinds.h"

namespace rasad {
namespace {

constexpr int kFirm = 6;       // points
constexpr int64_t kSmall = 3;  // a number of which there are many

int64_t SmallerOf(const Statement& s, const Statement& t) {
  return std::min(IntervalOf(s.count).low, IntervalOf(t.count).low);
}

bool IsVague(const Statement& s) { return s.count.qualifier == Qualifier::kVague; }

// Small numbers, fights and "nobody" are told of many things; they need more to be of one. "None of
// its fighters" is told of less, and a town seldom has two riots a day.
int PointsToDispute(const Statement& s, const Statement& t) {
  const bool small = SmallerOf(s, t) < kSmall;
  const bool nobody = IsNobody(s.count) || IsNobody(t.count);
  const bool unrest = IsUnrest(s.event_type) && IsUnrest(t.event_type);
  const bool fight = s.event_type == "Battles" && t.event_type == "Battles";
  const bool told_of_whom = s.harm == t.harm && !s.victims.empty() && !t.victims.empty();
  if (nobody) return told_of_whom ? kFirm + 1 : kStrong;
  if (s.article != t.article && (IsVague(s) || IsVague(t))) return kStrong + 1;
  if (unrest) return kEnoughPoints;
  return small || fight ? kFirm + 1 : kFirm;
}

// Of what is four times as many, one was misread or tells of something else, unless much speaks
// for its being one.
bool AreTooFar(const Statement& s, const Statement& t, int points) {
  if (IsNobody(s.count) || IsNobody(t.count)) return false;
  const bool sure = points >= kStrong && !IsVague(s) && !IsVague(t) && s.article != t.article;
  return AreFarApart(s.count, t.count, sure ? 8 : 4);
}

// "They denied that their men killed prisoners" is read as a fight or an attack, too: words that
// wide deny only what the same article tells.
bool IsLooseWord(const Statement& denied, const Statement& said) {
  const bool attack = denied.sub_type == "Attack" && said.sub_type != denied.sub_type;
  return (attack || denied.sub_type == "Armed clash") && denied.article != said.article;
}

// "I don't deny that cars collide" is no denial, and who denies that the city fell doesn't deny
// that its palace did.
bool IsSureDenial(const Statement& said, const Statement& denied) {
  const bool somebody = !denied.claimed_by.id.empty();
  const bool others =
      !said.person.empty() && !denied.person.empty() && !AreOnePerson(said.person, denied.person);
  if (!denied.is_event) return !others && (somebody || !IsVague(denied));
  const bool meet = said.days->from <= denied.days->to && denied.days->from <= said.days->to;
  const bool fight = said.event_type == "Battles";
  return somebody && PlacePrecision(denied.place->kind) < 4 && !IsLooseWord(denied, said) &&
         !(fight && (said.place->id != denied.place->id || !meet));
}

bool IsDaily(const Statement& s) { return IsDailyKind(s.event_type, s.sub_type); }

bool AreFighters(const Statement& s) {
  return s.victims.size() == 1 && s.victims.front() == "combatant";
}

// A body that has a name, and not the paper itself or some source.
bool IsOfBody(const Statement& s) {
  return !s.claimed_by.id.empty() && s.claimed_by.type != "source";
}

// In a war both sides strike a town on one day.
bool IsOften(const Statement& s) { return s.event_type == "Battles" || IsBombardment(s.sub_type); }

// In a paper's own words, two figures are of two things; so are a fight's "dozens" and a number.
// What two papers call "a military source" and "military sources of Mali" may be one man.
bool AreTwoSpeakers(const Statement& s, const Statement& t) {
  const bool nameless = s.claimed_by.type == "source" && t.claimed_by.type == "source";
  const bool alike = s.claimed_by.name.starts_with(t.claimed_by.name) ||
                     t.claimed_by.name.starts_with(s.claimed_by.name);
  if (s.article != t.article) return !(nameless && alike);
  const bool fight = s.event_type == "Battles" && (IsVague(s) || IsVague(t));
  return !fight && !s.claimed_by.id.empty() && !t.claimed_by.id.empty();
}

// An article that tells of one event gives it one place, and its part and whole are no dispute;
// what each of two enemies is told to have done are two deeds.
bool IsSureOfOneArticle(VerdictKind kind, const Statement& s, const Statement& t) {
  const auto some = [](const Statement& x) {
    return IsVague(x) && IntervalOf(x.count).low < kSmall;
  };
  return kind != VerdictKind::kContainment && s.place->id == t.place->id && s.event == t.event &&
         !some(s) && !some(t) && !DoersDiffer(s, t);
}

// "His brother was killed": one of a list, told by nobody who would have counted. "Four dead, two
// soldiers and an attacker" is counted.
bool IsSomeone(const Statement& s) {
  const Interval count = IntervalOf(s.count);
  return count.low == 1 && count.high == 1 && s.part_of.empty() && !IsOfBody(s);
}

bool IsThin(const Statement& s) { return IsVague(s) || IsSomeone(s); }

// Each body of a state counts the fighters whom its own men killed.
bool CountTheirOwnDeeds(const Statement& s, const Statement& t) {
  const auto often = [](const Statement& x) { return IsOften(x) || x.event_type.empty(); };
  return AreFighters(s) && AreFighters(t) && often(s) && often(t) && IsOfBody(s) && IsOfBody(t) &&
         s.claimed_by.id != t.claimed_by.id && AreOneDoer({&s.claimed_by}, {&t.claimed_by});
}

// Days that meet, of which the wide one tells of no period.
bool AreOfOneDay(const Statement& part, const Statement& whole) {
  return whole.days->to - whole.days->from <= 1 && part.days->from <= whole.days->to &&
         whole.days->from <= part.days->to;
}

}  // namespace

bool Doubts::AreTolls(const Side& front, const Side& back) const {
  return tolls_.IsToll(front.of, front.statement) && tolls_.IsToll(back.of, back.statement);
}

// Who sets two voices of one article against each other must give each one's whole.
bool Doubts::AreOfAList(const Side& a, const Side& b) const {
  const auto listed = [&](const Side& some, const Side& other) {
    return tolls_.IsOneOfList(some.statement, other.statement) ||
           (At(some).article == At(other).article && tolls_.HasBeside(some.statement));
  };
  return listed(a, b) || listed(b, a);
}

bool Doubts::IsBusy(const Side& side) const {
  return side.of.days && busy_.Has(side.of.place, *side.of.days);
}

bool Doubts::IsWide(const Side& side) const {
  return side.of.place != kNowhere && PlacePrecision(index_.place(side.of.place).kind) >= 3;
}

bool Doubts::IsOfSomeDayInACity(const Side& side) const {
  const uint32_t place = side.of.place;
  return side.of.days_guessed && place != kNowhere &&
         (index_.IsLargeCity(place) || !index_.IsLocal(place));
}

// Each names a place of its own, and they are two.
bool Doubts::AreOfTwoPlaces(const Side& a, const Side& b) const {
  const uint32_t x = places_[a.statement];
  const uint32_t y = places_[b.statement];
  return At(a).place_from == Origin::kOwn && At(b).place_from == Origin::kOwn &&
         index_.IsLocal(x) && index_.IsLocal(y) && index_.Relate(x, y) == Relation::kApart;
}

bool Doubts::IsSureOfTwoArticles(VerdictKind kind, const Side& front, const Side& back,
                                 const Kinship& kin) const {
  const uint32_t x = front.statement;
  const uint32_t y = back.statement;
  const Statement& s = At(front);
  const Statement& t = At(back);
  if (tolls_.AddUpAlike(x, y) || tolls_.AddUpToATotal(x, y) || tolls_.IsSuperseded(x) ||
      tolls_.IsSuperseded(y))
    return false;
  if (retold_.Agrees(x, y) || retold_.Share(x, y) || retold_.Apart(x, y)) return false;
  if (kind == VerdictKind::kContainment && (tolls_.HasBeside(y) || IsOneVoice(s, t))) return false;
  if (kind == VerdictKind::kContradiction && AreOfTwoPlaces(front, back)) return false;
  const bool one = IsDaily(s) && IsDaily(t) ? kin.joins : kin.together || kin.points >= kStrong;
  if (kin.tie == Tie::kOne && !one && !(IsOfBody(s) && IsOfBody(t))) return false;
  if (IsSomeone(s) != IsSomeone(t) && kind == VerdictKind::kContradiction) return false;
  if (CountTheirOwnDeeds(s, t) && !kin.telling) return false;
  // The army counts its enemies, and some source whom its strike killed beside them.
  if (kind == VerdictKind::kContainment && AreFighters(s) && !IsOfBody(t) && !kin.telling)
    return false;
  const bool vague = IsOfSomeDayInACity(front) || IsOfSomeDayInACity(back);
  const bool few = s.event_type == "Accident" && (vague || SmallerOf(s, t) < kSmall);
  const bool wide =
      kin.tie == Tie::kOne && IsViolence(s.event_type) && IsWide(front) && IsWide(back);
  if (few && !kin.telling) return false;  // five hurt here and six there are near, too
  return kin.firm || !(wide || IsThin(s) || IsThin(t) || IsBusy(front) || IsBusy(back));
}

// A total of what one side did holds nothing of what others did. Of what may be one occurrence, the
// province or country is an imprecise word for the town.
bool Doubts::IsSureTotal(VerdictKind kind, const Side& part, const Side& whole,
                         const Kinship& kin) const {
  constexpr Day kTotalled = 3;  // days over which figures were added up
  const Statement& s = At(part);
  const Statement& t = At(whole);
  if (kind == VerdictKind::kContradiction)
    return !AreTooFar(s, t, 0) && t.days->to - t.days->from + 1 >= kTotalled;
  if (!IsOfBody(t) || IsDaily(s) || IsDaily(t) || AreFighters(s)) return false;
  if (!t.caused_by.empty() && (s.caused_by.empty() || DoersDiffer(s, t))) return false;
  if (IsDeedInWidePlace(t)) return false;
  return !(kin.possible == Tie::kOne && kin.points >= kFirm && PlacePrecision(t.place->kind) >= 3 &&
           AreOfOneDay(s, t));
}

bool Doubts::IsSure(VerdictKind kind, const Side& front, const Side& back,
                    const Kinship& kin) const {
  const Statement& s = At(front);
  const Statement& t = At(back);
  if (kind == VerdictKind::kDenial) return IsSureDenial(s, t);
  if (kind == VerdictKind::kPerpetrator && s.is_event && s.article != t.article)
    return kin.firm || !(IsOften(s) || IsOften(t));
  if (kind != VerdictKind::kContradiction && kind != VerdictKind::kContainment) return true;
  if (!AreTwoSpeakers(s, t) || !AreTolls(front, back)) return false;
  if (kind == VerdictKind::kContradiction && AreOfAList(front, back)) return false;
  if (IsOfSeveral(s) != IsOfSeveral(t)) return false;
  if (s.article == t.article && !IsSureOfOneArticle(kind, s, t)) return false;
  if (s.article != t.article && !IsSureOfTwoArticles(kind, front, back, kin)) return false;
  if (kin.tie != Tie::kOne) return IsSureTotal(kind, front, back, kin);
  const bool far = kind == VerdictKind::kContradiction && AreTooFar(s, t, kin.points);
  return !far && kin.points >= PointsToDispute(s, t);
}

}  // namespace rasad
