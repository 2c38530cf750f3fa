#include "compare/compare.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

#include "compare/blocks.h"
#include "compare/buckets.h"
#include "compare/explain.h"
#include "compare/figure.h"
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

// Where and when an occurrence's statements are held to be: what they say of their own counts as
// long as it can't be one telling of the occurrence's place and days.
struct Frame {
  uint32_t place = kNowhere;
  DayRange days;
  bool guessed = false;
};

class PairJudge {
 public:
  PairJudge(const std::vector<Statement>& statements, const std::vector<uint32_t>& places,
            const PlaceIndex& index, const VictimClasses& classes)
      : statements_(statements), places_(places), index_(index), classes_(classes) {}

  // Told of a wide place, an occurrence that is surely one is told of the narrow one; but of a
  // disaster the village is a part of the province.
  void JudgePair(const Occurrence& a, const Occurrence& b, const OccurrencePair& pair) {
    const bool loose = pair.kin.tie == Tie::kOne && a.event_type != "Natural disaster" &&
                       pair.place != Relation::kApart;
    for (const uint32_t x : a.statements) {
      for (const uint32_t y : b.statements) JudgeTwo(a, x, b, y, pair.kin, loose);
    }
  }

  // A disagreement inside one article is one, too.
  void JudgeWithin(const Occurrence& o) {
    const Kinship itself{Tie::kOne, Tie::kOne, kStrong};
    for (size_t i = 0; i < o.statements.size(); ++i) {
      for (size_t j = i + 1; j < o.statements.size(); ++j)
        JudgeTwo(o, o.statements[i], o, o.statements[j], itself, false);
    }
  }

  std::vector<Verdict> TakeVerdicts() { return std::move(verdicts_); }

 private:
  // A repeat in the same voice says nothing that the first telling doesn't.
  bool IsCompared(uint32_t i) const {
    const Statement& s = statements_[i];
    return places_[i] != kNowhere && s.days && !s.repeats;
  }

  // A body that counts for a whole province or country gives a total.
  bool IsTotal(uint32_t i) const {
    const Statement& s = statements_[i];
    return !s.is_event && !index_.IsLocal(places_[i]) && s.place_from == Origin::kOwn &&
           PlacePrecision(s.place->kind) >= 3 && !s.claimed_by.id.empty() &&
           s.claimed_by.type != "source";
  }

  Frame FrameOf(const Occurrence& o, uint32_t i) const {
    const Statement& s = statements_[i];
    Frame frame{places_[i], *s.days, s.days_from == Origin::kPublished};
    constexpr double kNear = 30;
    const bool near =
        o.place != kNowhere && (index_.Relate(frame.place, o.place) != Relation::kApart ||
                                index_.LieWithin(frame.place, o.place, kNear));
    if (near && index_.IsLocal(o.place) && !IsTotal(i)) frame.place = o.place;
    if (!IsShort(*o.days) || !IsShort(*s.days)) return frame;
    frame.days = *o.days;
    frame.guessed = o.days_guessed;
    return frame;
  }

  Relation PlaceOf(const Occurrence& a, const Frame& x, const Occurrence& b, const Frame& y,
                   bool loose) const {
    if (loose && x.place == a.place && y.place == b.place) return Relation::kSame;
    return index_.Relate(x.place, y.place);
  }

  // Of one harm and one voice, the largest figure of a telling is the toll, and a smaller one of
  // the same people, or right beside it in the article, a part that the text doesn't call so. Who
  // tells of somebody harmed means by "nobody" another house.
  bool IsToll(const Occurrence& o, uint32_t i) const {
    const auto exceeds = [&](uint32_t other) { return Exceeds(i, other); };
    return std::none_of(o.statements.begin(), o.statements.end(), exceeds) && !IsBesideLarger(i);
  }

  bool Exceeds(uint32_t i, uint32_t other) const {
    const Statement& s = statements_[i];
    const Statement& t = statements_[other];
    if (t.is_event || IntervalOf(t.count).low <= IntervalOf(s.count).low) return false;
    const bool others =
        !s.affiliation.empty() && !t.affiliation.empty() && s.affiliation != t.affiliation;
    if (IsNobody(s.count)) return !others && RelateHarm(s.harm, t.harm) != Relation::kApart;
    return t.harm == s.harm && t.assertion == s.assertion && VoiceOf(s) == VoiceOf(t) &&
           classes_.Includes(t.victims, s.victims) && s.victims.empty() == t.victims.empty();
  }

