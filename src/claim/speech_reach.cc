// How far what somebody says reaches: in its sentence, and over those around it.

#include "claim/speech_reach.h"

#include <algorithm>

#include "record/names.h"

namespace rasad {
namespace {

constexpr uint32_t kLead = 3;       // sentences in front of "with this news"
constexpr size_t kLabelled = 8;     // sentences of a post that one label is put over
constexpr uint32_t kHeadlines = 1;  // sentences that may stand over a label
constexpr size_t kPost = 16;        // sentences of a text that is one man's words

}  // namespace

bool OpensLine(std::u16string_view text, const Unit& unit) {
  if (unit.begin == 0) return true;
  const size_t gap = text.find_last_not_of(u" \n", unit.begin - 1);
  return gap == text.npos || text.substr(gap, unit.begin - gap).find(u'\n') != text.npos;
}

Utterance WholeSentence(const Chart& row, uint32_t sentence, int by, const Rule* rule) {
  Utterance u;
  u.sentence = sentence;
  u.at = u.begin = row.units.front().begin;
  u.end = row.units.back().end;
  u.by = by;
  u.rule = rule;
  return u;
}

// Whether the speaker was put in front of the whole report: with `alone` on a line of his own, at
// the head of the text or as the label of a post, with `post` by the words that open a short text.
bool SpeechReader::Holds(const Give& give, const RuleMatch& match, const TextChart& chart,
                         uint32_t sentence) const {
  const std::string_view hold = give.Literal("hold");
  if (hold == "yes") return true;
  if (hold != "alone" && hold != "post") return false;
  if (match.end == chart.charts[sentence].units.size()) return true;
  if (hold == "alone" && IsLabel(chart, sentence)) return true;
  return sentence == 0 && (hold == "alone" || chart.charts.size() <= kPost);
}

// At the head of the first line of a short post, or of the second, below its headline; in a digest
// each line has a label of its own, or none.
bool SpeechReader::IsLabel(const TextChart& chart, uint32_t sentence) const {
  const auto& rows = chart.charts;
  if (rows.size() > kLabelled || sentence > kHeadlines || rows[sentence].units.empty())
    return false;
  for (uint32_t s = 0; s <= sentence; ++s) {
    if (rows[s].present.Has(digest_)) return false;
  }
  return OpensLine(chart.text.text(), rows[sentence].units.front());
}

// "* The ministry: ...", an item of a list: what its line says is hers.
bool SpeechReader::IsLabelOfItem(const TextChart& chart, uint32_t sentence,
                                 const RuleMatch& match) const {
  const auto& units = chart.charts[sentence].units;
  return !match.rule->gives[0].Literal("hold").empty() && match.begin == 0 &&
         units.front().Is(mark_) && OpensLine(chart.text.text(), units.front());
}

// The sentences in front, as far as nobody else speaks in them; of the same paragraph alone.
void SpeechReader::TakeLead(const TextChart& chart, uint32_t sentence, bool paragraph,
                            std::vector<Utterance>* utterances) {
  const Utterance from = utterances->back();
  const std::u16string_view text = chart.text.text();
  for (uint32_t s = sentence; s-- > 0 && s + kLead >= sentence;) {
    const auto& behind = chart.charts[s + 1].units;
    if (paragraph && (behind.empty() || OpensLine(text, behind.front()))) return;
    const bool taken = std::any_of(utterances->begin(), utterances->end(), [s](const Utterance& u) {
      return u.sentence == s && u.by >= 0;
    });
    if (taken) return;
    if (chart.charts[s].units.empty()) continue;
    utterances->push_back(WholeSentence(chart.charts[s], s, from.by, from.rule));
  }
}

// The sentences of a quotation that is still open where its speaker stands behind it.
void SpeechReader::TakeQuotation(const TextChart& chart, uint32_t sentence, uint32_t sentences,
                                 std::vector<Utterance>* utterances) {
  const Utterance from = utterances->back();
  if (from.by < 0) return;
  for (uint32_t s = sentence - std::min(sentence, sentences); s < sentence; ++s) {
    if (chart.charts[s].units.empty()) continue;
    // Whoever spoke before the quotation was opened isn't the one who is quoted.
    const bool opens = s + sentences == sentence;
    const bool spoken =
        std::any_of(utterances->begin(), utterances->end(),
                    [s](const Utterance& u) { return u.sentence == s && u.by >= 0; });
    if (opens && spoken) continue;
    std::erase_if(*utterances, [s](const Utterance& u) { return u.sentence == s; });
    utterances->push_back(WholeSentence(chart.charts[s], s, from.by, from.rule));
  }
}

// Whether somebody tells, behind a finite verb and a colon and without marks of quotation, what the
// sentences up to the end of the paragraph say. An agency in front of a colon gives its news.
bool SpeechReader::Tells(const TextChart& chart, uint32_t sentence, const RuleMatch& match,
                         const ActorReading& speaker) const {
  if (speaker.mention.type == "media") return false;
  const auto& units = chart.charts[sentence].units;
  size_t colon = match.end;
  if (units[colon - 1].Is(colon_)) --colon;
  if (colon == 0 || colon + 1 >= units.size()) return false;
  if (!units[colon].Is(colon_) || !units[colon - 1].Is(finite_)) return false;
  const uint32_t begin = units[colon].end;
  const std::u16string_view told = chart.text.text().substr(begin, units.back().end - begin);
  return told.find(u'"') == told.npos;
}

// What stands in front of the first who speaks in a sentence is told by him who was put in front of
// the report: "CBS: a man was killed in what the army called an accident".
void SpeechReader::TakeFront(const Chart& row, size_t first, int by, const Rule* rule,
                             std::vector<Utterance>* utterances) {
  Utterance front = WholeSentence(row, (*utterances)[first].sentence, by, rule);
  for (size_t i = first; i < utterances->size(); ++i) {
    const Utterance& u = (*utterances)[i];
    if (u.sentence == front.sentence && u.by >= 0) front.end = std::min(front.end, u.begin);
  }
  if (front.end > front.begin) utterances->push_back(front);
}

Utterance SpeechReader::Make(const Chart& row, uint32_t sentence, const RuleMatch& match) const {
  const Give& give = match.rule->gives[0];
  Utterance u;
  u.sentence = sentence;
  u.rule = match.rule;
  u.at = row.units[match.begin].begin;
  const std::string_view reach = give.Literal("reach");
  const bool itself = reach == "itself";
  u.begin = itself || reach == "after" ? row.units[match.begin].begin : row.units.front().begin;
  u.end = itself || reach == "before" ? row.units[match.end - 1].end : row.units.back().end;
  if (reach == "behind") u.at = u.begin = row.units[match.end - 1].begin;
  const UnitRange by = match.Of(give, "by");
  for (uint32_t i = by.begin; i < by.end; ++i) {
    if (const Reading* actor = row.units[i].Find(actor_)) u.by = static_cast<int>(actor->value);
  }
  const UnitRange from = match.Of(give, "from");
  u.colours = from.empty() ? u.begin : row.units[from.begin].begin;
  if (auto assertion = AssertionFrom(give.Literal("assertion"))) u.assertion = *assertion;
  return u;
}

SpeechReader::Voice SpeechReader::At(const std::vector<Utterance>& utterances, uint32_t sentence,
                                     uint32_t position) {
  Voice voice;
  uint32_t nearest = UINT32_MAX;
  uint32_t nearest_assertion = UINT32_MAX;
  for (const Utterance& u : utterances) {
    if (u.sentence != sentence || position < u.begin || position >= u.end) continue;
    const uint32_t distance = position > u.at ? position - u.at : u.at - position;
    // "denied that ..., adding that": what is said last in front of a claim colours it.
    const bool colours = u.assertion != Assertion::kAffirmed || u.begin == u.at;
    if (colours && position >= u.colours && distance < nearest_assertion)
      nearest_assertion = distance, voice.assertion = u.assertion;
    // A claimant in front is nearer than one behind at the same distance.
    if (u.by >= 0 && distance < nearest) nearest = distance, voice.by = u.by;
  }
  return voice;
}

}  // namespace rasad
