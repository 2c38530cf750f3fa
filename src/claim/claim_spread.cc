// Stage `spread`: how what one group suffered is told of further ones.

#include <algorithm>

#include "claim/claim_ties.h"
#include "claim/claim_work.h"

namespace rasad {

void ClaimReader::MarkRise(const RuleMatch& match, const Give& give, Work* work) const {
  const int group = GroupIn(*work->row, match.Of(give, "group"));
  const int claim = group < 0 ? -1 : (*work->claim_of_group)[static_cast<size_t>(group)];
  if (claim < 0) return;
  (*work->claims)[static_cast<size_t>(claim)].rise_rule = match.rule;
}

void ClaimReader::MarkTold(const RuleMatch& match, const Give& give, Work* work) const {
  const int group = GroupIn(*work->row, match.Of(give, "group"));
  const int claim = group < 0 ? -1 : (*work->claim_of_group)[static_cast<size_t>(group)];
  if (claim < 0 || !(*work->claims)[static_cast<size_t>(claim)].told_as.empty()) return;
  (*work->claims)[static_cast<size_t>(claim)].told_as = give.Literal("as");
  (*work->claims)[static_cast<size_t>(claim)].told_rule = match.rule;
}

// "were wounded and arrested": a second claim of the same people.
bool ClaimReader::HarmAgain(const RuleMatch& match, const Give& give, Work* work) const {
  const UnitRange people = match.Of(give, "group");
  const int group = GroupIn(*work->row, people);
  const int first = group < 0 ? -1 : (*work->claim_of_group)[static_cast<size_t>(group)];
  const auto harm = HarmOf(match, give, *work->row);
  const auto told = [&](const Claim& c) { return c.group == group && c.harm == *harm; };
  if (first < 0 || !harm || std::any_of(work->claims->begin(), work->claims->end(), told))
    return false;
  Claim claim = (*work->claims)[static_cast<size_t>(first)];
  if (claim.part_of >= 0 || claim.joins) return false;
  const UnitRange at = match.Of(give, "harm");
  claim.begin = work->row->units[std::min(at.begin, people.begin)].begin;
  claim.end = work->row->units[std::max(at.end, people.end) - 1].end;
  claim.harm = *harm;
  claim.by = ActorIn(*work->row, match.Of(give, "by"));
  claim.rule = match.rule;
  claim.rise_rule = claim.part_rule = claim.told_rule = nullptr;
  claim.told_as.clear();
  work->claims->push_back(std::move(claim));
  return true;
}

bool ClaimReader::ApplySpread(const RuleMatch& match, const Give& give, Work* work) const {
  if (give.kind == "rises") MarkRise(match, give, work);
  if (give.kind == "told") MarkTold(match, give, work);
  if (give.kind == "rises" || give.kind == "told") return false;
  if (give.kind == "also") return HarmAgain(match, give, work);
  const int from = GroupIn(*work->row, match.Of(give, "from"));
  const int to = GroupIn(*work->row, match.Of(give, "to"));
  if (from < 0 || to < 0 || from == to) return false;
  const int source = (*work->claim_of_group)[static_cast<size_t>(from)];
  if (source < 0) return false;
  if (give.kind != "all") return SpreadTo(to, source, match, give, work);
  NameAll(to, source, match, work);
  return false;
}

// "All of them women": a group that has no harm of its own tells who those harmed are.
void ClaimReader::NameAll(int group, int source, const RuleMatch& match, Work* work) const {
  if ((*work->claim_of_group)[static_cast<size_t>(group)] >= 0) return;
  Claim& claim = (*work->claims)[static_cast<size_t>(source)];
  for (const std::string& v : (*work->groups)[static_cast<size_t>(group)].victims)
    AddVictim(v, &claim.victims);
  claim.part_rule = match.rule;
}

bool ClaimReader::SpreadTo(int to, int source, const RuleMatch& match, const Give& give,
                           Work* work) const {
  const bool part = give.kind == "part";
  const Claim from = (*work->claims)[static_cast<size_t>(source)];
  const Group& group = (*work->groups)[static_cast<size_t>(to)];
  int target = (*work->claim_of_group)[static_cast<size_t>(to)];
  if (target == kSilenced) return false;
  if (part && from.count.max && group.count.min.value_or(0) > *from.count.max) return false;
  if (target < 0) {
    const Harm harm = give.kind == "own" && group.harm ? *group.harm : from.harm;
    target = AddClaim(to, harm, match, match.Of(give, "to"), work);
  } else if (!part || (*work->claims)[static_cast<size_t>(target)].part_of >= 0 ||
             !IsOfHarm((*work->claims)[static_cast<size_t>(target)].harm, from.harm)) {
    return false;
  }
  Claim& claim = (*work->claims)[static_cast<size_t>(target)];
  if (claim.by < 0) claim.by = from.by;
  if (part) {
    claim.part_of = source;
    claim.part_rule = match.rule;
    if (claim.victims.empty()) claim.victims = from.victims;  // some of those are such, too
  } else {
    TakeFrom(from, group, &claim);
  }
  Mark(target, claim.part_of >= 0 || claim.joins, work);
  return true;
}

// What those harmed likewise have in common with the others.
void ClaimReader::TakeFrom(const Claim& from, const Group& group, Claim* claim) {
  claim->part_of = from.part_of;
  claim->joins = from.joins;
  // One more name of those told of.
  const bool listed = claim->part_of >= 0 && !group.person.empty();
  if ((!group.others && !listed) || !claim->victims.empty()) return;
  claim->victims = group.others ? OthersBeside(from.victims) : from.victims;
}

}  // namespace rasad
