#include "compare/verdict.h"

#include <algorithm>
#include <limits>
#include <tuple>

#include "compare/event_verdict.h"
#include "compare/figure.h"
#include "compare/kinds.h"
#include "compare/place_index.h"

namespace rasad {
namespace {

// A pair as the verdicts look at it: `a` is never around `b`.
struct Pair {
  const Statement& a;
  const Statement& b;
  const Scope& scope;
  const VictimClasses& classes;
  Tie tie;
  bool one_voice;
};

bool IsHypothetical(const Statement& s) { return s.assertion == Assertion::kHypothetical; }
bool IsPart(const Statement& claim) { return !claim.part_of.empty(); }

// Within one article, voices are set against each other.
bool MayBeCompared(const Statement& a, const Statement& b, bool one_voice) {
  if (a.id == b.id || a.part_of == b.id || b.part_of == a.id) return false;
  if (a.is_event != b.is_event || IsHypothetical(a) || IsHypothetical(b)) return false;
  if (!a.is_event && (!HasFigure(a.count) || !HasFigure(b.count))) return false;
  return a.article != b.article || !one_voice;
}

// A denial of "dozens" or "civilians" denies the occurrence; a denial of a number denies that
// number.
bool DeniesFigure(const Statement& denied, const Statement& affirmed) {
  if (denied.count.qualifier == Qualifier::kVague) return true;
  return CanBothBeTrue(denied.count, affirmed.count);
}

bool Denies(const Statement& denied, const Statement& affirmed, const Scope& of_affirmed) {
  Scope occurrence = of_affirmed;
  occurrence.victims = occurrence.harm = Relation::kSame;
  if (occurrence.Whole() == Relation::kApart || of_affirmed.harm == Relation::kApart) return false;
  const bool covered =
      of_affirmed.victims == Relation::kSame || of_affirmed.victims == Relation::kInside;
  return covered && !IsNobody(affirmed.count) && DeniesFigure(denied, affirmed);
}

bool SamePlaceAndDays(const Pair& p) {
  return p.scope.place == Relation::kSame && p.scope.days == Relation::kSame;
}

bool SameButForVictims(const Pair& p) {
  return SamePlaceAndDays(p) && p.scope.harm == Relation::kSame;
}

bool SameScope(const Pair& p) { return p.scope.Whole() == Relation::kSame; }

// Wider or the same scope says that nobody was harmed; the other says that somebody was.
bool IsNobodyAgainstSomebody(const Pair& p) {
  if (IsNobody(p.b.count) && IsSomebody(p.a.count)) return true;
  return SameScope(p) && IsNobody(p.a.count) && IsSomebody(p.b.count);
}

bool IsMore(const Statement& a, const Statement& than) {
  return TolerantIntervalOf(a.count).low > TolerantIntervalOf(than.count).high;
}

// "Eight residents" says of whom the count was as little as "eight".
bool SameButForGeneric(const Pair& p) {
  return SameButForVictims(p) && p.classes.IsGeneric(p.a.victims) && !IsPart(p.a) && !IsPart(p.b) &&
         (p.a.affiliation.empty() || p.a.affiliation == p.b.affiliation);
}

// Eight residents are too many for five persons, but not too few for eleven.
bool IsContradiction(const Pair& p) {
  if (p.tie != Tie::kOne || p.one_voice) return false;
  return SameScope(p) ? !CanBothBeTrue(p.a.count, p.b.count)
                      : SameButForGeneric(p) && IsMore(p.a, p.b);
}

bool IsVague(const Statement& s) { return s.count.qualifier == Qualifier::kVague; }

// Somebody whose task it is has counted, or a few days have been added up.
bool IsSum(const Statement& s) {
  constexpr Day kLongest = 10;
  const Day length = s.days->to - s.days->from + 1;
  const bool body = !s.claimed_by.id.empty() && s.claimed_by.type != "source";
  return length <= kLongest && (body || length > 1);
}

// Without a tie, the wide claim must be a total by itself: counted over its place and period.
bool IsTotal(const Pair& p) {
  constexpr int64_t kSomeTotal = 5;
  const Statement& whole = p.b;
  if (!IsSum(whole)) return false;
  const bool own = whole.days_from == Origin::kOwn && whole.place_from == Origin::kOwn;
  const bool kind = whole.event_type.empty() || whole.event_type == p.a.event_type ||
                    (IsViolence(whole.event_type) && IsViolence(p.a.event_type));
  return own && kind && !IsVague(whole) && !IsVague(p.a) &&
         IntervalOf(whole.count).low >= kSomeTotal;
}

// And the part was told before it.
bool IsTotalOfPart(const Pair& p) {
  return IsTotal(p) && !IsPart(p.a) && !IsPart(p.b) && p.a.published <= p.b.published;
}

bool IsContainment(const Pair& p) {
  if (p.scope.Whole() != Relation::kInside || AreFarApart(p.a.count, p.b.count, 3) || IsVague(p.a))
    return false;
  if (p.tie == Tie::kNone && AreFarApart(p.a.count, p.b.count, 2)) return false;
  return IsMore(p.a, p.b);
}

// The text says that the toll rose, whoever counted before: in an older article or in this one.
bool Rose(const Statement& before, const Statement& after) {
  const bool known = before.published && after.published && before.article != after.article;
  return after.rises && !(known && *after.published <= *before.published) &&
         IntervalOf(before.count).low < IntervalOf(after.count).low;
}

// A claimant who first says "8 civilians" and then "11 killed" has raised the toll, not counted
// others.
bool IsUpdate(const Pair& p) {
  const bool grew = Rose(p.a, p.b);
  const bool rose = grew || Rose(p.b, p.a);
  const bool corrected = p.one_voice && !CanBothBeTrue(p.a.count, p.b.count);
  if (p.tie == Tie::kOtherPlace || !(rose || corrected)) return false;
  if (SameScope(p) || SameButForGeneric(p)) return true;
  return SameButForVictims(p) && grew && !IsPart(p.a) && !IsPart(p.b);
}

bool SameFigureAndScope(const Pair& p) {
  if (!SameFigure(p.a.count, p.b.count)) return false;
  return SameScope(p) || (SameButForVictims(p) && !IsPart(p.a) && !IsPart(p.b));
}

bool IsCorroboration(const Pair& p) { return !p.one_voice && SameFigureAndScope(p); }

// Of small numbers, chance alone makes pairs. Where both are told with an event, the events
// disagree, and the figures agree.
bool IsPerpetrator(const Pair& p) {
  constexpr int64_t kTellingNumber = 3;
  const bool events = !p.a.event.empty() && !p.b.event.empty();
  return SameScope(p) && !events && !p.one_voice && SameFigure(p.a.count, p.b.count) &&
         IntervalOf(p.a.count).low >= kTellingNumber && !IsPart(p.a) && !IsPart(p.b);
}

// Rows that nobody would read are left out: two figures of one article, a village against a
// country, a day against a year, a part against a whole, one voice on two scopes.
bool IsCompatible(const Pair& p) {
  if (p.a.article == p.b.article) return false;
  if (SameScope(p) ? !CanBothBeTrue(p.a.count, p.b.count) : IsMore(p.a, p.b)) return false;
  if (SameFigureAndScope(p) || p.scope.harm != Relation::kSame || p.scope.days != Relation::kSame)
    return false;
  if (SameScope(p)) return true;
  const bool country = p.b.place && PlacePrecision(p.b.place->kind) == 4;
  return !p.one_voice && !IsPart(p.a) && !IsPart(p.b) &&
         !(country && p.scope.place != Relation::kSame);
}

std::optional<VerdictKind> JudgeNamed(const Pair& p) {
  const bool one_person = AreOnePerson(p.a.person, p.b.person) && p.scope.harm == Relation::kSame;
  if (one_person && !p.one_voice) return VerdictKind::kCorroboration;
  return std::nullopt;
}

std::optional<VerdictKind> JudgeFigures(const Pair& p) {
  if (IsNobodyAgainstSomebody(p)) {
    return p.one_voice ? VerdictKind::kUpdate : VerdictKind::kContradiction;
  }
  if (!p.a.person.empty() && !p.b.person.empty()) return JudgeNamed(p);
  if (!p.a.person.empty() || !p.b.person.empty())
    return std::nullopt;  // one of those counted, perhaps
  if (IsUpdate(p)) return VerdictKind::kUpdate;
  if (IsContradiction(p)) return VerdictKind::kContradiction;
  if (IsContainment(p)) return VerdictKind::kContainment;
  if (IsCorroboration(p)) return VerdictKind::kCorroboration;
  if (IsCompatible(p)) return VerdictKind::kCompatible;
  return std::nullopt;
}

// Two totals of one period, a whole province or country and one class of people.
std::optional<VerdictKind> JudgeTotals(const Pair& p) {
  const Statement& a = p.a;
  const bool own = a.days_from == Origin::kOwn && a.place_from == Origin::kOwn && IsSum(a);
  if (!own || PlacePrecision(a.place->kind) < 3 || a.days != p.b.days) return std::nullopt;
  if (p.one_voice || a.plain_part || p.b.plain_part || !IsTotal(p)) return std::nullopt;
  if (!CanBothBeTrue(a.count, p.b.count)) return VerdictKind::kContradiction;
  return SameFigure(a.count, p.b.count) ? VerdictKind::kCorroboration : VerdictKind::kCompatible;
}

// A part and the total over a wider place or period, of which nothing else is known.
std::optional<VerdictKind> JudgeInTotal(const Pair& p) {
  if (SameScope(p)) return JudgeTotals(p);
  if (p.scope.Whole() != Relation::kInside || !IsTotalOfPart(p)) return std::nullopt;
  if (IsContainment(p)) return VerdictKind::kContainment;
  const bool fits = p.scope.harm == Relation::kSame && !IsMore(p.a, p.b) && !p.one_voice;
  return fits ? std::optional(VerdictKind::kCompatible) : std::nullopt;
}

// Told of another day or place, figures say nothing of each other but for a toll that goes on.
std::optional<VerdictKind> JudgeAffirmed(const Pair& p) {
  if (p.tie == Tie::kOtherDay || p.tie == Tie::kOtherPlace)
    return IsUpdate(p) ? std::optional(VerdictKind::kUpdate) : std::nullopt;
  if (p.tie == Tie::kNone) return JudgeInTotal(p);
  if (DoersDiffer(p.a, p.b) && IsPerpetrator(p)) return VerdictKind::kPerpetrator;
  return JudgeFigures(p);
}

std::optional<Ruling> DenialOf(const Statement& a, const Statement& b, const Scope& scope) {
  if (IsDenied(a) && IsDenied(b)) return std::nullopt;
  if (IsDenied(b) && Denies(b, a, scope)) return Ruling{VerdictKind::kDenial, false};
  if (IsDenied(a) && Denies(a, b, Reversed(scope))) return Ruling{VerdictKind::kDenial, true};
  return std::nullopt;
}

// Days of a tie told of another day count as the same; and who denies may name a day of his own.
Scope TiedScope(const Scope& scope, Tie tie, const Statement& a, const Statement& b,
                const VictimClasses& classes) {
  const bool denied = tie == Tie::kOne && (IsDenied(a) || IsDenied(b));
  if ((tie != Tie::kOtherDay && !denied) || scope.days != Relation::kApart) return scope;
  return {scope.place, Relation::kSame, RelateHarm(a.harm, b.harm), RelateVictims(a, b, classes)};
}

std::optional<Ruling> JudgeClaims(const Statement& a, const Statement& b, const Scope& untied,
                                  Tie tie, const VictimClasses& classes, bool one_voice) {
  const Scope scope = TiedScope(untied, tie, a, b, classes);
  if (scope.victims == Relation::kApart) return std::nullopt;
  if (IsDenied(a) || IsDenied(b)) return tie == Tie::kOne ? DenialOf(a, b, scope) : std::nullopt;
  const Relation whole = scope.Whole();
  if (whole == Relation::kApart) return std::nullopt;
  const bool turn = whole == Relation::kAround || (whole == Relation::kSame && StandsBefore(b, a));
  const Scope turned = turn ? Reversed(scope) : scope;
  const Pair pair{turn ? b : a, turn ? a : b, turned, classes, tie, one_voice};
  const std::optional<VerdictKind> kind = JudgeAffirmed(pair);
  if (!kind) return std::nullopt;
  const bool narrower_first = *kind == VerdictKind::kContainment;
  return Ruling{*kind, narrower_first ? turn : StandsBefore(b, a)};
}

}  // namespace

std::string_view NameOf(VerdictKind kind) {
  constexpr std::string_view kNames[] = {"contradiction", "containment",   "denial",
                                         "perpetrator",   "date",          "place",
                                         "update",        "corroboration", "compatible"};
  return kNames[static_cast<size_t>(kind)];
}

bool IsDispute(VerdictKind kind) { return kind < VerdictKind::kUpdate; }

bool StandsBefore(const Statement& a, const Statement& b) {
  constexpr Day kLast = std::numeric_limits<Day>::max();
  return std::forward_as_tuple(a.published.value_or(kLast), a.id) <
         std::forward_as_tuple(b.published.value_or(kLast), b.id);
}

std::optional<Ruling> Judge(const Statement& a, const Statement& b, const Scope& scope, Tie tie,
                            const VictimClasses& classes) {
  const bool one_voice = IsOneVoice(a, b);
  if (!MayBeCompared(a, b, one_voice) || !CanBeOneKindOfEvent(a, b)) return std::nullopt;
  if (a.is_event) return JudgeEvents(a, b, scope, tie);
  return JudgeClaims(a, b, scope, tie, classes, one_voice);
}

}  // namespace rasad
