// Where a text was before and behind a sentence: the scene that goes on, what it means again, and
// when it has left it.

#include <algorithm>

#include "claim/attach.h"
#include "claim/place_kinds.h"

namespace rasad {
namespace {

constexpr uint32_t kTotalCost = 20;  // characters by which "throughout X" may be the farther one
constexpr uint32_t kAgainCost = 60;  // of a noun against a name
constexpr uint32_t kLookBack = 4;    // sentences in which a scene goes on
constexpr Day kWeek = 6;             // days of one that no single scene of a country holds
constexpr Day kMonths = 60;          // days of a total that no single scene holds
constexpr int64_t kOfWar = 1000;     // people; fewer may have died in a battle of it

}  // namespace

// "in the town": the place that is meant again, nearest to the position.
const PlaceAgain* Attacher::AgainIn(uint32_t sentence, uint32_t position) const {
  const PlaceAgain* best = nullptr;
  for (const PlaceAgain& a : again_) {
    if (a.sentence != sentence || a.place < 0) continue;
    if (best == nullptr || Distance(a.begin, position) < Distance(best->begin, position)) best = &a;
  }
  return best;
}

// "in the village of X", which no table lists: not in another village, where the text was before,
// nor in a city that it comes to later.
bool Attacher::IsElsewhere(uint32_t sentence, int place) const {
  if (place < 0 || At(place).sentence == sentence) return false;
  const bool unlisted = std::any_of(again_.begin(), again_.end(), [&](const PlaceAgain& a) {
    return a.sentence == sentence && a.place < 0;
  });
  if (!unlisted || AgainIn(sentence, 0) != nullptr) return false;
  const std::string& kind = At(place).mention.kind;
  return kind == "village" || kind == "town" || kind == "camp" || kind == "site" ||
         (kind == "city" && At(place).sentence > sentence);
}

// "of the quake that hit X, 8 died throughout the province".
int Attacher::Throughout(uint32_t sentence, uint32_t position, int here) const {
  const PlaceAgain* again = AgainIn(sentence, position);
  if (again == nullptr || !again->throughout) return -1;
  const bool near = here < 0 || Distance(again->begin, position) <
                                    Distance(At(here).begin, position) + kTotalCost;
  return near ? again->place : -1;
}

// "6,500 fled the city, and millions all over the country": of the two the nearer.
int Attacher::AgainBeside(uint32_t sentence, uint32_t position, int here) const {
  const PlaceAgain* again = AgainIn(sentence, position);
  if (again == nullptr || !(again->pointed || At(here).mention.kind == "country")) return -1;
  if (WayBetween(sentence, again->begin, position).clauses > 0) return -1;
  const uint32_t cost = kAgainCost + Distance(again->begin, position);
  return cost < PlaceCost(At(here), position) ? again->place : -1;
}

// "The governor of X says that two died": in X, where the text was in another province of the
// country before.
bool Attacher::LeavesFor(int scene, const PlaceReading& speaker) const {
  if (!speaker.local || scene < 0 || speaker.mention.kind == "country") return false;
  const PlaceMention& to = speaker.mention;
  const PlaceMention& from = At(scene).mention;
  const std::string& old_unit = from.admin1.empty() ? from.name : from.admin1;
  const std::string& new_unit = to.admin1.empty() ? to.name : to.admin1;
  return from.country == to.country && from.kind != "country" && old_unit != new_unit &&
         from.name != new_unit && old_unit != to.name;
}

// Whether what was told there goes on there: "25 km from X" as well, not "the police of X".
bool Attacher::IsGround(const PlaceReading& scene) const {
  const std::string& kind = scene.mention.kind;
  const bool town = kind == "city" || kind == "town" || kind == "village" || kind == "district";
  const bool near = scene.part == PlacePart::kBeside && !scene.body && town;
  return CostOf(scene) == 0 || scene.local || near;
}

// Where the text was before a sentence.
int Attacher::SceneFor(uint32_t sentence, uint32_t position) const {
  if (const PlaceAgain* again = AgainIn(sentence, position)) return again->place;
  if (GoesBack(sentence)) return main_;
  for (uint32_t s = sentence; s-- > item_[sentence] && s + kLookBack >= sentence;) {
    if (k_.TurnsAway(chart_.charts[s + 1])) return -1;  // "In other news"
    if (scene_[s] >= 0 && IsGround(At(scene_[s]))) return scene_[s];
    const int last = LastPlace(s);
    if (last >= 0 && CostOf(At(last)) == 0) return last;
  }
  return -1;
}

bool Attacher::TellsPlace(uint32_t sentence) const {
  return NearestPlace(sentence, 0) >= 0 || AgainIn(sentence, 0) != nullptr;
}

bool Attacher::LiesIn(int inner, int outer) const {
  if (inner < 0 || outer < 0) return false;
  return rasad::LiesIn(At(inner).mention, At(outer).mention);
}

// For a headline that has no place.
int Attacher::PlaceBehind(uint32_t sentence) const {
  if (sentence >= kHeadline) return -1;
  for (uint32_t s = sentence + 1; s < std::min(sentences_, sentence + 1 + kLookAhead); ++s) {
    if (item_[s] > sentence) break;
    const int after = NearestPlace(s, 0);
    if (after >= 0) return At(after).opens && k_.BeginsWithAnd(chart_.charts[s]) ? -1 : after;
  }
  return -1;
}

// "The conflict has killed 4,000", "a series of attacks that killed 300": of the war, wherever the
// text was.
bool Attacher::IsOfWar(const ToldCount& told) const {
  const Chart& row = chart_.charts[told.sentence];
  return (told.min >= kOfWar && k_.TellsOfWar(row)) || k_.IsOfSeries(row, told.position);
}

int Attacher::PlaceOfTotal(const ToldCount& told, int place, int date) const {
  const uint32_t sentence = told.sentence;
  if (place < 0 || At(place).sentence == sentence || AgainIn(sentence, 0) != nullptr) return place;
  const bool war = IsOfWar(told);
  // "67 died on the country's roads since the beginning of the month": in no town of it.
  const int land = LandIn(sentence, told.position);
  if (land >= 0 && IsOfDays(sentence, date, kWeek)) return land;
  if (!IsTotal(told, date)) return place;
  if (land >= 0) return land;
  const bool told_before = At(place).sentence < sentence;
  if (!war && told_before && main_ >= 0 && At(main_).mention.id == At(place).mention.id)
    return place;
  for (size_t i = 0; i < places_.size(); ++i) {
    const PlaceMention& p = places_[i].mention;
    if (p.kind == "country" && p.country == At(place).mention.country) return static_cast<int>(i);
  }
  return war ? place : -1;
}

bool Attacher::IsOfMonths(uint32_t sentence, int date) const {
  return IsOfDays(sentence, date, kMonths);
}

bool Attacher::IsOfDays(uint32_t sentence, int date, Day days) const {
  if (date < 0) return false;
  const DateReading& d = dates_[static_cast<size_t>(date)];
  return d.sentence == sentence && d.mention.days->to >= d.mention.days->from + days;
}

}  // namespace rasad
