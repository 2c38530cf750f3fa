#include "compare/join.h"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/connected_components.hpp>

#include <map>
#include <tuple>

namespace rasad {
namespace {

using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS>;

std::vector<uint32_t> Components(const Graph& graph) {
  std::vector<uint32_t> components(boost::num_vertices(graph));
  if (!components.empty()) boost::connected_components(graph, components.data());
  return components;
}

// How well the day is known: 0 exactly (or exactly as a long period), 1 within days, 2 guessed.
int Vagueness(const Occurrence& o) {
  if (o.days_guessed) return 2;
  const Day length = o.days->to - o.days->from + 1;
  constexpr Day kLong = 5;  // as in kinship.cc: what is longer has ties to the same period only
  return length == 1 || length >= kLong ? 0 : 1;
}

// The strongest of several edges; of equals, the one to the smaller number.
struct Best {
  int vagueness = 3;
  int points = 0;
  uint32_t other = 0;

  void Offer(int new_vagueness, int new_points, uint32_t new_other) {
    if (std::tuple(new_vagueness, -new_points, new_other) < std::tuple(vagueness, -points, other)) {
      *this = {new_vagueness, new_points, new_other};
    }
  }
};

class Joiner {
 public:
  Joiner(const std::vector<Occurrence>& occurrences, const Pairs& pairs)
      : occurrences_(occurrences), pairs_(pairs), graph_(occurrences.size()) {}

  std::vector<uint32_t> Join() {
    JoinSameDays();
    JoinToBest();
    JoinEvents();
    for (const auto& [silent, speaker] : pairs_.repeats) boost::add_edge(silent, speaker, graph_);
    JoinOtherPlaces();
    JoinOtherDays();
    return Components(graph_);
  }

 private:
  const Occurrence& At(uint32_t i) const { return occurrences_[i]; }

  static bool Joins(const OccurrencePair& p) { return p.kin.tie == Tie::kOne && p.kin.joins; }
  bool IsLoose(uint32_t i) const { return !At(i).claims && boost::out_degree(i, graph_) == 0; }

  void JoinSameDays() {
    for (const OccurrencePair& p : pairs_.met) {
      if (Joins(p) && At(p.a).days == At(p.b).days && At(p.a).days_guessed == At(p.b).days_guessed)
        boost::add_edge(p.a, p.b, graph_);
    }
  }

  void JoinToBest() {
    std::map<uint32_t, Best> best;
    for (const OccurrencePair& p : pairs_.met) {
      if (!Joins(p)) continue;
      const int a = Vagueness(At(p.a));
      const int b = Vagueness(At(p.b));
      if (a > b) best[p.a].Offer(b, p.kin.points, p.b);
      if (b > a) best[p.b].Offer(a, p.kin.points, p.a);
    }
    for (const auto& [vague, to] : best) boost::add_edge(vague, to.other, graph_);
  }

  // "The clashes in the city" are any of that day: an event without figures is of another only
  // where its day and its place, no province, are the same, and more than that.
  bool IsSureOfEvent(const OccurrencePair& p) const {
    return p.kin.points >= kEnoughToJoin && p.place == Relation::kSame && !At(p.a).days_guessed &&
           !At(p.b).days_guessed && At(p.a).days == At(p.b).days;
  }

  // Where nobody is told to have been harmed, an event is of what it is tied to best; it doesn't
  // make one incident of two.
  void JoinEvents() {
    std::map<uint32_t, Best> best;
    for (const OccurrencePair& p : pairs_.met) {
      if (p.kin.tie != Tie::kOne || p.kin.joins || !IsSureOfEvent(p)) continue;
      if (IsLoose(p.a) && At(p.b).claims) best[p.a].Offer(0, p.kin.points, p.b);
      if (IsLoose(p.b) && At(p.a).claims) best[p.b].Offer(0, p.kin.points, p.a);
    }
    for (const auto& [silent, to] : best) boost::add_edge(silent, to.other, graph_);
  }

  void JoinOtherPlaces() {
    for (const OccurrencePair& p : pairs_.met) {
      if (p.kin.tie == Tie::kOtherPlace && At(p.a).days == At(p.b).days)
        boost::add_edge(p.a, p.b, graph_);
    }
  }

  // An incident that is told of an earlier day, too, joins that one, unless that one does so
  // itself.
  void JoinOtherDays() {
    const std::vector<uint32_t> incident = Components(graph_);
    std::map<uint32_t, Best> earlier;
    std::map<uint32_t, uint32_t> member;
    for (const OccurrencePair& p : pairs_.met) {
      if (p.kin.tie != Tie::kOtherDay || !p.kin.joins || incident[p.a] == incident[p.b]) continue;
      const bool a_first = At(p.a).days->from < At(p.b).days->from;
      const uint32_t first = a_first ? p.a : p.b;
      const uint32_t later = a_first ? p.b : p.a;
      earlier[incident[later]].Offer(0, p.kin.points, first);
      member[incident[later]] = later;
    }
    for (const auto& [later, best] : earlier) {
      if (!earlier.count(incident[best.other])) boost::add_edge(member[later], best.other, graph_);
    }
  }

  const std::vector<Occurrence>& occurrences_;
  const Pairs& pairs_;
  Graph graph_;
};

}  // namespace

std::vector<uint32_t> JoinOccurrences(const std::vector<Occurrence>& occurrences, Pairs* pairs) {
  const std::vector<uint32_t> incident_of = Joiner(occurrences, *pairs).Join();
  for (OccurrencePair& p : pairs->met) p.kin.together = incident_of[p.a] == incident_of[p.b];
  return incident_of;
}

}  // namespace rasad
