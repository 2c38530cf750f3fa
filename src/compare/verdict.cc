#include "compare/verdict.h"

#include <limits>
#include <tuple>

#include "compare/figure.h"
#include "compare/place_index.h"

namespace rasad {
namespace {

// A pair as the verdicts look at it: `a` is never around `b`.
struct Pair {
  const CasualtyClaim& a;
  const CasualtyClaim& b;
  const Scope& scope;
  const VictimClasses& classes;
  bool one_voice;
};

bool IsDenied(const CasualtyClaim& claim) { return claim.assertion == Assertion::kDenied; }
bool IsPart(const CasualtyClaim& claim) { return !claim.part_of.empty(); }
bool InArticleOnly(const CasualtyClaim& claim) { return claim.claimed_by.id.empty(); }

// Within one article, only two named claimants can be set against each other: what the article says
// in its own voice may be either's figure again.
bool MayBeCompared(const CasualtyClaim& a, const CasualtyClaim& b, bool one_voice) {
  if (a.id == b.id || a.part_of == b.id || b.part_of == a.id) return false;
  if (!HasFigure(a.count) || !HasFigure(b.count)) return false;
  if (a.assertion == Assertion::kHypothetical || b.assertion == Assertion::kHypothetical)
    return false;
  if (a.article != b.article) return true;
  return !one_voice && !InArticleOnly(a) && !InArticleOnly(b);
}

// A denial of "dozens" or "civilians" denies the occurrence; a denial of a number denies that
// number.
bool DeniesFigure(const CasualtyClaim& denied, const CasualtyClaim& affirmed) {
  if (denied.count.qualifier == Qualifier::kVague) return true;
  return CanBothBeTrue(denied.count, affirmed.count);
}

bool Denies(const CasualtyClaim& denied, const CasualtyClaim& affirmed, const Scope& of_affirmed) {
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

bool IsContradiction(const Pair& p) {
  return SameScope(p) && !p.one_voice && !CanBothBeTrue(p.a.count, p.b.count);
}

bool IsContainment(const Pair& p) {
  if (p.scope.Whole() != Relation::kInside) return false;
  return TolerantIntervalOf(p.a.count).low > TolerantIntervalOf(p.b.count).high;
}

// A claimant who first says "8 civilians" and then "11 killed" has raised the toll, not counted
// others.
bool IsUpdate(const Pair& p) {
  if (!p.one_voice || CanBothBeTrue(p.a.count, p.b.count)) return false;
  if (SameScope(p)) return true;
  return SameButForVictims(p) && p.classes.IsGeneric(p.a.victims) && p.a.affiliation.empty() &&
         !IsPart(p.a) && !IsPart(p.b);
}

bool SameFigureAndScope(const Pair& p) {
  if (!SameFigure(p.a.count, p.b.count)) return false;
  return SameScope(p) || (SameButForVictims(p) && !IsPart(p.a) && !IsPart(p.b));
}

bool IsCorroboration(const Pair& p) { return !p.one_voice && SameFigureAndScope(p); }

// Of small numbers, chance alone makes pairs.
bool IsPerpetrator(const Pair& p) {
  constexpr int64_t kTellingNumber = 3;
  return SameScope(p) && !p.one_voice && SameFigure(p.a.count, p.b.count) &&
         IntervalOf(p.a.count).low >= kTellingNumber;
}

// Rows that nobody would read are left out: two figures of one article, a village against a
// country, a day against a year, a part against a whole, one voice on two scopes.
bool IsCompatible(const Pair& p) {
  if (p.a.article == p.b.article) return false;
  if (!CanBothBeTrue(p.a.count, p.b.count) && SameScope(p)) return false;
  if (SameFigureAndScope(p) || p.scope.harm != Relation::kSame || p.scope.days != Relation::kSame)
    return false;
  if (SameScope(p)) return true;
  const bool country = p.b.place && PlacePrecision(p.b.place->kind) == 4;
  return !p.one_voice && !IsPart(p.a) && !IsPart(p.b) &&
         !(country && p.scope.place != Relation::kSame);
}

std::optional<VerdictKind> JudgeNamed(const Pair& p) {
  const bool one_person = p.a.person == p.b.person && SameButForVictims(p);
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

std::optional<VerdictKind> JudgeAffirmed(const Pair& p) {
  if (!DoersDiffer(p.a, p.b)) return JudgeFigures(p);
  if (IsPerpetrator(p)) return VerdictKind::kPerpetrator;
  return std::nullopt;
}

std::optional<Ruling> JudgeDenial(const CasualtyClaim& a, const CasualtyClaim& b,
                                  const Scope& scope) {
  if (IsDenied(a) && IsDenied(b)) return std::nullopt;
  if (IsDenied(b) && Denies(b, a, scope)) return Ruling{VerdictKind::kDenial, false};
  if (IsDenied(a) && Denies(a, b, Reversed(scope))) return Ruling{VerdictKind::kDenial, true};
  return std::nullopt;
}

}  // namespace

std::string_view NameOf(VerdictKind kind) {
  constexpr std::string_view kNames[] = {"contradiction", "containment", "denial",
                                         "perpetrator",   "update",      "corroboration",
                                         "compatible"};
  return kNames[static_cast<size_t>(kind)];
}

bool StandsBefore(const CasualtyClaim& a, const CasualtyClaim& b) {
  constexpr Day kLast = std::numeric_limits<Day>::max();
  return std::forward_as_tuple(a.published.value_or(kLast), a.id) <
         std::forward_as_tuple(b.published.value_or(kLast), b.id);
}

std::optional<Ruling> Judge(const CasualtyClaim& a, const CasualtyClaim& b, const Scope& scope,
                            const VictimClasses& classes) {
  if (scope.victims == Relation::kApart) return std::nullopt;
  const bool one_voice = VoiceOf(a) == VoiceOf(b);
  if (!MayBeCompared(a, b, one_voice) || !CanBeOneKindOfEvent(a, b)) return std::nullopt;
  if (IsDenied(a) || IsDenied(b)) return JudgeDenial(a, b, scope);
  const Relation whole = scope.Whole();
  if (whole == Relation::kApart) return std::nullopt;
  const bool turn = whole == Relation::kAround || (whole == Relation::kSame && StandsBefore(b, a));
  const Scope turned = turn ? Reversed(scope) : scope;
  const Pair pair{turn ? b : a, turn ? a : b, turned, classes, one_voice};
  const std::optional<VerdictKind> kind = JudgeAffirmed(pair);
  if (!kind) return std::nullopt;
  const bool narrower_first = *kind == VerdictKind::kContainment;
  return Ruling{*kind, narrower_first ? turn : StandsBefore(b, a)};
}

}  // namespace rasad
