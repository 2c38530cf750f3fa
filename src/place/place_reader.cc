#include "place/place_reader.h"

#include <algorithm>
#include <set>

namespace rasad {
namespace {

constexpr int kKnownPlace = 30;     // importance of a place that news names by itself
constexpr uint32_t kSayLater = 40;  // units from a state at the head to the verb at the end

std::vector<std::string> SplitIds(std::string_view ids) {
  std::vector<std::string> out;
  while (!ids.empty()) {
    const size_t bar = std::min(ids.find('|'), ids.size());
    if (bar > 0) out.emplace_back(ids.substr(0, bar));
    ids.remove_prefix(std::min(bar + 1, ids.size()));
  }
  return out;
}

}  // namespace

Result<PlaceReader> PlaceReader::Create(const RuleBook& book, const Gazetteer& gazetteer) {
  PlaceReader reader;
  reader.book_ = &book;
  reader.gazetteer_ = &gazetteer;
  Classes& k = reader.k_;
  const Status found = FindClasses(book.classes, {{&k.name, "Place.Name"},
                                                  {&k.place, "Place"},
                                                  {&k.cue, "PlaceCue"},
                                                  {&k.direction, "Direction"},
                                                  {&k.in, "In"},
                                                  {&k.from, "Of"},
                                                  {&k.to, "To"},
                                                  {&k.with, "Prep.With"},
                                                  {&k.for_, "Prep.For"},
                                                  {&k.with_whom, "With"},
                                                  {&k.that, "That"},
                                                  {&k.open, "Bracket.Open"},
                                                  {&k.break_, "Break"},
                                                  {&k.backing, "Backing"},
                                                  {&k.scene, "SceneNoun"},
                                                  {&k.like, "Prep.Like"},
                                                  {&k.future, "Future"},
                                                  {&k.verb, "Verb"},
                                                  {&k.indefinite, "Indefinite"},
                                                  {&k.function, "Function"},
                                                  {&k.event, "Event.Noun"},
                                                  {&k.comma, "Comma"},
                                                  {&k.and_, "And"},
                                                  {&k.def, "Def"},
                                                  {&k.word, "Word"},
                                                  {&k.local, "Actor.Local"},
                                                  {&k.country_actor, "Country.Actor"},
                                                  {&k.say, "Say.Verb"},
                                                  {&k.according, "According"},
                                                  {&k.title, "Title"},
                                                  {&k.first_name, "FirstName"},
                                                  {&k.demonym, "Demonym"},
                                                  {&k.facility, "Facility"},
                                                  {&k.on, "On"},
                                                  {&k.road, "Road"}});
  if (!found) return found.error();
  return reader;
}

void PlaceReader::Read(TextChart* chart, std::vector<PlaceReading>* places) const {
  places->clear();
  std::vector<Candidate> candidates;
  Collect(*chart, &candidates);
  if (candidates.empty()) return;
  Decide(&candidates);
  // The names that only one country bears say which country the article is about.
  const Scene scene = SceneOf(candidates);
  std::vector<Choice> choices(candidates.size());
  for (size_t i = 0; i < candidates.size(); ++i) {
    if (candidates[i].accepted) choices[i] = Choose(candidates, i, scene);
  }
  Compose(candidates, choices, chart, places);
}

void PlaceReader::Collect(const TextChart& chart, std::vector<Candidate>* candidates) const {
  for (uint32_t s = 0; s < chart.charts.size(); ++s) {
    const Chart& row = chart.charts[s];
    if (!row.present.Has(k_.name)) continue;
    for (uint32_t u = 0; u < row.units.size(); ++u) {
      const Reading* reading = row.units[u].Find(k_.name);
      // "the village of X": the word in front is no village called Village.
      if (reading == nullptr || (row.units[u].Is(k_.cue) && IsCue(row.units[u]))) continue;
      Candidate c;
      c.sentence = s;
      c.unit = c.first = u;
      c.last = u + 1;
      c.group = reading->value;
      c.weak = reading->weak;
      LookAround(chart, row, &c);
      // A direction word between two names belongs to the first.
      if (!candidates->empty() && candidates->back().sentence == s) {
        const Candidate& back = candidates->back();
        c.first = std::max(c.first, back.last);
        c.joined = c.first == back.last + 1 &&
                   (row.units[back.last].Is(k_.comma) || row.units[back.last].Is(k_.and_));
        if (c.joined || c.first == back.last) c.before = static_cast<int>(candidates->size()) - 1;
        if (c.joined && back.many && !c.cue) GoOnWithCue(back, &c);
      }
      candidates->push_back(std::move(c));
    }
  }
}

// "the villages of X, Y and Z".
void PlaceReader::GoOnWithCue(const Candidate& back, Candidate* c) {
  c->cue = c->sure_cue = c->many = true;
  c->cue_kind = back.cue_kind;
}

void PlaceReader::LookAround(const TextChart& chart, const Chart& row, Candidate* c) const {
  const Unit& unit = row.units[c->unit];
  c->def = unit.Is(k_.def);
  c->state = unit.Is(k_.country_actor);
  c->adjective = unit.Is(k_.direction) || (unit.Is(k_.demonym) && c->def);
  for (const Reading& r : unit.readings) {
    c->other_meaning =
        c->other_meaning || (r.cls != k_.name && r.cls != k_.def && r.cls != k_.country_actor);
    c->verb = c->verb || r.cls == k_.verb;
  }
  const auto& group = gazetteer_->group(c->group);
  c->country = std::any_of(group.begin(), group.end(),
                           [&](uint32_t r) { return gazetteer_->row(r).is_country(); });
  c->small = std::all_of(group.begin(), group.end(),
                         [&](uint32_t r) { return gazetteer_->row(r).importance < kKnownPlace; });
  LookBefore(row, c);
  LookBehind(row, c);
  const bool bare = !c->preposition && !c->cue;
  if (bare && chart.language == kPersian && c->first == 0 && SpeaksLater(row, c->unit))
    c->speaks = true;
}

// In Persian the verb stands at the end: "Tehran ... announced".
bool PlaceReader::SpeaksLater(const Chart& row, uint32_t unit) const {
  for (uint32_t i = unit + 1; i < row.units.size() && i < unit + kSayLater; ++i) {
    if (row.units[i].Is(k_.say)) return true;
    if (row.units[i].Is(k_.comma)) return false;
  }
  return false;
}

// Cue and direction words, with prepositions between them, belong to the place: "in the countryside
// of the district of X".
void PlaceReader::LookBefore(const Chart& chart, Candidate* c) const {
  uint32_t at = c->unit;
  while (at > 0) {
    const Unit& before = chart.units[at - 1];
    const Reading* cue = before.Find(k_.cue);
    if (!IsCue(before)) break;
    if (cue != nullptr || before.Is(k_.direction)) {
      c->cue = true;
      c->direction = c->direction || before.Is(k_.direction);
      c->sure_cue = c->sure_cue || cue != nullptr || !before.Is(k_.in);
      c->road = c->road || before.Is(k_.road);
      if (cue != nullptr && c->cue_kind.empty() && at == c->unit) {
        c->cue_kind = book_->FeaturesOf(*cue).Text("kind");
        c->many = book_->FeaturesOf(*cue).Text("many") == "yes";
      }
      c->first = --at;
      continue;
    }
    break;
  }
  if (at > 0) LookFurther(chart, at, c);
}

// What announces a place stands without an article and without the Persian "a": "the new road" and
// "a part" announce nothing. (The capital is listed with its article.)
bool PlaceReader::IsCue(const Unit& unit) const {
  return !unit.Is(k_.indefinite) && !(unit.Is(k_.cue) && unit.Is(k_.def));
}

void PlaceReader::LookFurther(const Chart& chart, uint32_t at, Candidate* c) const {
  const Unit& before = chart.units[at - 1];
  const Unit* further = at >= 2 ? &chart.units[at - 2] : nullptr;
  if (before.Is(k_.according) || before.Is(k_.say)) c->speaks = true;
  c->facility = before.Is(k_.facility);
  c->road = c->road || before.Is(k_.road) || (further != nullptr && further->Is(k_.road));
  const bool apart = before.end < chart.units[c->unit].begin;
  c->glued = !apart && (before.Is(k_.like) || before.Is(k_.future) ||
                        (c->small && (before.Is(k_.for_) || before.Is(k_.and_))));
  const bool in = before.Is(k_.in) || before.Is(k_.with);
  c->within = apart && before.Is(k_.in);
  c->to = before.Is(k_.to) && !in;
  c->preposition = in || before.Is(k_.to) || before.Is(k_.from);
  c->border = before.Is(k_.with_whom) && further != nullptr && further->Is(k_.direction);
  c->scene = before.Is(k_.scene) || HappensThere(before);
  c->backer = before.Is(k_.backing) || (further != nullptr && further->Is(k_.backing) &&
                                        (before.Is(k_.from) || before.Is(k_.for_)));
  if (in && (at == 1 || (at == 2 && further->Is(k_.and_)))) {
    const uint32_t next = c->unit + 1;
    c->opens = next < chart.units.size() && chart.units[next].Is(k_.comma);
  }
  // "the police of X": the body needs a place.
  if (before.Is(k_.local)) c->preposition = true, c->speaks = false;
  // A preposition that is spelled like a name ("on", "Ali") is one.
  const bool first_name = before.Is(k_.first_name) && !before.Is(k_.on);
  const bool of_person = before.Is(k_.title) || first_name;
  if (of_person && !before.Is(k_.local) && !c->cue) c->other_meaning = true;
}

// "the protests of X": what happens without a doer bears the name of its country.
bool PlaceReader::HappensThere(const Unit& unit) const {
  const Reading* r = unit.Find(k_.event);
  if (r == nullptr) return false;
  const auto sub = book_->FeaturesOf(*r).Text("sub");
  return sub == "protest" || sub == "disaster";
}

// "the eastern countryside of X": the direction may follow the name, with the article.
void PlaceReader::LookBehind(const Chart& chart, Candidate* c) const {
  while (c->cue && c->last < chart.units.size() && chart.units[c->last].Is(k_.direction) &&
         chart.units[c->last].Is(k_.def))
    ++c->last;
  c->ends_phrase = c->last == chart.units.size();
  if (c->ends_phrase) return;
  const Unit& next = chart.units[c->last];
  // Persian "warned X": in front of the verb with "to".
  if (c->last == c->unit + 1 && next.Is(k_.say) && (!c->preposition || c->to)) c->speaks = true;
  // "Washington may release": a capital that does something is its government.
  const bool bare = !c->preposition && !c->cue;
  const Unit& after = chart.units[std::min<size_t>(c->last + 1, chart.units.size() - 1)];
  if (bare && (next.Is(k_.verb) || (next.Is(k_.function) && after.Is(k_.verb)))) c->speaks = true;
  for (ClassId id : {k_.comma, k_.that, k_.open, k_.break_, k_.say})
    c->ends_phrase = c->ends_phrase || next.Is(id);
}

PlaceMention PlaceReader::MentionOf(const Choice& choice) const {
  const GazetteerRow& row = gazetteer_->row(choice.row);
  PlaceMention m;
  m.rule = "gazetteer";
  m.id = row.id;
  m.name = row.name;
  m.kind = row.kind;
  m.country = row.country;
  m.admin1 = row.admin1;
  m.lat = row.lat;
  m.lon = row.lon;
  m.ids = SplitIds(row.ids);
  m.certainty = choice.certainty;
  for (uint32_t lost : choice.lost) m.others.emplace_back(gazetteer_->row(lost).id);
  return m;
}

void PlaceReader::Compose(const std::vector<Candidate>& candidates,
                          const std::vector<Choice>& choices, TextChart* chart,
                          std::vector<PlaceReading>* places) const {
  for (size_t i = 0; i < candidates.size(); ++i) {
    const Candidate& c = candidates[i];
    if (!c.accepted) continue;
    const Chart& units = chart->charts[c.sentence];
    PlaceReading p;
    p.row = choices[i].row;
    p.sentence = c.sentence;
    p.begin = units.units[c.unit].begin;
    p.why = c.why;
    p.direction = c.direction;
    p.border = c.border;
    p.road = c.road;
    p.mention = MentionOf(choices[i]);
    const Unit& first = units.units[c.first];
    const Unit& last = units.units[c.last - 1];
    const auto [start, end] = chart->SpanOf(first.begin, last.end);
    p.mention.span = {start, end};
    p.mention.text = chart->SliceOf(first.begin, last.end);
    places->push_back(std::move(p));
  }
  // From the last to the first, so that unit numbers of earlier candidates stay true.
  uint32_t value = static_cast<uint32_t>(places->size());
  for (size_t i = candidates.size(); i-- > 0;) {
    const Candidate& c = candidates[i];
    if (!c.accepted) continue;
    chart->charts[c.sentence].Compose(c.first, c.last, {.cls = k_.place, .value = --value});
  }
}

std::string PlaceReader::MainCountry(const std::vector<PlaceReading>& places) {
  std::map<std::string, int> count;
  for (const PlaceReading& p : places) count[p.mention.country]++;
  std::string best;
  int most = 0;
  for (const auto& [country, n] : count) {
    if (!country.empty() && n > most) most = n, best = country;
  }
  return best;
}

std::string PlaceReader::MainAdmin1(const std::vector<PlaceReading>& places,
                                    const std::string& country) {
  std::map<std::string, size_t> count;
  size_t all = 0;
  for (const PlaceReading& p : places) {
    const PlaceMention& m = p.mention;
    if (m.country != country || m.kind == "country") continue;
    ++count[m.admin1.empty() ? m.name : m.admin1];
    ++all;
  }
  for (const auto& [admin1, n] : count) {
    if (2 * n > all) return admin1;
  }
  return {};
}

}  // namespace rasad
