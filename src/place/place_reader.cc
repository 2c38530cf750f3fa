#include "place/place_reader.h"

#include <algorithm>
#include <set>

namespace rasad {
namespace {

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
                                                  {&k.semicolon, "Semicolon"},
                                                  {&k.object, "Object"},
                                                  {&k.judges, "Judges"},
                                                  {&k.befalls, "Befalls"},
                                                  {&k.war, "War"},
                                                  {&k.assault, "Assault"},
                                                  {&k.doubt, "Event.Doubt"},
                                                  {&k.event_verb, "Event.Verb"},
                                                  {&k.backing, "Backing"},
                                                  {&k.scene, "SceneNoun"},
                                                  {&k.country_noun, "CountryNoun"},
                                                  {&k.close, "Belonging"},
                                                  {&k.adjacent, "Adjacent"},
                                                  {&k.native, "Native"},
                                                  {&k.martyr, "martyr:yes"},
                                                  {&k.event_kind, "Event.Kind"},
                                                  {&k.toll, "Toll"},
                                                  {&k.quantity, "Quantity"},
                                                  {&k.number, "Number"},
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
                                                  {&k.governs, "Governs"},
                                                  {&k.country_actor, "Country.Actor"},
                                                  {&k.say, "Say.Verb"},
                                                  {&k.modal, "Modal"},
                                                  {&k.colon, "Colon"},
                                                  {&k.according, "According"},
                                                  {&k.title, "Title"},
                                                  {&k.first_name, "FirstName"},
                                                  {&k.demonym, "Demonym"},
                                                  {&k.facility, "Facility"},
                                                  {&k.on, "On"},
                                                  {&k.throughout, "Throughout"},
                                                  {&k.road, "Road"}});
  if (!found) return found.error();
  for (uint32_t i = 0; i < gazetteer.size(); ++i) {
    const GazetteerRow& row = gazetteer.row(i);
    if (row.is_country) reader.countries_.try_emplace(std::string(row.country), i);
  }
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
        c.joined = AreJoined(row, back.last, c.first);
        c.with_and = c.joined && row.units[c.first - 1].Is(k_.and_);
        if (c.joined || c.first == back.last) c.before = static_cast<int>(candidates->size()) - 1;
        if (c.joined && back.many && !c.cue) GoOnWithCue(back, &c);
      }
      candidates->push_back(std::move(c));
    }
  }
}

// By a comma, by "and", or by both: "X, as well as Y".
bool PlaceReader::AreJoined(const Chart& row, uint32_t from, uint32_t to) const {
  if (to != from + 1 && to != from + 2) return false;
  const bool comma = row.units[from].Is(k_.comma);
  return to == from + 1 ? comma || row.units[from].Is(k_.and_)
                        : comma && row.units[from + 1].Is(k_.and_);
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
    p.native = c.native;
    p.border = c.border;
    p.road = c.road;
    p.throughout = c.throughout;
    p.capital = c.state && !c.country;
    p.named = c.cue_kind;
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

std::optional<PlaceReading> PlaceReader::CountryAt(const std::string& country,
                                                   const TextChart& chart, uint32_t sentence,
                                                   size_t unit) const {
  const auto found = countries_.find(country);
  if (found == countries_.end()) return std::nullopt;
  const Unit& at = chart.charts[sentence].units[unit];
  PlaceReading p;
  p.row = found->second;
  p.sentence = sentence;
  p.begin = at.begin;
  p.why = "the country that is meant";
  p.implied = true;
  p.mention = MentionOf({found->second, Certainty::kLikely, {}});
  p.mention.rule = "country-again";
  const auto [start, end] = chart.SpanOf(at.begin, at.end);
  p.mention.span = {start, end};
  p.mention.text = chart.SliceOf(at.begin, at.end);
  return p;
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
