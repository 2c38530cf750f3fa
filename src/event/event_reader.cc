#include "event/event_reader.h"

#include <algorithm>

namespace rasad {
namespace {

constexpr size_t kShortText = 3;  // sentences of a headline or a post

}  // namespace

Result<EventReader> EventReader::Create(const RuleBook& book, const EventKinds& kinds,
                                        const ActorReader& actors) {
  EventReader reader(book, kinds, actors);
  const Status found = FindClasses(book.classes, {{&reader.actor_, "Actor"},
                                                  {&reader.doer_, "Doer"},
                                                  {&reader.def_, "Def"},
                                                  {&reader.this_, "This"},
                                                  {&reader.break_, "Break"},
                                                  {&reader.place_, "Place"},
                                                  {&reader.date_, "Date"}});
  if (!found) return found.error();
  reader.stage_ = book.Stage("event");
  reader.clash_ = kinds.Find("clash");
  reader.attack_ = kinds.Find("attack");
  reader.abduction_ = kinds.Find("abduction");
  reader.accident_ = kinds.Find("accident");
  reader.disaster_ = kinds.Find("disaster");
  reader.regains_ = kinds.Find("gov_regains");
  reader.overtakes_ = kinds.Find("nonstate_takes");
  reader.verb_.assign(book.classes.size(), false);
  for (const char* glob : {"Event.Verb", "Harm.*.Act"}) {
    for (ClassId id : book.classes.Glob(glob)) reader.verb_[id] = true;
  }
  reader.lexical_.assign(book.classes.size(), false);
  for (const char* glob : {"Event.*", "Weapon", "Target", "Harm.*"}) {
    for (ClassId id : book.classes.Glob(glob)) reader.lexical_[id] = true;
  }
  return reader;
}

void EventReader::Read(const TextChart& chart, const std::vector<ActorReading>& actors,
                       const std::vector<Claim>& claims,
                       std::vector<EventMention>* mentions) const {
  mentions->clear();
  if (stage_ == nullptr) return;
  std::vector<RuleMatch> matches;
  for (uint32_t s = 0; s < chart.charts.size(); ++s) {
    if (!stage_->FindAll(chart.charts[s], chart.language, &matches)) continue;
    std::stable_sort(matches.begin(), matches.end(), [](const RuleMatch& a, const RuleMatch& b) {
      return a.rule->order < b.rule->order;
    });
    const size_t first = mentions->size();
    // Where or when, or anybody harmed in the text: without any a word of war is seldom an event,
    // but for headlines and posts.
    const ClassSet& present = chart.charts[s].present;
    const bool scene = !claims.empty() || present.Has(place_) || present.Has(date_) ||
                       chart.charts.size() <= kShortText;
    std::vector<bool> used(chart.charts[s].units.size(), false);
    for (const RuleMatch& m : matches) {
      const Give& give = m.rule->gives[0];
      if (give.Literal("scene") == "yes" && !scene) continue;
      UnitRange at = m.Of(give, "at");
      if (at.empty()) at = {m.begin, m.end};
      // A trigger is read once, by the first listed rule.
      if (std::any_of(used.begin() + at.begin, used.begin() + at.end, [](bool u) { return u; }))
        continue;
      EventMention e = Make(chart.charts[s], s, m, give);
      if (e.kind < 0) continue;
      e.back = give.Literal("back") == "yes" || PointsBack(chart.charts[s], at);
      e.planned = give.Literal("assertion") == "hypothetical";
      for (uint32_t i = at.begin; i < at.end; ++i) {
        for (const Reading& r : chart.charts[s].units[i].readings) e.verb = e.verb || verb_[r.cls];
        e.mutual = e.mutual || IsMutual(chart.charts[s].units[i]);
      }
      e.headline = s == 0 && chart.charts.size() > 1 && !chart.charts[s].units.back().Is(break_);
      std::fill(used.begin() + at.begin, used.begin() + at.end, true);
      mentions->push_back(std::move(e));
    }
    DropGeneral(first, mentions);
    ShareDoers(chart.charts[s], first, mentions);
    UseClaims(claims, first, mentions);
    DropUnfitDoers(actors, first, mentions);
    NameTakers(actors, first, mentions);
  }
}

// "the soldiers stormed the village and arrested 18": a verb without a doer of its own goes on with
// the one before, unless somebody else stands between them.
void EventReader::ShareDoers(const Chart& row, size_t first,
                             std::vector<EventMention>* mentions) const {
  std::sort(mentions->begin() + static_cast<long>(first), mentions->end(),
            [](const EventMention& a, const EventMention& b) { return a.begin < b.begin; });
  for (size_t i = first + 1; i < mentions->size(); ++i) {
    const EventMention& before = (*mentions)[i - 1];
    EventMention& e = (*mentions)[i];
    if (!e.verb || !before.verb || !e.actor1.empty() || before.actor1.empty()) continue;
    const bool somebody = std::any_of(row.units.begin(), row.units.end(), [&](const Unit& u) {
      return u.begin >= before.end && u.end <= e.begin && u.Is(actor_);
    });
    if (!somebody) e.actor1 = before.actor1;
  }
}

bool EventReader::IsMutual(const Unit& unit) const {
  return std::any_of(unit.readings.begin(), unit.readings.end(), [this](const Reading& r) {
    return lexical_[r.cls] && book_->FeaturesOf(r).Text("mutual") == "yes";
  });
}

// Nobody does an accident, and those who help or report don't strike.
void EventReader::DropUnfitDoers(const std::vector<ActorReading>& actors, size_t first,
                                 std::vector<EventMention>* mentions) const {
  for (size_t i = first; i < mentions->size(); ++i) {
    EventMention& e = (*mentions)[i];
    const HarmOfKind harm = (*kinds_)[e.kind].harm;
    const bool fate = e.kind == accident_ || e.kind == disaster_;
    if (fate) e.actor1_countries.clear();
    const auto unfit = [&](int actor) {
      const std::string& type = actors[static_cast<size_t>(actor)].mention.type;
      const bool helps = type == "aid" || type == "ngo" || type == "media" || type == "monitor";
      return fate || (helps && harm != HarmOfKind::kNone && harm != HarmOfKind::kTold);
    };
    e.actor1.erase(std::remove_if(e.actor1.begin(), e.actor1.end(), unfit), e.actor1.end());
  }
}

// Who took the ground says which kind it is, whatever the verb: a state regains it, others
// overtake it.
void EventReader::NameTakers(const std::vector<ActorReading>& actors, size_t first,
                             std::vector<EventMention>* mentions) const {
  for (size_t i = first; i < mentions->size(); ++i) {
    EventMention& e = (*mentions)[i];
    if ((e.kind != regains_ && e.kind != overtakes_) || e.actor1.empty()) continue;
    const std::string& type = actors[static_cast<size_t>(e.actor1[0])].mention.type;
    if (type == "state") e.kind = regains_;
    if (type == "rebel") e.kind = overtakes_;
  }
}

// "the attack", "this attack".
bool EventReader::PointsBack(const Chart& row, UnitRange at) const {
  return row.units[at.begin].Is(def_) || (at.begin > 0 && row.units[at.begin - 1].Is(this_));
}

// Whether those that were harmed carried arms; nothing where a claim doesn't say who they were.
static std::optional<bool> Armed(const Claim& claim) {
  if (claim.dropped || claim.victims.empty()) return std::nullopt;
  for (const std::string& v : claim.victims) {
    for (const char* armed : {"soldier", "police", "combatant", "commander"}) {
      if (v == armed) return true;
    }
  }
  return false;
}

void EventReader::UseClaims(const std::vector<Claim>& claims, size_t first,
                            std::vector<EventMention>* mentions) const {
  for (size_t i = first; i < mentions->size(); ++i) {
    EventMention& e = (*mentions)[i];
    int armed = 0;
    int others = 0;
    for (const Claim& c : claims) {
      if (c.sentence != e.sentence || c.part_of >= 0) continue;
      if (const auto is = Armed(c)) ++(*is ? armed : others);
      if (e.actor1.empty() && c.by >= 0) e.actor1.push_back(c.by);
    }
    if (e.kind == attack_ && armed > 0 && others == 0) e.kind = clash_;
    if (e.kind == abduction_ && armed > 0 && others == 0) e.kind = -1;  // prisoners of war
  }
  mentions->erase(std::remove_if(mentions->begin() + static_cast<long>(first), mentions->end(),
                                 [](const EventMention& e) { return e.kind < 0; }),
                  mentions->end());
}

int EventReader::KindOfUnits(const Chart& row, UnitRange range) const {
  for (uint32_t i = range.begin; i < range.end; ++i) {
    for (const Reading& r : row.units[i].readings) {
      if (!lexical_[r.cls]) continue;
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

EventMention EventReader::Make(const Chart& row, uint32_t sentence, const RuleMatch& match,
                               const Give& give) const {
  EventMention e;
  e.sentence = sentence;
  e.begin = row.units[match.begin].begin;
  e.end = row.units[match.end - 1].end;
  e.kind = KindOf(row, match, give);
  e.rule = match.rule;
  AddActors(row, match.Of(give, "by"), &e.actor1, &e.actor1_countries);
  AddActors(row, match.Of(give, "on"), &e.actor2, nullptr);
  return e;
}

void EventReader::AddActors(const Chart& row, UnitRange range, std::vector<int>* actors,
                            std::vector<std::string>* countries) const {
  for (uint32_t i = range.begin; i < range.end; ++i) {
    const Unit& unit = row.units[i];
    const Reading* a = unit.Find(actor_) != nullptr ? unit.Find(actor_) : unit.Find(doer_);
    if (a != nullptr) actors->push_back(static_cast<int>(a->value));
    if (countries == nullptr) continue;
    if (std::string country = actors_->DemonymCountry(unit); !country.empty())
      countries->push_back(std::move(country));
  }
}

void EventReader::DropGeneral(size_t first, std::vector<EventMention>* mentions) const {
  const auto begin = mentions->begin() + static_cast<long>(first);
  const auto precise = std::find_if(begin, mentions->end(), [&](const EventMention& e) {
    return !e.planned && (*kinds_)[e.kind].takes_over;
  });
  if (precise == mentions->end()) return;
  for (auto it = begin; it != mentions->end(); ++it) {
    if (!(*kinds_)[it->kind].general) continue;
    if (precise->actor1.empty()) precise->actor1 = it->actor1;
  }
  mentions->erase(std::remove_if(begin, mentions->end(),
                                 [&](const EventMention& e) { return (*kinds_)[e.kind].general; }),
                  mentions->end());
}

int EventReader::Merge(const std::vector<DateReading>& dates,
                       const std::vector<PlaceReading>& places,
                       std::vector<EventMention>* mentions) const {
  const auto same_date = [&](const EventMention& a, const EventMention& b) {
    if (a.date < 0 || b.date < 0) return true;
    const auto& x = dates[static_cast<size_t>(a.date)].mention.days;
    const auto& y = dates[static_cast<size_t>(b.date)].mention.days;
    return !x || !y || (x->from <= y->to && y->from <= x->to);
  };
  const auto same_place = [&](const EventMention& a, const EventMention& b) {
    if (a.place < 0 || b.place < 0) return true;
    const PlaceMention& x = places[static_cast<size_t>(a.place)].mention;
    const PlaceMention& y = places[static_cast<size_t>(b.place)].mention;
    return x.id == y.id || x.admin1 == y.name || y.admin1 == x.name || x.kind == "country" ||
           y.kind == "country" || (x.admin1 == y.admin1 && x.name == y.name);
  };
  int count = 0;
  for (size_t i = 0; i < mentions->size(); ++i) {
    EventMention& e = (*mentions)[i];
    if (e.planned) continue;
    for (size_t j = 0; j < i && e.event < 0; ++j) {
      if ((*mentions)[j].planned) continue;
      const EventMention& other = (*mentions)[j];
      const bool kinds_agree =
          other.kind == e.kind || ((*kinds_)[e.kind].general && MayMean(e.kind, other.kind));
      if (kinds_agree && same_date(e, other) && same_place(e, other)) e.event = other.event;
    }
    if (e.event < 0 && e.back) e.event = ToldBefore(*mentions, i);
    if (e.event < 0) e.event = count++;
  }
  return count;
}

// The event that a definite noun means: the last one before of a kind that it may stand for.
int EventReader::ToldBefore(const std::vector<EventMention>& mentions, size_t index) const {
  for (size_t j = index; j-- > 0;) {
    if (!mentions[j].planned && MayMean(mentions[index].kind, mentions[j].kind))
      return mentions[j].event;
  }
  return -1;
}

bool EventReader::MayMean(int kind, int told) const {
  const auto& also = (*kinds_)[kind].means_too;
  return kind == told || std::find(also.begin(), also.end(), (*kinds_)[told].key) != also.end();
}

}  // namespace rasad
