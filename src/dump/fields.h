// Which column of a dump is which field of an Article.
//
// Names are compared without regard to ASCII case. Where a record has several of them, the first
// usable one in this order counts; usable means: a string or a number that isn't blank, and not
// null, "None", "NaN", "NULL" or "\N".
//
//   id         id, _id, guid, article_id, uuid
//   source     source, source_domain, domain, site, publisher, outlet, channel
//   url        url, link, href
//   published  published, date_publish, date, datetime, pubdate, publish_date, published_at,
//   created_at,
//              timestamp, time
//   title      title, headline, title_page
//   text       text, maintext, body, content, article, article_text, full_text, message
//   lang       lang, language
//
// The preset for news-please puts maintext, date_publish and source_domain first. A field of --map
// is read from the mapped column alone.
#ifndef RASAD_DUMP_FIELDS_H_
#define RASAD_DUMP_FIELDS_H_

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "dump/dump.h"

namespace rasad {

enum class ArticleField { kId, kSource, kUrl, kPublished, kTitle, kText, kLang };
constexpr size_t kFieldCount = 7;

std::optional<ArticleField> FieldByName(std::string_view name);

// Immutable; safe to read from any thread.
class FieldNames {
 public:
  struct Use {
    ArticleField field;
    size_t rank;  // 0 is preferred
  };

  explicit FieldNames(const DumpOptions& options);

  // What a column is used for; several fields where --map says so, mostly none.
  std::span<const Use> Find(std::string_view column) const;

  struct Mapped {
    ArticleField field;
    std::string column;
  };
  const std::vector<Mapped>& mapped() const { return mapped_; }

 private:
  void Add(ArticleField field, std::string_view column, size_t rank);

  std::unordered_map<std::string, std::vector<Use>> uses_;  // by lower-case name
  std::vector<Mapped> mapped_;
};

// The values of one record's columns, before they mean anything.
class FieldValues {
 public:
  // Takes `value` if it is usable and nothing of a better rank is there; of equal rank the first
  // stays.
  void Offer(const FieldNames::Use& use, std::string_view value);
  void Set(ArticleField field, std::string_view value) { Offer({field, 0}, value); }

  bool Has(ArticleField field) const { return At(field).rank != kNone; }
  std::string_view Get(ArticleField field) const { return At(field).value; }

 private:
  static constexpr size_t kNone = static_cast<size_t>(-1);
  struct Slot {
    std::string_view value;  // into the record
    size_t rank = kNone;
  };
  const Slot& At(ArticleField field) const { return slots_[static_cast<size_t>(field)]; }
  std::array<Slot, kFieldCount> slots_;
};

// Blank, "null", "None", "NaN", "NULL" or "\N".
bool IsNothing(std::string_view value);

}  // namespace rasad

#endif  // RASAD_DUMP_FIELDS_H_
