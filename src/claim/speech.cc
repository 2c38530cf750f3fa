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

constexpr uint32_t kCarry = 2;           // sentences over which a verb without a speaker goes on
constexpr uint32_t kQuoteSentences = 5;  // that a quotation may hold
constexpr size_t kApposition = 5;        // units between a body and the name of its man
constexpr size_t kBehind = 6;            // units behind the name that may hold it
constexpr size_t kNameLetters = 3;       // that tell a person
// Whether the speaker was put in front of the whole report, on a line of his own or in words.
bool Holds(const Give& give, const RuleMatch& match, const Chart& row, uint32_t sentence) {
  const std::string_view hold = give.Literal("hold");
  if (hold == "yes") return true;
  return hold == "alone" && (sentence == 0 || match.end == row.units.size());
}

// Whether a quotation is open behind a sentence. Marks right in front of its first word and right
// behind its last sign belong to it.
bool QuoteIsOpen(const TextChart& chart, const Chart& row, bool open) {
  const auto text = chart.text.text();
  const auto blank = [&text](size_t i) { return text[i] == u' ' || text[i] == u'\n'; };
  size_t from = row.units.front().begin;
  size_t end = row.units.back().end;
  while (from > 0 && !blank(from - 1)) --from;
  while (end < text.size() && !blank(end)) ++end;
  for (size_t i = from; i < end; ++i) open ^= text[i] == u'"';
  return open;
}

}  // namespace

Result<SpeechReader> SpeechReader::Create(const RuleBook& book) {
  SpeechReader reader(book);
  const Status found = FindClasses(book.classes, {{&reader.actor_, "Actor"},
                                                  {&reader.media_, "Actor.Media"},
                                                  {&reader.comma_, "Comma"},
                                                  {&reader.title_, "Title"},
                                                  {&reader.spokesman_, "Spokesman"}});
  if (!found) return found.error();
  reader.ends_ = ClassesNamed(
      book.classes, {"Say.*", "That", "Which", "Comma", "Colon", "Verb", "Harm.*", "Break", "And"});
  reader.stage_ = book.Stage("say");
  return reader;
}

// What an article has heard so far.
struct SpeechReader::Memory {
  int speaker = -1;  // who spoke last
  uint32_t sentence = 0;
  int held = -1;  // who was put in front of the whole report
  const Rule* held_by = nullptr;
  const Rule* rule = nullptr;  // that read the last speaker
  uint32_t open_quote = 0;     // sentences since a quotation was opened that isn't closed; 0: none
};

void SpeechReader::Read(const TextChart& chart, uint32_t end,
                        const std::vector<ActorReading>& actors,
                        std::vector<Utterance>* utterances) const {
  utterances->clear();
  if (stage_ == nullptr) return;
  std::vector<RuleMatch> matches;
  Memory memory;
  for (uint32_t s = 0; s < end; ++s) {
    const Chart& row = chart.charts[s];
    if (row.units.empty()) continue;
    if (!stage_->FindAll(row, chart.language, &matches)) matches.clear();
    const size_t before = utterances->size();
    ReadSentence(chart, s, std::move(matches), actors, &memory, utterances);
    const bool speaks =
        std::any_of(utterances->begin() + static_cast<long>(before), utterances->end(),
                    [](const Utterance& u) { return u.by >= 0; });
    const bool quoted = memory.open_quote > 0 && memory.speaker >= 0;
    if (!speaks && (quoted || memory.held >= 0)) {
      Utterance u;
      u.sentence = s;
      u.at = u.begin = row.units.front().begin;
      u.end = row.units.back().end;
      u.by = quoted ? memory.speaker : memory.held;
      u.rule = quoted ? memory.rule : memory.held_by;
      utterances->push_back(u);
    }
    const bool open = QuoteIsOpen(chart, row, memory.open_quote > 0);
    memory.open_quote = open && memory.open_quote < kQuoteSentences ? memory.open_quote + 1 : 0;
  }
}

void SpeechReader::ReadSentence(const TextChart& chart, uint32_t sentence,
                                std::vector<RuleMatch> matches,
                                const std::vector<ActorReading>& actors, Memory* memory,
                                std::vector<Utterance>* utterances) const {
  for (const RuleMatch& m : Select(std::move(matches))) {
    const Give& give = m.rule->gives[0];
    Utterance u = Make(chart.charts[sentence], sentence, m);
    u.by = SpeakerOf(chart, m, actors, *memory, u);
    const bool person = !m.Of(give, "name").empty();
    if (u.by < 0 && person) memory->speaker = memory->held = -1;
    // A denial is one, whoever denies.
    const bool plain = u.assertion == Assertion::kAffirmed;
    if (u.by < 0 && (person || (plain && give.Literal("carry") == "yes"))) continue;
    if (u.by >= 0) {
      if (memory->held >= 0 && u.by != memory->held) memory->held = -1;
      memory->speaker = u.by, memory->sentence = sentence, memory->rule = u.rule;
      if (Holds(give, m, chart.charts[sentence], sentence))
        memory->held = u.by, memory->held_by = u.rule;
    }
    utterances->push_back(u);
  }
}

