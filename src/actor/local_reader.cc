// How a text names the bodies of actors/local.tsv.

#include <algorithm>
#include <initializer_list>
#include <utility>

#include "actor/actor_reader.h"
#include "actor/local_bodies.h"

namespace rasad {
namespace {

constexpr uint32_t kLinks = 4;      // units between the body and its place
constexpr uint32_t kNameUnits = 6;  // of a body's own name
constexpr uint32_t kSayBefore = 4;  // how far in front the word of saying may stand
constexpr uint32_t kSayBehind = 4;  // and how far behind the name

// Whether "the city" and its like may mean a place: one of that kind, or the city that a
// governorate is named after.
bool IsOfKind(std::string_view cue, const PlaceMention& place) {
  const std::string_view kind = place.kind;
  if (cue == "governorate" && kind == "city" && place.name == place.admin1) return true;
  constexpr std::pair<std::string_view, std::string_view> kMeans[] = {
      {"governorate", "province"}, {"governorate", "region"},
      {"province", "governorate"}, {"city", "town"},
      {"town", "village"},         {"village", "town"},
  };
  return cue == kind ||
         std::find(std::begin(kMeans), std::end(kMeans), std::pair(cue, kind)) != std::end(kMeans);
}

// The name itself, without the marks of quotation around its words.
std::string WithoutMarks(std::string name) {
  for (const std::string_view mark : {"\"", "\u201c", "\u201d", "\u00ab", "\u00bb"}) {
    for (size_t at = name.find(mark); at != name.npos; at = name.find(mark, at))
      name.erase(at, mark.size());
  }
  return name;
}

}  // namespace

bool ActorReader::LookLocal(const TextChart& chart, const Chart& row, uint32_t at,
                            const std::vector<PlaceReading>& places, const Scene& scene,
                            Match* match) const {
  const Reading* local = row.units[at].Find(k_.local);
  if (local == nullptr) return false;
  const LocalBody& body = (*table_->local())[local->value];
  if (body.type == "source" && !IsHeard(row)) return false;
  const bool has_place = !body.IsNameless();
  if (has_place && LookLocalPlace(chart, row, at, places, scene, body, match)) return true;
  if (body.named && LookLocalName(chart, row, at, scene.home, body, match)) return true;
  // "a doctor of the hospital said": somebody speaks, whatever it is called.
  if (body.named && body.type != "source") return false;
  return LookLocalParent(row, at, scene.home, body, match);
}

// A hospital is a source only where somebody speaks; else it is a house.
bool ActorReader::IsHeard(const Chart& row) const {
  return row.present.Has(k_.say) || row.present.Has(k_.colon) || row.present.Has(k_.confirm) ||
         row.present.Has(k_.according) || row.present.Has(k_.say_noun);
}

// "the police commander" without a place: the country's police. A single word is too little.
bool ActorReader::LookLocalParent(const Chart& row, uint32_t at, const std::string& home,
                                  const LocalBody& body, Match* match) const {
  const Unit& unit = row.units[at];
  if (unit.token_end - unit.token_begin < 2 || unit.Is(k_.generic) || unit.Is(k_.name))
    return false;
  return LookParent(home, body, at + 1, match);
}

bool ActorReader::LookParent(const std::string& home, const LocalBody& body, uint32_t end,
                             Match* match) const {
  const auto parent = table_->ByPattern(body.parent, home);
  if (!parent) return false;
  match->row = *parent;
  match->end = end;
  return true;
}

// "the police of Kirkuk", "the health office in Marib", "the Taliban's security command in
// Baghlan", "the governor of the city".
bool ActorReader::LookLocalPlace(const TextChart& chart, const Chart& row, uint32_t at,
                                 const std::vector<PlaceReading>& places, const Scene& scene,
                                 const LocalBody& body, Match* match) const {
  for (uint32_t i = at + 1; i < row.units.size() && i <= at + kLinks; ++i) {
    const Unit& unit = row.units[i];
    const Reading* r = unit.Find(k_.place);
    const bool again = r == nullptr && HasOffices(unit) && EndsPhrase(chart, row, i);
    const int found = r != nullptr ? static_cast<int>(r->value)
                      : again      ? LastOfKind(row, at, i, places)
                                   : -1;
    if (again && found < 0) return LookParent(scene.home, body, i + 1, match);
    if (found >= 0) {
      const PlaceMention& place = places[static_cast<size_t>(found)].mention;
      if (place.kind == "country") return false;
      // "the police, near Fallujah"
      const bool beside = i == at + 1 && places[static_cast<size_t>(found)].direction;
      if (beside && chart.language == kArabic && row.units[at].Is(k_.def)) return false;
      match->row = table_->local()->OfPlace(body, place, ParentOf(body, place, scene));
      match->end = i + 1;
      // "the general hospital" of a city has its rank behind the city's name.
      while (r != nullptr && match->end < row.units.size() && row.units[match->end].Is(k_.level))
        ++match->end;
      // "the governor of the city": the city stands elsewhere.
      if (r != nullptr) match->at_place = found;
      return true;
    }
    if (!IsLink(unit)) return false;
  }
  return false;
}

// The country's body of that kind, or who stands for it there: the civil defence of rebels.
std::optional<ActorRow> ActorReader::ParentOf(const LocalBody& body, const PlaceMention& place,
                                              const Scene& scene) const {
  std::optional<ActorRow> parent = table_->ByPattern(body.parent, place.country);
  if (!parent) return parent;
  const ActorRow* side = table_->Side(parent->id, scene.day, place.admin1, scene.wording);
  return side != nullptr ? *side : parent;
}

// Whether a cue word means a unit that has offices.
bool ActorReader::HasOffices(const Unit& unit) const {
  const Reading* cue = unit.Find(k_.cue);
  if (cue == nullptr) return false;
  const std::string_view kind = book_->FeaturesOf(*cue).Text("kind");
  const auto kinds = {"governorate", "province", "district", "city", "town", "village", "camp"};
  return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

// Whether nothing behind "the city" says which one: no name and no adjective.
bool ActorReader::EndsPhrase(const TextChart& chart, const Chart& row, uint32_t at) const {
  const Unit& cue = row.units[at];
  if (at + 1 >= row.units.size()) return true;
  const Unit& next = row.units[at + 1];
  if (next.Is(k_.place) || next.Is(k_.demonym)) return false;
  if (next.Is(k_.which)) return true;
  if (chart.language == kArabic) return cue.Is(k_.def) && !next.Is(k_.def);
  const auto ends = {k_.say, k_.confirm, k_.comma, k_.colon, k_.that, k_.also, k_.date, k_.to};
  return row.units[at - 1].Is(k_.this_) ||
         std::any_of(ends.begin(), ends.end(), [&next](ClassId id) { return next.Is(id); });
}

// The place that was named last in front of a body and is of the kind of a cue word; -1: none.
int ActorReader::LastOfKind(const Chart& row, uint32_t at, uint32_t cue,
                            const std::vector<PlaceReading>& places) const {
  const std::string_view kind = book_->FeaturesOf(*row.units[cue].Find(k_.cue)).Text("kind");
  int last = -1;
  const auto rank = [&](int i) {
    const PlaceReading& p = places[static_cast<size_t>(i)];
    return std::pair(p.mention.kind == kind, p.begin);
  };
  for (int i = 0; i < static_cast<int>(places.size()); ++i) {
    const PlaceReading& p = places[static_cast<size_t>(i)];
    if (p.begin >= row.units[at].begin || !IsOfKind(kind, p.mention)) continue;
    if (last < 0 || rank(last) < rank(i)) last = i;
  }
  return last;
}

bool ActorReader::IsLink(const Unit& unit) const {
  for (ClassId id :
       {k_.in, k_.with, k_.for_, k_.of, k_.cue, k_.name, k_.demonym, k_.level, k_.this_}) {
    if (unit.Is(id)) return true;
  }
  return false;
}

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
