#include "compare/incident.h"

#include <xxhash.h>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "compare/voice_figures.h"

namespace rasad {
namespace {

std::string IncidentId(const std::vector<Statement>& statements,
                       const std::vector<uint32_t>& members) {
  std::vector<std::string_view> ids;
  for (const uint32_t member : members) ids.push_back(statements[member].id);
  std::sort(ids.begin(), ids.end());
  std::string joined;
  for (const std::string_view id : ids) (joined += id) += '\n';
  uint64_t hash = XXH3_64bits(joined.data(), joined.size());
  std::string name(17, 'i');
  for (size_t digit = 16; digit > 0; --digit, hash >>= 4)
    name[digit] = "0123456789abcdef"[hash & 15];
  return name;
}

// The value that most name; of several, the one whose key comes first.
template <typename Key, typename Value>
class Vote {
 public:
  void Add(const Key& key, const Value* value) {
    auto& [count, example] = votes_[key];
    ++count;
    if (!example) example = value;
  }
  const Value* Winner() const {
    const auto fewer = [](const auto& x, const auto& y) { return x.second.first < y.second.first; };
    const auto winner = std::max_element(votes_.begin(), votes_.end(), fewer);
    return winner == votes_.end() ? nullptr : winner->second.second;
  }

 private:
  std::map<Key, std::pair<size_t, const Value*>> votes_;
};

void SetPlaceAndType(const std::vector<Statement>& statements, Incident* incident) {
  Vote<std::pair<std::string, std::string>, StatementPlace> places;
  Vote<std::string, Statement> types;
  for (const uint32_t member : incident->statements) {
    const Statement& s = statements[member];
    if (s.place) places.Add({s.place->id, s.place->name}, &*s.place);
    if (!s.sub_type.empty()) types.Add(s.sub_type, &s);
  }
  if (const StatementPlace* place = places.Winner()) incident->place = *place;
  if (const Statement* type = types.Winner()) {
    incident->event_type = type->event_type;
    incident->sub_type = type->sub_type;
  }
}

// Days that were told count before days that were guessed.
void SetDays(const std::vector<Statement>& statements, Incident* incident) {
  for (const bool guessed : {false, true}) {
    for (const uint32_t member : incident->statements) {
      const Statement& s = statements[member];
      if (!s.days || (s.days_from == Origin::kPublished) != guessed) continue;
      if (!incident->days) incident->days = *s.days;
      incident->days->from = std::min(incident->days->from, s.days->from);
      incident->days->to = std::max(incident->days->to, s.days->to);
    }
    if (incident->days) return;
  }
}

struct ByPublication {
  bool operator()(const Statement* x, const Statement* y) const {
    return std::tie(x->published, x->article) < std::tie(y->published, y->article);
  }
};

// Articles that nearly repeat one published before them.
size_t CountCopies(const std::set<const Statement*, ByPublication>& articles) {
  constexpr size_t kMost = 64;  // originals that an article is held against
  std::vector<const Sketch*> originals;
  size_t copies = 0;
  for (const Statement* s : articles) {
    if (!s->sketch) continue;
    const bool copy = std::any_of(originals.begin(), originals.end(), [&](const Sketch* other) {
      return AreCopies(*other, *s->sketch);
    });
    copies += copy ? 1 : 0;
    if (!copy && originals.size() < kMost) originals.push_back(s->sketch.get());
  }
  return copies;
}

void SetWitnesses(const std::vector<Statement>& statements, Incident* incident) {
  std::set<const Statement*, ByPublication> articles;
  std::set<std::string> carriers;
  std::set<std::string> voices;
  for (const uint32_t member : incident->statements) {
    const Statement& s = statements[member];
    articles.insert(&s);
    carriers.insert(s.source.empty() ? "\t" + s.article : s.source);
    voices.insert(VoiceOf(s));
  }
  incident->articles = articles.size();
  incident->carriers = carriers.size();
  incident->voices = voices.size();
  incident->copies = CountCopies(articles);
}

Incident MakeIncident(const std::vector<Statement>& statements, std::vector<uint32_t> members,
                      const VictimClasses& classes) {
  Incident incident;
  incident.id = IncidentId(statements, members);
  incident.statements = std::move(members);
  SetPlaceAndType(statements, &incident);
  SetDays(statements, &incident);
  for (size_t harm = 0; harm < kHarms; ++harm) {
    incident.harms[harm] =
        FiguresOf(statements, incident.statements, static_cast<Harm>(harm), classes);
  }
  SetWitnesses(statements, &incident);
  return incident;
}

}  // namespace

std::vector<Incident> GroupIncidents(const std::vector<Statement>& statements,
                                     const std::vector<Occurrence>& occurrences,
                                     const std::vector<uint32_t>& incident_of,
                                     const VictimClasses& classes) {
  const size_t count = incident_of.empty()
                           ? 0
                           : *std::max_element(incident_of.begin(), incident_of.end()) + size_t{1};
  std::vector<std::vector<uint32_t>> members(count);
  for (uint32_t o = 0; o < occurrences.size(); ++o) {
    std::vector<uint32_t>& list = members[incident_of[o]];
    list.insert(list.end(), occurrences[o].statements.begin(), occurrences[o].statements.end());
  }
  std::vector<Incident> incidents;
  incidents.reserve(count);
  for (std::vector<uint32_t>& list : members) {
    std::sort(list.begin(), list.end());
    incidents.push_back(MakeIncident(statements, std::move(list), classes));
  }
  std::sort(incidents.begin(), incidents.end(), [](const Incident& x, const Incident& y) {
    const auto day = [](const Incident& i) { return i.days ? i.days->from : Day{1} << 30; };
    return std::forward_as_tuple(day(x), x.id) < std::forward_as_tuple(day(y), y.id);
  });
  return incidents;
}

}  // namespace rasad