int SpeechReader::SpeakerOf(const TextChart& chart, const RuleMatch& match,
                            const std::vector<ActorReading>& actors, const Memory& memory,
                            const Utterance& u) const {
  const Give& give = match.rule->gives[0];
  if (u.by >= 0) return u.by;
  if (const UnitRange name = match.Of(give, "name"); !name.empty())
    return BodyOfPerson(chart, u.sentence, name, actors);
  const bool near = u.sentence <= memory.sentence + kCarry;
  return give.Literal("carry") == "yes" && near ? memory.speaker : -1;
}

// The actor beside an earlier mention of the person: "the minister of health, X, said", "X, chief
// of the police of Y,". A name that was read as somebody's may be one unit: its last word is
// compared.
int SpeechReader::BodyOfPerson(const TextChart& chart, uint32_t sentence, UnitRange name,
                               const std::vector<ActorReading>& actors) const {
  const auto letters = chart.text.text();
  const auto last_word = [&letters](const Unit& u) {
    const auto text = letters.substr(u.begin, u.end - u.begin);
    const size_t blank = text.rfind(u' ');
    return blank == text.npos ? text : text.substr(blank + 1);
  };
  for (uint32_t n = name.end; n-- > name.begin;) {
    const auto wanted = last_word(chart.charts[sentence].units[n]);
    if (wanted.size() < kNameLetters) continue;
    for (uint32_t s = sentence; s-- > 0;) {
      const auto& units = chart.charts[s].units;
      for (size_t i = units.size(); i-- > 0;) {
        if (last_word(units[i]) != wanted) continue;
        if (const int body = BodyBeside(chart, s, i, actors); body >= 0) return body;
      }
    }
  }
  return -1;
}

// In front of the name, in the name where its office was read as a part of it, or behind it: "X,
// the spokesman of the police of Y". The words of the report and another name end the apposition.
int SpeechReader::BodyBeside(const TextChart& chart, uint32_t sentence, size_t at,
                             const std::vector<ActorReading>& actors) const {
  const auto& units = chart.charts[sentence].units;
  for (size_t j = at; j-- > 0 && j + kApposition >= at;) {
    if (const Reading* actor = units[j].Find(actor_)) return static_cast<int>(actor->value);
  }
  for (size_t a = 0; a < actors.size(); ++a) {
    if (actors[a].sentence == sentence && actors[a].begin >= units[at].begin &&
        actors[a].begin < units[at].end)
      return static_cast<int>(a);
  }
  return BodyBehind(units, at);
}

// Right behind the name, or behind an office that follows it.
int SpeechReader::BodyBehind(std::span<const Unit> units, size_t at) const {
  const size_t first = at + 1 < units.size() && units[at + 1].Is(comma_) ? at + 2 : at + 1;
  const size_t last = std::min(units.size(), at + 1 + kBehind);
  bool office = false;
  for (size_t j = first; j < last && !EndsApposition(units[j]); ++j) {
    const Reading* actor = units[j].Find(actor_);
    if (actor != nullptr && (j == first || (office && !units[j].Is(media_))))
      return static_cast<int>(actor->value);
    office = office || units[j].Is(title_) || units[j].Is(spokesman_);
  }
  return -1;
}

bool SpeechReader::EndsApposition(const Unit& unit) const {
  return std::any_of(unit.readings.begin(), unit.readings.end(),
                     [this](const Reading& r) { return ends_.Has(r.cls); });
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
  uint32_t nearest_assertion = UINT32_MAX;
  for (const Utterance& u : utterances) {
    if (u.sentence != sentence || position < u.begin || position >= u.end) continue;
    const uint32_t distance = position > u.at ? position - u.at : u.at - position;
    // "denied that ..., adding that": what is said last in front of a claim colours it.
    const bool colours = u.assertion != Assertion::kAffirmed || u.begin == u.at;
    if (colours && distance < nearest_assertion)
      nearest_assertion = distance, voice.assertion = u.assertion;
    // A claimant in front is nearer than one behind at the same distance.
    if (u.by >= 0 && distance < nearest) nearest = distance, voice.by = u.by;
  }
  return voice;
}

}  // namespace rasad
