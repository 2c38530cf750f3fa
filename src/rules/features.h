// The features of a listed word: "num=3", "victims=child", "number=pl". Values are strings; whole
// numbers are read once at loading.
//
// A FeatureSet is small (0-4 pairs): look-up walks it. Sets are interned: equal sets share one id.
// Thread safety: const after loading.
#ifndef RASAD_RULES_FEATURES_H_
#define RASAD_RULES_FEATURES_H_

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace rasad {

struct Feature {
  std::string key;
  std::string value;
  std::optional<int64_t> number;  // where the value is a whole number
};

class FeatureSet {
 public:
  void Set(std::string_view key, std::string_view value);
  const Feature* Find(std::string_view key) const;
  // The value or "" where there is none.
  std::string_view Text(std::string_view key) const;
  std::optional<int64_t> Number(std::string_view key) const;
  const std::vector<Feature>& all() const { return features_; }
  std::string ToString() const;  // "num=3 sex=f", in order of key

 private:
  std::vector<Feature> features_;  // sorted by key
};

class FeatureStore {
 public:
  FeatureStore() { Intern({}); }
  uint32_t Intern(const FeatureSet& set);  // 0 is the empty set
  const FeatureSet& operator[](uint32_t id) const { return sets_[id]; }

 private:
  std::vector<FeatureSet> sets_;
  std::map<std::string, uint32_t> ids_;
};

}  // namespace rasad

#endif  // RASAD_RULES_FEATURES_H_
