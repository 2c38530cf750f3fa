#include "claim/group.h"

#include <algorithm>

#include "record/names.h"

namespace rasad {
namespace {

constexpr int64_t kFewSpeak = 9;  // more are counted, not heard

// What becomes the unit: `span`, else the whole match. The rest of a match is context.
UnitRange SpanOf(const RuleMatch& match) {
  const UnitRange span = match.Of(match.rule->gives[0], "span");
  return span.empty() ? UnitRange{match.begin, match.end} : span;
}

// Soldiers and policemen; a gunman of a country isn't its man.
bool IsOfForces(const Group& group) {
  return std::any_of(group.victims.begin(), group.victims.end(),
                     [](const std::string& v) { return v == "soldier" || v == "police"; });
}

// Matches whose spans don't overlap: the longest first, then the one that saw more context, then
// the earlier rule; in order of place.
std::vector<RuleMatch> SelectLongest(std::vector<RuleMatch> matches) {
  std::stable_sort(matches.begin(), matches.end(), [](const RuleMatch& a, const RuleMatch& b) {
    const UnitRange x = SpanOf(a);
    const UnitRange y = SpanOf(b);
    if (x.begin != y.begin) return x.begin < y.begin;
    if (x.end != y.end) return x.end > y.end;
    const uint32_t context_a = a.end - a.begin;
    const uint32_t context_b = b.end - b.begin;
    if (context_a != context_b) return context_a > context_b;
    return a.rule->order < b.rule->order;
  });
  std::vector<RuleMatch> out;
  for (RuleMatch& m : matches) {
    if (out.empty() || SpanOf(m).begin >= SpanOf(out.back()).end) out.push_back(std::move(m));
  }
  return out;
}

// "died 1965": four digits alone may be the year, in any of the three calendars.
bool MayBeYear(const Count& count) {
  return count.qualifier == Qualifier::kExact && count.min == count.max && count.min >= 1200 &&
         count.max <= 2100;
}

}  // namespace

void AddVictim(std::string_view victim, std::vector<std::string>* victims) {
  if (victim.empty()) return;
  const auto at = std::lower_bound(victims->begin(), victims->end(), victim);
  if (at == victims->end() || *at != victim) victims->insert(at, std::string(victim));
}

void GroupReader::Read(const std::vector<Count>& counts, const std::vector<ActorReading>& actors,
                       const std::string& home, TextChart* chart,
                       std::vector<Group>* groups) const {
  groups->clear();
  if (stage_ == nullptr) return;
  std::vector<RuleMatch> matches;
  for (uint32_t s = 0; s < chart->charts.size(); ++s) {
    Chart& units = chart->charts[s];
    if (!harms_.SpeaksOfHarm(units)) continue;
    if (!stage_->FindAll(units, chart->language, &matches)) continue;
    std::erase_if(matches, [&](const RuleMatch& m) { return IsYear(units, m, counts); });
    const std::vector<RuleMatch> best = SelectLongest(std::move(matches));
    const size_t first = groups->size();
    for (const RuleMatch& m : best) {
      groups->push_back(Make(*chart, units, m, counts));
      groups->back().sentence = s;
      NameCountry(units, m, actors, &groups->back());
      if (const int of = groups->back().affiliation; of >= 0)
        AddKind(actors[static_cast<size_t>(of)], &groups->back());
      AddOrigin(home, &groups->back());
    }
    for (size_t i = best.size(); i-- > 0;) {
      Compose(best[i], static_cast<uint32_t>(first + i), (*groups)[first + i], &units);
    }
    matches.clear();
  }
}

// "14 Turkish soldiers" in Arabic: the adjective is spelled like the name of the country.
void GroupReader::NameCountry(const Chart& row, const RuleMatch& match,
                              const std::vector<ActorReading>& actors, Group* group) const {
  const UnitRange of = match.Of(match.rule->gives[0], "of");
  if (group->affiliation < 0 || of.empty() || of.begin == 0) return;
  const ActorReading& actor = actors[static_cast<size_t>(group->affiliation)];
  if (!actor.is_country || !row.units[of.begin - 1].Is(k_.accusative)) return;
  group->affiliation_country = actor.mention.country;
  group->affiliation = -1;
}

Group GroupReader::Make(const TextChart& chart, const Chart& row, const RuleMatch& match,
                        const std::vector<Count>& counts) const {
  const Give& give = match.rule->gives[0];
  Group group;
  group.rule = match.rule;
  group.bare = give.Literal("kind") == "number";
  group.counter = OnlyCounts(row, match.Of(give, "who"));
  const UnitRange span = SpanOf(match);
  group.begin = row.units[span.begin].begin;
  group.end = row.units[span.end - 1].end;
  AddCount(row, match, counts, &group);
  Qualify(row, match.Of(give, "qualifier"), &group);
  AddPeople(row, match.Of(give, "who"), &group);
  const UnitRange of = match.Of(give, "of");
  for (uint32_t i = of.begin; i < of.end; ++i) {
    if (const Reading* actor = row.units[i].Find(k_.actor))
      group.affiliation = static_cast<int>(actor->value);
    if (group.affiliation_country.empty())
      group.affiliation_country = actors_->DemonymCountry(row.units[i]);
  }
  AddPeople(row, of, &group);
  if (group.affiliation < 0) group.affiliation = BodyBehind(row, match.Of(give, "who"));
  if (group.affiliation < 0) group.affiliation = ForceOf(row, match.Of(give, "who"), give);
  const UnitRange name = match.Of(give, "name");
  if (!name.empty())
    group.person = chart.SliceOf(row.units[name.begin].begin, row.units[name.end - 1].end);
  for (uint32_t i = span.begin; i < span.end; ++i)
    group.others = group.others || row.units[i].Is(k_.others) || row.units[i].Is(k_.ordinal);
  const bool theirs = span.end < row.units.size() && row.units[span.end].Is(k_.possess);
  const Unit& last = row.units[span.end - 1];
  group.own = group.own || theirs || last.Is(k_.pronoun) || last.Is(k_.possess) || IsTheirs(last);
  group.the = row.units[span.begin].Is(k_.def);
  if (group.count.max == 1 && IsMinor(row, span, counts)) AddVictim("child", &group.victims);
  return group;
}

// "its fighters", in one listed word; not "his death".
bool GroupReader::IsTheirs(const Unit& unit) const {
  return unit.Is(k_.own_word) && unit.Is(k_.person);
}

// "two people at least": a qualifier behind the noun opens or closes the count.
void GroupReader::Qualify(const Chart& row, UnitRange range, Group* group) const {
  for (uint32_t i = range.begin; i < range.end; ++i) {
    const Reading* q = row.units[i].Find(k_.qual);
    const auto kind = q ? QualifierFrom(book_->FeaturesOf(*q).Text("kind")) : std::nullopt;
    if (!kind) continue;
    group->count.qualifier = *kind;
    Count& count = group->count;
    if (*kind == Qualifier::kMoreThan && count.min) ++*count.min;
    if (*kind == Qualifier::kLessThan && count.max) --*count.max;
    if (*kind == Qualifier::kAtLeast || *kind == Qualifier::kMoreThan) count.max.reset();
    if (*kind == Qualifier::kAtMost || *kind == Qualifier::kLessThan) count.min = 0;
  }
}

// A Quantity says how many; else the noun's own number does.
void GroupReader::AddCount(const Chart& row, const RuleMatch& match,
                           const std::vector<Count>& counts, Group* group) const {
  const Give& give = match.rule->gives[0];
  const std::string unit = group->count.unit;
  const UnitRange count = match.Of(give, "count");
  for (uint32_t i = count.begin; i < count.end; ++i) {
    if (const Reading* q = row.units[i].Find(k_.quantity)) {
      group->count = counts[q->value];
      group->count.unit = unit;
      return;
    }
  }
  const std::string_view kind = give.Literal("kind");
  group->count = {2, std::nullopt, Qualifier::kVague, unit};
  if (kind == "single" || kind == "named") group->count = {1, 1, Qualifier::kExact, unit};
  if (kind == "dual") group->count = {2, 2, Qualifier::kExact, unit};
}

void GroupReader::Compose(const RuleMatch& match, uint32_t value, const Group& group,
                          Chart* row) const {
  const UnitRange span = SpanOf(match);
  const std::string_view kind = match.rule->gives[0].Literal("kind");
  std::vector<Reading> readings;
  const auto add = [&](ClassId cls) { readings.push_back({.cls = cls, .value = value}); };
  for (uint32_t i = span.begin; i < span.end; ++i) {
    for (const Reading& r : row->units[i].readings) {
      if (harms_.IsFeature(r.cls) || (harms_.IsPerson(r.cls) && group.harm)) add(r.cls);
    }
  }
  if (kind == "counted" || kind == "dual") add(k_.counted);
  if (kind == "single") add(k_.single);
  if (kind == "plural") add(k_.plural);
  if (kind == "number") add(k_.number);
  if (kind == "named") add(k_.named);
  if (group.count.max == 0) add(k_.nobody);
  if (group.others) add(k_.others_group);
  if (group.count.qualifier == Qualifier::kVague && kind != "plural") add(k_.vague);
  if (kind == "number" && MayBeYear(group.count) && span.end == span.begin + 1 &&
      row->units[span.begin].Is(k_.digits))
    add(k_.as_year);
  const Unit& last = row->units[span.end - 1];
  if (last.Is(k_.pronoun) || last.Is(k_.possess) || IsTheirs(last)) add(k_.own);
  if (match.rule->gives[0].Literal("some") == "yes") add(k_.some);
  // "a doctor", "the chief of police": whether he was harmed or speaks is for later stages to say.
  // "Unknown gunmen" may have done what happened.
  // So may "two officials".
  const Unit& first = row->units[span.begin];
  const Reading* actor = first.Find(k_.actor);
  const bool alone = span.end == span.begin + 1;
  if (kind == "counted" && group.count.min.value_or(0) <= kFewSpeak) {
    if (const Unit& noun = row->units[span.begin + (alone ? 0 : 1)];
        noun.Is(k_.actor) && noun.Is(k_.source)) {
      readings.push_back(*noun.Find(k_.actor));
      if (noun.Is(k_.unnamed)) readings.push_back({.cls = k_.unnamed});
    }
  }
  if (actor != nullptr && (kind == "single" ? alone || first.Is(k_.source)
                                            : kind != "counted" && first.Is(k_.source))) {
    readings.push_back(*actor);
    if (first.Is(k_.unnamed)) readings.push_back({.cls = k_.unnamed, .value = actor->value});
  } else if (actor != nullptr && kind == "plural") {
    if (!first.Is(k_.unnamed)) readings.push_back({.cls = k_.doer, .value = actor->value});
  } else if (group.affiliation >= 0) {
    // "a sniper of the army", "three gunmen of the group": they may have done it, too.
    readings.push_back({.cls = k_.doer, .value = static_cast<uint32_t>(group.affiliation)});
  } else if (kind == "single" && !group.affiliation_country.empty() && IsOfForces(group)) {
    // "the bullet of an Israeli soldier": his country's forces did it, where somebody did.
    for (uint32_t i = span.begin; i < span.end; ++i) {
      if (const Reading* of = row->units[i].Find(k_.demonym)) readings.push_back(*of);
    }
  }
  row->Compose(span.begin, span.end, {.cls = k_.group, .value = value});
  auto& unit = row->units[span.begin];
  for (const Reading& r : readings) row->Give(r, &unit);
}

}  // namespace rasad
