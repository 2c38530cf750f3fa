// The codebook's English words for the record's enumerations, both ways. One table for JSON, CSV
// and rules.
//
// NameOf never fails. The parsers return nullopt for a word that the codebook doesn't know.
#ifndef RASAD_RECORD_NAMES_H_
#define RASAD_RECORD_NAMES_H_

#include <optional>
#include <string_view>

#include "record/record.h"

namespace rasad {

std::string_view NameOf(Harm value);            // "killed" ... "killed_or_injured"
std::string_view NameOf(Qualifier value);       // "exact", "at_least", ...
std::string_view NameOf(Assertion value);       // "affirmed", ...
std::string_view NameOf(Precision value);       // "day", ...
std::string_view NameOf(Calendar value);        // "gregorian", ...
std::string_view NameOf(Basis value);           // "absolute", ...
std::string_view NameOf(Certainty value);       // "sure", ...
std::string_view NameOf(Anchor::Source value);  // "none", "published", "inferred"

std::optional<Harm> HarmFrom(std::string_view name);
std::optional<Qualifier> QualifierFrom(std::string_view name);
std::optional<Assertion> AssertionFrom(std::string_view name);
std::optional<Precision> PrecisionFrom(std::string_view name);
std::optional<Calendar> CalendarFrom(std::string_view name);
std::optional<Basis> BasisFrom(std::string_view name);
std::optional<Certainty> CertaintyFrom(std::string_view name);
std::optional<Anchor::Source> AnchorSourceFrom(std::string_view name);

}  // namespace rasad

#endif  // RASAD_RECORD_NAMES_H_
