#include "claim/group.h"
#include "record/names.h"

namespace rasad {
namespace {

std::optional<Harm> HarmOfName(std::string_view name) {
  if (!name.starts_with("Harm.")) return std::nullopt;
  name.remove_prefix(5);
  const std::string_view word = name.substr(0, name.find('.'));
  if (word == "KilledOrInjured") return Harm::kKilledOrInjured;
  std::string lower(word);
  if (!lower.empty()) lower[0] = static_cast<char>(lower[0] - 'A' + 'a');
  return HarmFrom(lower);
}

}  // namespace

HarmClasses::HarmClasses(const ClassTable& classes)
    : harm_(classes.size(), -1), person_(classes.size(), false), feature_(classes.size(), false) {
  for (ClassId id = 0; id < classes.size(); ++id) {
    feature_[id] = classes.name(id).find(':') != std::string::npos;
    const auto harm = HarmOfName(classes.name(id));
    if (harm || classes.name(id).starts_with("Harm.") || classes.name(id) == "Life" ||
        classes.name(id) == "Lose" || classes.name(id) == "Hospital" ||
        classes.name(id) == "Treated" || classes.name(id).starts_with("Hint."))
      speaks_.Add(id);
    if (!harm) continue;
    harm_[id] = static_cast<int8_t>(*harm);
    person_[id] = classes.name(id).ends_with(".Person");
  }
}

bool HarmClasses::SpeaksOfHarm(const Chart& chart) const { return chart.present.Meets(speaks_); }

std::optional<Harm> HarmClasses::Of(ClassId cls) const {
  if (cls >= harm_.size() || harm_[cls] < 0) return std::nullopt;
  return static_cast<Harm>(harm_[cls]);
}

std::optional<Harm> HarmClasses::Of(const Unit& unit) const {
  for (const Reading& r : unit.readings) {
    if (auto harm = Of(r.cls)) return harm;
  }
  return std::nullopt;
}

}  // namespace rasad
