#include "claim/told_of.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "rules/topic.h"

namespace rasad {
namespace {

constexpr size_t kManySentences = 3;
constexpr size_t kLongText = 4;  // sentences
constexpr size_t kShare = 6;     // one sentence in so many

size_t SentencesWith(const TextChart& text, const ClassTable& classes, std::string_view glob) {
  const std::vector<ClassId> wanted = classes.Glob(glob);
  const auto has = [&](const Chart& row) {
    return std::any_of(wanted.begin(), wanted.end(),
                       [&](ClassId cls) { return row.present.Has(cls); });
  };
  return static_cast<size_t>(std::count_if(text.charts.begin(), text.charts.end(), has));
}

bool IsMostlyAbout(const TextChart& text, const ClassTable& classes, std::string_view glob) {
  if (glob.empty()) return true;
  const size_t with = SentencesWith(text, classes, glob);
  return with >= kManySentences && with * kShare >= text.charts.size();
}

bool IsLongAndCalm(const TextChart& text, const ClassTable& classes, std::string_view glob) {
  return text.charts.size() >= kLongText && SentencesWith(text, classes, glob) == 0;
}

}  // namespace

bool Allows(const TextChart& text, const ClassTable& classes, const Give& give) {
  const std::string_view unless = give.Literal("unless");
  const std::string_view calm = give.Literal("calm");
  return IsAbout(text, classes, give.Literal("topic")) &&
         IsMostlyAbout(text, classes, give.Literal("about")) &&
         (unless.empty() || SentencesWith(text, classes, unless) == 0) &&
         (calm.empty() || IsLongAndCalm(text, classes, calm));
}

}  // namespace rasad
