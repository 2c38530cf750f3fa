#include "rules/features.h"

#include <algorithm>
#include <charconv>

namespace rasad {
namespace {

std::optional<int64_t> WholeNumber(std::string_view text) {
  int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

}  // namespace

void FeatureSet::Set(std::string_view key, std::string_view value) {
  auto at = std::lower_bound(features_.begin(), features_.end(), key,
                             [](const Feature& f, std::string_view k) { return f.key < k; });
  Feature feature{std::string(key), std::string(value), WholeNumber(value)};
  if (at != features_.end() && at->key == key) {
    *at = std::move(feature);
  } else {
    features_.insert(at, std::move(feature));
  }
}

const Feature* FeatureSet::Find(std::string_view key) const {
  for (const Feature& f : features_) {
    if (f.key == key) return &f;
  }
  return nullptr;
}

std::string_view FeatureSet::Text(std::string_view key) const {
  const Feature* f = Find(key);
  return f ? std::string_view(f->value) : std::string_view();
}

std::optional<int64_t> FeatureSet::Number(std::string_view key) const {
  const Feature* f = Find(key);
  return f ? f->number : std::nullopt;
}

std::string FeatureSet::ToString() const {
  std::string out;
  for (const Feature& f : features_) {
    if (!out.empty()) out += ' ';
    out += f.key + "=" + f.value;
  }
  return out;
}

uint32_t FeatureStore::Intern(const FeatureSet& set) {
  const auto [it, fresh] = ids_.emplace(set.ToString(), static_cast<uint32_t>(sets_.size()));
  if (fresh) sets_.push_back(set);
  return it->second;
}

}  // namespace rasad
