// What the words captured by a date rule say: numbers, features of listed words, steps.
//
// A GiveSource is one argument of `gives`: units of a sentence, or a literal. Look-ups walk the few
// readings of those units. Thread safety: const after Create.
#ifndef RASAD_CALENDAR_GIVE_VALUES_H_
#define RASAD_CALENDAR_GIVE_VALUES_H_

#include <optional>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "calendar/number_marks.h"
#include "rules/pattern.h"
#include "rules/rule_book.h"

namespace rasad {

struct GiveSource {
  const Chart* chart;
  const NumberList* numbers;
  std::u16string_view text;
  UnitRange range;
  std::string_view literal;

  bool is_literal() const { return range.empty(); }
};

class GiveValues {
 public:
  static Result<GiveValues> Create(const RuleBook& book, const NumberMarks& marks);

  std::optional<int> Number(const GiveSource& source) const;
  // A number or text feature of the first captured word that has it.
  std::optional<int> Feature(const GiveSource& source, const char* key) const;
  std::string_view Text(const GiveSource& source, const char* key) const;
  std::optional<int> Step(const GiveSource& source) const;
  bool IsPlural(const GiveSource& source) const;

 private:
  const RuleBook* book_ = nullptr;
  NumberMarks marks_;
  std::vector<bool> has_features_;  // by class id: readings whose value is a set of features
  ClassId past_ = 0, next_ = 0, current_ = 0, this_ = 0, plural_ = 0;
};

}  // namespace rasad

#endif  // RASAD_CALENDAR_GIVE_VALUES_H_
