#include "record/names.h"

#include <array>
#include <span>

namespace rasad {
namespace {

// Each table stands in the order of its enumeration.
constexpr std::array<std::string_view, 7> kHarms = {
    "killed", "injured", "missing", "captured", "detained", "displaced", "killed_or_injured"};
constexpr std::array<std::string_view, 8> kQualifiers = {
    "exact", "at_least", "more_than", "at_most", "less_than", "about", "between", "vague"};
constexpr std::array<std::string_view, 4> kAssertions = {"affirmed", "alleged", "denied",
                                                         "hypothetical"};
constexpr std::array<std::string_view, 6> kPrecisions = {"day",    "week", "month",
                                                         "season", "year", "span"};
constexpr std::array<std::string_view, 3> kCalendars = {"gregorian", "persian", "islamic"};
constexpr std::array<std::string_view, 3> kBases = {"absolute", "partial", "relative"};
constexpr std::array<std::string_view, 3> kCertainties = {"sure", "likely", "unsure"};
constexpr std::array<std::string_view, 3> kAnchorSources = {"none", "published", "inferred"};

template <typename E>
std::optional<E> Find(std::span<const std::string_view> names, std::string_view name) {
  for (size_t i = 0; i < names.size(); ++i) {
    if (names[i] == name) return static_cast<E>(i);
  }
  return std::nullopt;
}

}  // namespace

std::string_view NameOf(Harm value) { return kHarms[static_cast<size_t>(value)]; }
std::string_view NameOf(Qualifier value) { return kQualifiers[static_cast<size_t>(value)]; }
std::string_view NameOf(Assertion value) { return kAssertions[static_cast<size_t>(value)]; }
std::string_view NameOf(Precision value) { return kPrecisions[static_cast<size_t>(value)]; }
std::string_view NameOf(Calendar value) { return kCalendars[static_cast<size_t>(value)]; }
std::string_view NameOf(Basis value) { return kBases[static_cast<size_t>(value)]; }
std::string_view NameOf(Certainty value) { return kCertainties[static_cast<size_t>(value)]; }
std::string_view NameOf(Anchor::Source value) { return kAnchorSources[static_cast<size_t>(value)]; }

std::optional<Harm> HarmFrom(std::string_view name) { return Find<Harm>(kHarms, name); }
std::optional<Qualifier> QualifierFrom(std::string_view name) {
  return Find<Qualifier>(kQualifiers, name);
}
std::optional<Assertion> AssertionFrom(std::string_view name) {
  return Find<Assertion>(kAssertions, name);
}
std::optional<Precision> PrecisionFrom(std::string_view name) {
  return Find<Precision>(kPrecisions, name);
}
std::optional<Calendar> CalendarFrom(std::string_view name) {
  return Find<Calendar>(kCalendars, name);
}
std::optional<Basis> BasisFrom(std::string_view name) { return Find<Basis>(kBases, name); }
std::optional<Certainty> CertaintyFrom(std::string_view name) {
  return Find<Certainty>(kCertainties, name);
}
std::optional<Anchor::Source> AnchorSourceFrom(std::string_view name) {
  return Find<Anchor::Source>(kAnchorSources, name);
}

}  // namespace rasad
