// Which patterns of a stage a sentence may match, told by its classes alone.
//
// Each pattern comes with needs: lists of classes of each of which a sentence must have one. Many
// patterns need the same, so needs are numbered; a sentence's classes say at once which are met, as
// bits. Patterns are kept in bunches under their two choosiest needs: most are never looked at, and
// those of a bunch are judged together, as bits, without a branch that the processor could foresee
// wrongly. Cost of Find: a few words of bits a class of the sentence, then a few instructions for
// each bunch whose choosiest need is met, and for each need of those whose second is met too.
// Thread safety: const after Finish. Private to rules/.
#ifndef RASAD_RULES_PROSPECTS_H_
#define RASAD_RULES_PROSPECTS_H_

#include <cstdint>
#include <map>
#include <vector>

#include "rules/class_set.h"

namespace rasad {

class Prospects {
 public:
  using Need = std::vector<ClassId>;

  // Forgets everything. `classes`: how many there are.
  void Begin(size_t classes);
  // The choosiest need comes first.
  void Add(uint32_t pattern, uint8_t languages, const std::vector<Need>& needs);
  // To be called once all are added.
  void Finish();

  // The patterns that are left for a sentence with these classes, each once, in no order to rely
  // on. `met` is memory to work in; false when there are none.
  bool Find(const ClassSet& present, uint8_t language, std::vector<uint64_t>* met,
            std::vector<uint32_t>* patterns) const;

 private:
  // What is always met: stands for a need that a pattern doesn't have.
  static constexpr uint32_t kNone = 0;

  struct Entry {
    uint32_t pattern;
    uint8_t languages;
    std::vector<uint32_t> needs;  // by number, two at least
  };
  // Who of a bunch has the need.
  struct Demand {
    uint32_t need;
    uint64_t patterns;
  };
  // Up to 64 patterns of the same two choosiest needs, a bit each.
  struct Bunch {
    uint32_t second = kNone;
    uint32_t begin = 0;  // of the patterns
    uint32_t demands_begin = 0;
    uint32_t demands_end = 0;
    uint64_t arabic = 0;
    uint64_t persian = 0;
  };
  // Bunches [begin, end) of one choosiest need.
  struct Stem {
    uint32_t begin = 0;
    uint32_t end = 0;
  };

  uint32_t NumberOf(Need need);
  void NoteClasses();
  void Grow(const Entry& entry);
  void Ask(uint32_t need, uint64_t pattern);
  void FindMet(const ClassSet& present, std::vector<uint64_t>* met) const;
  uint64_t Left(const Bunch& bunch, uint8_t language, const uint64_t* met) const;
  void Climb(const Stem& stem, uint8_t language, const std::vector<uint64_t>& met,
             std::vector<uint32_t>* patterns) const;

  // What is added, until Finish.
  std::map<Need, uint32_t> numbers_;
  std::vector<Entry> entries_;

  size_t classes_ = 0;
  size_t words_ = 0;               // of 64 needs
  std::vector<uint64_t> met_by_;   // by class: words_ words, the needs that it meets
  std::vector<uint64_t> stemmed_;  // the needs that have a stem
  std::vector<Stem> stems_;        // by need
  std::vector<Bunch> bunches_;
  std::vector<Demand> demands_;
  std::vector<uint32_t> patterns_;
  ClassSet named_;             // by any need
  ClassSet stem_classes_;      // by one that has a stem
  bool has_needless_ = false;  // a pattern that needs nothing
};

}  // namespace rasad

#endif  // RASAD_RULES_PROSPECTS_H_
