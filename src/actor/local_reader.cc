// How a text names the bodies of actors/local.tsv.

#include "actor/actor_reader.h"
#include "actor/local_bodies.h"

namespace rasad {
namespace {

constexpr uint32_t kLinks = 4;      // units between the body and its place
constexpr uint32_t kNameUnits = 6;  // of a body's own name
constexpr uint32_t kSayBefore = 4;  // how far in front the word of saying may stand

}  // namespace

bool ActorReader::LookLocal(const TextChart& chart, const Chart& row, uint32_t at,
                            const std::vector<PlaceReading>& places, const std::string& home,
                            Match* match) const {
  const Reading* local = row.units[at].Find(k_.local);
  if (local == nullptr) return false;
  const LocalBody& body = (*table_->local())[local->value];
  if (body.type == "source" && !IsHeard(row)) return false;
  if (LookLocalPlace(row, at, places, body, match)) return true;
  if (body.named) return LookLocalName(chart, row, at, home, body, match);
  return LookLocalParent(row, at, home, body, match);
}

// A hospital is a source only where somebody speaks; else it is a house.
bool ActorReader::IsHeard(const Chart& row) const {
  return row.present.Has(k_.say) || row.present.Has(k_.confirm) || row.present.Has(k_.according) ||
         row.present.Has(k_.say_noun);
}

// "the police commander" without a place: the country's police. A single word is too little.
bool ActorReader::LookLocalParent(const Chart& row, uint32_t at, const std::string& home,
                                  const LocalBody& body, Match* match) const {
  const Unit& unit = row.units[at];
  if (unit.token_end - unit.token_begin < 2 || unit.Is(k_.generic) || unit.Is(k_.name))
    return false;
  const auto parent = table_->ByPattern(body.parent, home);
  if (parent) match->row = *parent;
  return parent.has_value();
}

// "the police of Kirkuk", "the health office in Marib", "the Taliban's security command in
// Baghlan".
bool ActorReader::LookLocalPlace(const Chart& row, uint32_t at,
                                 const std::vector<PlaceReading>& places, const LocalBody& body,
                                 Match* match) const {
  for (uint32_t i = at + 1; i < row.units.size() && i <= at + kLinks; ++i) {
    const Unit& unit = row.units[i];
    if (const Reading* r = unit.Find(k_.place)) {
      const PlaceMention& place = places[r->value].mention;
      if (place.kind == "country") return false;
      match->row =
          table_->local()->OfPlace(body, place, table_->ByPattern(body.parent, place.country));
      match->end = i + 1;
      match->at_place = static_cast<int>(r->value);
      return true;
    }
    if (!IsLink(unit)) return false;
  }
  return false;
}

bool ActorReader::IsLink(const Unit& unit) const {
  for (ClassId id : {k_.in, k_.with, k_.for_, k_.of, k_.cue, k_.name, k_.demonym}) {
    if (unit.Is(id)) return true;
  }
  return false;
}

// "al-Hilal hospital", "the centre for human rights": a name is a name where somebody speaks.
bool ActorReader::LookLocalName(const TextChart& chart, const Chart& row, uint32_t at,
                                const std::string& home, const LocalBody& body,
                                Match* match) const {
  if (row.units[at].Is(k_.def) || !SpeaksBefore(row, at)) return false;
  uint32_t end = at + 1;
  while (end < row.units.size() && end < at + kNameUnits && GoesOn(chart, row, at, end)) ++end;
  while (end > at + 1 && IsLink(row.units[end - 1])) --end;
  if (end == at + 1) return false;
  const uint32_t first = row.units[at].begin;
  const uint32_t last = row.units[end - 1].end;
  match->row = table_->local()->OfName(body, chart.SliceOf(first, last),
                                       chart.text.text().substr(first, last - first), home);
  match->end = end;
  return true;
}

// Whether the unit at `end` still belongs to the name. In Arabic all words of a name behind the
// first have the article; prepositions and "and" are within it only where such a word follows.
bool ActorReader::GoesOn(const TextChart& chart, const Chart& row, uint32_t at,
                         uint32_t end) const {
  const Unit& unit = row.units[end];
  const bool plain =
      unit.Is(k_.word) || unit.Is(k_.noun) || unit.Is(k_.first_name) || unit.Is(k_.place_name);
  if (unit.Is(k_.verb) || unit.Is(k_.that)) return false;
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

}  // namespace rasad
