#include "compare/compare.h"

#include <algorithm>
#include <tuple>

#include "compare/explain.h"

namespace rasad {
namespace {

// Two articles with one id are a fault of the dump; the same one of them must win in every order.
auto Rank(const CasualtyClaim& c) {
  return std::tie(c.id, c.evidence, c.source, c.published, c.count.min, c.count.max);
}

void SortAndDedupe(std::vector<CasualtyClaim>* claims) {
  std::stable_sort(
      claims->begin(), claims->end(),
      [](const CasualtyClaim& x, const CasualtyClaim& y) { return Rank(x) < Rank(y); });
  const auto same_id = [](const CasualtyClaim& x, const CasualtyClaim& y) { return x.id == y.id; };
  claims->erase(std::unique(claims->begin(), claims->end(), same_id), claims->end());
}

Verdict MakeVerdict(const Ruling& ruling, const std::vector<CasualtyClaim>& claims, uint32_t a,
                    uint32_t b) {
  if (ruling.b_first) std::swap(a, b);
  Verdict verdict{ruling.kind, a, b, std::nullopt, Explain(ruling.kind, claims[a], claims[b])};
  if (claims[a].published && claims[b].published) {
    verdict.days_between = *claims[b].published - *claims[a].published;
  }
  return verdict;
}

void JudgePairs(const std::vector<Placed>& speakers, const PlaceIndex& places,
                const CompareOptions& options, Comparison* comparison) {
  const std::vector<CasualtyClaim>& claims = comparison->claims;
  VisitPairs(claims, speakers, places, [&](uint32_t a, uint32_t b, Relation place) {
    const Scope scope = ScopeOf(claims[a], claims[b], place, options.victims);
    const std::optional<Ruling> ruling = Judge(claims[a], claims[b], scope, options.victims);
    if (!ruling || (ruling->kind == VerdictKind::kCompatible && !options.compatible)) return;
    comparison->verdicts.push_back(MakeVerdict(*ruling, claims, a, b));
  });
}

}  // namespace

Comparison Compare(std::vector<CasualtyClaim> claims, const CompareOptions& options) {
  Comparison comparison;
  SortAndDedupe(&claims);
  comparison.claims = std::move(claims);
  PlaceIndex places;
  const std::vector<Placed> placed = PlaceClaims(comparison.claims, &places, &comparison.left_out);
  comparison.incidents = GroupIncidents(comparison.claims, placed, places);
  const std::vector<Placed> speakers =
      ChooseSpeakers(comparison.claims, placed, options.max_statements, &comparison.left_out);
  JudgePairs(speakers, places, options, &comparison);
  std::sort(comparison.verdicts.begin(), comparison.verdicts.end(),
            [](const Verdict& x, const Verdict& y) {
              return std::tie(x.kind, x.a, x.b) < std::tie(y.kind, y.a, y.b);
            });
  return comparison;
}

}  // namespace rasad
