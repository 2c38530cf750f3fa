// Casualty claims: which groups were harmed, how, as part of which, by whom, as who says.
//
// Stage `claim` ties a harm to a group:
//   gives claim(harm: h, group: g, by: doer)     `harm` a unit of a class Harm.* or the literal
//   name of a harm, or `before`: that of those counted in the sentence before, "three of them
//   were children"; `at` the words that say it, where their class names another harm; `by` an
//   Actor unit; `whole: before` makes it a part of the last toll of that
//   harm that the text told before; `qualifier: more_than` and the like widen the group's count
//   gives zero(harm: h, group: g, span: s)  "without casualties": a claim of nobody
// Rules are tried in the order in which they stand; a group that has its harm keeps it.
// Stage `spread`, repeated until nothing changes, takes claims further; claimed groups have class
// Claimed and their harm's class:
//   gives same(from: a, to: b)   b is harmed as a is ("5 dead and 3 others")
//   gives part(from: a, to: b)   b is counted within a ("5 dead, among them 2 women"); b takes a's
//   harm gives all(from: a, to: b)    b says who a's people are ("all of them women"): a takes b's
//   victims and b is no claim
//   gives also(group: g, harm: h, by: a)  what was done to g's people besides ("wounded and held")
// A group that no rule harms is no claim. Dates, places and claimants are attached by attach.h.
// Thread safety: const.
#ifndef RASAD_CLAIM_CLAIM_READER_H_
#define RASAD_CLAIM_CLAIM_READER_H_

#include <string>
#include <vector>

#include "claim/group.h"
#include "record/record.h"

namespace rasad {

struct Claim {
  uint32_t sentence = 0;
  uint32_t begin = 0;  // folded characters of the evidence
  uint32_t end = 0;
  uint32_t group_begin = 0;
  int group = -1;
  Harm harm = Harm::kKilled;
  Count count;
  std::vector<std::string> victims;
  int part_of = -1;          // index of a claim
  bool joins = false;        // part of a toll that the text told before, to be found
  bool joins_risen = false;  // part of a toll that rose, where one was told
  int by = -1;               // index of an actor
  std::vector<int> beside;   // who did it together with him
  int date = -1;             // index of a date
  int place = -1;            // index of a place
  bool total = false;        // of months, a war, a series of attacks: of no single occurrence
  Assertion assertion = Assertion::kAffirmed;
  const Rule* rule = nullptr;
  const Rule* part_rule =
      nullptr;  // what made it a part or told who they are, where another rule did
  const Rule* rise_rule = nullptr;  // the text says that the toll rose to this
  const Rule* told_rule = nullptr;  // and this that it is told as something else than the toll
  std::string told_as;              // see record.h
  bool dropped = false;
};

struct Rejected {
  uint32_t sentence = 0;
  uint32_t begin = 0;
  uint32_t end = 0;
  const Rule* rule = nullptr;
  const char* why = "";
};

class ClaimReader {
 public:
  static Result<ClaimReader> Create(const RuleBook& book, const HarmClasses& harms);

  // `rejected` may be null; explain asks for it.
  void Read(TextChart* chart, std::vector<Group>* groups, std::vector<Claim>* claims,
            std::vector<Rejected>* rejected) const;

 private:
  ClaimReader(const RuleBook& book, const HarmClasses& harms) : book_(&book), harms_(&harms) {}
  struct Work;
  void SetStage(const RuleStage& stage);
  void ReadSentence(Work* work) const;
  bool FindMatches(const Work& work, std::vector<RuleMatch>* matches) const;
  void ApplyClaim(const RuleMatch& match, const Give& give, Work* work) const;
  void Silence(UnitRange range, Work* work) const;
  void ApplyZero(const RuleMatch& match, const Give& give, Work* work) const;
  void MarkRise(const RuleMatch& match, const Give& give, Work* work) const;
  void MarkTold(const RuleMatch& match, const Give& give, Work* work) const;
  bool HarmAgain(const RuleMatch& match, const Give& give, Work* work) const;
  bool ApplySpread(const RuleMatch& match, const Give& give, Work* work) const;
  void NameAll(int group, int source, const RuleMatch& match, Work* work) const;
  bool SpreadTo(int to, int source, const RuleMatch& match, const Give& give, Work* work) const;
  static void TakeFrom(const Claim& from, const Group& group, Claim* claim);
  std::optional<Harm> HarmBefore(int group, const Work& work) const;
  std::optional<Harm> HarmOf(const RuleMatch& match, const Give& give, const Chart& row) const;
  int GroupIn(const Chart& row, UnitRange range) const;
  int ActorIn(const Chart& row, UnitRange range) const;
  int AddClaim(int group, Harm harm, const RuleMatch& match, UnitRange evidence, Work* work) const;
  void Mark(int claim, bool part, Work* work) const;

  const RuleBook* book_;
  const HarmClasses* harms_;
  const RuleStage* claim_stage_ = nullptr;
  RuleStage::Part claims_;  // the rules that claim something
  RuleStage::Part zeros_;   // those of them that claim it of nobody
  const RuleStage* spread_stage_ = nullptr;
  std::vector<ClassId> mark_of_harm_;  // Harm.X.Person by harm: what a claimed group is marked with
  struct Classes {
    ClassId group, actor, claimed, part;
  } k_{};
};

}  // namespace rasad

#endif  // RASAD_CLAIM_CLAIM_READER_H_
