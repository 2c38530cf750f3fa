#include "claim/speech.h"

#include <algorithm>

#include "claim/speech_names.h"
#include "claim/speech_quotes.h"
#include "claim/speech_reach.h"
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
constexpr uint32_t kCarryFar = 6;        // over which "the source", "the ministry" does
constexpr uint32_t kQuoteSentences = 5;  // that a quotation may hold
constexpr uint32_t kToldSentences = 4;   // of a paragraph, told behind "he said:"

// Whether a quotation ends right in front of what matched.
bool FollowsQuotation(std::u16string_view text, const Unit& unit) {
  size_t at = unit.begin;
  while (at > 0 && (text[at - 1] == u' ' || text[at - 1] == u'.')) --at;
  return at > 0 && text[at - 1] == u'"';
}

// Whether two mentions are of one actor.
bool IsSame(const std::vector<ActorReading>& actors, int a, int b) {
  return actors[static_cast<size_t>(a)].mention.id == actors[static_cast<size_t>(b)].mention.id;
}

// Whether nothing stands between two sentences but marks: "..".
bool IsNext(const TextChart& chart, uint32_t before, uint32_t sentence) {
  if (before >= sentence) return false;
  return std::all_of(chart.charts.begin() + before + 1, chart.charts.begin() + sentence,
                     [](const Chart& row) { return row.units.size() < 2; });
}

}  // namespace

Result<SpeechReader> SpeechReader::Create(const RuleBook& book, const ActorTable& table) {
  SpeechReader reader(book);
  const Status found = FindClasses(book.classes, {{&reader.actor_, "Actor"},
                                                  {&reader.demonym_, "Demonym"},
                                                  {&reader.media_, "Actor.Media"},
                                                  {&reader.comma_, "Comma"},
                                                  {&reader.colon_, "Colon"},
                                                  {&reader.finite_, "fin:yes"},
                                                  {&reader.title_, "Title"},
                                                  {&reader.spokesman_, "Spokesman"},
                                                  {&reader.head_, "Actor.Head"},
                                                  {&reader.voice_, "Actor.Voice"},
                                                  {&reader.source_, "Actor.Source"},
                                                  {&reader.quoted_, "Quoted"},
                                                  {&reader.mark_, "Mark"},
                                                  {&reader.digest_, "Digest"},
                                                  {&reader.named_, "Group.Named"},
                                                  {&reader.first_name_, "FirstName"},
                                                  {&reader.rank_, "Rank"},
                                                  {&reader.def_, "Def"}});
  if (!found) return found.error();
  reader.ends_ = ClassesNamed(
      book.classes, {"Say.*", "That", "Which", "Comma", "Colon", "Verb", "Harm.*", "Break", "And"});
  reader.names_ = ClassesNamed(book.classes, {"FirstName", "Word", "Group.Named"});
  reader.apposition_ =
      ClassesNamed(book.classes, {"FirstName", "Word", "Group.Named", "Place", "Place.Name", "In",
                                  "Prep.With", "Title", "Rank", "Comma", "Noun", "Demonym"});
  reader.says_ = ClassesNamed(book.classes, {"Say.*"});
  reader.stage_ = book.Stage("say");
  reader.table_ = &table;
  return reader;
}

// What an article has heard so far.
struct SpeechReader::Memory {
  int speaker = -1;  // who spoke last
  uint32_t sentence = 0;
  int held = -1;  // who was put in front of the whole report
  const Rule* held_by = nullptr;
  bool held_in_list = false;   // by the label of one item
  const Rule* rule = nullptr;  // that read the last speaker
  uint32_t open_quote = 0;     // sentences since a quotation was opened that isn't closed; 0: none
  uint32_t closed_quote = 0;   // sentences of the quotation that ends with the sentence before
  uint32_t told = 0;  // sentences since "he said:" without a quotation, in this paragraph; 0: none
};

void SpeechReader::Read(const TextChart& chart, uint32_t end, std::vector<ActorReading>* actors,
                        std::vector<Utterance>* utterances) const {
  utterances->clear();
  if (stage_ == nullptr) return;
  std::vector<RuleMatch> matches;
  Memory memory;
  size_t counted = 0;
  for (uint32_t s = 0; s < end; ++s) {
    const Chart& row = chart.charts[s];
    if (row.units.empty()) continue;
    if (!stage_->FindAll(row, chart.language, &matches)) matches.clear();
    const size_t before = utterances->size();
    const Memory then = memory;
    if (OpensLine(chart.text.text(), row.units.front())) memory.told = 0;
    // In a list each item has a label of its own.
    if (memory.held_in_list && row.units.front().Is(mark_)) memory.held = -1;
    ReadSentence(chart, s, std::move(matches), actors, &memory, utterances);
    const bool speaks =
        std::any_of(utterances->begin() + static_cast<long>(before), utterances->end(),
                    [](const Utterance& u) { return u.by >= 0; });
    if (!speaks) GoOn(chart, s, memory, utterances);
    if (speaks && then.held >= 0) TakeFront(row, before, then.held, then.held_by, utterances);
    // "according to him" follows what he told.
    if (memory.told > 0) memory.sentence = s;
    memory.told = memory.told > 0 && memory.told < kToldSentences ? memory.told + 1 : 0;
    const bool open = QuoteIsOpen(chart, row, memory.open_quote > 0, &counted);
    memory.closed_quote = open ? 0 : memory.open_quote + 1;
    memory.open_quote = open && memory.open_quote < kQuoteSentences ? memory.open_quote + 1 : 0;
  }
}

