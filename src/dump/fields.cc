#include "dump/fields.h"

#include <algorithm>

#include "dump/ascii.h"

namespace rasad {
namespace {

constexpr std::array<std::string_view, kFieldCount> kFields = {
    "id", "source", "url", "published", "title", "text", "lang"};

struct Known {
  ArticleField field;
  std::string_view column;
};

// In order of preference.
constexpr Known kKnown[] = {
    {ArticleField::kId, "id"},
    {ArticleField::kId, "_id"},
    {ArticleField::kId, "guid"},
    {ArticleField::kId, "article_id"},
    {ArticleField::kId, "uuid"},
    {ArticleField::kSource, "source"},
    {ArticleField::kSource, "source_domain"},
    {ArticleField::kSource, "domain"},
    {ArticleField::kSource, "site"},
    {ArticleField::kSource, "publisher"},
    {ArticleField::kSource, "outlet"},
    {ArticleField::kSource, "channel"},
    {ArticleField::kUrl, "url"},
    {ArticleField::kUrl, "link"},
    {ArticleField::kUrl, "href"},
    {ArticleField::kPublished, "published"},
    {ArticleField::kPublished, "date_publish"},
    {ArticleField::kPublished, "date"},
    {ArticleField::kPublished, "datetime"},
    {ArticleField::kPublished, "pubdate"},
    {ArticleField::kPublished, "publish_date"},
    {ArticleField::kPublished, "published_at"},
    {ArticleField::kPublished, "created_at"},
    {ArticleField::kPublished, "timestamp"},
    {ArticleField::kPublished, "time"},
    {ArticleField::kTitle, "title"},
    {ArticleField::kTitle, "headline"},
    {ArticleField::kTitle, "title_page"},
    {ArticleField::kText, "text"},
    {ArticleField::kText, "maintext"},
    {ArticleField::kText, "body"},
    {ArticleField::kText, "content"},
    {ArticleField::kText, "article"},
    {ArticleField::kText, "article_text"},
    {ArticleField::kText, "full_text"},
    {ArticleField::kText, "message"},
    {ArticleField::kLang, "lang"},
    {ArticleField::kLang, "language"},
};

constexpr Known kNewsPleaseFirst[] = {
    {ArticleField::kText, "maintext"},
    {ArticleField::kPublished, "date_publish"},
    {ArticleField::kSource, "source_domain"},
};

constexpr size_t kLongestNothing = 4;

}  // namespace

std::optional<ArticleField> FieldByName(std::string_view name) {
  const auto it = std::find(kFields.begin(), kFields.end(), name);
  if (it == kFields.end()) return std::nullopt;
  return static_cast<ArticleField>(it - kFields.begin());
}

FieldNames::FieldNames(const DumpOptions& options) {
  std::array<bool, kFieldCount> is_mapped{};
  for (const auto& [name, column] : options.map) {
    const std::optional<ArticleField> field = FieldByName(name);
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

void FieldNames::Add(ArticleField field, std::string_view column, size_t rank) {
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
