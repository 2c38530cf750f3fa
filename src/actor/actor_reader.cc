#include "actor/actor_reader.h"

#include <algorithm>
#include <utility>

#include "actor/forces.h"

namespace rasad {

ActorReading ActorReader::FromRow(const TextChart& chart, const ActorRow& row, uint32_t begin,
                                  uint32_t end) const {
  ActorReading a;
  const auto [start, stop] = chart.SpanOf(begin, end);
  a.mention.span = {start, stop};
  a.mention.text = chart.SliceOf(begin, end);
  a.mention.rule = "actor-table";
  a.mention.id = row.id;
  a.mention.name = row.name;
  a.mention.aliases = row.aliases;
  a.mention.type = row.type;
  a.mention.country = row.country;
  return a;
}

bool ActorReader::MayBegin(const Unit& unit) const {
  return std::any_of(unit.readings.begin(), unit.readings.end(),
                     [this](const Reading& r) { return starts_.Has(r.cls); });
}

void ActorReader::Read(const std::vector<PlaceReading>& places, const Scene& scene,
                       TextChart* chart, std::vector<ActorReading>* actors) const {
  actors->clear();
  const std::string wording = WordingOf(*chart);
  const Sports sports = SportsOf(*chart);
  std::vector<std::string> forces;  // ids, of the sentence before
  for (uint32_t s = 0; s < chart->charts.size(); ++s) {
    Chart& row = chart->charts[s];
    std::vector<std::string> before = std::exchange(forces, {});
    if (!row.present.Meets(starts_)) continue;
    Scene here = scene;
    here.language = chart->language;
    here.wording = wording;
    const bool told = sports != Sports::kNone && row.present.Has(k_.sport);
    here.sports = (told || sports == Sports::kAll) && !row.present.Has(k_.hosting);
    here.told = actors;
    here.sentence = s;
    here.before = std::move(before);
    for (uint32_t at = 0; at < row.units.size(); ++at) {
      if (!MayBegin(row.units[at])) continue;
      Match match;
      here.again.clear();
      if (at + 1 < row.units.size() && row.units[at + 1].Is(k_.country_again))
        here.again = CountryBefore(*chart, s, at, places, *actors);
      if (!Look(*chart, row, at, places, here, &match) &&
          !LookAgain(*chart, s, at, *actors, &match) &&
          !LookCountryAgain(*chart, s, at, places, *actors, &match))
        continue;
      LookAgencyBehind(row, at, here, &match);
      AddSourceNames(row, places, here, &match);
      ActorReading a =
          FromRow(*chart, match.row, row.units[at].begin, row.units[match.end - 1].end);
      a.is_country = match.is_country;
      a.is_source = match.is_source;
      a.is_told = match.is_told;
      a.is_force = Arrests(match.row) || IsArmedGroup(match.row.type);
      a.is_office = IsOffice(match.row);
      a.members = MembersOf(match.row);
      a.at_place = match.at_place;
      a.sentence = s;
      a.begin = row.units[at].begin;
      const auto readings = row.units[at].readings;
      const bool flies = Flies(*chart, row, at, match);
      const Unit& head = row.units[at];
      const bool by_head = IsWord(*chart, head, head.token_begin, k_.title);
      const bool by_voice = IsWord(*chart, head, head.token_begin, k_.spokesman);
      row.Compose(at, match.end, {.cls = k_.actor, .value = static_cast<uint32_t>(actors->size())});
      AddKinds(match, flies, at, &row);
      if (by_head) row.Give({.cls = k_.head}, &row.units[at]);
      if (by_voice) row.Give({.cls = k_.voice}, &row.units[at]);
      if (match.keep_person) {
        for (const Reading& r : readings) row.Give(r, &row.units[at]);
      }
      if (IsForceOfState(a.mention.id)) forces.push_back(a.mention.id);
      if (IsForceOfState(a.mention.id) && !Strikes(row, at)) here.named = a.mention.country;
      actors->push_back(std::move(a));
    }
  }
}

// The party whose words for its enemies the article uses ("the aggression"); "" where it uses
// those of two, which it quotes.
std::string ActorReader::WordingOf(const TextChart& chart) const {
  std::string_view wording;
  for (const Chart& row : chart.charts) {
    if (!row.present.Has(k_.partisan)) continue;
    for (const Unit& unit : row.units) {
      const Reading* r = unit.Find(k_.partisan);
      if (r == nullptr) continue;
      const std::string_view of = book_->FeaturesOf(*r).Text("of");
      if (!wording.empty() && wording != of) return {};
      wording = of;
    }
  }
  return std::string(wording);
}

// "the raid of the army": those that it struck bear no country of its own.
bool ActorReader::Strikes(const Chart& row, uint32_t at) const {
  if (at == 0) return false;
  const Unit& before = row.units[at - 1];
  return before.Is(k_.event) || before.Is(k_.event_verb) || before.Is(k_.event_doubt) ||
         before.Is(k_.assault);
}

// "the ministry", "this front": the body of that kind that was named before.
bool ActorReader::LookAgain(const TextChart& chart, uint32_t sentence, uint32_t at,
                            const std::vector<ActorReading>& actors, Match* match) const {
  const auto& units = chart.charts[sentence].units;
  const Reading* body = units[at].Find(k_.body);
  // "of the movement", whose article the preposition took; not "of the Islamic movement".
  const bool named = at + 1 < units.size() && units[at + 1].Is(k_.def);
  const bool group = units[at].Is(k_.group) && units[at].Is(k_.def) && !named;
  if (body == nullptr && !group) return false;
  const bool of_group = group || book_->FeaturesOf(*body).Text("group") == "yes";
  int before = body != nullptr ? NamedBefore(chart, sentence, at) : -1;
  if (of_group && (before < 0 || chart.language == kArabic))
    before = std::max(before, GroupBefore(actors, sentence));
  if (before < 0) return false;
  const ActorMention& m = actors[static_cast<size_t>(before)].mention;
  match->row = {m.id, m.name, m.type, m.country, {}, m.aliases};
  match->end = at + 1;
  return true;
}

// Whether the word of `token` alone is listed as `cls`. In front of the first one of the unit at
// `at` a clitic may be: "by aircraft".
bool ActorReader::IsWord(const TextChart& chart, const Unit& unit, uint32_t token,
                         ClassId cls) const {
  const Token& t = chart.tokens[token];
  const uint32_t begin = std::max(t.begin, unit.begin);
  const Lexicon::Entry* word = book_->lexicon.Find(
      begin == t.begin ? t.hash : HashWord(chart.text.text().substr(begin, t.end - begin)));
  if (word == nullptr) return false;
  const auto readings = book_->lexicon.readings(*word);
  return std::any_of(readings.begin(), readings.end(),
                     [&](const Reading& r) { return r.cls == cls; });
}

// "the army's aircraft": whatever they attack, it is from the air.
bool ActorReader::Flies(const TextChart& chart, const Chart& row, uint32_t at,
                        const Match& match) const {
  if (match.row.id.starts_with("air:")) return true;
  for (uint32_t t = row.units[at].token_begin; t < row.units[match.end - 1].token_end; ++t) {
    if (IsWord(chart, row.units[at], t, k_.aircraft)) return true;
  }
  return false;
}

// What the rules of speech ask of an actor besides who it is.
void ActorReader::AddKinds(const Match& match, bool flies, uint32_t at, Chart* row) const {
  const auto add = [&](ClassId cls) { row->Give({.cls = cls}, &row->units[at]); };
  if (match.row.type == "media") add(k_.media);
  if (match.row.type == "source") add(k_.unnamed);
  if (BearsArms(match.row)) add(k_.armed);
  if (IsUnnamed(match.row.id)) add(k_.gunmen);
  // The police of a country and of a city.
  if (match.row.id.starts_with("pol:") || match.row.id.starts_with("police:")) add(k_.police);
  if (Arrests(match.row)) add(k_.force_of_state);
  if (match.row.id.starts_with("prot:")) add(k_.protester);
  if (flies) add(k_.air);
  if (match.is_country) add(k_.state);
}

bool ActorReader::Look(const TextChart& chart, const Chart& row, uint32_t at,
                       const std::vector<PlaceReading>& places, const Scene& scene,
                       Match* match) const {
  const Unit& unit = row.units[at];
  match->end = at + 1;
  if (LookLocal(chart, row, at, places, scene, match)) return true;
  if (unit.Is(k_.name)) {
    match->row = Named(unit, scene);
    if (chart.language == kArabic && IsOfOthers(row, at, places, scene, match->row))
      return LookGeneric(chart, row, at, places, scene, match);
    if (unit.Is(k_.generic) && IsOfNext(row, at, places, match->row))
      return LookGeneric(chart, row, at, places, scene, match);
    if (chart.language == kPersian) LookAbroad(row, at, match);
    LookNamedBehind(row, at, scene, match);
    match->keep_person = unit.Is(k_.person);
    return true;
  }
  if (unit.Is(k_.generic) || unit.Is(k_.bare) || unit.Is(k_.force))
    return !IsOnlyAdjective(chart, row, at) && LookGeneric(chart, row, at, places, scene, match);
  if (const Reading* r = unit.Find(k_.country_actor))
    return LookCountry(chart, row, at, scene, *r, match);
  const Reading* r = unit.Find(k_.source);
  if (r == nullptr) return false;
  const std::string_view heard = book_->FeaturesOf(*r).Text("heard");
  if (heard == "yes" && !SpeaksHere(chart, row, at)) return false;
  *match = Source(chart, row, at, *r);
  if (heard == "nation" && match->row.country.empty()) return false;
  // "the source", "the Turkish official" speaks for whoever spoke before: the speech rules see to
  // it. "The Turkish officials" are somebody.
  if (!unit.Is(k_.again)) return true;
  const Reading* people = unit.Find(k_.person);
  return people != nullptr && book_->FeaturesOf(*people).Text("number") == "pl" &&
         !match->row.country.empty();
}

// Of several actors of one name that existed on the article's day the one of its country, else of
// no country, else the first.
const ActorRow& ActorReader::Named(const Unit& unit, const Scene& scene) const {
  const ActorRow* best = nullptr;
  int most = -1;
  for (const Reading& r : unit.readings) {
    if (r.cls != k_.name) continue;
    const ActorRow& row = table_->row(r.value);
    const bool at_home = !scene.home.empty() && row.country == scene.home;
    const int fits = (row.Existed(scene.day) ? 4 : 0) + (at_home ? 2 : row.country.empty() ? 1 : 0);
    if (fits > most) most = fits, best = &row;
  }
  return *best;
}

}  // namespace rasad