// A sentence without a speaker of its own: within a quotation, in the paragraph that he tells, or
// below him who was put in front.
void SpeechReader::GoOn(const TextChart& chart, uint32_t sentence, const Memory& memory,
                        std::vector<Utterance>* utterances) {
  const bool quoted = (memory.open_quote > 0 || memory.told > 0) && memory.speaker >= 0;
  if (!quoted && memory.held < 0) return;
  utterances->push_back(WholeSentence(chart.charts[sentence], sentence,
                                      quoted ? memory.speaker : memory.held,
                                      quoted ? memory.rule : memory.held_by));
}

void SpeechReader::ReadSentence(const TextChart& chart, uint32_t sentence,
                                std::vector<RuleMatch> matches, std::vector<ActorReading>* actors,
                                Memory* memory, std::vector<Utterance>* utterances) const {
  // A speaker behind his own words stands right behind the mark that closes them; a label stands at
  // the head of its line.
  const auto& units = chart.charts[sentence].units;
  const std::u16string_view text = chart.text.text();
  std::erase_if(matches, [&](const RuleMatch& m) {
    const Give& give = m.rule->gives[0];
    if (give.Literal("line") == "yes" && !OpensLine(text, units.front())) return true;
    return give.Literal("lead") == "quote" && !FollowsQuotation(text, units[m.begin]);
  });
  for (const RuleMatch& m : Select(std::move(matches))) {
    const Give& give = m.rule->gives[0];
    Utterance u = Make(chart.charts[sentence], sentence, m);
    if (give.Literal("ends") == "yes") memory->open_quote = memory->told = 0, memory->held = -1;
    u.by = SpeakerOf(chart, m, *actors, *memory, u);
    const UnitRange name = m.Of(give, "name");
    const bool person = !name.empty();
    const bool introduced = give.Literal("introduced") == "yes";
    if (u.by < 0 && person) u.by = PersonOf(chart, sentence, name, introduced, actors);
    if (u.by < 0 && person) memory->speaker = memory->held = -1;
    if (const UnitRange nation = m.Of(give, "nation"); u.by < 0 && !nation.empty())
      u.by = GovernmentOf(chart, sentence, nation, actors);
    if (const UnitRange people = m.Of(give, "people"); u.by < 0 && !people.empty())
      u.by = PeopleOf(chart, sentence, people, actors);
    // A denial is one, whoever denies.
    const bool plain = u.assertion == Assertion::kAffirmed;
    if (u.by < 0 && (person || (plain && !give.Literal("carry").empty()))) continue;
    if (u.by >= 0) {
      if (memory->held >= 0 && !IsSame(*actors, u.by, memory->held)) memory->held = -1;
      memory->speaker = u.by, memory->sentence = sentence, memory->rule = u.rule;
      memory->told = give.Literal("hold") == "paragraph" || IsLabelOfItem(chart, sentence, m) ||
                     Tells(chart, sentence, m, (*actors)[static_cast<size_t>(u.by)]);
      if (Holds(give, m, chart, sentence))
        memory->held = u.by, memory->held_by = u.rule,
        memory->held_in_list = sentence > 0 && chart.charts[sentence].units.front().Is(mark_);
    }
    utterances->push_back(u);
    const auto lead = give.Literal("lead");
    if (lead == "quote") {
      const bool apart = memory->open_quote == 0 && m.begin == 0;  // in a sentence of its own
      TakeQuotation(chart, sentence, apart ? memory->closed_quote : memory->open_quote, utterances);
    } else if (u.by >= 0 && !lead.empty()) {
      TakeLead(chart, sentence, lead == "paragraph", utterances);
    }
  }
}

int SpeechReader::SpeakerOf(const TextChart& chart, const RuleMatch& match,
                            const std::vector<ActorReading>& actors, const Memory& memory,
                            const Utterance& u) const {
  const Give& give = match.rule->gives[0];
  if (u.by >= 0) return IsNationalTeam(actors[static_cast<size_t>(u.by)]) ? -1 : u.by;
  const bool far = give.Literal("carry") == "far";
  const bool carries = far || give.Literal("carry") == "yes";
  if (const UnitRange name = match.Of(give, "name"); !name.empty()) {
    int body = BodyOfPerson(chart, u.sentence, name, actors);
    const KnownPerson* known = KnownIn(chart, u.sentence, name);
    if (body >= 0 && ServesElsewhere(known, actors[static_cast<size_t>(body)])) body = -1;
    if (body >= 0 || !carries || u.sentence != memory.sentence + 1) return body;
    return IsUnnamedOffice(chart, memory.sentence, memory.speaker, actors) ? memory.speaker : -1;
  }
  if (give.Literal("carry") == "latter")
    return LastNamed(actors, u.sentence, chart.charts[u.sentence].units[match.begin].begin);
  if (give.Literal("carry") == "next") return SpeakerBefore(chart, actors, memory, u.sentence);
  const bool near = u.sentence <= memory.sentence + (far ? kCarryFar : kCarry);
  return carries && near ? memory.speaker : -1;
}

// "in this clash ..." is told by the body that told of the clash, not by an agency, nor by one who
// denied something or of whose claim nothing else hangs. In Arabic "also" goes on in its paragraph
// alone, and not with sources of no name.
int SpeechReader::SpeakerBefore(const TextChart& chart, const std::vector<ActorReading>& actors,
                                const Memory& memory, uint32_t sentence) const {
  if (memory.speaker < 0 || !IsNext(chart, memory.sentence, sentence)) return -1;
  const Give& told = memory.rule->gives[0];
  if (told.Literal("reach") == "itself" || !told.Literal("assertion").empty()) return -1;
  const std::string_view type = actors[static_cast<size_t>(memory.speaker)].mention.type;
  if (type == "media") return -1;
  if (chart.language != kArabic) return memory.speaker;
  const Unit& first = chart.charts[sentence].units.front();
  return type == "source" || OpensLine(chart.text.text(), first) ? -1 : memory.speaker;
}

}  // namespace rasad
