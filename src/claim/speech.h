// Who says what: the claimant of each stretch of a text.
//
// The rules of stage `say` give, within one sentence, who speaks and how far his words reach:
//   gives says(by: who, verb: v, reach: after|before|all, assertion: affirmed|alleged|denied)
// `by` an Actor unit; a rule without `by` (a verb alone: "he added that") carries the sentence
// before's claimant on, and one with `assertion` alone colours what it reaches. A claim gets the
// claimant of the nearest rule that reaches it; a sentence in which nobody speaks speaks for the
// article itself. Thread safety: const.
#ifndef RASAD_CLAIM_SPEECH_H_
#define RASAD_CLAIM_SPEECH_H_

#include <vector>

#include "record/record.h"
#include "rules/rule_book.h"
#include "rules/text_chart.h"

namespace rasad {

struct Utterance {
  uint32_t sentence = 0;
  uint32_t begin = 0;  // folded characters that it reaches
  uint32_t end = 0;
  uint32_t at = 0;  // where the saying itself stands
  int by = -1;      // index of an actor; -1 where only the assertion is given
  Assertion assertion = Assertion::kAffirmed;
  const Rule* rule = nullptr;
};

class SpeechReader {
 public:
  static Result<SpeechReader> Create(const RuleBook& book);
  void Read(const TextChart& chart, std::vector<Utterance>* utterances) const;

  // What holds at a position of a sentence: claimant (-1: none) and assertion.
  struct Voice {
    int by = -1;
    Assertion assertion = Assertion::kAffirmed;
  };
  static Voice At(const std::vector<Utterance>& utterances, uint32_t sentence, uint32_t position);

 private:
  explicit SpeechReader(const RuleBook& book) : book_(&book) {}
  Utterance Make(const Chart& row, uint32_t sentence, const RuleMatch& match) const;

  const RuleBook* book_;
  const RuleStage* stage_ = nullptr;
  ClassId actor_ = 0;
};

}  // namespace rasad

#endif  // RASAD_CLAIM_SPEECH_H_
