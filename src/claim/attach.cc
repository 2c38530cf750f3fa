#include "claim/attach.h"

#include <algorithm>

namespace rasad {
namespace {

// "News in brief": the first line says so, or the second.
bool IsBrief(const SceneClasses& classes, const TextChart& chart) {
  const auto& rows = chart.charts;
  const size_t head = std::min<size_t>(rows.size(), 2);
  return std::any_of(rows.begin(), rows.begin() + static_cast<long>(head),
                     [&](const Chart& row) { return classes.IsDigest(row); });
}

}  // namespace

Attacher::Attacher(const SceneClasses& classes, const TextChart& chart,
                   const std::vector<DateReading>& dates, const std::vector<PlaceReading>& places,
                   const std::vector<PlaceAgain>& again, const Anchor& anchor)
    : k_(classes),
      chart_(chart),
      dates_(dates),
      places_(places),
      again_(again),
      sentences_(static_cast<uint32_t>(chart.charts.size())),
      item_(FirstOfItems(chart, places, IsBrief(classes, chart))),
      tells_(sentences_, false),
      scene_(sentences_, -1) {
  anchor_ = anchor.day;
  if (anchor.source == Anchor::Source::kPublished) published_ = anchor.day;
  day_from_ = FirstOfDays();
}

void Attacher::Follow(const std::vector<Telling>& tellings) {
  tellings_ = tellings;
  bool by_headline = false;
  for (const Telling& t : tellings) {
    tells_[t.sentence] = true;
    const int place = PlaceFor(t.sentence, t.position);
    if (place < 0) continue;
    if (At(place).sentence == t.sentence) scene_[t.sentence] = place;
    if (main_ < 0 || by_headline) main_ = place, by_headline = IsHeadline(t.sentence);
  }
}

// The first line without a full stop: what it says the text repeats more precisely.
bool Attacher::IsHeadline(uint32_t sentence) const {
  return sentence == 0 && sentences_ > 1 && !k_.Ends(chart_.charts[0]);
}

// Whether the sentence behind goes on to something else: "And in X, ..."; a headline's lead
// doesn't.
bool Attacher::OpensItem(uint32_t sentence) const {
  return !IsHeadline(sentence) || k_.BeginsWithAnd(chart_.charts[sentence + 1]);
}

// Whether a paragraph begins with words that lead back to what the text is about.
bool Attacher::GoesBack(uint32_t sentence) const {
  const Chart& row = chart_.charts[sentence];
  if (main_ < 0 || item_[sentence] > 0 || row.units.empty() || !k_.GoesBack(row, chart_.language))
    return false;
  const auto text = chart_.text.text();
  size_t at = row.units.front().begin;
  while (at > 0 && text[at - 1] == u' ') --at;
  return at == 0 || text[at - 1] == u'\n';
}

int Attacher::NearestPlace(uint32_t sentence, uint32_t position,
                           const std::set<int>& without) const {
  int best = -1;
  uint32_t nearest = UINT32_MAX;
  for (size_t i = 0; i < places_.size(); ++i) {
    if (places_[i].sentence != sentence || places_[i].seat) continue;
    if (without.count(static_cast<int>(i)) || IsHint(places_[i])) continue;
    if (position < k_.ReasonBefore(chart_.charts[sentence], places_[i].begin)) continue;
    const uint32_t cost = PlaceCost(places_[i], position);
    if (cost < nearest) nearest = cost, best = static_cast<int>(i);
  }
  return best;
}

// Of a sentence that tells of nobody harmed: the last of its best places.
int Attacher::LastPlace(uint32_t sentence) const {
  int best = -1;
  uint32_t lowest = UINT32_MAX;
  for (size_t i = 0; i < places_.size(); ++i) {
    if (places_[i].sentence != sentence || places_[i].seat || IsHint(places_[i])) continue;
    const uint32_t cost = CostOf(places_[i]);
    if (cost <= lowest) lowest = cost, best = static_cast<int>(i);
  }
  return best;
}

// "A bomb killed ten, and in Mosul 17 were found": the place of what is told behind it.
bool Attacher::IsOfLaterDeed(const PlaceReading& place, uint32_t position) const {
  if (place.begin < position) return false;
  const bool behind = std::any_of(tellings_.begin(), tellings_.end(), [&](const Telling& t) {
    return t.sentence == place.sentence && t.position > place.begin;
  });
  return behind && k_.OpensWithAnd(chart_.charts[place.sentence], place.begin);
}

int Attacher::PlaceBehindCount(uint32_t sentence, uint32_t end, bool held) const {
  const auto& units = chart_.charts[sentence].units;
  const auto next =
      std::find_if(units.begin(), units.end(), [&](const Unit& unit) { return unit.begin >= end; });
  if (next == units.end() || next + 1 == units.end()) return -1;
  if (!k_.LeadsIn(*next) && !(held && k_.LeadsFrom(*next))) return -1;
  const int place = PlaceAt(sentence, *(next + 1), held ? kRegionCost : 0);
  // "in the province of X in the city of Y"
  if (place < 0 || units.end() - next < 4 || !k_.LeadsIn(*(next + 2))) return place;
  const int inner = PlaceAt(sentence, *(next + 3), 0);
  return LiesIn(inner, place) ? inner : place;
}

// The place that a unit is, of those that cost no more.
int Attacher::PlaceAt(uint32_t sentence, const Unit& where, uint32_t most) const {
  for (size_t i = 0; i < places_.size(); ++i) {
    const PlaceReading& p = places_[i];
    const bool there = p.sentence == sentence && p.begin >= where.begin && p.begin < where.end;
    if (there && CostOf(p) <= most) return static_cast<int>(i);
  }
  return -1;
}

int Attacher::PlaceApartFrom(const std::set<int>& places, uint32_t sentence,
                             uint32_t position) const {
  const int other = NearestPlace(sentence, position, places);
  return other >= 0 ? other : SceneFor(sentence, position);
}

bool Attacher::IsAmong(int place, const std::set<int>& places) const {
  return std::any_of(places.begin(), places.end(),
                     [&](int p) { return At(p).mention.id == At(place).mention.id; });
}

int Attacher::PlaceFor(uint32_t sentence, uint32_t position) const {
  const int place = BestPlace(sentence, position);
  return IsElsewhere(sentence, place) ? -1 : place;
}

// "In the country", "in the south of the country": the nearest such words of the sentence.
int Attacher::LandIn(uint32_t sentence, uint32_t position) const {
  int best = -1;
  for (size_t i = 0; i < places_.size(); ++i) {
    if (places_[i].sentence != sentence || !IsHint(places_[i])) continue;
    if (best < 0 || PlaceCost(places_[i], position) < PlaceCost(At(best), position))
      best = static_cast<int>(i);
  }
  return best;
}

// "In the country" says which one, but not where in it: what the text names there goes before.
int Attacher::BestPlace(uint32_t sentence, uint32_t position) const {
  const int named = NamedPlace(sentence, position);
  const int land = LandIn(sentence, position);
  if (land < 0) return named;
  if (named < 0) return land;
  const bool there = At(named).mention.country == At(land).mention.country;
  return there || At(named).sentence == sentence ? named : land;
}

// "45 died in the village of N., while the other 16 were killed near X": a place that no table
// lists, and not what is told behind the contrast.
bool Attacher::IsBeyondUnlisted(uint32_t sentence, uint32_t position, int place) const {
  if (place < 0 || WayBetween(sentence, At(place).begin, position).contrasts == 0) return false;
  return std::any_of(again_.begin(), again_.end(), [&](const PlaceAgain& a) {
    return a.sentence == sentence && a.place < 0 &&
           WayBetween(sentence, a.begin, position).contrasts == 0;
  });
}

// "in X", not "from within X".
bool Attacher::IsWhere(const PlaceReading& place) const {
  const auto& units = chart_.charts[place.sentence].units;
  for (size_t i = 1; i < units.size(); ++i) {
    if (units[i].end > place.begin) return k_.LeadsIn(units[i - 1]) || k_.LeadsIn(units[i]);
  }
  return false;
}

// "killed in a strike on X, adding that a leader died in the country Y": a country that the clause
// itself names goes before another country's town in front of it; what the text tells happened in
// no continent.
int Attacher::OfOwnClause(uint32_t sentence, uint32_t position, int place) const {
  if (place < 0) return place;
  if (At(place).mention.country.empty() && At(place).mention.kind == "region") {
    const int scene = SceneFor(sentence, position);
    return scene >= 0 && !At(scene).mention.country.empty() ? scene : place;
  }
  const Way way = WayBetween(sentence, At(place).begin, position);
  if (At(place).begin > position || way.clauses + way.deeds == 0) return place;
  for (size_t i = 0; i < places_.size(); ++i) {
    const PlaceReading& p = places_[i];
    if (p.sentence != sentence || p.begin < position || p.mention.kind != "country") continue;
    if (p.part != PlacePart::kScene || p.seat || p.mention.country == At(place).mention.country)
      continue;
    const Way own = WayBetween(sentence, position, p.begin);
    if (own.clauses + own.deeds == 0 && IsWhere(p)) return static_cast<int>(i);
  }
  return place;
}

int Attacher::NamedPlace(uint32_t sentence, uint32_t position) const {
  const int near = NearestPlace(sentence, position);
  const int own = OfOwnClause(sentence, position, near);
  const int here = IsBeyondUnlisted(sentence, position, own) ? -1 : own;
  if (const int all = Throughout(sentence, position, here); all >= 0) return all;
  if (here >= 0) {
    if (const int again = AgainBeside(sentence, position, here); again >= 0) return again;
    const PlacePart part = At(here).part;
    if (IsOfLaterDeed(At(here), position)) {
      if (const int scene = SceneFor(sentence, position); scene >= 0) return scene;
    }
    const int inner = InnerOfLead(sentence, here);
    if (inner >= 0 && !IsElsewhere(sentence, inner)) return inner;
    // "The police of the province arrested three": in the town of it that was told of.
    const bool acted = part == PlacePart::kBeside && At(here).body;
    const int scene = acted ? SceneFor(sentence, position) : -1;
    if (LiesIn(scene, here)) return scene;
    if (part == PlacePart::kScene || part == PlacePart::kBeside)
      return FirstOfList(Within(here, position), position);
  }
  const int scene = SceneFor(sentence, position);
  const bool told_by = here >= 0 && At(here).part == PlacePart::kSpeaker;
  if (told_by && At(here).begin < position && LeavesFor(scene, At(here))) return here;
  if (scene >= 0) return scene;
  if (here >= 0) return here;
  for (uint32_t s = sentence; s-- > item_[sentence];) {
    if (k_.TurnsAway(chart_.charts[s + 1])) return -1;
    if (const int last = LastPlace(s); last >= 0) {
      const int inner = InnerOfLead(s, last);
      return inner >= 0 && At(inner).sentence > sentence ? inner : last;
    }
  }
  return PlaceBehind(sentence);
}

}  // namespace rasad
