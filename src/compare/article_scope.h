// The one period and the one place of an article, for what says neither.
//
// Linear in the record. Pure functions; thread safe.
#ifndef RASAD_COMPARE_ARTICLE_SCOPE_H_
#define RASAD_COMPARE_ARTICLE_SCOPE_H_

#include <optional>
#include <string>

#include "compare/record_view.h"
#include "record/record.h"

namespace rasad {

// The one period of all that the article dates: of its expressions, or else of its claims and
// events; nothing where they are several.
std::optional<DayRange> OnlyDays(const Record& record);

// The id of its one place, likewise; a country says too little to take it over. Empty where there
// are several.
std::string OnlyPlace(const Record& record, const RecordView& view);

}  // namespace rasad

#endif  // RASAD_COMPARE_ARTICLE_SCOPE_H_
