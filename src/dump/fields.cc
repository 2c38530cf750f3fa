#include "dump/fields.h"

#include <algorithm>

#include "dump/ascii.h"

namespace rasad {
namespace {

constexpr std::array<std::string_view, kFieldCount> kFields = {
    "id", "source", "url", "published", "title", "text", "lang"};

struct Known {
  Field field;
  std::string_view column;
};

// In order of preference.
constexpr Known kKnown[] = {
    {Field::kId, "id"},
    {Field::kId, "_id"},
    {Field::kId, "guid"},
    {Field::kId, "article_id"},
    {Field::kId, "uuid"},
    {Field::kSource, "source"},
    {Field::kSource, "source_domain"},
    {Field::kSource, "domain"},
    {Field::kSource, "site"},
    {Field::kSource, "publisher"},
    {Field::kSource, "outlet"},
    {Field::kSource, "channel"},
    {Field::kUrl, "url"},
    {Field::kUrl, "link"},
    {Field::kUrl, "href"},
    {Field::kPublished, "published"},
    {Field::kPublished, "date_publish"},
    {Field::kPublished, "date"},
    {Field::kPublished, "datetime"},
    {Field::kPublished, "pubdate"},
    {Field::kPublished, "publish_date"},
    {Field::kPublished, "published_at"},
    {Field::kPublished, "created_at"},
    {Field::kPublished, "timestamp"},
    {Field::kPublished, "time"},
    {Field::kTitle, "title"},
    {Field::kTitle, "headline"},
    {Field::kTitle, "title_page"},
    {Field::kText, "text"},
    {Field::kText, "maintext"},
    {Field::kText, "body"},
    {Field::kText, "content"},
    {Field::kText, "article"},
    {Field::kText, "article_text"},
    {Field::kText, "full_text"},
    {Field::kText, "message"},
    {Field::kLang, "lang"},
    {Field::kLang, "language"},
};

constexpr Known kNewsPleaseFirst[] = {
    {Field::kText, "maintext"},
    {Field::kPublished, "date_publish"},
    {Field::kSource, "source_domain"},
};

constexpr size_t kLongestNothing = 4;

}  // namespace

std::optional<Field> FieldByName(std::string_view name) {
  const auto it = std::find(kFields.begin(), kFields.end(), name);
  if (it == kFields.end()) return std::nullopt;
  return static_cast<Field>(it - kFields.begin());
}

FieldNames::FieldNames(const DumpOptions& options) {
  std::array<bool, kFieldCount> is_mapped{};
  for (const auto& [name, column] : options.map) {
    const std::optional<Field> field = FieldByName(name);
    if (!field) continue;
    is_mapped[static_cast<size_t>(*field)] = true;
    mapped_.push_back({*field, column});
    Add(*field, column, 0);
  }
  size_t rank = 0;
  if (options.preset == DumpOptions::kNewsPlease) {
    for (const Known& known : kNewsPleaseFirst) {
      if (!is_mapped[static_cast<size_t>(known.field)]) Add(known.field, known.column, rank++);
    }
  }
  for (const Known& known : kKnown) {
    if (!is_mapped[static_cast<size_t>(known.field)]) Add(known.field, known.column, rank++);
  }
}

void FieldNames::Add(Field field, std::string_view column, size_t rank) {
  std::vector<Use>& uses = uses_[LowerAscii(column)];
  for (const Use& use : uses) {
    if (use.field == field) return;  // a better rank is there
  }
  uses.push_back({field, rank});
}

std::span<const FieldNames::Use> FieldNames::Find(std::string_view column) const {
  const auto it = uses_.find(LowerAscii(column));
  if (it == uses_.end()) return {};
  return it->second;
}

void FieldValues::Offer(const FieldNames::Use& use, std::string_view value) {
  Slot& slot = slots_[static_cast<size_t>(use.field)];
  if (use.rank >= slot.rank || IsNothing(value)) return;
  slot = {value, use.rank};
}

bool IsNothing(std::string_view value) {
  const std::string_view trimmed = TrimAscii(value);
  if (trimmed.empty()) return true;
  if (trimmed.size() > kLongestNothing) return false;
  const std::string lower = LowerAscii(trimmed);
  return lower == "null" || lower == "none" || lower == "nan" || lower == "nat" || trimmed == "\\N";
}

}  // namespace rasad
