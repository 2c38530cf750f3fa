// What the words of a trigger, and those beside it, say of the event that it tells.
#include <algorithm>

#include "event/event_reader.h"
#include "event/event_row.h"

namespace rasad {
namespace {

constexpr uint32_t kOwnReach = 3;     // units behind a noun of a deed: "the shelling of its post"
constexpr uint32_t kHeadlines = 2;    // lines over a text
constexpr uint32_t kApartBefore = 6;  // units at the head of a sentence: "and in another incident"
constexpr uint32_t kToldReach = 3;    // units between a deed and "launched", "broke out"
constexpr uint32_t kLinkBefore = 2;   // units between an accusation and the deed
constexpr uint32_t kHarmBefore = 14;  // units between a word of harm and what did it

}  // namespace

// What the words of the trigger, and those around it, say of it.
void EventReader::Describe(const Row& row, EventMention* e) const {
  const Chart& chart = row.chart();
  e->definite = PointsBack(chart, e->trigger);
  e->back = e->back || e->definite || IsOfTheThing(chart, *e);
  DescribeWords(chart, e);
  DescribeClause(chart, e);
  e->taken_up = IsTakenUp(chart, e->trigger);
  e->after = StandsBehind(chart, e->trigger.begin);
  e->answered = IsAnswered(chart, e->trigger.begin);
  e->within = e->trigger.begin > 0 && chart.units[e->trigger.begin - 1].IsAny(within_);
  const auto followed_by = [&](ClassId cls) {
    return e->trigger.end < chart.units.size() && chart.units[e->trigger.end].Is(cls);
  };
  e->another = followed_by(others_) || followed_by(separate_) ||
               (e->verb && !e->back && followed_by(also_)) ||
               (!e->back && StandsBehindAlso(chart, *e));
  e->similar = !e->back && followed_by(similar_);
  e->apart = !e->back && StandsApart(row, *e);
  e->headline = IsHeadline(row);
  e->alone = e->alone && !IsToldAsDone(chart, e->trigger);
  e->scene = chart.present.Has(place_) && chart.present.Has(date_);
  e->killed = TollOf(row, *e);
  for (const Claim& c : row.claims) {
    if (c.sentence != e->sentence || c.part_of >= 0 || c.count.max == 0) continue;
    ++(c.group_begin < e->at ? e->tolls_before : e->tolls_behind);
  }
  e->linked = IsOfCulprits(row, *e);
}

// "Launched an attack", "an attack that a gunman carried out".
bool EventReader::IsToldAsDone(const Chart& row, UnitRange at) const {
  const auto& units = row.units;
  const uint32_t first = at.begin - std::min(at.begin, kToldReach);
  const auto last = std::min(at.end + kToldReach, static_cast<uint32_t>(units.size()));
  return std::any_of(units.begin() + first, units.begin() + last,
                     [this](const Unit& u) { return u.IsAny(tell_); });
}

// A clause that it opens itself is no other one: "bombed the base; an attack that killed ninety".
void EventReader::DescribeClause(const Chart& chart, EventMention* e) const {
  const auto opens = [this](const Unit& u) { return u.IsAny(opens_); };
  const auto begin = chart.units.begin();
  const auto at = begin + std::max(e->trigger.begin, 1U) - 1;
  e->clause = static_cast<uint32_t>(std::count_if(begin, at, opens));
  const auto from = std::find_if(std::make_reverse_iterator(at), chart.units.rend(), opens).base();
  const auto to = std::find_if(begin + e->trigger.end, chart.units.end(), opens);
  e->placed = std::any_of(from, to, [this](const Unit& u) { return u.Is(place_); });
}

void EventReader::DescribeWords(const Chart& chart, EventMention* e) const {
  for (uint32_t i = e->trigger.begin; i < e->trigger.end; ++i) {
    const Unit& u = chart.units[i];
    for (const Reading& r : u.readings) {
      e->verb = e->verb || verb_.Has(r.cls) || (r.cls == doubt_ && u.Is(other_verb_));
      e->killing = e->killing || killed_.Has(r.cls);
    }
    e->executed = e->executed || HasFeature(u, "manner", "executed");
    e->mutual = e->mutual || HasFeature(u, "mutual");
    e->held = e->held || HasFeature(u, "held");
    e->raid = e->raid || HasFeature(u, "storms");
    e->aim = e->aim || HasFeature(u, "aim");
    e->far = e->far || HasFeature(u, "afar");
    e->blast = e->blast || u.Is(blast_);
  }
  e->weapon = chart.units[e->trigger.begin].Is(weapon_);
  e->smashed = chart.units[e->trigger.begin].Is(smash_);
}

// The first line, and a second one over a sentence, where neither ends as a sentence does. A list
// of such lines has one headline at most.
bool EventReader::IsHeadline(const Row& row) const {
  const auto& charts = row.text.charts;
  const uint32_t next = row.sentence + 1;
  if (row.sentence >= kHeadlines || charts.size() <= next) return false;
  const auto ends = [&](const Chart& c) { return c.units.empty() || c.units.back().Is(break_); };
  return std::none_of(charts.begin(), charts.begin() + next, ends) &&
         (row.sentence == 0 || ends(charts[next]));
}

bool EventReader::HasFeature(const Unit& unit, std::string_view key, std::string_view value) const {
  return std::any_of(unit.readings.begin(), unit.readings.end(), [&](const Reading& r) {
    return lexical_.Has(r.cls) && book_->FeaturesOf(r).Text(key) == value;
  });
}

// "In another incident, the police arrested". Persian marks no noun as new: "on the other hand, in
// the quake" is the quake that was told before.
bool EventReader::StandsApart(const Row& row, const EventMention& e) const {
  const bool marked = e.verb || row.text.language != kPersian;
  const auto& units = row.chart().units;
  const auto end = units.begin() + std::min(e.trigger.begin, kApartBefore);
  return std::any_of(units.begin(), end,
                     [&](const Unit& u) { return u.Is(sure_) || (marked && u.Is(apart_)); }) ||
         (row.text.language == kPersian && TellsLikewise(row));
}

// "Last week, too, a girl was bitten", "also, two died in a blast": the article tells of something
// else, not somebody of the same ("the ministry, too, said").
bool EventReader::TellsLikewise(const Row& row) const {
  const auto& units = row.chart().units;
  if (std::none_of(row.claims.begin(), row.claims.end(),
                   [&](const Claim& c) { return c.sentence == row.sentence; }))
    return false;
  if (std::any_of(units.begin(), units.end(), [&](const Unit& u) { return u.IsAny(says_); }))
    return false;
  if (!units.empty() && units[0].Is(likewise_)) return true;
  for (size_t i = 1; i < units.size(); ++i) {
    if (units[i].Is(likewise_) && (units[i - 1].Is(place_) || units[i - 1].Is(date_))) return true;
  }
  return false;
}

// "They arrested nine, and also arrested a student", "two were killed as well in a blast".
bool EventReader::StandsBehindAlso(const Chart& row, const EventMention& e) const {
  const uint32_t at = e.trigger.begin;
  if (at > 0 && row.units[at - 1].Is(also_)) return true;
  if (!e.verb) return IsHarmedToo(row, e);
  return at > 1 && row.units[at - 2].Is(also_);
}

bool EventReader::IsHarmedToo(const Chart& row, const EventMention& e) const {
  const auto& units = row.units;
  const uint32_t first = e.trigger.begin - std::min(e.trigger.begin, kHarmBefore);
  for (uint32_t i = e.trigger.begin; i-- > first;) {
    if (units[i].Is(break_) || units[i].IsAny(says_)) return false;
    if (!units[i].IsAny(hurt_)) continue;
    return (i > 0 && units[i - 1].Is(also_)) || units[i + 1].Is(likewise_);
  }
  return false;
}

// The number of the dead, where the article itself tells them and the sentence gives one alone.
std::optional<int64_t> EventReader::TollOf(const Row& row, const EventMention& e) const {
  const auto& units = row.chart().units;
  if (std::any_of(units.begin(), units.end(), [&](const Unit& u) { return u.IsAny(says_); }))
    return std::nullopt;
  std::optional<int64_t> toll;
  for (const Claim& c : row.claims) {
    if (c.sentence != e.sentence || c.harm != Harm::kKilled || c.part_of >= 0) continue;
    if (toll || c.rise_rule != nullptr || c.told_rule != nullptr) return std::nullopt;
    if (c.count.min != c.count.max) return std::nullopt;
    toll = c.count.min;
  }
  return toll;
}

// "The sinking of the boat", "the bus overturned": an accident of a thing that was told of before.
bool EventReader::IsOfTheThing(const Chart& row, const EventMention& e) const {
  if ((*kinds_)[e.kind].key != "accident") return false;
  if (HasFeature(row.units[e.trigger.begin], "the")) return true;
  return e.trigger.end < row.units.size() && row.units[e.trigger.end].Is(def_);
}

// "the spokesman denied the shelling of the camp"; not "the shelling of its post", "that an attack
// happened".
bool EventReader::IsTakenUp(const Chart& row, UnitRange at) const {
  const auto& units = row.units;
  if (at.begin == 0 || !units[at.begin - 1].IsAny(tellers_)) return false;
  const auto end = std::min(at.end + kOwnReach, static_cast<uint32_t>(units.size()));
  return std::none_of(units.begin() + at.end, units.begin() + end,
                      [this](const Unit& u) { return u.Is(pronoun_); });
}

// "Those accused of the blasts", "on suspicion of the attack": talk of it, where the sentence tells
// neither whom it harmed nor when and where it was.
bool EventReader::IsOfCulprits(const Row& row, const EventMention& e) const {
  const auto& units = row.chart().units;
  const uint32_t first = e.trigger.begin - std::min(e.trigger.begin, kLinkBefore);
  if (e.verb || !units[e.trigger.begin].IsAny(nouns_) ||
      std::none_of(units.begin() + first, units.begin() + e.trigger.begin,
                   [&](const Unit& u) { return u.Is(linked_); }))
    return false;
  if (row.chart().present.Has(date_) && row.chart().present.Has(place_)) return false;
  return std::none_of(row.claims.begin(), row.claims.end(), [&](const Claim& c) {
    return c.sentence == e.sentence && c.harm != Harm::kDetained;
  });
}

// "after the attack", "because of this attack".
bool EventReader::StandsBehind(const Chart& row, uint32_t at) const {
  if (at > 0 && row.units[at - 1].Is(this_)) --at;
  return at > 0 && (row.units[at - 1].Is(after_) || row.units[at - 1].Is(because_));
}

// "in response to an attack", "in revenge for the attack".
bool EventReader::IsAnswered(const Chart& row, uint32_t at) const {
  if (at > 0 && row.units[at - 1].Is(this_)) --at;
  while (at > 0 &&
         (row.units[at - 1].Is(on_) || row.units[at - 1].Is(for_) || row.units[at - 1].Is(of_)))
    --at;
  return at > 0 && row.units[at - 1].Is(react_);
}

// "the attack", "this attack", "in that battle"; not "in which a battle" (Persian has the same
// words there, behind the relative pronoun).
bool EventReader::PointsBack(const Chart& row, UnitRange at) const {
  const auto is = [&](uint32_t back, ClassId cls) {
    return at.begin >= back && row.units[at.begin - back].Is(cls);
  };
  return row.units[at.begin].Is(def_) || is(1, this_) ||
         (is(1, former_) && !is(2, which_) && !is(3, which_) && row.units[at.begin].IsAny(nouns_));
}

}  // namespace rasad
