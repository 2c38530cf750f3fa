#include "compare/crowd.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>

#include "compare/buckets.h"
#include "compare/figure.h"
#include "compare/verdict.h"
#include "record/names.h"

namespace rasad {
namespace {

// Two occurrences with one key are the same statements by the same voices.
std::string SayingOf(const std::vector<Statement>& statements, const Occurrence& o) {
  std::vector<std::string> lines;
  for (const uint32_t i : o.statements) {
    const Statement& s = statements[i];
    std::string line = VoiceOf(s);
    const auto add = [&line](std::string_view field) { (line += '\t') += field; };
    add(s.is_event ? s.sub_type : std::string(NameOf(s.harm)));
    add(FigureText(s.count));
    add(NameOf(s.assertion));
    for (const std::string& victims : s.victims) add(victims);
    add(s.affiliation);
    add(s.person_key);
    for (const StatementActor& actor : s.caused_by) add(actor.id);
    lines.push_back(std::move(line));
  }
  std::sort(lines.begin(), lines.end());
  std::string key = std::to_string(o.days->to) + "\n";
  for (const std::string& line : lines) (key += line) += '\n';
  return key;
}

}  // namespace

// Long periods make one crowd only with their like, so that a crowd lies in the same blocks.
Crowds::Crowds(const std::vector<Statement>& statements, const std::vector<Occurrence>& occurrences,
               size_t speakers)
    : ranks_(occurrences.size(), kSilent) {
  std::map<std::tuple<uint32_t, Day, Day>, std::vector<uint32_t>> crowds;
  for (uint32_t i = 0; i < occurrences.size(); ++i) {
    const Occurrence& o = occurrences[i];
    if (o.place == kNowhere || !o.days || o.days->from > o.days->to || IsTooLong(*o.days)) continue;
    crowds[{o.place, o.days->from, IsShort(*o.days) ? 0 : o.days->to}].push_back(i);
  }
  for (auto& [key, crowd] : crowds) {
    RankCrowd(statements, occurrences, speakers, std::move(crowd));
  }
}

void Crowds::RankCrowd(const std::vector<Statement>& statements,
                       const std::vector<Occurrence>& occurrences, size_t speakers,
                       std::vector<uint32_t> crowd) {
  std::sort(crowd.begin(), crowd.end(), [&](uint32_t x, uint32_t y) {
    return StandsBefore(statements[occurrences[x].leading], statements[occurrences[y].leading]);
  });
  std::unordered_map<std::string, uint32_t> said;
  uint32_t rank = 0;
  for (const uint32_t o : crowd) {
    if (crowd.size() > speakers) {
      const auto [first, is_new] = said.emplace(SayingOf(statements, occurrences[o]), o);
      if (!is_new) {
        repeats_.push_back({o, first->second});
        continue;
      }
    }
    ranks_[o] = rank++;
  }
}

}  // namespace rasad
