#include "cli/summary.h"

#include <algorithm>
#include <map>
#include <string_view>

#include "cli/format.h"

namespace rasad {
namespace {

std::string Refused(const Counts& counts) {
  std::string reasons;
  for (const auto& [reason, count] : counts.refused) {
    reasons +=
        (reasons.empty() ? "" : ", ") + std::string(ReasonCode(reason)) + " " + WithCommas(count);
  }
  return "refused " + WithCommas(counts.RefusedTotal()) + " (" + reasons + ")";
}

std::string Verdicts(const Comparison& comparison) {
  std::map<VerdictKind, uint64_t> kinds;
  for (const Verdict& verdict : comparison.verdicts) ++kinds[verdict.kind];
  std::string text = Counted(comparison.verdicts.size(), "verdict", "verdicts");
  std::string list;
  for (const auto& [kind, count] : kinds) {
    list += (list.empty() ? "" : ", ") + std::string(NameOf(kind)) + " " + WithCommas(count);
  }
  return list.empty() ? text : text + " (" + list + ")";
}

size_t NotCompared(const LeftOut& left_out) {
  return left_out.without_days + left_out.without_place + left_out.without_figure +
         left_out.hypothetical;
}

}  // namespace

std::string ExtractionSummary(const Counts& counts, double seconds) {
  std::string text = "read " + Counted(counts.read, "article", "articles") + " in " +
                     Decimal(seconds, 1) + " s (" + Rate(counts.bytes, seconds) +
                     "): " + Counted(counts.records, "record", "records") + ", " +
                     Counted(counts.claims, "claim", "claims") + ", " +
                     Counted(counts.events, "event", "events");
  if (counts.skipped != 0) text += "; skipped " + WithCommas(counts.skipped);
  if (counts.unread_dates != 0)
    text += "; unreadable dates of publication: " + WithCommas(counts.unread_dates);
  if (counts.RefusedTotal() != 0) text += "; " + Refused(counts);
  return text;
}

std::string ComparisonSummary(const Comparison& comparison, double seconds) {
  const auto& all = comparison.statements;
  const auto events = static_cast<size_t>(
      std::count_if(all.begin(), all.end(), [](const Statement& s) { return s.is_event; }));
  const auto incidents =
      static_cast<size_t>(std::count_if(comparison.incidents.begin(), comparison.incidents.end(),
                                        [](const Incident& i) { return i.wanted; }));
  std::string text = "compared " + Counted(all.size() - events, "claim", "claims") + " and " +
                     Counted(events, "event", "events") + " in " + Decimal(seconds, 1) +
                     " s: " + Counted(incidents, "incident", "incidents") + ", " +
                     Verdicts(comparison);
  const size_t left_out = NotCompared(comparison.left_out);
  if (left_out != 0)
    text += "; without a day, a place or a figure to compare by: " + WithCommas(left_out);
  return text;
}

}  // namespace rasad
