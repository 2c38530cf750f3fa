// An article as a dump gives it, before anything is read out of it.
#ifndef RASAD_RECORD_ARTICLE_H_
#define RASAD_RECORD_ARTICLE_H_

#include <optional>
#include <string>

namespace rasad {

struct Article {
  std::string id;  // never empty: made from the content where the dump gives none
  std::optional<std::string> source;
  std::optional<std::string> url;
  // ISO 8601 as given or converted: "2024-11-30" or "2024-11-30T08:15:00+03:00". The first ten
  // characters are the day that the source itself calls the day of publication.
  std::optional<std::string> published;
  std::optional<std::string> title;
  std::optional<std::string>
      lang;          // "ar" or "fa" where the dump says so; else found out from the text
  std::string text;  // valid UTF-8
};

}  // namespace rasad

#endif  // RASAD_RECORD_ARTICLE_H_
