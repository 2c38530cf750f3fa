#include "compare/voice_figures.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "compare/figure.h"

namespace rasad {
namespace {

constexpr Day kUnknownDay = -1000000;

bool Counts(const Statement& s, Harm harm) {
  const bool said = s.assertion == Assertion::kAffirmed || s.assertion == Assertion::kAlleged;
  return !s.is_event && s.harm == harm && said && s.part_of.empty() && !s.repeats &&
         HasFigure(s.count) && s.count.unit.empty();
}

// What one voice says in one article, in the order of the text.
using Telling = std::vector<uint32_t>;

struct Sum {
  VoiceFigure figure;
  bool total = false;  // of all persons
  bool vague = false;
};

bool IsAboutAll(const Statement& s) {
  return s.victims.empty() && s.person.empty() && s.affiliation.empty();
}

Sum TotalOf(const Statement& s, uint32_t claim) {
  const Interval i = IntervalOf(s.count);
  const auto high = i.high == kOpen ? std::nullopt : std::optional(i.high);
  return {{claim, i.low, high}, IsAboutAll(s), s.count.qualifier == Qualifier::kVague};
}

// Adds a group of victims to those counted before.
void AddGroup(const Sum& group, bool apart, Sum* sum) {
  sum->figure.low =
      apart ? sum->figure.low + group.figure.low : std::max(sum->figure.low, group.figure.low);
  if (!group.figure.high || !sum->figure.high) {
    sum->figure.high.reset();
  } else {
    *sum->figure.high += *group.figure.high;
  }
  sum->vague &= group.vague;
}

Sum SumOf(const std::vector<Statement>& statements, const Telling& telling,
          const VictimClasses& classes) {
  const auto all = std::find_if(telling.rbegin(), telling.rend(),
                                [&](uint32_t i) { return IsAboutAll(statements[i]); });
  if (all != telling.rend()) return TotalOf(statements[*all], *all);
  // The last telling of each group of victims.
  std::map<std::tuple<VictimClasses::Set, std::string, std::string>, uint32_t> groups;
  for (const uint32_t i : telling) {
    const Statement& s = statements[i];
    groups[{s.victims, s.affiliation, s.person_key}] = i;
  }
  std::optional<Sum> sum;
  std::vector<uint32_t> added;
  for (const auto& [group, claim] : groups) {
    const Statement& s = statements[claim];
    const bool apart = std::all_of(added.begin(), added.end(), [&](uint32_t other) {
      return classes.Excludes(statements[other].victims, s.victims);
    });
    if (!sum) {
      sum = TotalOf(s, claim);
    } else {
      AddGroup(TotalOf(s, claim), apart, &*sum);
    }
    added.push_back(claim);
  }
  return *sum;
}

// Of each voice, the telling of its last article.
std::map<std::string, Telling> LastTellings(const std::vector<Statement>& statements,
                                            const std::vector<uint32_t>& members, Harm harm) {
  std::map<std::string, std::map<std::tuple<Day, std::string>, Telling>> by_voice;
  for (const uint32_t i : members) {
    const Statement& s = statements[i];
    if (!Counts(s, harm)) continue;
    by_voice[VoiceOf(s)][{s.published.value_or(kUnknownDay), s.article}].push_back(i);
  }
  std::map<std::string, Telling> last;
  for (auto& [voice, tellings] : by_voice) {
    Telling& telling = tellings.rbegin()->second;
    std::sort(telling.begin(), telling.end(), [&](uint32_t x, uint32_t y) {
      return std::tie(statements[x].start, x) < std::tie(statements[y].start, y);
    });
    last.emplace(voice, std::move(telling));
  }
  return last;
}

template <typename Good>
void KeepIfAny(std::vector<const Sum*>* sums, Good good) {
  const auto end = std::stable_partition(sums->begin(), sums->end(), good);
  if (end != sums->begin()) sums->erase(end, sums->end());
}

}  // namespace

HarmFigures FiguresOf(const std::vector<Statement>& statements,
                      const std::vector<uint32_t>& members, Harm harm,
                      const VictimClasses& classes) {
  std::vector<Sum> sums;
  for (const auto& [voice, telling] : LastTellings(statements, members, harm))
    sums.push_back(SumOf(statements, telling, classes));
  HarmFigures figures;
  std::vector<const Sum*> telling;
  for (const Sum& sum : sums) {
    figures.voices.push_back(sum.figure);
    telling.push_back(&sum);
  }
  KeepIfAny(&telling, [](const Sum* s) { return s->total; });
  KeepIfAny(&telling, [](const Sum* s) { return !s->vague; });
  for (const Sum* sum : telling) {
    const VoiceFigure& f = sum->figure;
    const int64_t highest = f.high.value_or(f.low);
    figures.low = std::min(figures.low.value_or(f.low), f.low);
    figures.high = std::max(figures.high.value_or(highest), highest);
    figures.high_is_open |= !f.high;
  }
  return figures;
}

}  // namespace rasad
