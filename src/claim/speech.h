// Who says what: the claimant of each stretch of a text.
//
// The rules of stage `say` give, within one sentence, who speaks and how far his words reach:
//   gives says(by: who, reach: after|before|all|itself|behind, assertion: affirmed|alleged|denied,
//              carry: yes|next|far|latter, name: words, introduced: yes, people: group,
//              nation: word, hold: yes|alone|post|paragraph, lead: yes|paragraph|quote,
//              ends: yes, line: yes, from: words)
// `by` an Actor unit; `carry` without one goes on with whoever spoke shortly before (`next`: in the
// sentence before, and no agency; `latter`: the body named last in front); `name` a person: the
// body that he was introduced with, else somebody unknown, who speaks for nobody and on whom
// nothing goes on; `introduced` says that the text tells what he is, so that one name is enough to
// speak for himself; with `carry` he is the holder of an office that spoke without a name in the
// sentence before; `people` somebody without a name, told by what he is ("two commanders"), who is
// called so or speaks for the body in his name. `nation` an adjective: the government of that
// country ("the American envoy said"). A name that actors/persons.tsv knows is called so, whatever
// the language. `line`: only where the sentence opens its line ("Karim: ...", the label of a post).
// `lead`: the sentences in front that nobody spoke are his, too ("with this news the ministry
// added"); `paragraph`: of this paragraph alone; `quote`: those of the quotation that ends there.
// `hold: paragraph`: four more sentences of the paragraph at most ("has documented other
// attacks."). `ends`: nothing of what stood open goes on here. `assertion` alone colours what it
// reaches, all or behind `from`. A claim gets the claimant of the nearest rule that reaches it.
// Sentences without a word of saying go on with the speaker before in three cases alone: a
// quotation that he opened isn't closed yet; he tells behind a colon, without marks of quotation
// ("he said:"), and the paragraph goes on; or he was put in front of a whole report (`hold`: "the
// ministry:" at its head; with `alone` only in the first sentence or where the line ends behind
// it, with `post` in the first sentence of a short text alone). What stands in such a report in
// front of another who speaks is still his. All others speak for the article itself. Thread safety:
// const.
#ifndef RASAD_CLAIM_SPEECH_H_
#define RASAD_CLAIM_SPEECH_H_

#include <span>
#include <string_view>
#include <vector>

#include "actor/actor_reader.h"
#include "actor/persons.h"
#include "record/record.h"
#include "rules/rule_book.h"
#include "rules/text_chart.h"

namespace rasad {

struct Utterance {
  uint32_t sentence = 0;
  uint32_t begin = 0;  // folded characters that it reaches
  uint32_t end = 0;
  uint32_t at = 0;       // where the saying itself stands
  uint32_t colours = 0;  // from where its assertion holds
  int by = -1;           // index of an actor; -1 where only the assertion is given
  Assertion assertion = Assertion::kAffirmed;
  const Rule* rule = nullptr;
};

class SpeechReader {
 public:
  static Result<SpeechReader> Create(const RuleBook& book, const ActorTable& table);
  // The first word of each longer quotation gets the class Quoted: who speaks stands outside.
  void MarkQuotations(TextChart* chart) const;
  // Of sentences before `end`. `actors` are those of the whole text; persons who speak for nobody
  // are added to them.
  void Read(const TextChart& chart, uint32_t end, std::vector<ActorReading>* actors,
            std::vector<Utterance>* utterances) const;

  // What holds at a position of a sentence: claimant (-1: none) and assertion.
  struct Voice {
    int by = -1;
    Assertion assertion = Assertion::kAffirmed;
  };
  static Voice At(const std::vector<Utterance>& utterances, uint32_t sentence, uint32_t position);

