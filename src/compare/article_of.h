// The statements of one article among statements that are sorted by article.
#ifndef RASAD_COMPARE_ARTICLE_OF_H_
#define RASAD_COMPARE_ARTICLE_OF_H_

#include <cstdint>
#include <utility>
#include <vector>

#include "compare/statement.h"

namespace rasad {

// Indices [first, second) of the article that `statement` stands in.
inline std::pair<uint32_t, uint32_t> ArticleOf(const std::vector<Statement>& statements,
                                               uint32_t statement) {
  const std::string& article = statements[statement].article;
  uint32_t begin = statement;
  while (begin > 0 && statements[begin - 1].article == article) --begin;
  uint32_t end = statement + 1;
  while (end < statements.size() && statements[end].article == article) ++end;
  return {begin, end};
}

}  // namespace rasad

#endif  // RASAD_COMPARE_ARTICLE_OF_H_
