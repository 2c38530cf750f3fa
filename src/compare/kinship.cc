#include "compare/kinship.h"

#include <algorithm>

#include "compare/kinds.h"
#include "compare/relation.h"

namespace rasad {
namespace {

constexpr Day kOneOccurrence = 4;        // days that a telling of one occurrence spans at most
constexpr Day kOtherDays = 2;            // days by which tellings of one occurrence may differ
constexpr int kRareFigure = 3;           // points; what daily deeds don't share by chance
constexpr int kFiguresOfAnotherDay = 4;  // what two days of a large city don't share by chance
constexpr double kOtherPlaceKm = 200;

template <typename T>
bool Share(const std::vector<T>& a, const std::vector<T>& b) {
  auto x = a.begin();
  auto y = b.begin();
  while (x != a.end() && y != b.end()) {
    if (*x == *y) return true;
    *x < *y ? ++x : ++y;
  }
  return false;
}

using Kind = std::pair<std::string_view, std::string_view>;

// A shell and an attack may be two words for one thing; an arrest and a strike are not.
int PointsForKinds(const Kind& a, const Kind& b) {
  if (a == b) return 2;
  if (a.first == b.first && a.first != "Strategic developments") return 1;
  if (IsUnrest(a.first) && IsUnrest(b.first)) return 1;
  if (IsViolence(a.first) && IsViolence(b.first) && (a.second == "Attack" || b.second == "Attack"))
    return 0;  // the widest word
  return IsViolence(a.first) && IsViolence(b.first) ? -1 : -3;
}

// Who denies a deed has heard of it.
bool IsDeniedOfTheOther(const Occurrence& a, const Occurrence& b) {
  return Share(a.denied_kinds, b.kinds) || Share(b.denied_kinds, a.kinds);
}

int PointsForKind(const Occurrence& a, const Occurrence& b) {
  if (a.kinds.empty() || b.kinds.empty()) return 0;
  int best = -3;
  for (const Kind& x : a.kinds) {
    for (const Kind& y : b.kinds) best = std::max(best, PointsForKinds(x, y));
  }
  if (a.denies != b.denies) best = std::max(best, 0);  // the deed is denied, whatever else is told
  return best + (IsDeniedOfTheOther(a, b) ? 1 : 0);
}

// An accident is never an attack, unless one of the two is told as both.
bool CanBeOfOneKind(const Occurrence& a, const Occurrence& b) {
  const auto fit = [](const Kind& x, const Kind& y) {
    return x.first == y.first || !(IsNature(x.first) || IsNature(y.first));
  };
  return a.kinds.empty() || b.kinds.empty() ||
         std::any_of(a.kinds.begin(), a.kinds.end(), [&](const Kind& x) {
           return std::any_of(b.kinds.begin(), b.kinds.end(),
                              [&](const Kind& y) { return fit(x, y); });
         });
}

// In unrest, those who demonstrate and those who meet them are no two versions of a doer.
int PointsForDoers(const Occurrence& a, const Occurrence& b) {
  if (AreOneDoer(a.doers, b.doers)) return 2;
  if (IsUnrest(a.event_type) && IsUnrest(b.event_type)) return 0;
  return AreOtherDoers(a.doers, b.doers) ? -1 : 0;
}

int PointsForTargets(const Occurrence& a, const Occurrence& b, const VictimClasses& classes) {
  if (Share(a.targets, b.targets)) return 1;
  if (Share(a.victims, b.victims)) return 1;
  const auto strings = [](const std::vector<std::string_view>& names) {
    return VictimClasses::Set(names.begin(), names.end());
  };
  if (a.victims.empty() || b.victims.empty()) return 0;
  return classes.Excludes(strings(a.victims), strings(b.victims)) ? -1 : 0;
}

bool ShareName(const Occurrence& a, const Occurrence& b) {
  return std::any_of(a.names.begin(), a.names.end(), [&](std::string_view x) {
    return std::any_of(b.names.begin(), b.names.end(),
                       [&](std::string_view y) { return AreOnePerson(x, y); });
  });
}

// Of small numbers, chance alone makes pairs.
int PointsForFigures(const Occurrence& a, const Occurrence& b) {
  int points = 0;
  auto x = a.figures.begin();
  auto y = b.figures.begin();
  while (x != a.figures.end() && y != b.figures.end()) {
    if (*x == *y) points += x->second >= 10 ? 3 : x->second >= 3 ? 2 : x->second > 0 ? 1 : 0;
    *x < *y ? ++x : ++y;
  }
  return std::min(points, 4);
}

// "16 dead and 40 injured", "18 dead and 37 injured": nobody counts twice alike. Told of two places
// it tells as much only where both name who did it, and of the same people.
int PointsForNearFigures(const Occurrence& a, const Occurrence& b, Relation place) {
  const bool alike = AreOneDoer(a.doers, b.doers) && Share(a.victims, b.victims);
  if (place != Relation::kSame && !(place == Relation::kApart && alike)) return 0;
  constexpr int64_t kFew = 5;
  const auto near = [](int64_t x, int64_t y) {
    return x != y && std::min(x, y) >= kFew && 5 * std::abs(x - y) <= std::max(x, y);
  };
  int points = 0;
  for (const auto& [harm, number] : a.figures) {
    points += std::any_of(b.figures.begin(), b.figures.end(), [&, h = harm, n = number](auto& y) {
      return y.first == h && near(n, y.second);
    });
  }
  return std::min(points, 2);
}

// The largest numbers of one harm are far from each other: 3 dead aren't told as 60. Four times as
// many is what enemies make of one fight.
int PointsForSize(const Occurrence& a, const Occurrence& b) {
  const auto largest = [](const Occurrence& o) {
    int64_t most = 0;
    for (const auto& [harm, number] : o.figures) {
      if (harm == Harm::kKilled) most = std::max(most, number);
    }
    return most;
  };
  const int64_t x = largest(a);
  const int64_t y = largest(b);
  if (x == 0 || y == 0) return 0;
  return std::min(x, y) * 4 < std::max(x, y) ? -2 : 0;
}

bool IsDaily(const Occurrence& o) { return IsDailyKind(o.event_type, o.sub_type); }

bool AreSeldom(const Occurrence& a, const Occurrence& b) {
  const auto often = [](const Occurrence& o) { return IsDaily(o) || IsBombardment(o.sub_type); };
  return !often(a) || !often(b);
}

bool AreCrowded(const Occurrence& a, const Occurrence& b, const PlaceIndex& places) {
  const auto crowded = [&](uint32_t at) { return !places.IsLocal(at) || places.IsLargeCity(at); };
  return crowded(a.place) || crowded(b.place);
}

bool AreSmall(const Occurrence& a, const Occurrence& b, const PlaceIndex& places) {
  const auto small = [&](uint32_t at) { return places.IsLocal(at) && !places.IsLargeCity(at); };
  return small(a.place) && small(b.place);
}

// Where people fight or are arrested, they are so every day and in many places: that the fight and
// its sides are the same says little, in a large city or a whole province less.
int PointsForDeed(const Occurrence& a, const Occurrence& b, const PlaceIndex& places,
                  Relation place, const VictimClasses& classes) {
  const int points = PointsForKind(a, b) + PointsForDoers(a, b) + PointsForTargets(a, b, classes);
  if (!IsDaily(a) || !IsDaily(b)) return points;
  const bool crowded = place != Relation::kApart && AreCrowded(a, b, places);
  return std::min(points, crowded ? 2 : 4);
}

bool IsSpread(const Occurrence& o) {
  return !o.days_guessed && o.days->to - o.days->from >= kOneOccurrence;
}

// Days apart; 0 when they meet.
Day Gap(const DayRange& a, const DayRange& b) {
  return std::max({Day{0}, a.from - b.to, b.from - a.to});
}

int PointsForDays(const Occurrence& a, const Occurrence& b) {
  if (Gap(*a.days, *b.days) > 0) return a.denies != b.denies ? 1 : -1;
  if (a.days_guessed && b.days_guessed) return 0;
  return a.days_guessed || b.days_guessed ? 1 : 2;
}

int PointsForPlace(const Occurrence& a, const Occurrence& b, const PlaceIndex& places,
                   Relation place) {
  if (place == Relation::kApart) return -1;
  const int wide = std::max(PlacePrecision(places.place(a.place).kind),
                            PlacePrecision(places.place(b.place).kind));
  if (wide == 4) return -2;
  if (wide == 3 && places.Breadth(a.place) + places.Breadth(b.place) > 100) return 0;
  if (place != Relation::kSame) return 1;
  return a.place == b.place && !places.IsLargeCity(a.place) ? 3 : 2;
}

// What several deeds cost together is told of none of them.
bool IsSumBesideOne(const Occurrence& sum, const Occurrence& one) {
  return sum.of_several && !sum.of_one && one.of_one && !one.of_several;
}

// A long period is one scope with exactly the same period alone.
bool CanBeOne(const Occurrence& a, const Occurrence& b) {
  if ((IsSpread(a) || IsSpread(b)) && a.days != b.days) return false;
  if (IsSumBesideOne(a, b) || IsSumBesideOne(b, a)) return false;
  return CanBeOfOneKind(a, b);
}

// Across places chance makes many pairs: something must be told alike, and by or of the same
// people.
bool CanBeTwoPlaces(const Occurrence& a, const Occurrence& b, const PlaceIndex& places,
                    bool telling) {
  const bool doers = !AreOtherDoers(a.doers, b.doers);
  return telling && doers && places.IsNarrow(a.place) && places.IsNarrow(b.place) &&
         places.LieWithin(a.place, b.place, kOtherPlaceKm);
}

// Who denies names the day of his denial, if any.
Tie PossibleTie(const Occurrence& a, const Occurrence& b, const PlaceIndex& places, Relation place,
                bool telling) {
  const bool meet = Gap(*a.days, *b.days) == 0 || a.denies != b.denies;
  if (place != Relation::kApart && meet) return Tie::kOne;
  if (place == Relation::kSame && !a.days_guessed && !b.days_guessed) return Tie::kOtherDay;
  if (place == Relation::kApart && meet && CanBeTwoPlaces(a, b, places, telling))
    return Tie::kOtherPlace;
  return Tie::kNone;
}

}  // namespace

Tie Kinship::With(int more) const {
  const int enough = possible == Tie::kOtherDay ? kEnoughForOtherDay : kEnoughPoints;
  return points + more >= enough ? possible : Tie::kNone;
}

Kinship RelateOccurrences(const Occurrence& a, const Occurrence& b, const PlaceIndex& places,
                          Relation place, const VictimClasses& classes) {
  if (!CanBeOne(a, b) || Gap(*a.days, *b.days) > kOtherDays) return {};
  const int figures = PointsForFigures(a, b);
  const int near = figures == 0 ? PointsForNearFigures(a, b, place) : 0;
  const bool name = ShareName(a, b);
  const bool nature = IsNature(a.event_type) && a.event_type == b.event_type;
  const bool telling = figures >= 2 || name || (near > 0 && place == Relation::kApart);
  Kinship kin;
  kin.points = PointsForPlace(a, b, places, place) + PointsForDays(a, b) +
               PointsForDeed(a, b, places, place, classes) + figures + near + (name ? 4 : 0) +
               (nature ? 1 : 0) + (figures == 0 && !name ? PointsForSize(a, b) : 0);
  kin.telling = figures >= 2 || name;
  kin.firm = kin.telling || near > 0;
  const bool told = AreSeldom(a, b) ? kin.firm : figures >= kRareFigure || name;
  kin.joins = told || a.denies != b.denies ||
              (kin.points >= kEnoughToJoin && AreSeldom(a, b) && AreSmall(a, b, places));
  // 16 fell in one town, and 16 in another: of fights, the same side must have attacked in both.
  const bool daily = IsDaily(a) && IsDaily(b) && figures <= kRareFigure && !name;
  const bool elsewhere =
      daily ? told && AreOneDoer(a.doers, b.doers) : told || (near > 0 && AreSeldom(a, b));
  kin.possible = PossibleTie(a, b, places, place, telling && elsewhere);
  if (kin.possible == Tie::kOtherDay && !nature &&
      (!telling || (AreCrowded(a, b, places) && figures < kFiguresOfAnotherDay && !name)))
    kin.points -= 2;
  kin.tie = kin.With(0);
  return kin;
}

}  // namespace rasad