 private:
  explicit SpeechReader(const RuleBook& book) : book_(&book) {}
  struct Memory;
  void ReadSentence(const TextChart& chart, uint32_t sentence, std::vector<RuleMatch> matches,
                    std::vector<ActorReading>* actors, Memory* memory,
                    std::vector<Utterance>* utterances) const;
  const KnownPerson* KnownIn(const TextChart& chart, uint32_t sentence, UnitRange name) const;
  static ActorReading KnownMention(const TextChart& chart, uint32_t sentence, UnitRange name,
                                   const KnownPerson& person);
  static int LastNamed(const std::vector<ActorReading>& actors, uint32_t sentence, uint32_t before);
  int GovernmentOf(const TextChart& chart, uint32_t sentence, UnitRange nation,
                   std::vector<ActorReading>* actors) const;
  static bool ServesElsewhere(const KnownPerson* person, const ActorReading& body);
  bool IsLabel(const TextChart& chart, uint32_t sentence) const;
  bool IsLabelOfItem(const TextChart& chart, uint32_t sentence, const RuleMatch& match) const;
  bool Holds(const Give& give, const RuleMatch& match, const TextChart& chart,
             uint32_t sentence) const;
  int PersonOf(const TextChart& chart, uint32_t sentence, UnitRange name, bool introduced,
               std::vector<ActorReading>* actors) const;
  static int PeopleOf(const TextChart& chart, uint32_t sentence, UnitRange people,
                      std::vector<ActorReading>* actors);
  static void TakeQuotation(const TextChart& chart, uint32_t sentence, uint32_t sentences,
                            std::vector<Utterance>* utterances);
  static void TakeLead(const TextChart& chart, uint32_t sentence, bool paragraph,
                       std::vector<Utterance>* utterances);
  static void TakeFront(const Chart& row, size_t first, int by, const Rule* rule,
                        std::vector<Utterance>* utterances);
  static void GoOn(const TextChart& chart, uint32_t sentence, const Memory& memory,
                   std::vector<Utterance>* utterances);
  Utterance Make(const Chart& row, uint32_t sentence, const RuleMatch& match) const;
  bool Tells(const TextChart& chart, uint32_t sentence, const RuleMatch& match,
             const ActorReading& speaker) const;
  int SpeakerOf(const TextChart& chart, const RuleMatch& match,
                const std::vector<ActorReading>& actors, const Memory& memory,
                const Utterance& u) const;
  int SpeakerBefore(const TextChart& chart, const std::vector<ActorReading>& actors,
                    const Memory& memory, uint32_t sentence) const;
  int BodyOfPerson(const TextChart& chart, uint32_t sentence, UnitRange name,
                   const std::vector<ActorReading>& actors) const;
  int BodyOfLastWord(const TextChart& chart, uint32_t sentence, size_t before,
                     std::u16string_view word, const std::vector<ActorReading>& actors) const;
  bool IsFullName(std::span<const Unit> units, size_t at) const;
  bool IsUnnamedOffice(const TextChart& chart, uint32_t sentence, int actor,
                       const std::vector<ActorReading>& actors) const;
  int BodyBeside(const TextChart& chart, uint32_t sentence, size_t at,
                 const std::vector<ActorReading>& actors) const;
  int BodyInFront(std::span<const Unit> units, size_t at) const;
  bool IsHonour(const TextChart& chart, const Unit& unit) const;
  int BodyBehind(std::span<const Unit> units, size_t at) const;
  bool EndsApposition(const Unit& unit) const;

  const RuleBook* book_;
  const RuleStage* stage_ = nullptr;
  const ActorTable* table_ = nullptr;
  ClassId actor_ = 0, demonym_ = 0, media_ = 0, comma_ = 0, colon_ = 0, finite_ = 0, title_ = 0,
          spokesman_ = 0, source_ = 0, head_ = 0, voice_ = 0, quoted_ = 0, mark_ = 0, digest_ = 0,
          named_ = 0, first_name_ = 0, rank_ = 0, def_ = 0;
  ClassSet ends_, names_, says_, apposition_;
};

}  // namespace rasad

#endif  // RASAD_CLAIM_SPEECH_H_
