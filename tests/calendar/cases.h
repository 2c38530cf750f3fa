// A table of date expressions, each with the days that it means on one day of publication.
#ifndef RASAD_TESTS_CALENDAR_CASES_H_
#define RASAD_TESTS_CALENDAR_CASES_H_

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "calendar/resolve.h"
#include "record/names.h"

namespace rasad {

struct DateCase {
  const char* words;   // what a text would say, in English
  const char* anchor;  // publication day, or "" where it is unknown
  DateParts parts;
  std::string
      want;  // "2024-02-01..2024-02-29 month partial", one day "2024-02-01 day relative", or "-"
};

inline std::string Told(const std::optional<Resolved>& found) {
  if (!found) return "-";
  std::string text = IsoDate(found->days.from);
  if (found->days.to != found->days.from) text += ".." + IsoDate(found->days.to);
  return text + " " + std::string(NameOf(found->precision)) + " " +
         std::string(NameOf(found->basis));
}

inline Context At(const std::string& anchor, Calendar home = Calendar::kGregorian) {
  Context context;
  context.anchor = ParseIsoDay(anchor);
  context.home = home;
  return context;
}

inline void Check(const std::vector<DateCase>& cases, Calendar home = Calendar::kGregorian) {
  for (const DateCase& one : cases) {
    EXPECT_EQ(Told(Resolve(one.parts, At(one.anchor, home))), one.want)
        << one.words << ", published " << one.anchor;
  }
}

}  // namespace rasad

#endif  // RASAD_TESTS_CALENDAR_CASES_H_
