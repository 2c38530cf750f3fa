#include "rules/topic.h"

#include <algorithm>

namespace rasad {

bool IsAbout(const TextChart& text, const ClassTable& classes, std::string_view topic) {
  if (topic.empty()) return true;
  const std::optional<ClassId> cls = classes.Find(topic);
  if (!cls) return false;
  const size_t all = text.charts.size();
  const auto with =
      static_cast<size_t>(std::count_if(text.charts.begin(), text.charts.end(),
                                        [&](const Chart& row) { return row.present.Has(*cls); }));
  return with * 3 >= all && with >= std::min<size_t>(all, 2);
}

}  // namespace rasad
