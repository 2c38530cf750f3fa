// The comparison is a function of the set of claims: order and doubles change nothing.
#include <gtest/gtest.h>
// gtest first
#include <rapidcheck.h>

#include <algorithm>
#include <set>

#include "compare/blocks.h"
#include "compare/compare.h"
#include "compare/figure.h"
#include "compare/sample_statements.h"

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

Statement AnyClaim(int number) {
  Statement claim = Told("a" + std::to_string(*inRange(0, 6)), AnyCount(),
                         *element<std::string>("", "x", "y", "z"));
  claim.id = claim.article + "/c" + std::to_string(number);
  claim.published = OnDay(*inRange(7, 9));
  claim.event_type = "Violence against civilians";
  claim.sub_type = *element<std::string>("Attack", "Attack", "");
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

std::vector<Statement> AnyClaims() {
  std::vector<Statement> claims;
  const int count = *inRange(0, 40);
  for (int i = 0; i < count; ++i) claims.push_back(AnyClaim(i));
  return claims;
}

CompareOptions Options() {
  CompareOptions options;
  options.victims = TestClasses();
  options.crowding.speakers = static_cast<size_t>(*element(3, 64));
  return options;
}

// All rows of a comparison, as text.
std::vector<std::string> Rows(const Comparison& c) {
  std::vector<std::string> rows;
  for (const Incident& i : c.incidents) {
    if (!i.wanted) continue;
    std::string row = i.id + " " + (i.place ? i.place->name : "") + (i.disputed ? " disputed" : "");
    for (const HarmFigures& f : i.harms) {
      row += " " + std::to_string(f.low.value_or(-1)) + "-" + std::to_string(f.high.value_or(-1));
    }
    rows.push_back(row);
  }
  for (const Verdict& v : c.verdicts) {
    rows.push_back(std::string(NameOf(v.kind)) + " " + c.statements[v.a].id + " " +
                   c.statements[v.b].id + " " + c.incidents[c.incident_of[v.a]].id + " " +
                   v.explanation);
  }
  std::sort(rows.begin(), rows.end());
  return rows;
}

void ExpectSame(const std::vector<Statement>& claims, const std::vector<Statement>& changed) {
  const CompareOptions options = Options();
  RC_ASSERT(Rows(Compare(claims, options)) == Rows(Compare(changed, options)));
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

TEST(CompareProperty, EveryStatementIsInOneIncident) {
  EXPECT_TRUE(rc::check([] {
    const Comparison c = Compare(AnyClaims(), Options());
    std::multiset<uint32_t> members;
    for (const Incident& i : c.incidents) members.insert(i.statements.begin(), i.statements.end());
    RC_ASSERT(members.size() == c.statements.size());
    RC_ASSERT(std::set<uint32_t>(members.begin(), members.end()).size() == members.size());
  }));
}

// All articles with a statement in the block, whole.
std::vector<Statement> InBlock(const std::vector<Statement>& all, const std::string& block) {
  std::set<std::string> articles;
  for (const Statement& s : all) {
    const auto blocks = BlocksOf(s);
    if (std::count(blocks.begin(), blocks.end(), block)) articles.insert(s.article);
  }
  std::vector<Statement> part;
  for (const Statement& s : all) {
    if (articles.count(s.article)) part.push_back(s);
  }
  return part;
}

TEST(CompareProperty, BlocksComparedApartGiveTheSameRows) {
  EXPECT_TRUE(rc::check([] {
    CompareOptions options = Options();
    std::vector<Statement> all = AnyClaims();
    for (Statement& s : all) {  // over two months, so that there is a border
      const int shift = *element(0, 0, 10, 22, 23, 24, 25, 26, 40);
      s.days = DayRange{s.days->from + shift, s.days->to + shift};
      if (*inRange(0, 8) == 0) s.place.reset();
    }
    std::set<std::string> blocks;
    for (const Statement& s : all) {
      for (const std::string& block : BlocksOf(s)) blocks.insert(block);
    }
    const std::vector<std::string> whole = Rows(Compare(all, options));
    std::vector<std::string> parts;
    for (const std::string& block : blocks) {
      options.block = block;
      const auto rows = Rows(Compare(InBlock(all, block), options));
      parts.insert(parts.end(), rows.begin(), rows.end());
    }
    std::sort(parts.begin(), parts.end());
    RC_ASSERT(parts == whole);
  }));
}

TEST(CompareProperty, AContradictionCantBothBeTrue) {
  EXPECT_TRUE(rc::check([] {
    const Comparison c = Compare(AnyClaims(), Options());
    for (const Verdict& v : c.verdicts) {
      const bool both = CanBothBeTrue(c.statements[v.a].count, c.statements[v.b].count);
      if (v.kind == VerdictKind::kContradiction || v.kind == VerdictKind::kUpdate) RC_ASSERT(!both);
      const bool named = !c.statements[v.a].person.empty();
      if (v.kind == VerdictKind::kCorroboration) RC_ASSERT(both || named);
    }
  }));
}

}  // namespace
}  // namespace rasad
