#include "rules/classes.h"

#include <algorithm>

namespace rasad {

ClassId ClassTable::Declare(std::string_view name, std::string_view gloss, bool common) {
  if (auto known = Find(name)) {
    common_[*known] = common_[*known] || common;
    return *known;
  }
  const auto id = static_cast<ClassId>(names_.size());
  names_.emplace_back(name);
  glosses_.emplace_back(gloss);
  common_.push_back(common);
  ids_.emplace(std::string(name), id);
  sorted_.emplace(std::string(name), id);
  return id;
}

std::optional<ClassId> ClassTable::Find(std::string_view name) const {
  auto it = ids_.find(name);
  if (it == ids_.end()) return std::nullopt;
  return it->second;
}

std::vector<ClassId> ClassTable::Glob(std::string_view pattern) const {
  std::vector<ClassId> out;
  const size_t star = pattern.find('*');
  if (star == std::string_view::npos) {
    if (auto id = Find(pattern)) out.push_back(*id);
    return out;
  }
  const std::string_view beginning = pattern.substr(0, star);
  for (auto at = sorted_.lower_bound(beginning);
       at != sorted_.end() && at->first.starts_with(beginning); ++at) {
    if (GlobMatches(pattern, at->first)) out.push_back(at->second);
  }
  std::sort(out.begin(), out.end());
  return out;
}

Status FindClasses(const ClassTable& classes, std::initializer_list<WantedClass> wanted) {
  for (const WantedClass& w : wanted) {
    const auto found = classes.Find(w.name);
    if (!found) {
      return Error{Error::Kind::kBadRule,
                   std::string("class '") + w.name + "' is not declared",
                   {"classes.tsv", 0, 0, 0},
                   "the engine needs it; add its line again"};
    }
    *w.id = *found;
  }
  return {};
}

bool GlobMatches(std::string_view pattern, std::string_view name) {
  // Greedy with one step back to the last star: linear in practice, quadratic at worst on short
  // names.
  size_t p = 0, n = 0, star = std::string_view::npos, mark = 0;
  while (n < name.size()) {
    if (p < pattern.size() && pattern[p] == '*') {
      star = p++;
      mark = n;
    } else if (p < pattern.size() && pattern[p] == name[n]) {
      ++p;
      ++n;
    } else if (star != std::string_view::npos) {
      p = star + 1;
      n = ++mark;
    } else {
      return false;
    }
  }
  while (p < pattern.size() && pattern[p] == '*') ++p;
  return p == pattern.size();
}

}  // namespace rasad
