#include "event/occurrence_scene.h"

namespace rasad {
namespace {

constexpr Day kNight = 1;  // days: "in the night of Sunday to Monday" is one time

bool IsOneDay(const DateReading& d) {
  return d.mention.days && d.mention.days->to <= d.mention.days->from + kNight;
}

bool IsWide(const PlaceReading& p) {
  return p.mention.kind == "country" || p.mention.kind == "region";
}

// What a sentence itself tells: a day, and a place where things happen.
struct Told {
  bool date = false;
  bool place = false;
};

std::vector<Told> ToldIn(const Scenes& scenes, uint32_t sentences) {
  std::vector<Told> told(sentences);
  for (const DateReading& d : scenes.dates) {
    if (d.sentence < sentences && d.mention.days && !d.of_report && d.reach != DateReach::kNone)
      told[d.sentence].date = true;
  }
  for (const PlaceReading& p : scenes.places) {
    if (p.sentence < sentences && p.part == PlacePart::kScene) told[p.sentence].place = true;
  }
  return told;
}

// The mention in a sentence that a claim there most likely speaks of: the one that points back,
// else the nearest.
const EventMention* MentionOf(const Claim& claim, const std::vector<EventMention>& mentions) {
  const EventMention* best = nullptr;
  for (const EventMention& m : mentions) {
    if (m.sentence != claim.sentence || m.event < 0) continue;
    const auto far = [&](const EventMention& e) {
      return e.at > claim.begin ? e.at - claim.begin : claim.begin - e.at;
    };
    if (best == nullptr || m.back > best->back || (m.back == best->back && far(m) < far(*best)))
      best = &m;
  }
  return best;
}

struct Scene {
  int date = -1;
  int place = -1;
};

// What the mentions of an occurrence tell beside them, the first that do.
std::vector<Scene> OwnScenes(const Scenes& scenes, const std::vector<EventMention>& mentions) {
  std::vector<Scene> own;
  for (const EventMention& m : mentions) {
    if (m.event < 0) continue;
    if (own.size() <= static_cast<size_t>(m.event)) own.resize(static_cast<size_t>(m.event) + 1);
    Scene& s = own[static_cast<size_t>(m.event)];
    const auto d = static_cast<size_t>(m.date);
    const auto p = static_cast<size_t>(m.place);
    if (s.date < 0 && m.date >= 0 && scenes.dates[d].sentence == m.sentence &&
        !scenes.dates[d].of_report && IsOneDay(scenes.dates[d]))
      s.date = m.date;
    if (s.place < 0 && m.place >= 0 && scenes.places[p].sentence == m.sentence &&
        scenes.places[p].part == PlacePart::kScene && !IsWide(scenes.places[p]))
      s.place = m.place;
  }
  return own;
}

template <typename Item>
void Take(const Told& told, const Scene& own, bool back, Item* item) {
  if (own.date >= 0 && !told.date) item->date = own.date;
  if (own.place >= 0 && !told.place && back) item->place = own.place;
}

}  // namespace

void ShareScenes(const Scenes& scenes, uint32_t sentences, std::vector<EventMention>* mentions,
                 std::vector<Claim>* claims) {
  const std::vector<Told> told = ToldIn(scenes, sentences);
  const std::vector<Scene> own = OwnScenes(scenes, *mentions);
  for (Claim& c : *claims) {
    if (c.total) continue;
    if (const EventMention* m = MentionOf(c, *mentions); m != nullptr)
      Take(told[c.sentence], own[static_cast<size_t>(m->event)], m->back, &c);
  }
  for (EventMention& m : *mentions) {
    if (m.event >= 0) Take(told[m.sentence], own[static_cast<size_t>(m.event)], m.back, &m);
  }
}

}  // namespace rasad
