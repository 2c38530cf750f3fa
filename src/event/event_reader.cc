#include "event/event_reader.h"

#include <algorithm>

#include "rules/topic.h"

namespace rasad {
namespace {

constexpr size_t kShortText = 3;      // sentences of a headline or a post
constexpr uint32_t kOwnReach = 3;     // units behind a noun of a deed: "the shelling of its post"
constexpr uint32_t kHeadlines = 2;    // lines over a text
constexpr uint32_t kApartBefore = 6;  // units at the head of a sentence: "and in another incident"

}  // namespace

// A sentence and what was found in it before.
struct EventReader::Row {
  const TextChart& text;
  uint32_t sentence;
  const std::vector<Claim>& claims;
  const std::vector<RoleReading>& roles;
  const Chart& chart() const { return text.charts[sentence]; }
};

Result<EventReader> EventReader::Create(const RuleBook& book, const EventKinds& kinds,
                                        const RoleReader& roles) {
  EventReader reader(book, kinds, roles);
  const Status found =
      FindClasses(book.classes, {{&reader.def_, "Def"},           {&reader.this_, "This"},
                                 {&reader.break_, "Break"},       {&reader.place_, "Place"},
                                 {&reader.date_, "Date"},         {&reader.doubt_, "Event.Doubt"},
                                 {&reader.other_verb_, "Verb"},   {&reader.after_, "After"},
                                 {&reader.because_, "Because"},   {&reader.before_, "Before"},
                                 {&reader.since_, "Since"},       {&reader.pronoun_, "Pronoun"},
                                 {&reader.smash_, "Smash"},       {&reader.weapon_, "Weapon"},
                                 {&reader.blast_, "Blast"},       {&reader.others_, "Others"},
                                 {&reader.similar_, "Similar"},   {&reader.apart_, "Apart"},
                                 {&reader.separate_, "Separate"}, {&reader.also_, "Apart.Near"},
                                 {&reader.react_, "Retort"},      {&reader.on_, "On"},
                                 {&reader.for_, "Prep.For"},      {&reader.of_, "Of"}});
  if (!found) return found.error();
  if (const RuleStage* stage = book.Stage("event")) reader.SetStage(*stage);
  reader.verb_ = ClassesNamed(book.classes, {"Event.Verb", "Harm.*.Act"});
  reader.tellers_ = ClassesNamed(book.classes, {"Actor", "Say.Deny", "Source.Again", "Spokesman"});
  reader.within_ = ClassesNamed(book.classes, {"In", "During", "Because", "Prep.With", "By"});
  reader.killed_ = ClassesNamed(book.classes, {"Harm.Killed.*"});
  reader.lexical_ = ClassesNamed(book.classes, {"Event.*", "Weapon", "Target", "Harm.*"});
  return reader;
}

void EventReader::SetStage(const RuleStage& stage) {
  const auto topic = [](const Rule& rule) { return rule.gives[0].Literal("topic"); };
  stage_ = &stage;
  untopical_ = stage.PartOf(book_->classes, [&](const Rule& rule) { return topic(rule).empty(); });
  for (const Rule& rule : stage.rules()) {
    if (!topic(rule).empty()) topics_.emplace_back(topic(rule));
  }
}

bool EventReader::HasTopic(const TextChart& chart) const {
  return std::any_of(topics_.begin(), topics_.end(), [&](const std::string& topic) {
    return IsAbout(chart, book_->classes, topic);
  });
}

std::vector<EventReader::Found> EventReader::Find(const TextChart& chart) const {
  std::vector<Found> found;
  if (stage_ == nullptr) return found;
  const RuleStage::Part& rules = HasTopic(chart) ? stage_->all() : untopical_;
  std::vector<RuleMatch> matches;
  for (uint32_t s = 0; s < chart.charts.size(); ++s) {
    if (stage_->FindAll(chart.charts[s], chart.language, rules, &matches))
      found.push_back({s, std::move(matches)});
  }
  return found;
}

void EventReader::Read(const TextChart& chart, std::vector<Found> found,
                       const std::vector<Claim>& claims, const std::vector<RoleReading>& roles,
                       std::vector<EventMention>* mentions) const {
  mentions->clear();
  for (Found& f : found) ReadSentence({chart, f.sentence, claims, roles}, &f.matches, mentions);
}

void EventReader::ReadSentence(const Row& row, std::vector<RuleMatch>* matches,
                               std::vector<EventMention>* mentions) const {
  std::stable_sort(matches->begin(), matches->end(), [](const RuleMatch& a, const RuleMatch& b) {
    return a.rule->order < b.rule->order;
  });
  const bool scene = HasScene(row);
  std::vector<bool> used(row.chart().units.size(), false);
  for (const RuleMatch& m : *matches) {
    const Give& give = m.rule->gives[0];
    if (give.Literal("scene") == "yes" && !scene) continue;
    if (!IsAbout(row.text, book_->classes, give.Literal("topic"))) continue;
    EventMention e = Make(row, m, give);
    const auto at = used.begin() + e.trigger.begin;
    const auto end = used.begin() + e.trigger.end;
    // A trigger is read once, by the first listed rule.
    if (e.kind < 0 || std::any_of(at, end, [](bool u) { return u; })) continue;
    Describe(row, &e);
    TakeRole(row, &e);
    const bool nobody = e.actor1.empty() && e.actor1_countries.empty();
    if (nobody && give.Literal("doer") == "yes") continue;
    std::fill(at, end, true);
    mentions->push_back(std::move(e));
  }
}

// People harmed in this sentence or the next, or where and when: without any a word of war is
// seldom an event, but for headlines and posts.
bool EventReader::HasScene(const Row& row) const {
  if (row.text.charts.size() <= kShortText) return true;
  for (const Claim& c : row.claims) {
    if (c.sentence + 1 >= row.sentence && c.sentence <= row.sentence + 1) return true;
  }
  const ClassSet& present = row.chart().present;
  const bool where = present.Has(place_);
  const bool when = present.Has(date_);
  return (where && when) || (!row.claims.empty() && (where || when));
}

EventMention EventReader::Make(const Row& row, const RuleMatch& match, const Give& give) const {
  const Chart& chart = row.chart();
  EventMention e;
  e.sentence = row.sentence;
  e.begin = chart.units[match.begin].begin;
  e.end = chart.units[match.end - 1].end;
  e.trigger = match.Of(give, "at");
  if (e.trigger.empty()) e.trigger = {match.begin, match.end};
  e.at = chart.units[e.trigger.begin].begin;
  e.kind = KindOf(chart, match, give);
  e.said = e.kind;
  e.rule = match.rule;
  Doers by = roles_->WhoDid(chart, row.sentence, match.Of(give, "by"), row.roles);
  if (roles_->IsOneOfTwo(chart, match.Of(give, "by"))) by = {};
  e.actor1 = std::move(by.actors);
  e.actor1_countries = std::move(by.countries);
  e.actor2 = roles_->In(chart, row.sentence, match.Of(give, "on"), row.roles).actors;
  const std::string_view assertion = give.Literal("assertion");
  e.negated = assertion == "denied";
  e.planned = e.negated || assertion == "hypothetical";
  if (assertion == "alleged") e.assertion = Assertion::kAlleged;
  e.claimed = give.Literal("claimed") == "yes";
  e.only_back = give.Literal("back") == "only";
  e.back = e.only_back || give.Literal("back") == "yes";
  return e;
}

// What the words of the trigger say of it.
void EventReader::Describe(const Row& row, EventMention* e) const {
  const Chart& chart = row.chart();
  e->definite = PointsBack(chart, e->trigger);
  e->back = e->back || e->definite || IsOfTheThing(chart, *e);
  for (uint32_t i = e->trigger.begin; i < e->trigger.end; ++i) {
    for (const Reading& r : chart.units[i].readings) {
      e->verb = e->verb || verb_.Has(r.cls) || (r.cls == doubt_ && chart.units[i].Is(other_verb_));
    }
    e->mutual = e->mutual || HasFeature(chart.units[i], "mutual");
    e->held = e->held || HasFeature(chart.units[i], "held");
    e->raid = e->raid || HasFeature(chart.units[i], "storms");
    e->aim = e->aim || HasFeature(chart.units[i], "aim");
    e->far = e->far || HasFeature(chart.units[i], "afar");
    e->blast = e->blast || chart.units[i].Is(blast_);
  }
  e->taken_up = IsTakenUp(chart, e->trigger);
  e->after = StandsBehind(chart, e->trigger.begin);
  e->answered = IsAnswered(chart, e->trigger.begin);
  e->within = e->trigger.begin > 0 && chart.units[e->trigger.begin - 1].IsAny(within_);
  e->killing =
      std::any_of(chart.units.begin() + e->trigger.begin, chart.units.begin() + e->trigger.end,
                  [&](const Unit& u) {
                    return std::any_of(u.readings.begin(), u.readings.end(),
                                       [&](const Reading& r) { return killed_.Has(r.cls); });
                  });
  e->weapon = chart.units[e->trigger.begin].Is(weapon_);
  e->smashed = chart.units[e->trigger.begin].Is(smash_);
  const auto followed_by = [&](ClassId cls) {
    return e->trigger.end < chart.units.size() && chart.units[e->trigger.end].Is(cls);
  };
  e->another = followed_by(others_) || followed_by(separate_) ||
               (e->verb && !e->back && followed_by(also_)) ||
               (!e->back && StandsBehindAlso(chart, *e));
  e->similar = !e->back && followed_by(similar_);
  e->apart = !e->back && StandsApart(row, *e);
  e->headline = IsHeadline(row);
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

// "since the truce", "months after the siege": when something else was, told before or not at all,
// unless it says what people died of.
bool EventReader::IsBackground(const Row& row, const EventMention& e) const {
  const auto& units = row.chart().units;
  if (e.verb || e.trigger.begin == 0) return false;
  const Unit& before = units[e.trigger.begin - 1];
  if (!before.Is(after_) && !before.Is(before_) && !before.Is(since_)) return false;
  return std::none_of(row.claims.begin(), row.claims.end(),
                      [&](const Claim& c) { return c.sentence == row.sentence; });
}

// Whether a role says better than the event's rule who did it: the subject of the verb's clause
// does, and so do two of whom the rule named one.
bool EventReader::MayReplace(const EventMention& e, const RoleReading& role) const {
  const bool deed = e.verb && (*kinds_)[e.kind].harm != HarmOfKind::kNone;
  if (role.of_clause) return deed;
  const auto& named = role.doers;
  return named.size() + role.countries.size() > 1 &&
         std::find(named.begin(), named.end(), e.actor1[0]) != named.end();
}

// The doer that no rule of the event itself named, or all of those of whom it named one; of a verb
// the subject of its clause, whomever the rule took.
void EventReader::TakeRole(const Row& row, EventMention* e) const {
  e->armed = FindRole(row.roles, RoleReading::Kind::kArmed, row.sentence, e->trigger) != nullptr;
  if (e->planned || e->actor1_countries.size() > 1) return;
  const RoleReading* role = FindRole(row.roles, RoleReading::Kind::kDoer, row.sentence, e->trigger);
  if (role == nullptr) return;
  // "a Saudi-American aggression", of which the rule took the first.
  if (!e->actor1_countries.empty() && role->countries.size() < 2) return;
  if (!e->actor1.empty() && !MayReplace(*e, *role)) return;
  e->actor1 = role->doers;
  e->actor1_countries = role->countries;
  if (role->alone) e->mutual = false;
}

bool EventReader::HasFeature(const Unit& unit, std::string_view key) const {
  return std::any_of(unit.readings.begin(), unit.readings.end(), [&](const Reading& r) {
    return lexical_.Has(r.cls) && book_->FeaturesOf(r).Text(key) == "yes";
  });
}

// "In another incident, the police arrested". Persian marks no noun as new: "on the other hand, in
// the quake" is the quake that was told before.
bool EventReader::StandsApart(const Row& row, const EventMention& e) const {
  if (!e.verb && row.text.language == kPersian) return false;
  const auto& units = row.chart().units;
  const auto end = units.begin() + std::min(e.trigger.begin, kApartBefore);
  return std::any_of(units.begin(), end, [&](const Unit& u) { return u.Is(apart_); });
}

// "They arrested nine, and also arrested a student".
bool EventReader::StandsBehindAlso(const Chart& row, const EventMention& e) const {
  const uint32_t at = e.trigger.begin;
  if (at > 0 && row.units[at - 1].Is(also_)) return true;
  return e.verb && at > 1 && row.units[at - 2].Is(also_);
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

// "the attack", "this attack".
bool EventReader::PointsBack(const Chart& row, UnitRange at) const {
  return row.units[at.begin].Is(def_) || (at.begin > 0 && row.units[at.begin - 1].Is(this_));
}

int EventReader::KindOfUnits(const Chart& row, UnitRange range) const {
  for (uint32_t i = range.begin; i < range.end; ++i) {
    for (const Reading& r : row.units[i].readings) {
      if (!lexical_.Has(r.cls)) continue;
      const int kind = kinds_->Find(book_->FeaturesOf(r).Text("sub"));
      if (kind >= 0) return kind;
    }
  }
  return -1;
}

int EventReader::KindOf(const Chart& row, const RuleMatch& match, const Give& give) const {
  // A weapon tells the kind of an attack; a raid with rockets stays a raid.
  const int literal = kinds_->Find(give.Literal("sub"));
  const int said = literal >= 0 ? literal : KindOfUnits(row, match.Of(give, "sub"));
  const int precise = KindOfUnits(row, match.Of(give, "kind"));
  const bool open = said < 0 || (*kinds_)[said].general || give.Literal("precise") == "yes";
  return precise >= 0 && open ? precise : said;
}

}  // namespace rasad
