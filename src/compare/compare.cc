#include "compare/compare.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

#include "compare/blocks.h"
#include "compare/buckets.h"
#include "compare/explain.h"
#include "compare/figure.h"
#include "compare/join.h"
#include "compare/pair_judge.h"
#include "compare/settle_ties.h"
#include "compare/severity.h"

namespace rasad {
namespace {

// Two articles with one id are a fault of the dump; the same one of them must win in every order.
auto Rank(const Statement& s) {
  return std::tie(s.article, s.id, s.evidence, s.source, s.published, s.count.min, s.count.max);
}

void SortAndDedupe(std::vector<Statement>* statements) {
  std::stable_sort(statements->begin(), statements->end(),
                   [](const Statement& x, const Statement& y) { return Rank(x) < Rank(y); });
  const auto same_id = [](const Statement& x, const Statement& y) {
    return x.article == y.article && x.id == y.id;
  };
  statements->erase(std::unique(statements->begin(), statements->end(), same_id),
                    statements->end());
}

void CountLeftOut(const std::vector<Statement>& statements, LeftOut* left_out) {
  for (const Statement& s : statements) {
    if (s.is_event) continue;
    if (s.assertion == Assertion::kHypothetical) {
      ++left_out->hypothetical;
    } else if (!HasFigure(s.count)) {
      ++left_out->without_figure;
    } else if (!s.place) {
      ++left_out->without_place;
    } else if (!s.days) {
      ++left_out->without_days;
    }
  }
}

std::vector<uint32_t> PlaceAll(const std::vector<Statement>& statements, PlaceIndex* places) {
  std::vector<uint32_t> of_statement;
  of_statement.reserve(statements.size());
  for (const Statement& s : statements)
    of_statement.push_back(s.place ? places->Add(*s.place) : kNowhere);
  places->Build();
  return of_statement;
}

void SortVerdicts(std::vector<Verdict>* verdicts) {
  const auto key = [](const Verdict& v) { return std::tie(v.kind, v.a, v.b); };
  std::sort(verdicts->begin(), verdicts->end(),
            [&](const Verdict& x, const Verdict& y) { return key(x) < key(y); });
  const auto same = [&](const Verdict& x, const Verdict& y) { return key(x) == key(y); };
  verdicts->erase(std::unique(verdicts->begin(), verdicts->end(), same), verdicts->end());
}

void MarkDisputed(Comparison* comparison) {
  std::vector<bool> disputed(comparison->statements.size());
  for (const Verdict& v : comparison->verdicts) {
    if (!IsDispute(v.kind)) continue;
    disputed[v.a] = disputed[v.b] = true;
  }
  for (Incident& incident : comparison->incidents) {
    incident.disputed = std::any_of(incident.statements.begin(), incident.statements.end(),
                                    [&](uint32_t s) { return static_cast<bool>(disputed[s]); });
  }
}

// Which rows the caller asked for.
class Wanted {
 public:
  Wanted(const CompareOptions& options, const std::vector<Statement>& statements)
      : options_(options), statements_(statements) {}

  bool operator()(const Verdict& v) const {
    const Statement& a = statements_[v.a];
    const Statement& b = statements_[v.b];
    if (v.kind == VerdictKind::kCompatible && !options_.compatible) return false;
    return IsHome(a.place, std::max(a.days->from, b.days->from)) &&
           (Concerns(v.a) || Concerns(v.b));
  }
  bool operator()(const Incident& i) const {
    const auto concerns = [this](uint32_t s) { return Concerns(s); };
    return IsHome(i.place, i.days ? std::optional(i.days->from) : std::nullopt) &&
           std::any_of(i.statements.begin(), i.statements.end(), concerns);
  }

 private:
  bool IsHome(const std::optional<StatementPlace>& place, std::optional<Day> day) const {
    return options_.block.empty() || BlockOf(place, day) == options_.block;
  }
  bool Concerns(uint32_t statement) const {
    return options_.concerning.empty() ||
           options_.concerning.count(statements_[statement].article) != 0;
  }

  const CompareOptions& options_;
  const std::vector<Statement>& statements_;
};

void FinishVerdicts(const Wanted& wanted, Comparison* comparison) {
  std::vector<Verdict>& verdicts = comparison->verdicts;
  const auto unwanted = [&](const Verdict& v) { return !wanted(v); };
  verdicts.erase(std::remove_if(verdicts.begin(), verdicts.end(), unwanted), verdicts.end());
  for (Verdict& v : verdicts) {
    const Statement& a = comparison->statements[v.a];
    const Statement& b = comparison->statements[v.b];
    if (a.published && b.published) v.days_between = *b.published - *a.published;
    v.severity = SeverityOf(v.kind, a, b);
    v.explanation = Explain(v.kind, a, b);
  }
}

void FinishIncidents(const Wanted& wanted, Comparison* comparison) {
  comparison->incident_of.resize(comparison->statements.size());
  for (uint32_t i = 0; i < comparison->incidents.size(); ++i) {
    Incident& incident = comparison->incidents[i];
    incident.wanted = wanted(incident);
    for (const uint32_t s : incident.statements) comparison->incident_of[s] = i;
  }
}

}  // namespace

Comparison Compare(std::vector<Statement> statements, const CompareOptions& options) {
  Comparison comparison;
  SortAndDedupe(&statements);
  comparison.statements = std::move(statements);
  const std::vector<Statement>& all = comparison.statements;
  CountLeftOut(all, &comparison.left_out);
  PlaceIndex index;
  const std::vector<uint32_t> places = PlaceAll(all, &index);
  const std::vector<Occurrence> occurrences = FindOccurrences(all, places, index);
  Pairs pairs = PairOccurrences(all, occurrences, index, options.victims, options.crowding);
  SettleTies(all, occurrences, &pairs.met);
  comparison.left_out.repeats = pairs.repeats.size();
  const std::vector<uint32_t> incident_of = JoinOccurrences(occurrences, &pairs);
  PairJudge judge(all, places, index, options.victims);
  for (const Occurrence& o : occurrences) judge.JudgeWithin(o);
  for (const OccurrencePair& p : pairs.met) judge.JudgePair(occurrences[p.a], occurrences[p.b], p);
  comparison.verdicts = judge.TakeVerdicts();
  SortVerdicts(&comparison.verdicts);
  comparison.incidents = GroupIncidents(all, occurrences, incident_of, options.victims);
  MarkDisputed(&comparison);
  const Wanted wanted(options, all);
  FinishIncidents(wanted, &comparison);
  FinishVerdicts(wanted, &comparison);
  return comparison;
}

}  // namespace rasad
