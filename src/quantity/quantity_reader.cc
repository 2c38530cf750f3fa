#include "quantity/quantity_reader.h"

#include <algorithm>
#include <boost/container/small_vector.hpp>
#include <utility>

#include "quantity/count_grammar.h"
#include "quantity/number_grammar.h"
#include "quantity/qualifier.h"

namespace rasad {
namespace {

constexpr RoleMask kNumberWords =
    kRoleNum | kRoleOneOf | kRoleScale | kRoleHalf | kRoleDigits | kRoleOrdinalWord | kRoleMinus;
constexpr RoleMask kCountWords = kRoleNumber | kRoleVague | kRoleOneOf | kRoleNobody;

constexpr RoleMask kCountStarts = kCountWords | kRoleQualifier | kRoleBetween | kRoleDef;

// Units [begin, end) are one thing.
struct Run {
  size_t begin = 0;
  size_t end = 0;
  Reading reading;
  bool percent = false;
  bool one = false;  // one, or one at the least
};
using Runs = boost::container::small_vector<Run, 16>;

// One unit of `first` to `last`; it is definite where the first of them is.
Unit Joined(const Unit& first, const Unit& last, ClassId definite, Chart* chart) {
  Unit unit = first;
  unit.token_end = last.token_end;
  unit.end = last.end;
  unit.readings = {};
  if (first.Is(definite)) chart->Give({.cls = definite}, &unit);
  return unit;
}

// Puts each run's reading on its unit, or one composed unit in the run's place, in one pass over
// the row.
void ApplyRuns(const Runs& runs, const QuantityClasses& classes, Chart* chart) {
  if (runs.empty()) return;
  auto& units = chart->units;
  size_t out = runs.front().begin;
  size_t in = out;
  const auto keep_until = [&](size_t end) {
    for (; in < end; ++in, ++out) {
      if (in != out) units[out] = units[in];
    }
  };
  for (const Run& run : runs) {
    keep_until(run.begin);
    if (run.end > run.begin + 1)
      units[in] = Joined(units[in], units[run.end - 1], classes.definite, chart);
    chart->Give(run.reading, &units[in]);
    if (run.percent) chart->Give({.cls = classes.percent}, &units[in]);
    if (run.one) chart->Give({.cls = classes.one}, &units[in]);
    keep_until(run.begin + 1);
    in = run.end;
  }
  keep_until(units.size());
  units.resize(out);
}

// Whether the sentence writes its digits in Persian. Texts that were converted to ASCII digits have
// the sides of their slashes in either order: those are left unread.
bool HasNativeDigits(const FoldedText& text, const RoleRow& row, const Chart& chart) {
  const auto digits =
      std::find_if(row.begin(), row.end(), [](RoleMask m) { return m & kRoleDigits; });
  if (digits == row.end()) return false;
  const Unit& unit = chart.units[static_cast<size_t>(digits - row.begin())];
  return static_cast<unsigned char>(text.Original(unit.begin, unit.end).front()) >= 0x80;
}

}  // namespace

Result<QuantityReader> QuantityReader::Create(const RuleBook& book) {
  auto roles = Roles::Create(book);
  if (!roles) return roles.error();
  return QuantityReader(std::move(*roles));
}

QuantityReader::QuantityReader(Roles roles)
    : roles_(std::move(roles)),
      number_classes_(roles_.ClassesOf(kNumberWords)),
      count_classes_(roles_.ClassesOf(kCountWords)) {}

void QuantityReader::ReadNumbers(uint8_t language, const FoldedText& text, Chart* chart,
                                 NumberList* numbers) const {
  if (!chart->present.Meets(number_classes_)) return;
  const bool arabic = language == kArabic;
  const RoleRow row = roles_.RowOf(*chart);
  const bool slash = !arabic && HasNativeDigits(text, row, *chart);
  const NumberGrammar grammar(roles_, row, text.text(), *chart,
                              {.units_first = arabic, .slash_is_point = slash});
  Runs runs;
  for (size_t i = 0; i < chart->units.size();) {
    const auto found = row[i] & NumberGrammar::kStarts ? grammar.Parse(i) : std::nullopt;
    if (!found) {
      ++i;
      continue;
    }
    const QuantityClasses& c = roles_.classes();
    const bool behind = found->end < row.size() && (row[found->end] & kRolePercent);
    const bool before =
        i > 0 && chart->units[i - 1].end == chart->units[i].begin && (row[i - 1] & kRolePercent);
    runs.push_back({i,
                    found->end,
                    {.cls = found->number.ordinal ? c.ordinal : c.number,
                     .value = static_cast<uint32_t>(numbers->size())},
                    behind || before});
    numbers->push_back(found->number);
    i = found->end;
  }
  ApplyRuns(runs, roles_.classes(), chart);
}

void QuantityReader::ReadQuantities(const FoldedText& text, const NumberList& numbers, Chart* chart,
                                    CountList* counts) const {
  if (!chart->present.Meets(count_classes_)) return;
  const RoleRow row = roles_.RowOf(*chart);
  CountGrammar grammar(roles_, row, text.text(), *chart, numbers);
  grammar.set_rises(
      std::any_of(row.begin(), row.end(), [](RoleMask m) { return (m & kRoleRise) != 0; }));
  const QuantityClasses& c = roles_.classes();
  Runs runs;
  boost::container::small_vector<size_t, 8> used;
  size_t qualified_end = 0;  // where the last count with a qualifier in front ended; 0 for none
  Qualifier qualifier = Qualifier::kExact;
  for (size_t i = 0; i < chart->units.size();) {
    auto found = row[i] & kCountStarts ? grammar.Parse(i) : std::nullopt;
    if (!found) {
      ++i;
      continue;
    }
    const bool plain = found->count.qualifier == Qualifier::kExact && !found->qualified_before;
    if (plain && qualified_end > 0 && grammar.IsJoined(qualified_end, i)) {
      found->count = Qualified(found->count, qualifier);
    }
    qualified_end = found->qualified_before ? found->end : 0;
    qualifier = found->count.qualifier;
    if (found->qualifier) used.push_back(*found->qualifier);
    runs.push_back({i,
                    found->end,
                    {.cls = c.quantity, .value = static_cast<uint32_t>(counts->size())},
                    false,
                    found->count.min == 1});
    counts->push_back(std::move(found->count));
    i = found->end;
  }
  for (size_t at : used) chart->Give({.cls = c.qualifier_used}, &chart->units[at]);
  ApplyRuns(runs, c, chart);
}

}  // namespace rasad
