#include "compare/occurrence.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "compare/article_splitter.h"
#include "compare/figure.h"
#include "compare/kinds.h"
#include "compare/relation.h"

namespace rasad {
namespace {

bool IsSaid(const Statement& s) {
  return s.assertion == Assertion::kAffirmed || s.assertion == Assertion::kAlleged;
}

template <typename T>
void SortUnique(std::vector<T>* values) {
  std::sort(values->begin(), values->end());
  values->erase(std::unique(values->begin(), values->end()), values->end());
}

void SortUniqueById(std::vector<const StatementActor*>* actors) {
  std::sort(actors->begin(), actors->end(),
            [](const auto* x, const auto* y) { return x->id < y->id; });
  const auto same = [](const auto* x, const auto* y) { return x->id == y->id; };
  actors->erase(std::unique(actors->begin(), actors->end(), same), actors->end());
}

// Whose type is the occurrence's: an affirmed event's before a claim's, a whole's before a part's,
// the first in the text.
auto Precedence(const Statement& s) {
  return std::tuple(!s.place, !s.days, s.days_from == Origin::kPublished, !s.is_event, !IsSaid(s),
                    !s.part_of.empty(), s.start, s.id);
}

// What most of the members say; of several, what the one that takes precedence does.
template <typename Key, typename GetKey>
std::optional<Key> MostSaid(const std::vector<uint32_t>& members, GetKey get) {
  std::vector<std::pair<Key, size_t>> votes;
  for (const uint32_t member : members) {
    const std::optional<Key> key = get(member);
    if (!key) continue;
    const auto same = [&](const auto& vote) { return vote.first == *key; };
    const auto found = std::find_if(votes.begin(), votes.end(), same);
    found == votes.end() ? votes.emplace_back(*key, 1) : (++found->second, *found);
  }
  const auto fewer = [](const auto& x, const auto& y) { return x.second < y.second; };
  const auto most = std::max_element(votes.begin(), votes.end(), fewer);
  return most == votes.end() ? std::nullopt : std::optional(most->first);
}

// Days that were told before guessed ones, places where something happens before wide ones.
void SetScope(const std::vector<Statement>& statements, const std::vector<uint32_t>& places,
              const PlaceIndex& index, const std::vector<uint32_t>& members, Occurrence* o) {
  const auto place = [&](bool local) {
    return MostSaid<uint32_t>(members, [&](uint32_t i) -> std::optional<uint32_t> {
      const bool good = places[i] != kNowhere && index.IsLocal(places[i]) == local;
      return good ? std::optional(places[i]) : std::nullopt;
    });
  };
  const auto days = [&](bool guessed) {
    return MostSaid<DayRange>(members, [&](uint32_t i) -> std::optional<DayRange> {
      const bool good = (statements[i].days_from == Origin::kPublished) == guessed;
      return good ? statements[i].days : std::nullopt;
    });
  };
  const Statement& leading = statements[o->leading];
  const uint32_t own = places[o->leading];
  const bool sure = leading.is_event && own != kNowhere && index.IsLocal(own) &&
                    leading.place_from == Origin::kOwn;
  o->place = sure ? own : place(true).value_or(place(false).value_or(kNowhere));
  o->days = days(false);
  o->days_guessed = !o->days;
  if (o->days_guessed) o->days = days(true);
}

void AddNames(const std::vector<StatementActor>& actors, std::vector<std::string_view>* names) {
  for (const StatementActor& actor : actors) names->push_back(actor.id);
}

void AddDigest(const Statement& s, Occurrence* o) {
  for (const StatementActor& doer : s.caused_by) o->doers.push_back(&doer);
  AddNames(s.targets, &o->targets);
  o->victims.insert(o->victims.end(), s.victims.begin(), s.victims.end());
  if (!s.person.empty()) o->names.push_back(s.person);
  o->denies |= s.assertion == Assertion::kDenied;
  o->claims |= !s.is_event;
  const bool several = s.told_as == "several" || s.told_as == "period";
  o->of_several |= several;
  o->of_one |= !s.is_event && !several && s.part_of.empty();
  const bool counts = !s.is_event && IsSaid(s) && s.part_of.empty() && s.person.empty();
  for (const int64_t number : counts ? NumbersNamed(s.count) : std::vector<int64_t>()) {
    o->figures.push_back({s.harm, number});
  }
}

void TakeType(const Statement& s, Occurrence* o) {
  if (!s.sub_type.empty()) o->kinds.emplace_back(s.event_type, s.sub_type);
  if (s.is_event && s.assertion == Assertion::kDenied)
    o->denied_kinds.emplace_back(s.event_type, s.sub_type);
  if (!o->sub_type.empty() || s.sub_type.empty()) return;
  o->event_type = s.event_type;
  o->sub_type = s.sub_type;
}

Occurrence MakeOccurrence(const std::vector<Statement>& statements,
                          const std::vector<uint32_t>& places, const PlaceIndex& index,
                          std::vector<uint32_t> members) {
  Occurrence o;
  std::vector<uint32_t> ranked = members;
  std::sort(ranked.begin(), ranked.end(), [&](uint32_t x, uint32_t y) {
    return Precedence(statements[x]) < Precedence(statements[y]);
  });
  o.leading = ranked.front();
  const Statement& leading = statements[o.leading];
  SetScope(statements, places, index, ranked, &o);
  TakeType(leading, &o);
  for (const uint32_t i : members) {
    AddDigest(statements[i], &o);
    TakeType(statements[i], &o);
  }
  SortUnique(&o.kinds);
  SortUnique(&o.denied_kinds);
  SortUniqueById(&o.doers);
  SortUnique(&o.targets);
  SortUnique(&o.victims);
  SortUnique(&o.names);
  SortUnique(&o.figures);
  o.statements = std::move(members);
  return o;
}

}  // namespace

std::vector<Occurrence> FindOccurrences(const std::vector<Statement>& statements,
                                        const std::vector<uint32_t>& places,
                                        const PlaceIndex& index) {
  std::vector<Occurrence> occurrences;
  const auto size = static_cast<uint32_t>(statements.size());
  for (uint32_t begin = 0, end = 0; begin < size; begin = end) {
    while (end < size && statements[end].article == statements[begin].article) ++end;
    ArticleSplitter splitter(statements, places, index, begin, end);
    std::map<uint32_t, std::vector<uint32_t>> groups;
    for (uint32_t i = begin; i < end; ++i) groups[splitter.Find(i)].push_back(i);
    for (auto& [root, members] : groups)
      occurrences.push_back(MakeOccurrence(statements, places, index, std::move(members)));
  }
  return occurrences;
}

}  // namespace rasad
