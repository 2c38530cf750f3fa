#include "compare/risen.h"

#include <algorithm>

namespace rasad {
namespace {

void RaiseNext(const Record& record, std::vector<Statement>* claims) {
  constexpr uint32_t kGap = 3;  // code points
  for (size_t i = 1; i < record.casualties.size(); ++i) {
    const Casualty& before = record.casualties[i - 1];
    const Casualty& here = record.casualties[i];
    const bool next = here.span.start >= before.span.end && before.claimed_by == here.claimed_by &&
                      here.span.start - before.span.end <= kGap;
    if (next && here.part_of.empty() && (*claims)[i - 1].rises) (*claims)[i].rises = true;
  }
}

// A figure of another place is another deed's, however equal.
bool IsElsewhere(const Statement& a, const Statement& b) {
  return a.place && b.place && a.place->id != b.place->id && a.place->kind != "country" &&
         b.place->kind != "country";
}

void RaiseEqual(std::vector<Statement>* claims) {
  constexpr int64_t kTelling = 5;  // smaller figures are too often equal by chance
  std::vector<const Statement*> risen;
  for (const Statement& c : *claims) {
    if (c.rises && c.count.min.value_or(0) >= kTelling) risen.push_back(&c);
  }
  for (Statement& c : *claims) {
    if (!c.part_of.empty()) continue;
    c.rises = c.rises || std::any_of(risen.begin(), risen.end(), [&c](const Statement* r) {
                return r->harm == c.harm && !IsElsewhere(*r, c) && r->count.unit == c.count.unit &&
                       r->count.min == c.count.min && r->count.max == c.count.max;
              });
  }
}

}  // namespace

void SpreadRises(const Record& record, std::vector<Statement>* claims) {
  RaiseNext(record, claims);
  RaiseEqual(claims);
}

}  // namespace rasad
