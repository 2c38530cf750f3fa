#include "dump/finish.h"

#include <simdjson.h>

#include "dump/ascii.h"
#include "dump/dates.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace rasad {
namespace {

std::optional<std::string> Trimmed(const FieldValues& values, ArticleField field) {
  if (!values.Has(field)) return std::nullopt;
  return std::string(TrimAscii(values.Get(field)));
}

std::optional<std::string> LangOf(const FieldValues& values) {
  const std::string name = LowerAscii(TrimAscii(values.Get(ArticleField::kLang)));
  const std::string primary = name.substr(0, name.find_first_of("-_"));
  for (std::string_view arabic : {"ar", "ara", "arabic"}) {
    if (primary == arabic) return "ar";
  }
  for (std::string_view persian : {"fa", "per", "fas", "persian", "farsi"}) {
    if (primary == persian) return "fa";
  }
  return std::nullopt;
}

// Nothing but ASCII white space, U+00A0, U+200B-U+200F, U+FEFF and their like is no text.
bool IsBlank(std::string_view text) {
  constexpr std::string_view kInvisible[] = {"\xC2\xA0",     "\xE2\x80\x8B", "\xE2\x80\x8C",
                                             "\xE2\x80\x8D", "\xE2\x80\x8E", "\xE2\x80\x8F",
                                             "\xEF\xBB\xBF", "\xE2\x80\xA8", "\xE2\x80\xA9",
                                             "\xE2\x80\xAF", "\xE3\x80\x80"};
  for (text = TrimAscii(text); !text.empty(); text = TrimAscii(text)) {
    bool found = false;
    for (std::string_view one : kInvisible) {
      if (!text.starts_with(one)) continue;
      text.remove_prefix(one.size());
      found = true;
    }
    if (!found) return false;
  }
  return true;
}

bool FindIn(const FieldValues& values, bool (*wrong)(std::string_view)) {
  for (size_t i = 0; i < kFieldCount; ++i) {
    if (wrong(values.Get(static_cast<ArticleField>(i)))) return true;
  }
  return false;
}

bool HasNul(std::string_view value) { return value.find('\0') != value.npos; }
bool HasBrokenUtf8(std::string_view value) {
  return !simdjson::validate_utf8(value.data(), value.size());
}

void AddField(XXH3_state_t* state, const std::optional<std::string>& value) {
  const size_t size = value ? value->size() : 0;
  unsigned char head[9] = {value.has_value()};
  for (size_t i = 0; i < 8; ++i)
    head[1 + i] = static_cast<unsigned char>(uint64_t{size} >> (8 * i));
  XXH3_64bits_update(state, head, sizeof head);
  if (value) XXH3_64bits_update(state, value->data(), size);
}

}  // namespace

ParsedRecord Refused(const RawRecord& raw, RefusalReason reason, std::string what,
                     std::string hint) {
  ParsedRecord parsed;
  parsed.outcome = ParsedRecord::Outcome::kRefused;
  parsed.refusal = RefusalAt(raw, reason, std::move(what), std::move(hint));
  return parsed;
}

ParsedRecord Finish(const RawRecord& raw, const FieldValues& values) {
  if (FindIn(values, HasNul))
    return Refused(raw, RefusalReason::kNulByte, "a field has the character U+0000");
  if (FindIn(values, HasBrokenUtf8)) {
    // JSON is UTF-8 as a whole by now: what is broken comes of an escape.
    const bool json = raw.kind == RawRecord::Kind::kJson || raw.kind == RawRecord::Kind::kTelegram;
    return Refused(raw, json ? RefusalReason::kBadJson : RefusalReason::kInvalidUtf8,
                   "a field is not valid UTF-8");
  }
  if (IsBlank(values.Get(ArticleField::kText))) {
    return Refused(raw, RefusalReason::kNoText, "the record has no text",
                   "name the column if it has another name: --map text=COLUMN");
  }
  ParsedRecord parsed;
  parsed.outcome = ParsedRecord::Outcome::kArticle;
  Article& article = parsed.article;
  article.text = values.Get(ArticleField::kText);
  article.source = Trimmed(values, ArticleField::kSource);
  article.url = Trimmed(values, ArticleField::kUrl);
  if (values.Has(ArticleField::kTitle))
    article.title = std::string(values.Get(ArticleField::kTitle));
  article.lang = LangOf(values);
  article.published = ReadPublished(values.Get(ArticleField::kPublished));
  parsed.unread_date = values.Has(ArticleField::kPublished) && !article.published;
  article.id =
      values.Has(ArticleField::kId) ? *Trimmed(values, ArticleField::kId) : MakeId(article);
  return parsed;
}

std::string MakeId(const Article& article) {
  XXH3_state_t state;
  XXH3_64bits_reset(&state);
  for (const auto* field : {&article.source, &article.url, &article.published, &article.title}) {
    AddField(&state, *field);
  }
  AddField(&state, article.text);
  const uint64_t hash = XXH3_64bits_digest(&state);
  std::string id = "x";
  for (int shift = 60; shift >= 0; shift -= 4) id += "0123456789abcdef"[hash >> shift & 15];
  return id;
}

}  // namespace rasad
