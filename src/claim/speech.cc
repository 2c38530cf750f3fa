#include "claim/speech.h"

#include <algorithm>

#include "record/names.h"

namespace rasad {

namespace {

// Of matches that overlap the one of the first listed rule; the rest in order of the text.
std::vector<RuleMatch> Select(std::vector<RuleMatch> matches) {
  std::stable_sort(matches.begin(), matches.end(), [](const RuleMatch& a, const RuleMatch& b) {
    return a.rule->order < b.rule->order;
  });
  std::vector<RuleMatch> out;
  for (RuleMatch& m : matches) {
    const bool taken = std::any_of(out.begin(), out.end(), [&m](const RuleMatch& o) {
      return m.begin < o.end && o.begin < m.end;
    });
    if (!taken) out.push_back(std::move(m));
  }
  std::sort(out.begin(), out.end(),
            [](const RuleMatch& a, const RuleMatch& b) { return a.begin < b.begin; });
  return out;
}

}  // namespace

Result<SpeechReader> SpeechReader::Create(const RuleBook& book) {
  SpeechReader reader(book);
  const Status found = FindClasses(book.classes, {{&reader.actor_, "Actor"}});
  if (!found) return found.error();
  reader.stage_ = book.Stage("say");
  return reader;
}

void SpeechReader::Read(const TextChart& chart, std::vector<Utterance>* utterances) const {
  utterances->clear();
  if (stage_ == nullptr) return;
  std::vector<RuleMatch> matches;
  int last_speaker = -1;
  uint32_t last_sentence = 0;
  for (uint32_t s = 0; s < chart.charts.size(); ++s) {
    if (!stage_->FindAll(chart.charts[s], chart.language, &matches)) continue;
    for (const RuleMatch& m : Select(std::move(matches))) {
      Utterance u = Make(chart.charts[s], s, m);
      const bool carries = m.rule->gives[0].Literal("carry") == "yes";
      if (u.by < 0 && carries && last_speaker >= 0 && s <= last_sentence + 2) u.by = last_speaker;
      if (u.by >= 0) last_speaker = u.by, last_sentence = s;
      if (u.by < 0 && carries) continue;
      utterances->push_back(u);
    }
  }
}

Utterance SpeechReader::Make(const Chart& row, uint32_t sentence, const RuleMatch& match) const {
  const Give& give = match.rule->gives[0];
  Utterance u;
  u.sentence = sentence;
  u.rule = match.rule;
  u.at = row.units[match.begin].begin;
  const std::string_view reach = give.Literal("reach");
  u.begin = reach == "after" ? row.units[match.begin].begin : row.units.front().begin;
  u.end = reach == "before" ? row.units[match.end - 1].end : row.units.back().end;
  const UnitRange by = match.Of(give, "by");
  for (uint32_t i = by.begin; i < by.end; ++i) {
    if (const Reading* actor = row.units[i].Find(actor_)) u.by = static_cast<int>(actor->value);
  }
  if (auto assertion = AssertionFrom(give.Literal("assertion"))) u.assertion = *assertion;
  return u;
}

SpeechReader::Voice SpeechReader::At(const std::vector<Utterance>& utterances, uint32_t sentence,
                                     uint32_t position) {
  Voice voice;
  uint32_t nearest = UINT32_MAX;
  for (const Utterance& u : utterances) {
    if (u.sentence != sentence || position < u.begin || position >= u.end) continue;
    if (u.assertion != Assertion::kAffirmed) voice.assertion = u.assertion;
    if (u.by < 0) continue;
    const uint32_t distance = position > u.at ? position - u.at : u.at - position;
    // A claimant in front is nearer than one behind at the same distance.
    if (distance < nearest) nearest = distance, voice.by = u.by;
  }
  return voice;
}

}  // namespace rasad
