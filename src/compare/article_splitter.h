// Which statements of one article tell of one thing that happened; occurrence.h has the rules.
//
// Linear in the statements of the article, but for a sort and for those of one place and day, which
// are held against each other. Thread safety: one splitter, one thread.
#ifndef RASAD_COMPARE_ARTICLE_SPLITTER_H_
#define RASAD_COMPARE_ARTICLE_SPLITTER_H_

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "compare/disjoint_sets.h"
#include "compare/place_index.h"
#include "compare/statement.h"

namespace rasad {

class ArticleSplitter {
 public:
  // The statements [begin, end) are one article's; places[i] is the place of statements[i] in
  // `index`, or kNowhere.
  ArticleSplitter(const std::vector<Statement>& statements, const std::vector<uint32_t>& places,
                  const PlaceIndex& index, uint32_t begin, uint32_t end);

  // The number that the statements of one occurrence share.
  uint32_t Find(uint32_t statement) { return sets_.Find(statement - begin_); }

 private:
  void UniteReferences(uint32_t end);
  void UniteByScope(uint32_t end);
  void UniteVersions(const std::vector<uint32_t>& members);
  bool AreVersions(uint32_t a, uint32_t b) const;
  void UniteLoose(const std::vector<uint32_t>& members);
  uint32_t FirstFor(uint32_t i, const std::vector<uint32_t>& loose) const;
  uint32_t Nearest(uint32_t i, const std::vector<uint32_t>& firm) const;
  bool CanBeOne(uint32_t a, uint32_t b) const;
  bool AreTwoTowns(uint32_t a, uint32_t b) const;
  std::unordered_set<std::string_view> EventsWithClaimsAtHome(uint32_t end) const;
  void Unite(uint32_t a, uint32_t b) { sets_.Unite(a - begin_, b - begin_); }

  const std::vector<Statement>& statements_;
  const std::vector<uint32_t>& places_;
  const PlaceIndex& index_;
  const uint32_t begin_;
  DisjointSets sets_;
  std::unordered_map<std::string_view, uint32_t> by_id_;
};

}  // namespace rasad

#endif  // RASAD_COMPARE_ARTICLE_SPLITTER_H_
