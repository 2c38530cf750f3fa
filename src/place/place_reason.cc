// Which names of a text are places: the reasons for and against.

#include <algorithm>
#include <set>

#include "place/place_reader.h"

namespace rasad {
namespace {

// What may be called "the central one" as well.
bool IsBuilt(std::string_view kind) {
  return kind == "site" || kind == "base" || kind == "airport" || kind == "crossing" ||
         kind == "street";
}

}  // namespace

// Whether `inner` lies in `outer`, as far as the tables say: its country or first-level unit.
bool PlaceReader::Holds(uint32_t outer, uint32_t inner) const {
  const GazetteerRow& o = gazetteer_->row(outer);
  const GazetteerRow& i = gazetteer_->row(inner);
  if (o.country != i.country || o.id == i.id) return false;
  return o.is_country || (!i.admin1.empty() && i.admin1 == o.name && i.kind != o.kind);
}

// Seas and continents belong to none: they may hold anything.
bool PlaceReader::ShareCountry(const Candidate& one, const Candidate& other) const {
  for (uint32_t x : gazetteer_->group(one.group)) {
    for (uint32_t y : gazetteer_->group(other.group)) {
      const std::string_view a = gazetteer_->row(x).country;
      const std::string_view b = gazetteer_->row(y).country;
      if (a == b || a.empty() || b.empty()) return true;
    }
  }
  return false;
}

bool PlaceReader::IsLarge(const Candidate& c) const {
  const auto& group = gazetteer_->group(c.group);
  return std::any_of(group.begin(), group.end(),
                     [&](uint32_t r) { return gazetteer_->row(r).importance >= kLarge; });
}

// A large one in a country of the article, if that names any.
bool PlaceReader::IsTownOfScene(const Candidate& c, const Scene& scene) const {
  const auto& group = gazetteer_->group(c.group);
  return std::any_of(group.begin(), group.end(), [&](uint32_t r) {
    const GazetteerRow& row = gazetteer_->row(r);
    return row.importance >= kLarge &&
           (IsUnit(row.kind) || row.kind == "city" || row.kind == "town") &&
           (scene.countries.empty() || scene.countries.contains(row.country));
  });
}

bool PlaceReader::AnyHolds(const Candidate& outer, const Candidate& inner) const {
  for (uint32_t o : gazetteer_->group(outer.group)) {
    for (uint32_t i : gazetteer_->group(inner.group)) {
      if (Holds(o, i)) return true;
    }
  }
  return false;
}

// The first reason that holds; null where there is none.
const char* PlaceReader::ReasonOf(const Candidate& c, const std::vector<Candidate>& all) const {
  const Candidate* before = c.before < 0 ? nullptr : &all[static_cast<size_t>(c.before)];
  const bool listed = before != nullptr && before->accepted;
  // No adjective stands behind a preposition: "in Saudi Arabia", which is spelled like one.
  if (c.adjective && c.country && c.preposition && !c.backer) return "preposition";
  if (c.country && c.scene) return "what happened there";
  if (c.country && c.cue_kind == "base" && c.then_in) return nullptr;  // "a base of X in Y"
  if (c.country && c.cue && c.cue_kind != "street") return "cue word";
  // "from Iraq, Turkey, Saudi Arabia"
  if (c.country && c.adjective && c.joined && listed) return "beside a place";
  if (c.adjective || c.glued || (c.backer && c.state)) return nullptr;
  if (c.sure_cue || (c.cue && !c.weak && !c.other_meaning)) return "cue word";
  if (c.border) return "border";
  if (c.disaster && !c.small) return "what happened there";  // "the quake of Bam"
  // "in Erbil Iraq told ...": the country that holds the town, whoever tells it.
  if (c.country && listed && !c.joined && AnyHolds(c, *before)) return "beside a place";
  if (c.attacked) return "what happened there";
  if (c.speaks && c.state) return nullptr;
  if (c.country) {
    // "on the lands of X": no state is called so.
    if (c.preposition || (c.within && !c.state)) return "preposition";
    return listed ? "beside a place" : nullptr;
  }
  if (c.other_meaning) {
    if (c.verb && !c.weak && (c.within ? !c.small : c.preposition && IsLarge(c)))
      return "preposition";
    if (listed && c.joined && !c.weak && IsLarge(c) && ShareCountry(c, *before))
      return "beside a place";
    return c.opens ? "opens the sentence" : nullptr;
  }
  if (c.small) return listed && AnyHolds(c, *before) ? "beside a place" : nullptr;
  if (!c.weak) return c.preposition ? "preposition" : "unambiguous name";
  if (c.opens) return "opens the sentence";
  if (listed && (c.joined || AnyHolds(c, *before))) return "beside a place";
  return nullptr;
}

// What only the whole article can tell.
const char* PlaceReader::LateReasonOf(const Candidate& c, const std::vector<Candidate>& all,
                                      const Scene& scene) const {
  if (c.country || c.glued || (c.backer && c.state) || (c.speaks && c.state)) return nullptr;
  const auto same = [&](const Candidate& o) { return o.accepted && o.group == c.group; };
  if (c.adjective) {
    return c.cue && !IsBuilt(c.cue_kind) && IsOfMainCountry(c, scene)
               ? "its country is the article's"
               : nullptr;
  }
  const bool own = c.small && !c.weak && !c.other_meaning;  // only its size speaks against it
  if (!c.preposition && !own) return nullptr;
  if (std::any_of(all.begin(), all.end(), same)) return "named as a place elsewhere in the article";
  if (own && (c.preposition || IsListed(c, all)))
    return IsOfScene(c, scene) ? "its country is the article's" : nullptr;
  if (own) return IsOfMainCountry(c, scene) ? "its country is the article's" : nullptr;
  // "in Palmyra", spelled like a verb, unless all other places are elsewhere.
  if (c.in && c.other_meaning && !c.weak && IsTownOfScene(c, scene)) return "preposition";
  // "in Ghor", a province that is a word as well, where the article plays in its country.
  const bool word = c.weak && !c.def;
  if (c.in && word && IsLarge(c) && IsOfMainCountry(c, scene)) return "preposition";
  const auto& group = gazetteer_->group(c.group);
  const bool known = c.preposition && std::any_of(group.begin(), group.end(), [&](uint32_t r) {
                       const GazetteerRow& row = gazetteer_->row(r);
                       return row.importance >= kKnown && scene.names.contains(row.admin1);
                     });
  return known && c.ends_phrase ? "its parent is named" : nullptr;
}

bool PlaceReader::IsListed(const Candidate& c, const std::vector<Candidate>& all) const {
  return c.before >= 0 && c.joined && all[static_cast<size_t>(c.before)].accepted;
}

// Whether the article names places of its country, larger ones.
bool PlaceReader::IsOfScene(const Candidate& c, const Scene& scene) const {
  const auto& group = gazetteer_->group(c.group);
  return std::any_of(group.begin(), group.end(), [&](uint32_t r) {
    return scene.countries.contains(gazetteer_->row(r).country);
  });
}

// "the eastern province" is one of the country that most of the article's places are in.
bool PlaceReader::IsOfMainCountry(const Candidate& c, const Scene& scene) const {
  const auto most =
      std::max_element(scene.countries.begin(), scene.countries.end(),
                       [](const auto& a, const auto& b) { return a.second < b.second; });
  if (most == scene.countries.end()) return false;
  const auto& group = gazetteer_->group(c.group);
  return std::any_of(group.begin(), group.end(),
                     [&](uint32_t r) { return gazetteer_->row(r).country == most->first; });
}

void PlaceReader::Decide(std::vector<Candidate>* candidates) const {
  for (Candidate& c : *candidates) {
    if (const char* why = ReasonOf(c, *candidates)) c.accepted = true, c.why = why;
  }
  const Scene scene = SceneOf(*candidates);
  for (Candidate& c : *candidates) {
    if (c.accepted) continue;
    if (const char* why = LateReasonOf(c, *candidates, scene)) c.accepted = true, c.why = why;
  }
  DropStrangers(candidates);
}

}  // namespace rasad
