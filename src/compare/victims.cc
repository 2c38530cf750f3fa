#include "compare/victims.h"

#include <algorithm>

namespace rasad {
namespace {

std::vector<std::string> SplitTabs(std::string_view line) {
  std::vector<std::string> fields;
  for (size_t start = 0; start <= line.size();) {
    const size_t end = std::min(line.find('\t', start), line.size());
    fields.emplace_back(line.substr(start, end - start));
    start = end + 1;
  }
  return fields;
}

Error BadLine(std::string what) {
  return {Error::Kind::kBadRule,
          std::move(what),
          {},
          "expected includes, excludes, alike or generic, then the classes, tab-separated"};
}

}  // namespace

Result<VictimClasses> VictimClasses::Parse(std::string_view table, const std::string& file) {
  VictimClasses classes;
  uint64_t number = 0;
  while (!table.empty()) {
    const size_t end = std::min(table.find('\n'), table.size());
    std::string_view line = table.substr(0, end);
    table.remove_prefix(std::min(end + 1, table.size()));
    ++number;
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    if (line.empty() || line[0] == '#') continue;
    if (Status status = classes.AddLine(line); !status) {
      Error error = status.error();
      error.where = {file, 0, number, 0};
      return error;
    }
  }
  return classes;
}

Status VictimClasses::AddLine(std::string_view line) {
  const std::vector<std::string> fields = SplitTabs(line);
  const bool any_empty =
      std::any_of(fields.begin(), fields.end(), [](auto& f) { return f.empty(); });
  if (any_empty) return BadLine("an empty field");
  if (fields.size() == 2 && fields[0] == "generic") {
    generic_.insert(fields[1]);
  } else if (fields.size() == 3 && fields[0] == "includes") {
    return AddInclusion(fields[1], fields[2]);
  } else if (fields.size() == 3 && fields[0] == "excludes") {
    excludes_[fields[1]].insert(fields[2]);
    excludes_[fields[2]].insert(fields[1]);
  } else if (fields.size() == 3 && fields[0] == "alike") {
    alike_.insert({fields[1], fields[2]});
    alike_.insert({fields[2], fields[1]});
  } else {
    return BadLine("'" + fields[0] + "' with " + std::to_string(fields.size() - 1) + " classes");
  }
  return {};
}

// Keeps wider_ closed: all that is within `narrow` is within `wide` and all that includes it.
Status VictimClasses::AddInclusion(const std::string& wide, const std::string& narrow) {
  if (ClassIncludes(narrow, wide)) return BadLine("the two classes would include each other");
  Names wider = Wider(wide);
  wider.insert(wide);
  for (auto& [name, names] : wider_) {
    if (names.count(narrow)) names.insert(wider.begin(), wider.end());
  }
  wider_[narrow].insert(wider.begin(), wider.end());
  return {};
}

const VictimClasses::Names& VictimClasses::Wider(const std::string& name) const {
  static const Names kNone;
  const auto found = wider_.find(name);
  return found == wider_.end() ? kNone : found->second;
}

bool VictimClasses::ClassIncludes(const std::string& wide, const std::string& narrow) const {
  return wide == narrow || Wider(narrow).count(wide) != 0 || alike_.count({wide, narrow}) != 0;
}

bool VictimClasses::ClassExcludes(const std::string& a, const std::string& b) const {
  const auto excluded = [&](const std::string& x) {
    const auto found = excludes_.find(x);
    if (found == excludes_.end()) return false;
    return std::any_of(found->second.begin(), found->second.end(),
                       [&](const std::string& y) { return ClassIncludes(y, b); });
  };
  const Names& wider = Wider(a);
  return excluded(a) || std::any_of(wider.begin(), wider.end(), excluded);
}

bool VictimClasses::Includes(const Set& wide, const Set& narrow) const {
  return std::all_of(wide.begin(), wide.end(), [&](const std::string& w) {
    return std::any_of(narrow.begin(), narrow.end(),
                       [&](const std::string& n) { return ClassIncludes(w, n); });
  });
}

// "Student soldiers" may be the students of another teller, whatever he calls them else.
bool VictimClasses::Excludes(const Set& a, const Set& b) const {
  const auto shared = [&](const std::string& x) {
    return std::find(b.begin(), b.end(), x) != b.end();
  };
  if (std::any_of(a.begin(), a.end(), shared)) return false;
  for (const std::string& x : a) {
    if (std::any_of(b.begin(), b.end(), [&](const std::string& y) { return ClassExcludes(x, y); }))
      return true;
  }
  return false;
}

bool VictimClasses::IsGeneric(const Set& set) const {
  return std::all_of(set.begin(), set.end(),
                     [&](const std::string& name) { return generic_.count(name) != 0; });
}

}  // namespace rasad
