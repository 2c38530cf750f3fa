#include "claim/same_toll.h"

#include <algorithm>
#include <optional>
#include <string>

namespace rasad {
namespace {

// From this figure on, two tellings of it in one town are no chance: several small incidents of a
// day happen in its quarters.
constexpr int64_t kNoChance = 5;

bool Includes(const std::vector<std::string>& all, const std::vector<std::string>& some) {
  return std::includes(all.begin(), all.end(), some.begin(), some.end());
}

class Tellings {
 public:
  Tellings(const Attacher& attacher, const std::vector<Group>& groups,
           const std::vector<Claim>& claims)
      : attacher_(attacher), groups_(groups), claims_(claims) {}

  // The one place that other tellings of the toll name within the claim's; -1 where none is.
  int Inner(const Claim& claim) const {
    const auto place_of = [](const Claim& other) { return other.place; };
    if (claim.place >= 0 && attacher_.IsTown(claim.place) && claim.count.min < kNoChance) return -1;
    const auto fits = [&](const Claim& other) {
      return claim.place < 0 || attacher_.LiesIn(other.place, claim.place);
    };
    return OneOf(claim, place_of, fits, [&](int a, int b) { return attacher_.ArePlace(a, b); });
  }

  // Of a claim without a day: the one that they tell.
  int Day(const Claim& claim) const {
    const auto date_of = [](const Claim& other) { return other.date; };
    const auto fits = [](const Claim&) { return true; };
    return OneOf(claim, date_of, fits, [&](int a, int b) { return attacher_.AreDays(a, b); });
  }

 private:
  const std::string& PersonOf(const Claim& claim) const {
    static const std::string kNobody;
    return claim.group < 0 ? kNobody : groups_[static_cast<size_t>(claim.group)].person;
  }

  // Whether the figure, or the name, is enough to know the toll again.
  bool Tells(const Claim& claim) const {
    if (claim.dropped || claim.total || claim.count.qualifier == Qualifier::kVague) return false;
    return claim.count.min.value_or(0) > 1 || !PersonOf(claim).empty();
  }

  bool AreOne(const Claim& a, const Claim& b) const {
    if (a.harm != b.harm || a.count != b.count || PersonOf(a) != PersonOf(b)) return false;
    if (!Includes(a.victims, b.victims) && !Includes(b.victims, a.victims)) return false;
    return attacher_.MayBeOneDay(a.date, b.date);
  }

  template <typename Of, typename Fits, typename Same>
  int OneOf(const Claim& claim, Of of, Fits fits, Same same) const {
    int found = -1;
    if (!Tells(claim)) return found;
    for (const Claim& other : claims_) {
      const int its = of(other);
      if (&other == &claim || its < 0 || !AreOne(claim, other) || !fits(other)) continue;
      if (found >= 0 && !same(found, its)) return -1;
      found = its;
    }
    return found;
  }

  const Attacher& attacher_;
  const std::vector<Group>& groups_;
  const std::vector<Claim>& claims_;
};

}  // namespace

void ShareScopes(const Attacher& attacher, const std::vector<Group>& groups,
                 std::vector<Claim>* claims) {
  const std::vector<Claim> told = *claims;
  const Tellings tellings(attacher, groups, told);
  for (size_t i = 0; i < told.size(); ++i) {
    if (told[i].date < 0) (*claims)[i].date = tellings.Day(told[i]);
    const int inner = tellings.Inner(told[i]);
    if (inner < 0) continue;
    for (size_t j = 0; j < told.size(); ++j) {
      const bool beside = told[j].sentence == told[i].sentence && told[j].place == told[i].place;
      if (j == i || (beside && told[j].date == told[i].date)) (*claims)[j].place = inner;
    }
  }
}

}  // namespace rasad
