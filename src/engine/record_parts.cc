#include "engine/record_parts.h"

#include <algorithm>

#include "actor/forces.h"

namespace rasad {

void RecordParts::SetSpan(uint32_t begin, uint32_t end, Item* item) const {
  const auto [start, stop] = a_.chart.SpanOf(begin, end);
  item->span = {start, stop, false};
  item->text = a_.chart.SliceOf(begin, end);
}

std::string RecordParts::NewId(char kind, const Span& span) {
  const std::string base = kind + std::to_string(span.start) + "-" + std::to_string(span.end);
  std::string id = base;
  for (int n = 2; !ids_.insert(id).second; ++n) id = base + "." + std::to_string(n);
  return id;
}

std::string RecordParts::ActorId(int actor) const {
  return actor < 0 ? std::string() : a_.actors[static_cast<size_t>(actor)].mention.id;
}

std::vector<std::string> RecordParts::ActorIds(const std::vector<int>& actors) const {
  std::vector<std::string> ids;
  for (int a : actors) {
    if (std::string id = ActorId(a); std::find(ids.begin(), ids.end(), id) == ids.end())
      ids.push_back(std::move(id));
  }
  return ids;
}

bool OfNobody(const std::vector<std::string>& actors) {
  return std::all_of(actors.begin(), actors.end(), IsUnnamed);
}

}  // namespace rasad
