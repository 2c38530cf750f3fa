// Which of several places of one name is meant, and how sure that is.

#include <algorithm>
#include <boost/container/small_vector.hpp>
#include <cmath>
#include <utility>

#include "place/place_reader.h"

namespace rasad {
namespace {

constexpr double kCueKindMatches = 60;
constexpr double kCueKindDiffers = -15;
constexpr double kAreaWithoutCue = -8;
constexpr double kWeakWithoutCue = -10;
constexpr double kParentNamed = 30;
constexpr double kParentBeside = 70;
constexpr double kCountryOfArticle = 50;
constexpr double kSureMargin = 40;  // between the best and the next, in the same points
constexpr double kLikelyMargin = 15;
constexpr double kOnePlace = 0.25;  // degrees: rows of one name so close are one place twice
constexpr size_t kMostLost = 3;
constexpr uint32_t kNeighbour = 4;  // units between a name and the one that says where it lies

bool AreOnePlace(const GazetteerRow& a, const GazetteerRow& b) {
  if (!a.lat || !a.lon || !b.lat || !b.lon) return a.country == b.country && a.admin1 == b.admin1;
  return std::abs(*a.lat - *b.lat) < kOnePlace && std::abs(*a.lon - *b.lon) < kOnePlace;
}

}  // namespace

// An administrative one: what one country calls a governorate is another's district.
bool PlaceReader::IsUnit(std::string_view kind) {
  return kind == "district" || kind == "governorate" || kind == "province";
}

// The kinds that a cue of one kind may stand before: "the city of" a town is no contradiction.
bool PlaceReader::KindFits(std::string_view cue, std::string_view kind) {
  if (cue == kind) return true;
  const auto is = [kind](std::initializer_list<std::string_view> kinds) {
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
  };
  if (cue == "city" || cue == "town" || cue == "village") return is({"city", "town", "village"});
  if (cue == "governorate" || cue == "province") return is({"governorate", "province"});
  if (cue == "district") return is({"district"});
  if (cue == "neighbourhood" || cue == "camp") return is({"neighbourhood", "camp", "area"});
  if (cue == "region" || cue == "area") return is({"region", "area", "district"});
  return false;
}

// Names that only one country bears say more about where the article plays than others.
PlaceReader::Scene PlaceReader::SceneOf(const std::vector<Candidate>& candidates) const {
  Scene scene;
  for (const Candidate& c : candidates) {
    if (!c.accepted) continue;
    boost::container::small_vector<std::string_view, 8> of;
    for (uint32_t r : gazetteer_->group(c.group)) {
      const GazetteerRow& row = gazetteer_->row(r);
      if (std::find(of.begin(), of.end(), row.country) == of.end()) of.push_back(row.country);
      if (row.importance >= kKnown) scene.names[row.name]++;
    }
    const double weight = 1.0 / static_cast<double>(of.size() * of.size());
    for (const std::string_view country : of) scene.countries[country] += weight;
    scene.total += weight * static_cast<double>(of.size());
  }
  return scene;
}

double PlaceReader::Score(const Candidate& c, const GazetteerRow& row, const Scene& scene) const {
  double score = row.importance;
  if (!c.cue_kind.empty()) {
    score += KindFits(c.cue_kind, row.kind) ? kCueKindMatches : kCueKindDiffers;
  } else {
    // Without a cue a bare name is the settlement rather than the district around it.
    if (IsUnit(row.kind)) score += kAreaWithoutCue;
    if (row.weak) score += kWeakWithoutCue;
  }
  if (auto it = scene.countries.find(row.country); it != scene.countries.end() && scene.total > 0)
    score += kCountryOfArticle * it->second / scene.total;
  if (!row.admin1.empty() && row.admin1 != row.name && scene.names.contains(row.admin1))
    score += kParentNamed;
  return score;
}

// "X in the province of Y", "X, Syria", "Y: in X": the name beside it holds one of the namesakes.
double PlaceReader::ScoreBeside(const std::vector<Candidate>& all, size_t at, uint32_t row) const {
  const auto beside = [&](const Candidate& a, const Candidate& b) {
    return a.accepted && b.accepted && a.sentence == b.sentence && b.first <= a.last + kNeighbour;
  };
  const auto holds = [&](const Candidate& outer) {
    const auto& group = gazetteer_->group(outer.group);
    return std::any_of(group.begin(), group.end(), [&](uint32_t r) { return Holds(r, row); });
  };
  // Behind a comma another place of a list may follow as well.
  if (at + 1 < all.size() && !all[at + 1].with_and && beside(all[at], all[at + 1]) &&
      holds(all[at + 1]))
    return all[at + 1].joined ? kParentBeside / 2 : kParentBeside;
  // "the Qatari capital, Doha": the same place by another name.
  const bool behind = at > 0 && !all[at].joined && beside(all[at - 1], all[at]);
  if (behind) {
    const auto& before = gazetteer_->group(all[at - 1].group);
    if (std::find(before.begin(), before.end(), row) != before.end()) return kParentBeside;
  }
  if (behind && holds(all[at - 1])) return kParentBeside / 2;
  return 0;
}

PlaceReader::Choice PlaceReader::Choose(const std::vector<Candidate>& all, size_t at,
                                        const Scene& scene) const {
  std::vector<std::pair<double, uint32_t>> scores;
  for (uint32_t r : gazetteer_->group(all[at].group))
    scores.emplace_back(Score(all[at], gazetteer_->row(r), scene) + ScoreBeside(all, at, r), r);
  std::stable_sort(scores.begin(), scores.end(),
                   [](const auto& a, const auto& b) { return a.first > b.first; });
  Choice choice;
  choice.row = scores.front().second;
  const GazetteerRow& best = gazetteer_->row(choice.row);
  double margin = kSureMargin;
  for (size_t i = 1; i < scores.size(); ++i) {
    const GazetteerRow& other = gazetteer_->row(scores[i].second);
    if (AreOnePlace(best, other)) continue;
    margin = std::min(margin, scores.front().first - scores[i].first);
    if (choice.lost.size() < kMostLost) choice.lost.push_back(scores[i].second);
  }
  choice.certainty = margin >= kSureMargin     ? Certainty::kSure
                     : margin >= kLikelyMargin ? Certainty::kLikely
                                               : Certainty::kUnsure;
  return choice;
}

}  // namespace rasad
