// A set of classes as bits, for questions that every sentence is asked many times.
//
// Holds ids below kMaxClasses; the loader refuses rules that declare more. Cost: 24 words whatever
// is in it.
#ifndef RASAD_RULES_CLASS_SET_H_
#define RASAD_RULES_CLASS_SET_H_

#include <array>
#include <bit>
#include <cstdint>
#include <initializer_list>
#include <string_view>

#include "rules/classes.h"

namespace rasad {

class ClassSet {
 public:
  static constexpr size_t kMaxClasses = 1536;

  void Add(ClassId id) { words_[id >> 6] |= uint64_t{1} << (id & 63); }
  void Clear() { words_ = {}; }
  bool Has(ClassId id) const { return words_[id >> 6] >> (id & 63) & 1; }
  bool Meets(const ClassSet& other) const {
    uint64_t common = 0;
    for (size_t i = 0; i < words_.size(); ++i) common |= words_[i] & other.words_[i];
    return common != 0;
  }
  // Calls each(id) for every class that is in both sets.
  template <typename Each>
  void ForCommon(const ClassSet& other, Each each) const {
    for (size_t i = 0; i < words_.size(); ++i) {
      for (uint64_t w = words_[i] & other.words_[i]; w != 0; w &= w - 1) {
        each(static_cast<ClassId>(i * 64 + static_cast<size_t>(std::countr_zero(w))));
      }
    }
  }

 private:
  std::array<uint64_t, kMaxClasses / 64> words_{};
};

// All classes that any of the globs names; a name that nothing bears adds none.
inline ClassSet ClassesNamed(const ClassTable& classes,
                             std::initializer_list<std::string_view> globs) {
  ClassSet set;
  for (const std::string_view glob : globs) {
    for (const ClassId id : classes.Glob(glob)) set.Add(id);
  }
  return set;
}

}  // namespace rasad

#endif  // RASAD_RULES_CLASS_SET_H_
