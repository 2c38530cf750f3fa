// Which numbers of a sentence may be the day, month or year of a date.
//
// Patterns can't ask for a number's value, so before they run each number gets the classes that its
// value and its spelling allow:
//
//   DayNumber    1 or 2 digits, 1..31            YearNumber   4 digits, 1200..1500 or 1700..2100
//   DayCardinal  the same in words               YearSpelled  the same in words
//   DayOrdinal   an ordinal, 1..31               ShortYear    2 digits
//   MonthNumber  1 or 2 digits, 1..12
//
// The marks are taken off again when the stage is done, so that later stages see the numbers as
// they were. Thread safety: const after Create.
#ifndef RASAD_CALENDAR_NUMBER_MARKS_H_
#define RASAD_CALENDAR_NUMBER_MARKS_H_

#include <optional>
#include <string_view>

#include "base/result.h"
#include "quantity/number.h"
#include "rules/chart.h"
#include "rules/rule_book.h"

namespace rasad {

class NumberMarks {
 public:
  static Result<NumberMarks> Create(const RuleBook& book);

  // The whole number that a unit holds: composed by the quantity stage, or a run of digits.
  std::optional<int> ValueOf(const Unit& unit, const NumberList& numbers,
                             std::u16string_view text) const;
  // False where the sentence has no number: then there is nothing to take off.
  bool Put(const NumberList& numbers, std::u16string_view text, Chart* chart) const;
  void TakeOff(Chart* chart) const;

 private:
  void Mark(const NumberList& numbers, std::u16string_view text, Unit* unit, Chart* chart) const;

  ClassId number_ = 0, ordinal_ = 0, digits_ = 0;
  ClassSet numbers_;  // these three
  ClassId day_ = 0, day_cardinal_ = 0, day_ordinal_ = 0, month_ = 0;
  ClassId year_ = 0, bracketed_year_ = 0, year_spelled_ = 0, short_year_ = 0;
};

}  // namespace rasad

#endif  // RASAD_CALENDAR_NUMBER_MARKS_H_
