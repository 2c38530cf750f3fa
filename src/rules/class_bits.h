// The classes that a stage's patterns name, as bits: a unit becomes one mask, and most tests of a
// pattern four machine words.
//
// There are fewer bits than classes. A class that patterns exclude ("!Verb") gets a bit of its own
// as long as bits last, the most often excluded first; the others share what is left. So a mask
// tells surely what a unit is not, and of an exact class also what it is. Thread safety: const
// after the constructor.
#ifndef RASAD_RULES_CLASS_BITS_H_
#define RASAD_RULES_CLASS_BITS_H_

#include <array>
#include <cstdint>
#include <vector>

#include "rules/classes.h"

namespace rasad {

struct ClassMask {
  static constexpr size_t kWords = 4;
  std::array<uint64_t, kWords> words{};

  void Set(uint32_t bit) { words[bit / 64] |= uint64_t{1} << bit % 64; }
  void Add(const ClassMask& other) {
    for (size_t i = 0; i < kWords; ++i) words[i] |= other.words[i];
  }
  bool Meets(const ClassMask& other) const {
    uint64_t common = 0;
    for (size_t i = 0; i < kWords; ++i) common |= words[i] & other.words[i];
    return common != 0;
  }
  bool operator==(const ClassMask&) const = default;
};

class ClassBits {
 public:
  static constexpr uint32_t kNone = ClassMask::kWords * 64;

  ClassBits() = default;
  // `named[id]` and `excluded[id]`: how often patterns name class `id`, and how often to exclude
  // it.
  ClassBits(const std::vector<uint32_t>& named, const std::vector<uint32_t>& excluded);

  // kNone for a class that no pattern names.
  uint32_t number(ClassId id) const { return numbers_[id]; }
  ClassMask Of(const std::vector<ClassId>& ids) const;
  // Of those with a bit of their own alone.
  ClassMask ExactOf(const std::vector<ClassId>& ids) const;

 private:
  std::vector<uint16_t> numbers_;
  std::vector<bool> exact_;
};

}  // namespace rasad

#endif  // RASAD_RULES_CLASS_BITS_H_
