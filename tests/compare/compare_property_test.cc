// The comparison is a function of the set of claims: order and doubles change nothing.
#include <gtest/gtest.h>
// gtest first
#include <rapidcheck.h>

#include <algorithm>
#include <set>

#include "compare/compare.h"
#include "compare/figure.h"
#include "compare/sample_claims.h"

namespace rasad {
namespace {

using rc::gen::element;
using rc::gen::inRange;

Count AnyCount() {
  const int64_t n = *inRange(0, 12);
  switch (*inRange(0, 5)) {
    case 0:
      return AtLeast(n);
    case 1:
      return About(n);
    case 2:
      return UpTo(n);
    case 3:
      return Vague(n, n + 5);
    default:
      return Exactly(n);
  }
}

DayRange AnyDays() {
  const int from = *inRange(5, 9);
  return {OnDay(from), OnDay(from) + *element(0, 0, 0, 1, 2, 20)};
}

CasualtyClaim AnyClaim(int number) {
  CasualtyClaim claim = Told("a" + std::to_string(*inRange(0, 6)), AnyCount(),
                             *element<std::string>("", "x", "y", "z"));
  claim.id = claim.article + "/c" + std::to_string(number);
  claim.published = OnDay(*inRange(7, 9));
  claim.harm = *element(Harm::kKilled, Harm::kInjured, Harm::kKilledOrInjured);
  claim.victims = *rc::gen::elementOf(
      std::vector<std::vector<std::string>>{{}, {"civilian"}, {"child"}, {"soldier"}});
  claim.days = AnyDays();
  claim.place = *element(Town(), Quarter(), Province(), Country());
  claim.assertion =
      *element(Assertion::kAffirmed, Assertion::kAffirmed, Assertion::kDenied, Assertion::kAlleged);
  if (*inRange(0, 3) == 0) claim.caused_by = {Actor(*element<std::string>("p", "q"), "rebel")};
  return claim;
}

std::vector<CasualtyClaim> AnyClaims() {
  std::vector<CasualtyClaim> claims;
  const int count = *inRange(0, 40);
  for (int i = 0; i < count; ++i) claims.push_back(AnyClaim(i));
  return claims;
}

CompareOptions Options() {
  CompareOptions options;
  options.victims = TestClasses();
  options.max_statements = static_cast<size_t>(*element(3, 64));
  return options;
}

// All that a comparison says, as text.
std::string Report(const Comparison& c) {
  std::string out;
  for (const Incident& i : c.incidents) {
    out += i.id + " " + std::to_string(i.low.value_or(-1)) + " " +
           std::to_string(i.high.value_or(-1)) + " " + i.place.name + "\n";
  }
  for (const Verdict& v : c.verdicts)
    out += std::string(NameOf(v.kind)) + " " + v.explanation + "\n";
  return out + std::to_string(c.left_out.repeats + c.left_out.crowded);
}

void ExpectSame(const std::vector<CasualtyClaim>& claims,
                const std::vector<CasualtyClaim>& changed) {
  const CompareOptions options = Options();
  RC_ASSERT(Report(Compare(claims, options)) == Report(Compare(changed, options)));
}

TEST(CompareProperty, TheOrderOfTheClaimsChangesNothing) {
  EXPECT_TRUE(rc::check([] {
    const auto claims = AnyClaims();
    auto shuffled = claims;
    for (size_t i = shuffled.size(); i > 1; --i)
      std::swap(shuffled[i - 1], shuffled[*inRange<size_t>(0, i)]);
    ExpectSame(claims, shuffled);
  }));
}

TEST(CompareProperty, AClaimGivenTwiceCountsOnce) {
  EXPECT_TRUE(rc::check([] {
    const auto claims = AnyClaims();
    auto twice = claims;
    twice.insert(twice.end(), claims.begin(), claims.end());
    ExpectSame(claims, twice);
  }));
}

// What the buckets find is what looking at every pair finds.
TEST(CompareProperty, NoPairIsMissedOrToldTwice) {
  EXPECT_TRUE(rc::check([] {
    CompareOptions options = Options();
    options.max_statements = 1000;
    const Comparison comparison = Compare(AnyClaims(), options);
    PlaceIndex places;
    LeftOut left_out;
    const auto placed = PlaceClaims(comparison.claims, &places, &left_out);
    std::set<std::pair<uint32_t, uint32_t>> expected;
    for (const Placed& a : placed) {
      for (const auto& near : places.SameOrAround(a.place)) {
        for (const Placed& b : placed) {
          if (b.place != near.place || a.claim == b.claim) continue;
          const CasualtyClaim& x = comparison.claims[a.claim];
          const CasualtyClaim& y = comparison.claims[b.claim];
          if (!Judge(x, y, ScopeOf(x, y, near.relation, options.victims), options.victims))
            continue;
          expected.insert(std::minmax(a.claim, b.claim));
        }
      }
    }
    std::set<std::pair<uint32_t, uint32_t>> got;
    for (const Verdict& v : comparison.verdicts)
      RC_ASSERT(got.insert(std::minmax(v.a, v.b)).second);
    RC_ASSERT(got == expected);
  }));
}

TEST(CompareProperty, AContradictionCantBothBeTrue) {
  EXPECT_TRUE(rc::check([] {
    const Comparison c = Compare(AnyClaims(), Options());
    for (const Verdict& v : c.verdicts) {
      const bool both = CanBothBeTrue(c.claims[v.a].count, c.claims[v.b].count);
      if (v.kind == VerdictKind::kContradiction || v.kind == VerdictKind::kUpdate) RC_ASSERT(!both);
      if (v.kind == VerdictKind::kCorroboration) RC_ASSERT(both);
    }
  }));
}

}  // namespace
}  // namespace rasad
