#include "claim/items.h"

#include <set>
#include <string_view>

namespace rasad {
namespace {

constexpr size_t kLeast = 2;

bool IsBullet(char16_t c) {
  constexpr std::u16string_view kBullets = u"*\u2022\u2043\u25AA\u25AB\u25A0\u25CF\u25C6\u25E6";
  const bool surrogate = c >= 0xD83C && c <= 0xD83E;  // the first half of an emoji
  return kBullets.find(c) != kBullets.npos || surrogate || (c >= 0x2600 && c <= 0x27BF);
}

// Whether a sentence stands at the head of its line, behind a bullet.
bool HasBullet(std::u16string_view text, const Chart& row) {
  if (row.units.empty()) return false;
  const size_t begin = row.units.front().begin;
  const size_t line = begin == 0 ? text.npos : text.rfind(u'\n', begin - 1);
  bool bullet = IsBullet(text[begin]);
  for (size_t i = line == text.npos ? 0 : line + 1; i < begin; ++i) {
    if (!IsBullet(text[i]) && text[i] != u' ') return false;  // not the first of its line
    bullet = bullet || IsBullet(text[i]);
  }
  return bullet;
}

bool OpensLine(std::u16string_view text, const Chart& row) {
  if (row.units.empty()) return false;
  size_t at = row.units.front().begin;
  while (at > 0 && (text[at - 1] == u' ' || IsBullet(text[at - 1]) || text[at - 1] == u'-')) --at;
  return at == 0 || text[at - 1] == u'\n';
}

std::vector<uint32_t> Lines(const TextChart& chart) {
  std::vector<uint32_t> first(chart.charts.size(), 0);
  for (uint32_t s = 1; s < first.size(); ++s)
    first[s] = OpensLine(chart.text.text(), chart.charts[s]) ? s : first[s - 1];
  return first;
}

}  // namespace

std::vector<uint32_t> FirstOfItems(const TextChart& chart, const std::vector<PlaceReading>& places,
                                   bool brief) {
  if (brief) return Lines(chart);
  std::vector<uint32_t> first(chart.charts.size(), 0);
  std::set<uint32_t> bodies;  // sentences with a bullet and a dateline
  for (const PlaceReading& p : places) {
    if (p.part == PlacePart::kDateline && HasBullet(chart.text.text(), chart.charts[p.sentence]))
      bodies.insert(p.sentence);
  }
  if (bodies.size() < kLeast) return first;
  bool named = false;  // by a line of its own, in front of the dateline
  for (uint32_t s = 1; s < first.size(); ++s) {
    const bool bullet = HasBullet(chart.text.text(), chart.charts[s]);
    const bool body = bodies.count(s) > 0;
    first[s] = bullet && !(body && named) ? s : first[s - 1];
    if (bullet) named = !body;
  }
  return first;
}

}  // namespace rasad
