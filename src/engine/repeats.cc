#include "engine/repeats.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <vector>

namespace rasad {
namespace {

constexpr size_t kMaxCandidates = 32;  // first tellings of one figure that a claim is held against
constexpr int64_t kCommonFigure = 2;   // up to here two occurrences easily have the same toll

using Texts = std::vector<std::string>;

bool Includes(const Texts& wide, const Texts& narrow) {
  return std::includes(wide.begin(), wide.end(), narrow.begin(), narrow.end());
}

// Whether two values that may be unknown can be the same.
bool Agree(const std::string& a, const std::string& b) { return a.empty() || b.empty() || a == b; }

bool Meet(const Texts& a, const Texts& b) {
  if (a.empty() || b.empty()) return true;
  return std::find_first_of(a.begin(), a.end(), b.begin(), b.end()) != a.end();
}

bool Overlap(const std::optional<DayRange>& a, const std::optional<DayRange>& b) {
  return !a || !b || (a->from <= b->to && b->from <= a->to);
}

// By a name, or by a figure that few occurrences share.
bool IsKnown(const Casualty& c) {
  return !c.person.empty() || c.count.min.value_or(0) > kCommonFigure;
}

// "The army said that a soldier was killed": one or two of the forces may be other ones than those
// whom a state's forces killed.
bool MayBeOwn(const Record& record, const Casualty& c, const Texts& doers) {
  if (IsKnown(c)) return false;
  const bool forces = std::any_of(c.victims.begin(), c.victims.end(), [](const std::string& v) {
    return v == "soldier" || v == "police" || v == "commander";
  });
  return forces && std::any_of(record.actors.begin(), record.actors.end(), [&](const auto& a) {
           return a.type == "state" && std::find(doers.begin(), doers.end(), a.id) != doers.end();
         });
}

class Repeats {
 public:
  Repeats(const SentenceOfClaim& sentences, const Record& record) : sentences_(sentences) {
    for (const PlaceMention& p : record.places) places_.emplace(p.id, &p);
  }

  bool Same(const Casualty& first, const Casualty& later) const {
    return SentenceOf(first) != SentenceOf(later) && SamePeople(first, later) &&
           Overlap(first.date, later.date) && PlacesMeet(first.place, later.place) &&
           Meet(first.caused_by, later.caused_by) && Agree(first.claimed_by, later.claimed_by) &&
           (!IsCommon(first) || SameOccurrence(first, later));
  }

 private:
  uint32_t SentenceOf(const Casualty& c) const {
    const auto found = sentences_.find(c.id);
    return found == sentences_.end() ? 0 : found->second;
  }

  static bool SamePeople(const Casualty& a, const Casualty& b) {
    if (a.part_of == b.id || b.part_of == a.id) return false;
    if (!Includes(a.victims, b.victims) && !Includes(b.victims, a.victims)) return false;
    if (!Agree(a.affiliation, b.affiliation)) return false;
    // "Ahmad Salim", later "Salim"
    return a.person.empty() || b.person.empty() || a.person.find(b.person) != std::string::npos ||
           b.person.find(a.person) != std::string::npos;
  }

  static bool IsCommon(const Casualty& c) {
    return c.count.qualifier == Qualifier::kVague || c.count.min.value_or(0) <= kCommonFigure;
  }

  static bool SameOccurrence(const Casualty& a, const Casualty& b) {
    if (!a.event.empty() && a.event == b.event) return true;
    return !a.place.empty() && a.place == b.place && a.date && b.date;
  }

  // The same place, or one that lies in the other as far as names tell.
  bool PlacesMeet(const std::string& a, const std::string& b) const {
    if (Agree(a, b)) return true;
    const auto x = places_.find(a), y = places_.find(b);
    if (x == places_.end() || y == places_.end()) return false;
    return LiesIn(*x->second, *y->second) || LiesIn(*y->second, *x->second);
  }

  static bool LiesIn(const PlaceMention& inner, const PlaceMention& outer) {
    if (inner.country.empty() || inner.country != outer.country) return false;
    return outer.kind == "country" || (!inner.admin1.empty() && inner.admin1 == outer.admin1 &&
                                       (outer.kind == "governorate" || outer.kind == "province"));
  }

  const SentenceOfClaim& sentences_;
  std::map<std::string, const PlaceMention*> places_;
};

}  // namespace

void MarkRepeats(const SentenceOfClaim& sentences, Record* record) {
  using Figure = std::tuple<Harm, Assertion, int64_t, int64_t, std::string>;
  const Repeats repeats(sentences, *record);
  std::map<Figure, std::vector<const Casualty*>> first_tellings;
  for (Casualty& c : record->casualties) {
    auto& firsts = first_tellings[{c.harm, c.assertion, c.count.min.value_or(-1),
                                   c.count.max.value_or(-1), c.count.unit}];
    const auto first = std::find_if(firsts.begin(), firsts.end(),
                                    [&](const Casualty* f) { return repeats.Same(*f, c); });
    if (first != firsts.end()) {
      c.same_as = (*first)->id;
    } else if (firsts.size() < kMaxCandidates) {
      firsts.push_back(&c);
    }
  }
}

void ShareDoers(Record* record) {
  std::map<std::string, Texts> doers;  // first telling: the one answer to who did it
  std::set<std::string> disputed;
  const auto toll = [](const Casualty& c) { return c.same_as.empty() ? c.id : c.same_as; };
  for (const Casualty& c : record->casualties) {
    if (c.caused_by.empty()) continue;
    const auto [told, first] = doers.try_emplace(toll(c), c.caused_by);
    if (!first && told->second != c.caused_by) disputed.insert(toll(c));
  }
  for (Casualty& c : record->casualties) {
    const auto told = doers.find(toll(c));
    if (!c.caused_by.empty() || c.harm == Harm::kMissing) continue;
    if (told == doers.end() || disputed.contains(toll(c))) continue;
    if (!MayBeOwn(*record, c, told->second)) c.caused_by = told->second;
  }
}

}  // namespace rasad
