#include "event/clause_subject.h"

#include <algorithm>

#include "actor/forces.h"

namespace rasad {

Result<ClauseSubjects> ClauseSubjects::Create(const RuleBook& book, const RoleReader& roles) {
  ClauseSubjects r(roles);
  const Status found = FindClasses(book.classes, {{&r.actor_, "Actor"},
                                                  {&r.doer_, "Doer"},
                                                  {&r.source_, "Actor.Source"},
                                                  {&r.media_, "Actor.Media"},
                                                  {&r.claimed_, "Claimed"},
                                                  {&r.finite_, "fin:yes"},
                                                  {&r.passive_, "pass:yes"},
                                                  {&r.participle_, "form:part"},
                                                  {&r.comma_, "Comma"},
                                                  {&r.which_, "Which"},
                                                  {&r.subordinate_, "Subordinate"},
                                                  {&r.and_, "And"},
                                                  {&r.object_, "Object"},
                                                  {&r.function_, "Function"},
                                                  {&r.according_, "According"},
                                                  {&r.manage_, "Manage"},
                                                  {&r.to_, "To"},
                                                  {&r.demonym_, "Demonym"}});
  if (!found) return found.error();
  const ClassTable& classes = book.classes;
  r.deeds_ = ClassesNamed(
      classes, {"Event.Verb", "Event.Fires", "Harm.*.Act", "Frees", "Ruins", "TakesOut"});
  r.done_ = ClassesNamed(classes, {"Harm.*.Noun", "Event.Noun"});
  r.halves_ = ClassesNamed(classes, {"Harm.*.Noun", "Harm.*.Person", "Harm.*.Act"});
  r.strikers_ = ClassesNamed(
      classes, {"Actor.Armed", "Actor.Force", "Actor.State", "Actor.Gunmen", "Actor.Air", "Doer"});
  r.ends_ = ClassesNamed(classes, {"Break", "Colon", "Semicolon"});
  r.heads_ = ClassesNamed(classes, {"ForceNoun", "Hands", "Weapon", "Person", "Rank", "Title"});
  r.others_ = ClassesNamed(
      classes, {"Group", "Person", "Weapon", "Event.Noun", "Event.Vague", "Actor", "Doer", "Word"});
  r.free_ =
      ClassesNamed(classes, {"Comma", "Date", "Function", "That", "Which", "Also", "Place",
                             "Bracket.Close", "Mark", "Dash", "Then", "While", "Subordinate"});
  r.asides_ = ClassesNamed(classes, {"In", "On", "With", "By", "To", "During", "Because", "After",
                                     "Before", "Date", "Comma"});
  r.says_ = ClassesNamed(classes, {"Say.Verb", "Say.Confirm", "Say.Allege"});
  r.governs_ = ClassesNamed(classes, {"To", "On", "Of", "With", "By", "Prep.*"});
  return r;
}

void ClauseSubjects::Read(const TextChart& chart, const std::vector<ActorReading>& actors,
                          std::vector<RoleReading>* roles) const {
  if (chart.language != kPersian) return;
  std::vector<RoleReading> found;
  Subject before;
  for (uint32_t s = 0; s < chart.charts.size(); ++s) {
    const Chart& sentence = chart.charts[s];
    const bool named = sentence.present.Meets(strikers_) || !before.doers.actors.empty();
    if (named && sentence.present.Has(finite_)) {
      ReadSentence(chart, s, {sentence.units, actors}, &before, &found);
    } else {
      before = {};
    }
  }
  roles->insert(roles->begin(), found.begin(), found.end());
}

void ClauseSubjects::ReadSentence(const TextChart& chart, uint32_t sentence, const Row& row,
                                  Subject* before, std::vector<RoleReading>* found) const {
  bool carried = false;
  for (uint32_t i = 0; i < row.units.size(); ++i) {
    const Unit& verb = row.units[i];
    if (i == 0) continue;
    const bool managed = IsManaged(row.units, i);
    if (!managed && !IsDeed(verb) && !IsHalfDeed(row.units, i) && !IsJoinedDeed(row.units, i))
      continue;
    const UnitRange by = SubjectOf(row, i);
    const bool goes_on = by.empty() && !before->doers.actors.empty() && IsDeed(verb) &&
                         IsPlural(chart, verb) == before->plural && NamesNobody(row, i);
    if (by.empty() && !goes_on) continue;
    carried = carried || goes_on;
    RoleReading role;
    role.sentence = sentence;
    role.of_clause = true;
    role.at = {i, i + 1};
    role.begin = verb.begin;
    role.end = verb.end;
    Doers doers = goes_on ? before->doers : roles_->In(chart.charts[sentence], sentence, by, {});
    role.doers = std::move(doers.actors);
    role.countries = std::move(doers.countries);
    found->push_back(std::move(role));
  }
  if (!carried) *before = LastOf(chart, sentence, row);
}

// The subject with which the next sentence may go on: of the last verb, unless it speaks.
ClauseSubjects::Subject ClauseSubjects::LastOf(const TextChart& chart, uint32_t sentence,
                                               const Row& row) const {
  Subject last;
  uint32_t verb = static_cast<uint32_t>(row.units.size());
  while (verb > 0 && !row.units[verb - 1].Is(finite_)) --verb;
  if (verb < 2) return last;
  const Unit& unit = row.units[--verb];
  if (unit.Is(passive_) || unit.IsAny(says_)) return last;
  const UnitRange by = SubjectOf(row, verb);
  if (by.empty()) return last;
  last.doers = roles_->In(chart.charts[sentence], sentence, by, {});
  last.plural = IsPlural(chart, unit);
  return last;
}

// Whether nothing in front of a verb but objects, and what prepositions govern, may be its subject.
bool ClauseSubjects::NamesNobody(const Row& row, uint32_t verb) const {
  const Units& units = row.units;
  for (uint32_t i = 0; i < verb; ++i) {
    if (units[i].Is(finite_) && units[i].Is(passive_)) return false;
    if (!units[i].IsAny(others_) || !IsFree(units, i, BeginOfClause(units, i))) continue;
    const auto stop = std::find_if(
        units.begin() + i + 1, units.begin() + verb,
        [this](const Unit& u) { return u.Is(object_) || u.IsAny(asides_) || u.Is(finite_); });
    if (stop == units.begin() + verb || !stop->Is(object_)) return false;
  }
  return true;
}

bool ClauseSubjects::IsPlural(const TextChart& chart, const Unit& verb) {
  constexpr std::u16string_view kThey = u"\u0646\u062f";
  return chart.text.text().substr(verb.begin, verb.end - verb.begin).ends_with(kThey);
}

bool ClauseSubjects::IsDeed(const Unit& unit) const {
  return unit.IsAny(deeds_) && unit.Is(finite_) && !unit.Is(passive_);
}

// "the police, when they came, managed the arrest of four".
bool ClauseSubjects::IsManaged(const Units& units, uint32_t at) const {
  if (!units[at].IsAny(done_) || units[at].Is(finite_)) return false;
  const uint32_t before = units[at - 1].Is(to_) && at > 1 ? at - 2 : at - 1;
  return units[before].Is(manage_);
}

// "having struck it, they killed two": a participle in front of another verb, whose subject it has.
bool ClauseSubjects::IsJoinedDeed(const Units& units, uint32_t at) const {
  const Unit& unit = units[at];
  if (!unit.IsAny(deeds_) || !unit.Is(participle_) || unit.Is(passive_)) return false;
  const bool joined = at + 1 < units.size() && (units[at + 1].Is(and_) || units[at + 1].Is(comma_));
  return joined && std::any_of(units.begin() + at + 2, units.end(),
                               [this](const Unit& u) { return u.Is(finite_); });
}

// "arrested and took away three men": the first of two verbs leaves its light verb to the second.
bool ClauseSubjects::IsHalfDeed(const Units& units, uint32_t at) const {
  const bool half = at > 0 && at + 1 < units.size() && units[at - 1].Is(object_) &&
                    units[at + 1].Is(and_) && units[at].IsAny(halves_) && !units[at].Is(claimed_);
  return half && std::any_of(units.begin() + at + 2, units.end(),
                             [this](const Unit& u) { return u.Is(finite_); });
}

UnitRange ClauseSubjects::SubjectOf(const Row& row, uint32_t verb) const {
  const Units& units = row.units;
  uint32_t end = verb;
  for (;;) {
    const uint32_t begin = BeginOfClause(units, end);
    if (const UnitRange found = SubjectWithin(row, {begin, end}); !found.empty()) return found;
    if (begin == 0 || units[begin - 1].IsAny(ends_)) return {};
    // The verb that ends the clause in front.
    const uint32_t before = begin - 1;
    const UnitRange front{BeginOfClause(units, before), before};
    const uint32_t opener = OpenerOfClause(units, front);
    const bool comma = begin < units.size() && units[begin].Is(comma_) && opener == before;
    const bool joined = comma || (begin < units.size() && units[begin].Is(and_));
    const bool told = units[before].IsAny(says_);
    if (joined || told) {
      if (units[before].Is(passive_) || IsOpenedByOthers(units, {begin, end})) return {};
      end = before;
    } else if (opener < before) {
      end = opener;
    } else {
      return {};
    }
  }
}

// Behind the last finite verb or mark that ends a clause.
uint32_t ClauseSubjects::BeginOfClause(const Units& units, uint32_t end) const {
  while (end > 0 && !units[end - 1].Is(finite_) && !units[end - 1].IsAny(ends_)) --end;
  return end;
}

// "which", "when": where the clause is one within another; its end where it is none.
uint32_t ClauseSubjects::OpenerOfClause(const Units& units, UnitRange clause) const {
  for (uint32_t i = clause.end; i-- > clause.begin;) {
    if (units[i].Is(which_) || units[i].Is(subordinate_)) return i;
  }
  return clause.end;
}

// The first actor that nothing governs.
UnitRange ClauseSubjects::SubjectWithin(const Row& row, UnitRange clause) const {
  for (uint32_t i = clause.begin; i < clause.end; ++i) {
    if (!IsFit(row, i)) continue;
    if (IsFree(row.units, HeadOf(row.units, i, clause.begin), clause.begin))
      return Joined(row, i, clause.end);
  }
  return {};
}

// "the army and the militias", "Russian and Syrian jets".
UnitRange ClauseSubjects::Joined(const Row& row, uint32_t at, uint32_t end) const {
  UnitRange found{at, at + 1};
  while (found.end + 1 < end && row.units[found.end].Is(and_) &&
         (IsFit(row, found.end + 1) || row.units[found.end + 1].Is(demonym_)))
    found.end += 2;
  return found;
}

// Of "fighters of the group", "jets of the coalition": the first word.
uint32_t ClauseSubjects::HeadOf(const Units& units, uint32_t at, uint32_t begin) const {
  while (at > begin && units[at - 1].IsAny(heads_) && !units[at - 1].Is(claimed_)) --at;
  return at;
}

bool ClauseSubjects::IsFit(const Row& row, uint32_t at) const {
  const Unit& unit = row.units[at];
  if (!unit.IsAny(strikers_) || unit.Is(source_) || unit.Is(media_) || unit.Is(claimed_))
    return false;
  if (at + 1 < row.units.size() && row.units[at + 1].Is(object_)) return false;
  const Reading* a = unit.Find(actor_) ? unit.Find(actor_) : unit.Find(doer_);
  if (a == nullptr) return false;
  const ActorReading& actor = row.actors[a->value];
  return !actor.is_office && !HarmsNobody(actor.mention.type, actor.mention.id);
}

// Whether no preposition, however "only" stands between, and no noun governs the unit.
bool ClauseSubjects::IsFree(const Units& units, uint32_t at, uint32_t begin) const {
  const bool free = at > begin && units[at - 1].IsAny(free_);
  while (at > begin && units[at - 1].Is(function_)) --at;
  if (at == begin) return true;
  const Unit& before = units[at - 1];
  if (before.IsAny(governs_)) return false;
  if (before.IsAny(says_)) return true;
  return free || (at - 1 == begin && before.Is(and_));
}

// "and, according to residents, arrested seven": behind whose words those are.
uint32_t ClauseSubjects::BehindVoice(const Units& units, UnitRange clause) const {
  constexpr uint32_t kVoice = 6;  // units: a spokesman, his post and the body
  uint32_t at = clause.begin;
  if (at < clause.end && units[at].Is(and_)) ++at;
  if (at >= clause.end || !units[at].Is(according_)) return clause.begin;
  for (uint32_t i = at + 1; i < clause.end && i <= at + kVoice; ++i) {
    if (units[i].Is(actor_)) return i + 1;
  }
  return clause.begin;
}

// "and the blast in the town killed twelve": somebody or something else that is no object.
bool ClauseSubjects::IsOpenedByOthers(const Units& units, UnitRange clause) const {
  const auto end = units.begin() + clause.end;
  const auto first = std::find_if(units.begin() + BehindVoice(units, clause), end,
                                  [this](const Unit& u) { return u.IsAny(others_); });
  if (first == end) return false;
  const auto stop = std::find_if(first + 1, end, [this](const Unit& u) {
    return u.Is(object_) || u.IsAny(asides_) || u.Is(claimed_);
  });
  return stop == end || !stop->Is(object_);
}

}  // namespace rasad
