#include "place/place_reader.h"

#include <algorithm>
#include <set>

namespace rasad {
namespace {

constexpr double kCueKindMatches = 60;
constexpr double kCueKindDiffers = -15;
constexpr double kParentNamed = 30;
constexpr double kCountryOfArticle = 50;

// The kinds that a cue of one kind may stand before: "the city of" a town is no contradiction.
bool KindFits(std::string_view cue, std::string_view kind) {
  if (cue == kind) return true;
  const auto is = [kind](std::initializer_list<std::string_view> kinds) {
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
  };
  if (cue == "city" || cue == "town" || cue == "village") return is({"city", "town", "village"});
  if (cue == "governorate" || cue == "province") return is({"governorate", "province"});
  if (cue == "district") return is({"district"});
  if (cue == "neighbourhood" || cue == "camp") return is({"neighbourhood", "camp", "area"});
  if (cue == "region" || cue == "area") return is({"region", "area", "district"});
  return false;
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
                                                  {&k.on, "On"},
                                                  {&k.with, "Prep.With"},
                                                  {&k.for_, "Prep.For"},
                                                  {&k.comma, "Comma"},
                                                  {&k.and_, "And"},
                                                  {&k.def, "Def"},
                                                  {&k.word, "Word"},
                                                  {&k.actor_name, "Actor.Name"},
                                                  {&k.actor_generic, "Actor.Generic"},
                                                  {&k.local, "Actor.Local"},
                                                  {&k.country_actor, "Country.Actor"},
                                                  {&k.say, "Say.Verb"},
                                                  {&k.according, "According"},
                                                  {&k.title, "Title"},
                                                  {&k.first_name, "FirstName"},
                                                  {&k.demonym, "Demonym"}});
  if (!found) return found.error();
  return reader;
}

void PlaceReader::Read(TextChart* chart, std::vector<PlaceReading>* places) const {
  places->clear();
  std::vector<Candidate> candidates;
  Collect(*chart, &candidates);
  if (candidates.empty()) return;
  Decide(*chart, &candidates);
  // Two rounds: the names that only one country bears say which country the article is about.
  std::map<std::string, double> countries;
  std::map<std::string, int> names;
  for (const Candidate& c : candidates) {
    if (!c.accepted) continue;
    std::set<std::string> of;
    for (uint32_t row : gazetteer_->group(c.group)) {
      of.insert(gazetteer_->row(row).country);
      if (gazetteer_->row(row).importance >= 30) names[gazetteer_->row(row).name]++;
    }
    for (const std::string& country : of)
      countries[country] += 1.0 / static_cast<double>(of.size() * of.size());
  }
  std::vector<uint32_t> rows(candidates.size(), 0);
  for (size_t i = 0; i < candidates.size(); ++i) {
    if (candidates[i].accepted) rows[i] = Choose(candidates[i], countries, names);
  }
  Compose(candidates, rows, chart, places);
}

void PlaceReader::Collect(const TextChart& chart, std::vector<Candidate>* candidates) const {
  for (uint32_t s = 0; s < chart.charts.size(); ++s) {
    const Chart& row = chart.charts[s];
    if (!row.present.Has(k_.name)) continue;
    for (uint32_t u = 0; u < row.units.size(); ++u) {
      const Reading* reading = row.units[u].Find(k_.name);
      if (reading == nullptr) continue;
      Candidate c;
      c.sentence = s;
      c.unit = c.first = u;
      c.last = u + 1;
      c.group = reading->value;
      c.weak = reading->weak;
      c.state = row.units[u].Is(k_.country_actor);
      c.speaks = u + 1 < row.units.size() && row.units[u + 1].Is(k_.say);
      for (const Reading& r : row.units[u].readings) {
        c.other_meaning =
            c.other_meaning || (r.cls != k_.name && r.cls != k_.def && r.cls != k_.country_actor);
      }
      const auto& group = gazetteer_->group(c.group);
      c.country = std::any_of(group.begin(), group.end(),
                              [&](uint32_t r) { return gazetteer_->row(r).is_country(); });
      LookBefore(row, &c);
      LookBehind(row, &c);
      // A direction word between two names belongs to the first.
      if (!candidates->empty() && candidates->back().sentence == s)
        c.first = std::max(c.first, candidates->back().last);
      candidates->push_back(std::move(c));
    }
  }
}

