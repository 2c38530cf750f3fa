// What the patterns of a stage need of a sentence, each need once: many patterns need the same.
//
// A need is met where the sentence has one of its classes, as far as the stage's bits tell them
// apart. A sentence is asked for each need at most once, however many patterns have it. Thread
// safety: const once all needs are added; an Answers belongs to one thread.
#ifndef RASAD_RULES_NEED_TABLE_H_
#define RASAD_RULES_NEED_TABLE_H_

#include <cstdint>
#include <vector>

#include "rules/class_bits.h"

namespace rasad {

class NeedTable {
 public:
  // The needs of one pattern.
  struct List {
    uint32_t begin = 0;
    uint32_t count = 0;
  };
  // What one sentence answered so far.
  struct Answers {
    ClassMask sentence;
    std::vector<uint8_t> known;  // by need
  };

  void Clear() { *this = {}; }
  List Add(const std::vector<ClassMask>& needs);
  void Begin(const ClassMask& sentence, Answers* answers) const;
  bool AllMet(const List& list, Answers* answers) const;
  // Whether two lists begin with the same need, or are both empty.
  bool BeginAlike(const List& a, const List& b) const;

 private:
  bool IsMet(uint32_t need, Answers* answers) const;

  enum : uint8_t { kUnknown, kMet, kUnmet };

  std::vector<ClassMask> needs_;
  std::vector<uint32_t> lists_;  // numbers of needs
};

}  // namespace rasad

#endif  // RASAD_RULES_NEED_TABLE_H_
