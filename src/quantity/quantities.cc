#include "quantity/quantities.h"

#include <string>

namespace rasad {
namespace {

const char* RuleOf(const Count& count, bool number) {
  switch (count.qualifier) {
    case Qualifier::kExact:
      if (number) return "number";
      return count.max == 0 ? "nobody" : "one-of";
    case Qualifier::kBetween:
      return "number-range";
    case Qualifier::kVague:
      return "vague-quantity";
    default:
      return "qualified-number";
  }
}

}  // namespace

void AppendQuantities(const RuleBook& book, const FoldedText& text, const Chart& chart,
                      const CountList& counts, bool in_title, std::vector<Quantity>* quantities) {
  const auto quantity = book.classes.Find("Quantity");
  const auto one_of = book.classes.Find("Num.OneOf");
  const auto nobody = book.classes.Find("Num.Nobody");
  if (!quantity || !one_of || !nobody) return;
  for (const Unit& unit : chart.units) {
    const Reading* r = unit.Find(*quantity);
    if (r == nullptr || r->value >= counts.size()) continue;
    Quantity q;
    q.span = {text.code_point(unit.begin), text.code_point_end(unit.end), in_title};
    q.text = std::string(text.Original(unit.begin, unit.end));
    q.count = counts[r->value];
    q.rule = RuleOf(q.count, !unit.Is(*one_of) && !unit.Is(*nobody));
    quantities->push_back(std::move(q));
  }
}

}  // namespace rasad