// Cue and direction words, with prepositions between them, belong to the place: "in the countryside
// of the district of X".
void PlaceReader::LookBefore(const Chart& chart, Candidate* c) const {
  uint32_t at = c->unit;
  while (at > 0) {
    const Unit& before = chart.units[at - 1];
    const Reading* cue = before.Find(k_.cue);
    if (cue != nullptr || before.Is(k_.direction)) {
      c->cue = true;
      if (cue != nullptr && c->cue_kind.empty() && at == c->unit)
        c->cue_kind = book_->FeaturesOf(*cue).Text("kind");
      c->first = --at;
      continue;
    }
    break;
  }
  if (at == 0) return;
  const Unit& before = chart.units[at - 1];
  if (before.Is(k_.according) || before.Is(k_.say)) c->speaks = true;
  c->preposition = before.Is(k_.in) || before.Is(k_.with) || before.Is(k_.to) || before.Is(k_.from);
  if (before.Is(k_.name)) c->listed_with_place = true;
  if ((before.Is(k_.comma) || before.Is(k_.and_)) && at >= 2 && chart.units[at - 2].Is(k_.name))
    c->listed_with_place = true;
  // "the police of X": the body needs a place.
  if (before.Is(k_.local)) c->preposition = true, c->speaks = false;
  const bool of_person = before.Is(k_.title) || before.Is(k_.first_name);
  if (of_person && !before.Is(k_.local) && !c->cue) c->other_meaning = true;
}

// "the eastern countryside of X": the direction may follow the name, with the article.
void PlaceReader::LookBehind(const Chart& chart, Candidate* c) const {
  while (c->cue && c->last < chart.units.size() && chart.units[c->last].Is(k_.direction) &&
         chart.units[c->last].Is(k_.def))
    ++c->last;
}

bool PlaceReader::HasReason(const Candidate& c) const {
  if (c.cue) return true;
  if (c.speaks && c.state) return false;
  if (c.country) return c.preposition || c.listed_with_place;
  if (c.weak || c.other_meaning) return c.listed_with_place && !c.other_meaning;
  return true;
}

void PlaceReader::Decide(const TextChart&, std::vector<Candidate>* candidates) const {
  std::set<uint32_t> accepted;
  for (Candidate& c : *candidates) {
    c.accepted = HasReason(c);
    c.why = c.cue                 ? "cue word"
            : c.preposition       ? "preposition"
            : c.listed_with_place ? "beside a place"
                                  : "unambiguous name";
    if (c.accepted && !c.country) accepted.insert(c.group);
  }
  for (Candidate& c : *candidates) {
    if (c.accepted || c.country || !c.preposition || !accepted.contains(c.group)) continue;
    c.accepted = true;
    c.why = "named as a place elsewhere in the article";
  }
}

uint32_t PlaceReader::Choose(const Candidate& c, const std::map<std::string, double>& countries,
                             const std::map<std::string, int>& names) const {
  double total = 0;
  for (const auto& [country, weight] : countries) total += weight;
  uint32_t best = 0;
  double best_score = -1e9;
  for (uint32_t index : gazetteer_->group(c.group)) {
    const GazetteerRow& row = gazetteer_->row(index);
    double score = row.importance;
    if (!c.cue_kind.empty())
      score += KindFits(c.cue_kind, row.kind) ? kCueKindMatches : kCueKindDiffers;
    // Without a cue a bare name is the settlement rather than the district around it.
    if (c.cue_kind.empty() &&
        (row.kind == "district" || row.kind == "governorate" || row.kind == "province"))
      score -= 8;
    if (row.weak && c.cue_kind.empty()) score -= 10;
    if (auto it = countries.find(row.country); it != countries.end() && total > 0)
      score += kCountryOfArticle * it->second / total;
    if (!row.admin1.empty() && row.admin1 != row.name && names.contains(row.admin1))
      score += kParentNamed;
    if (score > best_score) best_score = score, best = index;
  }
  return best;
}

void PlaceReader::Compose(const std::vector<Candidate>& candidates,
                          const std::vector<uint32_t>& rows, TextChart* chart,
                          std::vector<PlaceReading>* places) const {
  for (size_t i = 0; i < candidates.size(); ++i) {
    const Candidate& c = candidates[i];
    if (!c.accepted) continue;
    const GazetteerRow& row = gazetteer_->row(rows[i]);
    Chart& units = chart->charts[c.sentence];
    PlaceReading p;
    p.row = rows[i];
    p.sentence = c.sentence;
    p.begin = units.units[c.unit].begin;
    p.why = c.why;
    const Unit& first = units.units[c.first];
    const Unit& last = units.units[c.last - 1];
    const auto [start, end] = chart->SpanOf(first.begin, last.end);
    p.mention.span = {start, end};
    p.mention.text = chart->SliceOf(first.begin, last.end);
    p.mention.rule = "gazetteer";
    p.mention.id = row.id;
    p.mention.name = row.name;
    p.mention.kind = row.kind;
    p.mention.country = row.country;
    p.mention.admin1 = row.admin1;
    p.mention.lat = row.lat;
    p.mention.lon = row.lon;
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

}  // namespace rasad
