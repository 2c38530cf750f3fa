#include "compare/event_verdict.h"

#include <algorithm>

namespace rasad {
namespace {

bool IsAssault(const std::string& type) {
  return type == "Explosions/Remote violence" || type == "Battles";
}

// What is denied is that it happened, or that somebody did it. Who denies that a place fell doesn't
// deny that it is fought for.
bool DeniesEvent(const Statement& denied, const Statement& said) {
  if (!IsDenied(denied) || IsDenied(said)) return false;
  const bool any = denied.sub_type == "Attack" && IsAssault(said.event_type);  // the widest word
  const bool held = denied.event_type == "Battles" && said.event_type == "Battles" &&
                    said.sub_type != "Armed clash";
  const bool same = denied.sub_type == said.sub_type || held;
  if (!(any || same) || IsOneVoice(denied, said)) return false;
  return denied.caused_by.empty() || !DoersDiffer(denied, said);
}

// In a clash each side tells of the other's deeds.
bool BlameOthers(const Statement& a, const Statement& b) {
  if (a.event_type != b.event_type || a.event_type == "Battles" || !DoersDiffer(a, b)) return false;
  const auto is_target = [](const Statement& of, const Statement& other) {
    return std::any_of(of.caused_by.begin(), of.caused_by.end(), [&](const StatementActor& doer) {
      return std::any_of(other.targets.begin(), other.targets.end(),
                         [&](const StatementActor& target) { return target.id == doer.id; });
    });
  };
  return !is_target(a, b) && !is_target(b, a);
}

// "The north of Syria" has no bounds to lie outside of.
bool MayHold(const StatementPlace& whole, const StatementPlace& part) {
  return whole.kind == "area" || whole.kind == "region" || whole.name == part.admin1;
}

// The same town may be put into two provinces by what else their articles tell.
bool NameTwoPlaces(const Statement& a, const Statement& b) {
  return a.place && b.place && a.place->name != b.place->name && !MayHold(*a.place, *b.place) &&
         !MayHold(*b.place, *a.place);
}

std::optional<VerdictKind> JudgeSaid(const Statement& a, const Statement& b, const Scope& scope,
                                     Tie tie) {
  if (a.sub_type != b.sub_type && BlameOthers(a, b) && tie == Tie::kOne)
    return VerdictKind::kPerpetrator;
  if (a.sub_type != b.sub_type) return std::nullopt;
  const bool places_apart = scope.place == Relation::kApart && NameTwoPlaces(a, b);
  if (tie == Tie::kOtherPlace && places_apart) return VerdictKind::kPlace;
  const bool days_apart = scope.days == Relation::kApart && a.day_beside && b.day_beside;
  if (tie == Tie::kOtherDay && days_apart) return VerdictKind::kDate;
  if (tie == Tie::kOne && BlameOthers(a, b)) return VerdictKind::kPerpetrator;
  return std::nullopt;
}

}  // namespace

std::optional<Ruling> JudgeEvents(const Statement& a, const Statement& b, const Scope& scope,
                                  Tie tie) {
  if (tie == Tie::kNone) return std::nullopt;
  if (DeniesEvent(b, a)) return Ruling{VerdictKind::kDenial, false};
  if (DeniesEvent(a, b)) return Ruling{VerdictKind::kDenial, true};
  if (IsDenied(a) || IsDenied(b)) return std::nullopt;
  const std::optional<VerdictKind> kind = JudgeSaid(a, b, scope, tie);
  return kind ? std::optional(Ruling{*kind, StandsBefore(b, a)}) : std::nullopt;
}

}  // namespace rasad
