// What a unit of a sentence is to the grammar of counts: its roles, the number that it is, the
// qualifier that it is.
//
// A unit beyond the sentence's end is nothing. Thread safety: const. Private to quantity/.
#ifndef RASAD_QUANTITY_COUNT_UNITS_H_
#define RASAD_QUANTITY_COUNT_UNITS_H_

#include <optional>
#include <string_view>

#include "quantity/number.h"
#include "quantity/roles.h"
#include "record/record.h"
#include "rules/chart.h"

namespace rasad {

class CountUnits {
 public:
  // `row`: the roles of the chart.
  CountUnits(const Roles& roles, const RoleRow& row, std::u16string_view text, const Chart& chart,
             const NumberList& numbers)
      : roles_(roles), row_(row), text_(text), chart_(chart), numbers_(numbers) {}

 protected:
  RoleMask Mask(size_t i) const { return i < row_.size() ? row_[i] : 0; }
  bool Has(size_t i, RoleMask role) const { return (Mask(i) & role) != 0; }
  bool BeginsWithDigit(size_t i) const {
    const char16_t c = text_[chart_.units[i].begin];
    return c >= u'0' && c <= u'9';
  }
  std::optional<Qualifier> QualifierAt(size_t i, bool before) const;
  // The unit behind an article written apart, where one stands at `i`; else `i`.
  size_t SkipArticle(size_t i, bool qualified) const;
  const NumberValue* NumberAt(size_t i) const;

  const Roles& roles_;
  const RoleRow& row_;
  std::u16string_view text_;
  const Chart& chart_;
  const NumberList& numbers_;
};

}  // namespace rasad

#endif  // RASAD_QUANTITY_COUNT_UNITS_H_
