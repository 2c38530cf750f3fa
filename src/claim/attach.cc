#include "claim/attach.h"

#include <algorithm>

namespace rasad {
namespace {

uint32_t Distance(uint32_t a, uint32_t b) { return a > b ? a - b : b - a; }

constexpr uint32_t kCountryPenalty = 400;  // characters: a country gives way to a nearby town
constexpr uint32_t kRegionPenalty = 200;   // "in the north of Syria": so does a region
constexpr uint32_t kAsidePenalty = 300;    // and where somebody spoke
constexpr uint32_t kTowardPenalty = 250;   // where somebody goes isn't where it happened
constexpr uint32_t kDatelinePenalty = 700;
constexpr uint32_t kBeside = 30;           // characters between a place and the one that holds it
constexpr uint32_t kFar = UINT32_MAX / 2;  // a position behind every sentence
constexpr uint32_t kAnywhere = 1000;       // makes any place without a penalty the nearer one
constexpr uint32_t kInnerReach = 150;      // characters to a place that lies within the nearest
constexpr uint32_t kLookBack = 4;          // sentences in which such a place is looked for
constexpr size_t kDateline = 10;           // units that a dateline may have
constexpr size_t kOfSource = 3;            // units between a source and its place

uint32_t Penalty(const PlaceReading& place) {
  if (place.dateline) return kDatelinePenalty;
  if (place.aside) return kAsidePenalty;
  if (place.toward) return kTowardPenalty;
  if (place.mention.kind == "country") return kCountryPenalty;
  return place.mention.kind == "region" ? kRegionPenalty : 0;
}

}  // namespace

Result<AsideMarker> AsideMarker::Create(const RuleBook& book) {
  AsideMarker marker;
  Classes& k = marker.k_;
  const Status found = FindClasses(book.classes, {{&k.place, "Place"},
                                                  {&k.source, "Actor.Source"},
                                                  {&k.in, "In"},
                                                  {&k.with, "Prep.With"},
                                                  {&k.date, "Date"},
                                                  {&k.number, "Number"},
                                                  {&k.digits, "Digits"},
                                                  {&k.comma, "Comma"},
                                                  {&k.dash, "Dash"},
                                                  {&k.open, "Bracket.Open"},
                                                  {&k.close, "Bracket.Close"},
                                                  {&k.media, "Actor.Media"},
                                                  {&k.word, "Word"},
                                                  {&k.toward, "Toward"}});
  if (!found) return found.error();
  return marker;
}

void AsideMarker::Mark(const TextChart& chart, const std::vector<ActorReading>& actors,
                       std::vector<PlaceReading>* places) const {
  for (const ActorReading& a : actors) {
    if (a.at_place >= 0) (*places)[static_cast<size_t>(a.at_place)].aside = true;
  }
  for (const Chart& row : chart.charts) {
    if (!row.present.Has(k_.place)) continue;
    for (size_t i = 0; i < row.units.size(); ++i) {
      const Reading* place = row.units[i].Find(k_.place);
      if (place == nullptr) continue;
      PlaceReading& p = (*places)[place->value];
      p.dateline = OpensDateline(row, i);
      p.aside = p.aside || p.dateline || FollowsSource(row, i);
      p.toward = IsToward(row, i);
    }
  }
}

// "Sfax 8 April 2023 (TAP) -": at the head of the sentence, with nothing but these up to a dash.
bool AsideMarker::OpensDateline(const Chart& row, size_t at) const {
  if (at > 4) return false;
  const auto filling = [this](const Unit& u) {
    for (ClassId id : {k_.date, k_.number, k_.digits, k_.comma, k_.dash, k_.open, k_.close,
                       k_.media, k_.place}) {
      if (u.Is(id)) return true;
    }
    return false;
  };
  for (size_t i = 0; i < at; ++i) {
    if (!filling(row.units[i]) && !(i == 0 && row.units[i].Is(k_.word))) return false;
  }
  for (size_t i = at + 1; i < row.units.size() && i < kDateline; ++i) {
    if (row.units[i].Is(k_.dash)) return true;
    if (!filling(row.units[i])) return false;
  }
  return false;
}

bool AsideMarker::IsToward(const Chart& row, size_t at) const {
  return at > 0 && row.units[at - 1].Is(k_.toward);
}

bool AsideMarker::FollowsSource(const Chart& row, size_t at) const {
  if (at == 0 || !(row.units[at - 1].Is(k_.in) || row.units[at - 1].Is(k_.with))) return false;
  for (size_t i = at; i-- > 0 && i + kOfSource >= at;) {
    if (row.units[i].Is(k_.source)) return true;
  }
  return false;
}

Attacher::Attacher(const std::vector<DateReading>& dates, const std::vector<PlaceReading>& places,
                   uint32_t sentences, const Anchor& anchor)
    : dates_(dates), places_(places), sentences_(sentences) {
  if (anchor.source == Anchor::Source::kPublished) published_ = anchor.day;
}

// "Badghis in the west of Afghanistan": the second only says where the first lies.
bool Attacher::HoldsNext(const PlaceReading& place) const {
  const PlaceMention& outer = place.mention;
  return std::any_of(places_.begin(), places_.end(), [&](const PlaceReading& p) {
    const PlaceMention& inner = p.mention;
    if (p.sentence != place.sentence || inner.country != outer.country || inner.id == outer.id)
      return false;
    const bool holds = outer.kind == "country" || outer.name == inner.admin1;
    const uint32_t from = std::min(inner.span.end, outer.span.end);
    const uint32_t to = std::max(inner.span.start, outer.span.start);
    return holds && inner.kind != outer.kind && to < from + kBeside;
  });
}

uint32_t Attacher::PenaltyOf(const PlaceReading& place) const {
  const uint32_t own = Penalty(place);
  return own < kCountryPenalty && HoldsNext(place) ? kCountryPenalty : own;
}

int Attacher::NearestPlace(uint32_t sentence, uint32_t position) const {
  int best = -1;
  uint32_t nearest = UINT32_MAX;
  for (size_t i = 0; i < places_.size(); ++i) {
    const PlaceReading& p = places_[i];
    if (p.sentence != sentence) continue;
    const uint32_t penalty = PenaltyOf(p);
    // Of the sentence before, the last that isn't one of these, wherever it stands.
    const uint32_t distance =
        Distance(p.begin, position) + penalty * (position == kFar ? kAnywhere : 1);
    if (distance < nearest) nearest = distance, best = static_cast<int>(i);
  }
  return best;
}

int Attacher::FindPlace(uint32_t sentence, uint32_t position) const {
  if (const int here = NearestPlace(sentence, position); here >= 0) return here;
  for (uint32_t s = sentence; s-- > 0;) {
    if (const int before = NearestPlace(s, kFar); before >= 0) return before;
  }
  if (sentence >= kHeadline) return -1;
  for (uint32_t s = sentence + 1; s < std::min(sentences_, sentence + 1 + kLookAhead); ++s) {
    if (const int after = NearestPlace(s, 0); after >= 0) return after;
  }
  return -1;
}

// "in Kirkuk a bomb exploded in the district of Daquq": of two places, one in the other, the inner.
int Attacher::Within(int place, uint32_t position) const {
  const PlaceReading& outer = places_[static_cast<size_t>(place)];
  int best = place;
  uint32_t nearest = kInnerReach;
  for (size_t i = 0; i < places_.size(); ++i) {
    const PlaceReading& p = places_[i];
    if (p.sentence != outer.sentence || p.aside || p.mention.admin1 != outer.mention.name ||
        p.mention.name == outer.mention.name || p.mention.country != outer.mention.country)
      continue;
    if (const uint32_t distance = Distance(p.begin, position); distance < nearest)
      nearest = distance, best = static_cast<int>(i);
  }
  return best;
}

// "A suicide attack in Turkey killed two": which town it was, the next sentence tells, where it
// names one alone.
int Attacher::InnerOfLead(uint32_t sentence, int place) const {
  const PlaceReading& lead = places_[static_cast<size_t>(place)];
  if (sentence >= kHeadline || lead.mention.kind != "country") return -1;
  int found = -1;
  for (size_t i = 0; i < places_.size(); ++i) {
    const PlaceReading& p = places_[i];
    if (p.sentence != sentence + 1 || p.mention.country != lead.mention.country) continue;
    if (PenaltyOf(p) > 0) continue;
    if (found >= 0 && places_[static_cast<size_t>(found)].mention.id != p.mention.id) return -1;
    found = static_cast<int>(i);
  }
  return found;
}

int Attacher::PlaceFor(uint32_t sentence, uint32_t position) const {
  const int here = NearestPlace(sentence, position);
  if (here >= 0) {
    const PlaceReading& p = places_[static_cast<size_t>(here)];
    if (const int inner = InnerOfLead(sentence, here); inner >= 0) return inner;
    if (!p.aside && !p.toward) return Within(here, position);
  }
  // A town of one of the sentences before rather than the country that the last one names.
  for (uint32_t s = sentence; s-- > 0 && s + kLookBack >= sentence;) {
    const int before = NearestPlace(s, kFar);
    if (before >= 0 && PenaltyOf(places_[static_cast<size_t>(before)]) == 0) return before;
  }
  return FindPlace(sentence, position);
}

}  // namespace rasad
