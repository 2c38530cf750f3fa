#include "event/event_reader.h"

#include <algorithm>

#include "event/event_row.h"
#include "rules/topic.h"

namespace rasad {
namespace {

constexpr size_t kShortText = 3;  // sentences of a headline or a post
}  // namespace

Result<EventReader> EventReader::Create(const RuleBook& book, const EventKinds& kinds,
                                        const RoleReader& roles) {
  EventReader reader(book, kinds, roles);
  const Status found = FindClasses(book.classes, {{&reader.def_, "Def"},
                                                  {&reader.this_, "This"},
                                                  {&reader.break_, "Break"},
                                                  {&reader.place_, "Place"},
                                                  {&reader.date_, "Date"},
                                                  {&reader.doubt_, "Event.Doubt"},
                                                  {&reader.other_verb_, "Verb"},
                                                  {&reader.after_, "After"},
                                                  {&reader.because_, "Because"},
                                                  {&reader.likewise_, "Likewise"},
                                                  {&reader.sure_, "Apart.Sure"},
                                                  {&reader.linked_, "Linked"},
                                                  {&reader.former_, "Former"},
                                                  {&reader.which_, "Which"},
                                                  {&reader.pronoun_, "Pronoun"},
                                                  {&reader.smash_, "Smash"},
                                                  {&reader.weapon_, "Weapon"},
                                                  {&reader.blast_, "Blast"},
                                                  {&reader.others_, "Others"},
                                                  {&reader.similar_, "Similar"},
                                                  {&reader.apart_, "Apart"},
                                                  {&reader.separate_, "Separate"},
                                                  {&reader.also_, "Apart.Near"},
                                                  {&reader.react_, "Retort"},
                                                  {&reader.on_, "On"},
                                                  {&reader.for_, "Prep.For"},
                                                  {&reader.of_, "Of"}});
  if (!found) return found.error();
  if (const RuleStage* stage = book.Stage("event")) reader.SetStage(*stage);
  reader.verb_ = ClassesNamed(book.classes, {"Event.Verb", "Harm.*.Act"});
  reader.tellers_ = ClassesNamed(book.classes, {"Actor", "Say.Deny", "Source.Again", "Spokesman"});
  reader.within_ = ClassesNamed(book.classes, {"In", "During", "Because", "Prep.With", "By"});
  reader.nouns_ = ClassesNamed(book.classes, {"Event.Noun", "Event.Doubt", "Event.Vague"});
  reader.says_ = ClassesNamed(book.classes, {"Say.*"});
  reader.tell_ = ClassesNamed(
      book.classes, {"Launch", "BreaksOut", "WasDone", "Happens", "Result", "Event.Fall"});
  reader.opens_ = ClassesNamed(book.classes, {"While", "Semicolon"});
  reader.hurt_ = ClassesNamed(book.classes, {"Harm.*.Verb", "Harm.*.Act"});
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
  e.loose = give.Literal("loose") == "yes";
  e.alone = give.Literal("scene") == "yes" && row.text.charts.size() > kShortText;
  e.only_back = give.Literal("back") == "only";
  e.back = e.only_back || give.Literal("back") == "yes";
  return e;
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

int EventReader::KindOfUnits(const Chart& row, UnitRange range, bool weapons) const {
  for (uint32_t i = range.begin; i < range.end; ++i) {
    for (const Reading& r : row.units[i].readings) {
      if (!lexical_.Has(r.cls) || (weapons && r.cls != weapon_)) continue;
      const int kind = kinds_->Find(book_->FeaturesOf(r).Text("sub"));
      if (kind >= 0) return kind;
    }
  }
  return -1;
}

int EventReader::KindOf(const Chart& row, const RuleMatch& match, const Give& give) const {
  // A weapon tells the kind of an attack, whatever else its word may be (a drone: a march); a raid
  // with rockets stays a raid.
  const int literal = kinds_->Find(give.Literal("sub"));
  const int said = literal >= 0 ? literal : KindOfUnits(row, match.Of(give, "sub"));
  const int weapon = KindOfUnits(row, match.Of(give, "kind"), true);
  const int precise = weapon >= 0 ? weapon : KindOfUnits(row, match.Of(give, "kind"));
  const bool open = said < 0 || (*kinds_)[said].general || give.Literal("precise") == "yes";
  return precise >= 0 && open ? precise : said;
}

}  // namespace rasad
