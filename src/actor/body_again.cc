// A body that was named before, by its noun alone: "the ministry", "this front".

#include <algorithm>

#include "actor/actor_reader.h"
#include "actor/forces.h"

namespace rasad {
namespace {

constexpr uint32_t kMemory = 60;  // sentences back; a limit keeps long texts linear
constexpr uint32_t kGroupMemory = 8;
constexpr size_t kArticle = 2;  // letters of the Arabic article
constexpr size_t kStem = 4;     // letters that must be the same in "ministry" and its kin

std::u16string_view LastWord(std::u16string_view text) {
  const size_t blank = text.find_last_of(u" \n");
  return blank == std::u16string_view::npos ? text : text.substr(blank + 1);
}

// Whether they are one noun: with or without the article, or one a compound of the other.
bool SameNoun(std::u16string_view a, std::u16string_view b) {
  const auto stem = [](std::u16string_view x, std::u16string_view y) {
    return x == y || (y.size() >= kStem && x.substr(0, y.size()) == y);
  };
  if (stem(a, b) || stem(b, a)) return true;
  return (a.size() > kArticle + 2 && a.substr(kArticle) == b) ||
         (b.size() > kArticle + 2 && b.substr(kArticle) == a);
}

bool HasWord(std::u16string_view text, std::u16string_view noun) {
  for (size_t at = 0; at < text.size();) {
    const size_t end = std::min(text.find_first_of(u" \n", at), text.size());
    if (end > at && SameNoun(text.substr(at, end - at), noun)) return true;
    at = end + 1;
  }
  return false;
}

}  // namespace

// "the movement", "this group", where no name has the noun: the last armed group that was named.
int ActorReader::GroupBefore(const std::vector<ActorReading>& actors, uint32_t sentence) const {
  for (size_t i = actors.size(); i-- > 0;) {
    const ActorReading& a = actors[i];
    if (a.sentence + kGroupMemory < sentence) return -1;
    const bool armed = IsArmedGroup(a.mention.type);
    if (armed && !IsUnnamed(a.mention.id)) return static_cast<int>(i);
  }
  return -1;
}

// The last actor of the sentences before whose name has the noun.
int ActorReader::NamedBefore(const TextChart& chart, uint32_t sentence, uint32_t at) const {
  const auto letters = chart.text.text();
  const Unit& last = chart.charts[sentence].units[at];
  const std::u16string_view noun = LastWord(letters.substr(last.begin, last.end - last.begin));
  const uint32_t first = sentence > kMemory ? sentence - kMemory : 0;
  for (uint32_t s = sentence + 1; s-- > first;) {
    if (!chart.charts[s].present.Has(k_.actor)) continue;
    const auto& units = chart.charts[s].units;
    for (size_t i = s == sentence ? at : units.size(); i-- > 0;) {
      const Reading* actor = units[i].Find(k_.actor);
      if (actor == nullptr) continue;
      if (HasWord(letters.substr(units[i].begin, units[i].end - units[i].begin), noun))
        return static_cast<int>(actor->value);
    }
  }
  return -1;
}

}  // namespace rasad
