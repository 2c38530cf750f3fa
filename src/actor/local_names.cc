// Names of their own that bodies of actors/local.tsv bear: "al-Hilal hospital".

#include <algorithm>

#include "actor/actor_reader.h"
#include "actor/local_bodies.h"

namespace rasad {
namespace {

constexpr uint32_t kNameUnits = 6;  // of a body's own name
constexpr uint32_t kSayBefore = 4;  // how far in front the word of saying may stand
constexpr uint32_t kSayBehind = 4;  // and how far behind the name

// The name itself, without the marks of quotation around its words.
std::string WithoutMarks(std::string name) {
  for (const std::string_view mark : {"\"", "\u201c", "\u201d", "\u00ab", "\u00bb"}) {
    for (size_t at = name.find(mark); at != name.npos; at = name.find(mark, at))
      name.erase(at, mark.size());
  }
  return name;
}

}  // namespace

// "al-Hilal hospital", "the centre for human rights": a name is a name where somebody speaks.
bool ActorReader::LookLocalName(const TextChart& chart, const Chart& row, uint32_t at,
                                const std::string& home, const LocalBody& body,
                                Match* match) const {
  // "the Saudi hospital", but not "the hospital".
  const bool adjective =
      body.type == "source" && at + 1 < row.units.size() && row.units[at + 1].Is(k_.demonym);
  if (row.units[at].Is(k_.def) && !(adjective && row.units[at + 1].Is(k_.def))) return false;
  const uint32_t least = adjective ? at + 2 : at + 1;
  uint32_t end = least;
  while (end < row.units.size() && end < at + kNameUnits && GoesOn(chart, row, at, end)) ++end;
  const bool label = end < row.units.size() && row.units[end].Is(k_.colon);
  while (end > least && IsLink(row.units[end - 1]) && !row.units[end - 1].Is(k_.level)) --end;
  if (body.type == "media" && !EndOutlet(chart, row, at, &end)) return false;
  if (!label && !SpeaksBefore(row, at) && !SpeaksBehind(row, end)) return false;
  if (end == at + 1) return false;
  const uint32_t first = row.units[at].begin;
  const uint32_t last = row.units[end - 1].end;
  std::u16string words(chart.text.text().substr(first, last - first));
  std::erase(words, u'"');
  match->row = table_->local()->OfName(body, WithoutMarks(chart.SliceOf(first, last)), words, home);
  match->end = end;
  return true;
}

// The name of a paper ends where its quotation marks close. Half of a name is none.
bool ActorReader::EndOutlet(const TextChart& chart, const Chart& row, uint32_t at,
                            uint32_t* end) const {
  // A listed paper is called by its own name.
  if (at + 1 >= row.units.size() || row.units[at + 1].Is(k_.name)) return false;
  const std::u16string_view text = chart.text.text();
  const uint32_t name = row.units[at + 1].begin;
  if (name > 0 && text[name - 1] == u'"') {
    const size_t close = text.find(u'"', name);
    uint32_t last = at + 1;
    while (last < row.units.size() && row.units[last].begin < close) ++last;
    if (last > at + kNameUnits) return false;
    *end = last;
    return true;
  }
  if (chart.language != kArabic || *end >= row.units.size()) return true;
  const Unit& next = row.units[*end];
  const auto half = {k_.word, k_.noun, k_.first_name, k_.place_name, k_.place};
  return std::none_of(half.begin(), half.end(), [&](ClassId cls) { return next.Is(cls); });
}

// A word of any meaning may be a name: "the hospital of the Revolution". In Arabic it then has the
// article. No mark has opened or closed a quotation in front of it.
bool ActorReader::IsNamePart(const TextChart& chart, const Chart& row, uint32_t at) const {
  const Unit& unit = row.units[at];
  const Unit& before = row.units[at - 1];
  const auto between = chart.text.text().substr(before.end, unit.begin - before.end);
  if (between.find(u'"') != between.npos) return false;
  if (unit.Is(k_.scene) || unit.Is(k_.word) || unit.Is(k_.noun) || unit.Is(k_.first_name) ||
      unit.Is(k_.place_name))
    return true;
  if (before.Is(k_.for_) || before.Is(k_.and_)) return false;
  return chart.language == kArabic && unit.Is(k_.def) && !unit.Is(k_.title) && !unit.Is(k_.place) &&
         !unit.Is(k_.person) && !unit.Is(k_.name) && !unit.Is(k_.local);
}

// "the union of the journalists", "the Aleppo network": whose body it is, right behind its kind.
// The wounded in a hospital are no name of it.
bool ActorReader::IsOwner(const Chart& row, uint32_t at, uint32_t end) const {
  if (end != at + 1) return false;
  const LocalBody& body = (*table_->local())[row.units[at].Find(k_.local)->value];
  const Unit& unit = row.units[end];
  return (unit.Is(k_.person) && body.type != "source") || (unit.Is(k_.place) && body.IsNameless());
}

// Whether the unit at `end` still belongs to the name. In Arabic all words of a name behind the
// first have the article; prepositions and "and" are within it only where such a word follows.
bool ActorReader::GoesOn(const TextChart& chart, const Chart& row, uint32_t at,
                         uint32_t end) const {
  const Unit& unit = row.units[end];
  const bool plain = IsNamePart(chart, row, end) || IsOwner(row, at, end);
  if (unit.Is(k_.verb) || unit.Is(k_.that) || unit.Is(k_.close)) return false;
  if (chart.language == kPersian) return plain && end < at + 4;
  if (plain && (end == at + 1 || unit.Is(k_.def))) return true;
  const bool joint = unit.Is(k_.and_) || unit.Is(k_.for_);
  const bool more = end + 1 < row.units.size() && end > at + 1;
  if (plain && end > at + 1 && row.units[end - 1].Is(k_.for_)) return true;
  return joint && more && (unit.Is(k_.for_) || row.units[end + 1].Is(k_.def));
}

bool ActorReader::SpeaksBefore(const Chart& row, uint32_t at) const {
  for (uint32_t i = at; i-- > 0 && i + kSayBefore >= at;) {
    const Unit& unit = row.units[i];
    if (unit.Is(k_.say) || unit.Is(k_.confirm) || unit.Is(k_.according) || unit.Is(k_.say_noun))
      return true;
    if (unit.Is(k_.that) || unit.Is(k_.comma)) return false;
  }
  return false;
}

// "the movement said on Friday": nothing but a day and the like between the name and the word.
bool ActorReader::SpeaksBehind(const Chart& row, uint32_t end) const {
  for (uint32_t i = end; i < row.units.size() && i <= end + kSayBehind; ++i) {
    const Unit& unit = row.units[i];
    if (unit.Is(k_.say) || unit.Is(k_.confirm) || unit.Is(k_.deny)) return true;
    const auto between = {k_.date, k_.also,  k_.noun,     k_.in, k_.place,
                          k_.with, k_.modal, k_.say_noun, k_.cue};
    if (std::none_of(between.begin(), between.end(), [&unit](ClassId id) { return unit.Is(id); }))
      return false;
  }
  return false;
}

}  // namespace rasad
