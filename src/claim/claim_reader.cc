#include "claim/claim_reader.h"

#include <algorithm>

#include "claim/claim_ties.h"
#include "claim/claim_work.h"
#include "claim/passing.h"
#include "claim/told_of.h"
#include "quantity/qualifier.h"
#include "record/names.h"

namespace rasad {
namespace {

constexpr int kMaxRounds = 6;         // of spreading within one sentence
constexpr uint32_t kBeforeReach = 2;  // sentences in which "of them" finds those who were harmed

bool GivesAny(const Rule& rule, std::string_view kind) {
  return std::any_of(rule.gives.begin(), rule.gives.end(),
                     [&](const Give& g) { return g.kind == kind; });
}

}  // namespace

Result<ClaimReader> ClaimReader::Create(const RuleBook& book, const HarmClasses& harms) {
  ClaimReader reader(book, harms);
  reader.mark_of_harm_.assign(7, 0);
  auto& m = reader.mark_of_harm_;
  const Status found = FindClasses(book.classes, {{&reader.k_.group, "Group"},
                                                  {&reader.k_.actor, "Actor"},
                                                  {&reader.k_.claimed, "Claimed"},
                                                  {&reader.k_.part, "Claimed.Part"},
                                                  {&m[0], "Harm.Killed.Person"},
                                                  {&m[1], "Harm.Injured.Person"},
                                                  {&m[2], "Harm.Missing.Person"},
                                                  {&m[3], "Harm.Captured.Person"},
                                                  {&m[4], "Harm.Detained.Person"},
                                                  {&m[5], "Harm.Displaced.Person"},
                                                  {&m[6], "Harm.KilledOrInjured.Person"}});
  if (!found) return found.error();
  if (const RuleStage* stage = book.Stage("claim")) reader.SetStage(*stage);
  reader.spread_stage_ = book.Stage("spread");
  return reader;
}

void ClaimReader::SetStage(const RuleStage& stage) {
  const auto zero = [](const Rule& rule) { return GivesAny(rule, "zero"); };
  claim_stage_ = &stage;
  claims_ = stage.PartOf(book_->classes,
                         [&](const Rule& rule) { return GivesAny(rule, "claim") || zero(rule); });
  zeros_ = stage.PartOf(book_->classes, zero);
}

void ClaimReader::Read(TextChart* chart, std::vector<Group>* groups, std::vector<Claim>* claims,
                       std::vector<Rejected>* rejected) const {
  claims->clear();
  if (claim_stage_ == nullptr) return;
  std::vector<int> claim_of_group(groups->size(), kFree);
  for (uint32_t s = 0; s < chart->charts.size(); ++s) {
    Work work{chart, &chart->charts[s], s, groups, claims, rejected, &claim_of_group};
    ReadSentence(&work);
  }
  PartVictims(*groups, claims);
  BreakDown(*groups, claims);
  DropPassing(*chart, book_->classes, claims);
}

// False where nothing can be claimed: rules that spare a group then have nobody to spare.
bool ClaimReader::FindMatches(const Work& work, std::vector<RuleMatch>* matches) const {
  // Without a group nobody is harmed, but explain tells what else matched.
  const bool people = work.row->present.Has(k_.group) || work.rejected != nullptr;
  const uint8_t language = work.chart->language;
  return claim_stage_->FindAll(*work.row, language, people ? claims_ : zeros_, matches) &&
         claim_stage_->FindAll(*work.row, language, matches);
}

void ClaimReader::ReadSentence(Work* work) const {
  std::vector<RuleMatch> matches;
  if (!FindMatches(*work, &matches)) return;
  // Earlier rules are the surer ones; among one rule's matches the shorter is the nearer.
  std::stable_sort(matches.begin(), matches.end(), [](const RuleMatch& a, const RuleMatch& b) {
    if (a.rule->order != b.rule->order) return a.rule->order < b.rule->order;
    return a.end - a.begin < b.end - b.begin;
  });
  for (const RuleMatch& m : matches) {
    for (const Give& give : m.rule->gives) {
      if (!Allows(*work->chart, book_->classes, give)) continue;
      if (give.kind == "claim") ApplyClaim(m, give, work);
      if (give.kind == "zero") ApplyZero(m, give, work);
      if (give.kind == "none") Silence(m.Of(give, "group"), work);
    }
  }
  for (int round = 0; spread_stage_ != nullptr && round < kMaxRounds; ++round) {
    if (!spread_stage_->FindAll(*work->row, work->chart->language, &matches)) break;
    bool changed = false;
    for (const RuleMatch& m : matches) {
      for (const Give& give : m.rule->gives) changed = ApplySpread(m, give, work) || changed;
    }
    if (!changed) break;
  }
  JoinTolls(work->sentence, work->claims);
  NameOthers(work->sentence, work->groups, work->claims);
}

int ClaimReader::GroupIn(const Chart& row, UnitRange range) const {
  for (uint32_t i = range.begin; i < range.end; ++i) {
    if (const Reading* g = row.units[i].Find(k_.group)) return static_cast<int>(g->value);
  }
  return -1;
}

int ClaimReader::ActorIn(const Chart& row, UnitRange range) const {
  for (uint32_t i = range.begin; i < range.end; ++i) {
    if (const Reading* a = row.units[i].Find(k_.actor)) return static_cast<int>(a->value);
  }
  return -1;
}

// What was done to those whom the sentence before counts, where they suffered one thing alone:
// "Five were killed. Three of them were children".
std::optional<Harm> ClaimReader::HarmBefore(int group, const Work& work) const {
  const int64_t part = (*work.groups)[static_cast<size_t>(group)].count.min.value_or(0);
  std::optional<Harm> told;
  uint32_t nearest = 0;
  for (const Claim& c : *work.claims) {
    if (c.sentence >= work.sentence || c.part_of >= 0 || c.joins || c.count.max == 0) continue;
    if (c.sentence + kBeforeReach < work.sentence || c.sentence < nearest) continue;
    if (c.count.max && *c.count.max <= part) continue;
    if (c.sentence == nearest && told && *told != c.harm) return std::nullopt;
    nearest = c.sentence;
    told = c.harm;
  }
  return told;
}

std::optional<Harm> ClaimReader::HarmOf(const RuleMatch& match, const Give& give,
                                        const Chart& row) const {
  if (auto literal = HarmFrom(give.Literal("harm"))) return literal;
  const UnitRange range = match.Of(give, "harm");
  for (uint32_t i = range.begin; i < range.end; ++i) {
    if (auto harm = harms_->Of(row.units[i])) return harm;
  }
  return std::nullopt;
}

void ClaimReader::ApplyClaim(const RuleMatch& match, const Give& give, Work* work) const {
  const UnitRange where = match.Of(give, "group");
  const int group = GroupIn(*work->row, where);
  if (group < 0) return work->Reject(match, "no group");
  const int claimed = (*work->claim_of_group)[static_cast<size_t>(group)];
  if (claimed >= 0) return work->Reject(match, "the group already has its harm");
  if (claimed == kSilenced) return work->Reject(match, "the group is part of a formula");
  const auto harm =
      give.Literal("harm") == "before" ? HarmBefore(group, *work) : HarmOf(match, give, *work->row);
  if (!harm) return work->Reject(match, "no harm");
  UnitRange evidence = where;
  if (const UnitRange h = match.Of(give, "harm"); !h.empty()) {
    evidence = {std::min(h.begin, where.begin), std::max(h.end, where.end)};
  }
  if (const UnitRange at = match.Of(give, "at"); !at.empty()) {
    evidence = {std::min(at.begin, evidence.begin), std::max(at.end, evidence.end)};
  }
  const int index = AddClaim(group, *harm, match, evidence, work);
  Claim& claim = (*work->claims)[static_cast<size_t>(index)];
  claim.by = ActorIn(*work->row, match.Of(give, "by"));
  if (auto assertion = AssertionFrom(give.Literal("assertion"))) claim.assertion = *assertion;
  if (auto qualifier = QualifierFrom(give.Literal("qualifier")))
    claim.count = Qualified(claim.count, *qualifier);
  claim.joins = give.Literal("whole") == "before";
  claim.joins_risen = give.Literal("whole") == "risen";
  Mark(index, claim.joins, work);
}

// The group is part of a formula and counts nobody by itself.
void ClaimReader::Silence(UnitRange range, Work* work) const {
  const int group = GroupIn(*work->row, range);
  if (group >= 0 && (*work->claim_of_group)[static_cast<size_t>(group)] == kFree) {
    (*work->claim_of_group)[static_cast<size_t>(group)] = kSilenced;
  }
}

// Who wasn't hurt wasn't killed, but where nobody was killed, somebody may have been hurt.
void ClaimReader::ApplyZero(const RuleMatch& match, const Give& give, Work* work) const {
  const auto harm = HarmOf(match, give, *work->row);
  if (!harm) return work->Reject(match, "no harm");
  const int group = GroupIn(*work->row, {match.begin, match.end});
  if (group >= 0 && (*work->claim_of_group)[static_cast<size_t>(group)] == kSilenced)
    return work->Reject(match, "the group is part of a formula");
  UnitRange span = match.Of(give, "span");
  if (span.empty()) span = {match.begin, match.end};
  Silence({match.begin, match.end}, work);  // the "victims" of whom there are none
  Claim claim;
  claim.sentence = work->sentence;
  claim.begin = claim.group_begin = work->row->units[span.begin].begin;
  claim.end = work->row->units[span.end - 1].end;
  claim.harm = *harm == Harm::kInjured ? Harm::kKilledOrInjured : *harm;
  claim.count = {0, 0, Qualifier::kExact, {}};
  claim.rule = match.rule;
  claim.group = GroupIn(*work->row, match.Of(give, "group"));
  if (claim.group >= 0) claim.victims = (*work->groups)[static_cast<size_t>(claim.group)].victims;
  for (const Claim& other : *work->claims) {
    const bool overlap = other.begin < claim.end && claim.begin < other.end;
    if (overlap && other.harm == claim.harm)
      return work->Reject(match, "the same words already say so");
  }
  work->claims->push_back(std::move(claim));
}

int ClaimReader::AddClaim(int group, Harm harm, const RuleMatch& match, UnitRange evidence,
                          Work* work) const {
  const Group& g = (*work->groups)[static_cast<size_t>(group)];
  Claim claim;
  claim.sentence = work->sentence;
  claim.begin = work->row->units[evidence.begin].begin;
  claim.end = work->row->units[evidence.end - 1].end;
  claim.group = group;
  claim.group_begin = g.begin;
  claim.harm = harm;
  claim.count = g.count;
  claim.victims = g.victims;
  // Captives who die are killed as prisoners; "five captives taken" says nothing of them by that.
  const bool captive = g.harm == Harm::kCaptured || g.harm == Harm::kDetained;
  if (captive && (harm == Harm::kKilled || harm == Harm::kInjured))
    AddVictim("prisoner", &claim.victims);
  claim.rule = match.rule;
  const int index = static_cast<int>(work->claims->size());
  work->claims->push_back(std::move(claim));
  (*work->claim_of_group)[static_cast<size_t>(group)] = index;
  return index;
}

// The group's unit shows its harm, so that spreading rules see it.
void ClaimReader::Mark(int claim, bool part, Work* work) const {
  const Claim& c = (*work->claims)[static_cast<size_t>(claim)];
  for (Unit& unit : work->row->units) {
    const Reading* g = unit.Find(k_.group);
    if (g == nullptr || static_cast<int>(g->value) != c.group) continue;
    const uint32_t value = g->value;
    // Who was harmed doesn't speak here.
    work->row->TakeOff([this](const Reading& r) { return r.cls == k_.actor; }, &unit);
    const auto mark = [&](ClassId cls) {
      if (!unit.Is(cls)) work->row->Give({.cls = cls, .value = value}, &unit);
    };
    mark(k_.claimed);
    if (part) mark(k_.part);
    mark(mark_of_harm_[static_cast<size_t>(c.harm)]);
  }
}

}  // namespace rasad
