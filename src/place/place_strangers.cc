// Names that a word in front makes places, of which the only ones listed lie in countries that the
// article has nothing to do with: other places of that name, or what a street or house is called.

#include <algorithm>

#include "place/place_reader.h"

namespace rasad {

// Whether another name of the article is of the country of one of the places that `c` may be; of
// one that may be a quarter where `quarter` is set.
bool PlaceReader::LiesAmong(const Candidate& c, const std::vector<Candidate>& all,
                            bool quarter) const {
  // A namesake far away doesn't count: the best known place of a name says where it lies.
  const auto of = [&](const Candidate& other, std::string_view country) {
    const auto& group = gazetteer_->group(other.group);
    const auto best = std::max_element(group.begin(), group.end(), [&](uint32_t a, uint32_t b) {
      return gazetteer_->row(a).importance < gazetteer_->row(b).importance;
    });
    return gazetteer_->row(*best).country == country;
  };
  const auto& group = gazetteer_->group(c.group);
  return std::any_of(group.begin(), group.end(), [&](uint32_t r) {
    const GazetteerRow& row = gazetteer_->row(r);
    const bool fits = row.kind == "neighbourhood" || row.kind == "site" || row.kind == "area";
    if (quarter && !fits) return false;
    return std::any_of(all.begin(), all.end(), [&](const Candidate& o) {
      return o.accepted && o.group != c.group && of(o, row.country);
    });
  });
}

bool PlaceReader::IsStranger(const Candidate& c, const std::vector<Candidate>& all) const {
  const bool street = c.cue_kind == "street";
  if (street) return !LiesAmong(c, all, true);
  if (c.country || (!c.small && !c.facility && c.cue_kind != "neighbourhood")) return false;
  const bool alone = std::none_of(
      all.begin(), all.end(), [&](const Candidate& o) { return o.accepted && o.group != c.group; });
  return !alone && !LiesAmong(c, all, false);
}

void PlaceReader::DropStrangers(std::vector<Candidate>* candidates) const {
  for (size_t i = 0; i < candidates->size(); ++i) {
    Candidate& c = (*candidates)[i];
    if (!c.accepted) continue;
    const Candidate* next = i + 1 < candidates->size() ? &(*candidates)[i + 1] : nullptr;
    // "the hospital of X Y": called X, in Y.
    const bool called = c.facility && next != nullptr && next->accepted &&
                        next->sentence == c.sentence && next->first == c.last;
    if (called || IsStranger(c, *candidates)) c.accepted = false;
  }
}

}  // namespace rasad