  // A record's statements stand beside each other.
  bool IsBesideLarger(uint32_t i) const {
    const Statement& s = statements_[i];
    if (!s.part_of.empty()) return false;
    for (uint32_t j = i; j > 0 && statements_[j - 1].article == s.article; --j) {
      if (IsBeside(s, statements_[j - 1])) return true;
    }
    for (uint32_t j = i + 1; j < statements_.size() && statements_[j].article == s.article; ++j) {
      if (IsBeside(s, statements_[j])) return true;
    }
    return false;
  }

  static bool IsBeside(const Statement& s, const Statement& larger) {
    constexpr uint32_t kBeside = 100;  // code points
    const bool two_voices = !s.claimed_by.id.empty() && !larger.claimed_by.id.empty() &&
                            s.claimed_by.id != larger.claimed_by.id;
    return !larger.is_event && larger.harm == s.harm && larger.assertion == s.assertion &&
           larger.days == s.days && !two_voices &&
           std::max(s.start, larger.start) - std::min(s.start, larger.start) <= kBeside &&
           IntervalOf(larger.count).low > IntervalOf(s.count).low;
  }

  // Small numbers, fights and "nobody" are told of many things; they need more to be of one.
  static int PointsToDispute(const Statement& s, const Statement& t) {
    constexpr int64_t kSmall = 3;
    constexpr int kFirm = 6;
    const bool small = std::min(IntervalOf(s.count).low, IntervalOf(t.count).low) < kSmall;
    const bool nobody = IsNobody(s.count) || IsNobody(t.count);
    const bool fight = s.event_type == "Battles" && t.event_type == "Battles";
    return nobody ? kStrong : small || fight ? kFirm + 1 : kFirm;
  }

  bool NeedsTolls(VerdictKind kind) const {
    return kind == VerdictKind::kContradiction || kind == VerdictKind::kContainment;
  }

  void JudgeTwo(const Occurrence& a, uint32_t x, const Occurrence& b, uint32_t y,
                const Kinship& kin, bool loose) {
    const Statement& s = statements_[x];
    const Statement& t = statements_[y];
    if (s.is_event != t.is_event || !IsCompared(x) || !IsCompared(y)) return;
    if (kin.tie == Tie::kNone && (s.is_event || s.harm != t.harm)) return;
    const Frame f = FrameOf(a, x);
    const Frame g = FrameOf(b, y);
    const Relation days =
        f.guessed || g.guessed ? RelateGuessedDays(f.days, g.days) : RelateDays(f.days, g.days);
    const Scope scope = ScopeOf(s, t, PlaceOf(a, f, b, g, loose), days, classes_);
    const std::optional<Ruling> ruling = Judge(s, t, scope, kin.tie, classes_);
    if (!ruling) return;
    if (NeedsTolls(ruling->kind) && !(IsToll(a, x) && IsToll(b, y))) return;
    if (NeedsTolls(ruling->kind) && kin.tie == Tie::kOne && kin.points < PointsToDispute(s, t))
      return;
    if (ruling->b_first) std::swap(x, y);
    verdicts_.push_back({ruling->kind, x, y});
  }

  const std::vector<Statement>& statements_;
  const std::vector<uint32_t>& places_;
  const PlaceIndex& index_;
  const VictimClasses& classes_;
  std::vector<Verdict> verdicts_;
};

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
  PairJudge judge(all, places, index, options.victims);
  for (const Occurrence& o : occurrences) judge.JudgeWithin(o);
  for (const OccurrencePair& p : pairs.met) judge.JudgePair(occurrences[p.a], occurrences[p.b], p);
  comparison.verdicts = judge.TakeVerdicts();
  SortVerdicts(&comparison.verdicts);
  comparison.incidents = GroupIncidents(all, occurrences, pairs, options.victims);
  MarkDisputed(&comparison);
  const Wanted wanted(options, all);
  FinishIncidents(wanted, &comparison);
  FinishVerdicts(wanted, &comparison);
  return comparison;
}

}  // namespace rasad
