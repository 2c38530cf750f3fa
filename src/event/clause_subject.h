// Who does what a Persian verb tells: the subject of its clause.
//
// A Persian clause begins with its subject and ends with its verb, however long what stands
// between: "the jets of the coalition on Friday a house on which a sniper had taken position
// bombed". From each finite verb of a deed the reader walks to the left. A clause that "which" or
// "when" opens is passed over; at "and" behind another finite verb the clause in front lends its
// subject, and so it does where it says what follows, unless somebody or something else opens the
// verb's own. An actor is the subject where nothing governs him: no preposition, no noun that he
// completes, no mark of the object. These roles stand in front of those of the rules, which see the
// nearest name and not the clause. A sentence in which nobody is named goes on with the subject of
// the one before, where both verbs are alike in number. Arabic, whose subject stands behind its
// verb, is read by SubjectReader. Thread safety: const. Cost: the units of a sentence times its
// verbs of deeds.
#ifndef RASAD_EVENT_CLAUSE_SUBJECT_H_
#define RASAD_EVENT_CLAUSE_SUBJECT_H_

#include <vector>

#include "actor/actor_reader.h"
#include "event/role_reader.h"
#include "rules/class_set.h"
#include "rules/rule_book.h"
#include "rules/text_chart.h"

namespace rasad {

class ClauseSubjects {
 public:
  // `roles` knows who stands under a unit.
  static Result<ClauseSubjects> Create(const RuleBook& book, const RoleReader& roles);

  // Adds roles in front of those of the rules.
  void Read(const TextChart& chart, const std::vector<ActorReading>& actors,
            std::vector<RoleReading>* roles) const;

 private:
  explicit ClauseSubjects(const RoleReader& roles) : roles_(&roles) {}
  using Units = std::vector<Unit>;
  struct Row {
    const Units& units;
    const std::vector<ActorReading>& actors;
  };
  // Of the last verb of a sentence.
  struct Subject {
    Doers doers;
    bool plural = false;  // that verb is
  };
  void ReadSentence(const TextChart& chart, uint32_t sentence, const Row& row, Subject* before,
                    std::vector<RoleReading>* found) const;
  Subject LastOf(const TextChart& chart, uint32_t sentence, const Row& row) const;
  bool NamesNobody(const Row& row, uint32_t verb) const;
  static bool IsPlural(const TextChart& chart, const Unit& verb);
  UnitRange SubjectOf(const Row& row, uint32_t verb) const;
  UnitRange SubjectWithin(const Row& row, UnitRange clause) const;
  UnitRange Joined(const Row& row, uint32_t at, uint32_t end) const;
  uint32_t BeginOfClause(const Units& units, uint32_t end) const;
  uint32_t OpenerOfClause(const Units& units, UnitRange clause) const;
  uint32_t HeadOf(const Units& units, uint32_t at, uint32_t begin) const;
  bool IsDeed(const Unit& unit) const;
  bool IsManaged(const Units& units, uint32_t at) const;
  bool IsJoinedDeed(const Units& units, uint32_t at) const;
  bool IsHalfDeed(const Units& units, uint32_t at) const;
  bool IsFit(const Row& row, uint32_t at) const;
  bool IsFree(const Units& units, uint32_t at, uint32_t begin) const;
  uint32_t BehindVoice(const Units& units, UnitRange clause) const;
  bool IsOpenedByOthers(const Units& units, UnitRange clause) const;

  const RoleReader* roles_;
  ClassId actor_ = 0, doer_ = 0, source_ = 0, media_ = 0, claimed_ = 0, finite_ = 0, passive_ = 0,
          participle_ = 0, comma_ = 0, which_ = 0, subordinate_ = 0, and_ = 0, object_ = 0,
          demonym_ = 0, manage_ = 0, to_ = 0, function_ = 0, according_ = 0;
  ClassSet deeds_, done_, halves_, strikers_, ends_, heads_, others_, free_, governs_, asides_,
      says_;
};

}  // namespace rasad

#endif  // RASAD_EVENT_CLAUSE_SUBJECT_H_
