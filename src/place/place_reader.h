// Which listed place names of a text are places, and which place each one is.
//
// A name is a place with reason only: a cue word before it, a place beside it in a list, the same
// name accepted elsewhere in the article, or a name that nothing else bears (place_reason.cc).
// Countries are places after a preposition, direction or place, else they are left to the actors;
// so are those that support somebody. Of several places of one name the best by: kind that the cue
// asks for, the places beside it that hold it, parent named in the article, countries of the
// article's other places, importance (place_choice.cc); the reading says how sure that is and which
// places lost. Each accepted name and its cue words become one unit of class Place, whose value is
// the index into the list. Thread safety: const. Cost: linear in the units.
#ifndef RASAD_PLACE_PLACE_READER_H_
#define RASAD_PLACE_PLACE_READER_H_

#include <map>
#include <string>
#include <vector>

#include "place/gazetteer.h"
#include "record/record.h"
#include "rules/text_chart.h"

namespace rasad {

// What a place tells of what happened.
enum class PlacePart : uint8_t {
  kScene,     // where something was
  kBeside,    // where another place lies: "the village of X north of Y", "near the border with Y"
  kToward,    // where somebody goes or comes from
  kSpeaker,   // of who speaks: "the police of X", "the governor of X"
  kDateline,  // where the report was filed
};

struct PlaceReading {
  PlaceMention mention;
  uint32_t row = 0;
  uint32_t sentence = 0;
  uint32_t begin = 0;       // folded characters
  std::string why;          // for explain
  bool direction = false;   // "north of X", "near X"
  bool border = false;      // "the border with X"
  bool road = false;        // "the road to X"
  bool throughout = false;  // "all over X"
  bool capital = false;     // a name that also means a government
  bool local = false;       // of an office or body of that place: "the governor of X"
  bool seat = false;        // "the monitor, which is based in X": nothing that is told was there
  std::string named;        // the kind that the words before it say: "the district of X"
  PlacePart part = PlacePart::kScene;
  bool opens = false;    // "In X, ...": all that the sentence tells is there
  bool native = false;   // "the people of X": where they come from
  bool implied = false;  // "in the country", which bears no name
  bool body = false;     // "the police of X", which did something
  bool left = false;     // where somebody is from, or the hospital that he was brought to
  bool outer = false;    // where another place lies that is itself no scene
};

class PlaceReader {
 public:
  static Result<PlaceReader> Create(const RuleBook& book, const Gazetteer& gazetteer);

  void Read(TextChart* chart, std::vector<PlaceReading>* places) const;
  // A country as the place that a unit means without its name; none for a code of no table.
  std::optional<PlaceReading> CountryAt(const std::string& country, const TextChart& chart,
                                        uint32_t sentence, size_t unit) const;
  // The country (ISO code) that most of the places are in; "" where there is none.
  static std::string MainCountry(const std::vector<PlaceReading>& places);
  // The first-level unit that more than half of a country's places are in; "" where none is.
  static std::string MainAdmin1(const std::vector<PlaceReading>& places,
                                const std::string& country);

 private:
  struct Candidate {
    uint32_t sentence = 0;
    uint32_t unit = 0;
    uint32_t first = 0;  // the first unit of its cue words
    uint32_t last = 0;   // one behind the last direction word after it
    uint32_t group = 0;
    std::string cue_kind;
    int before = -1;  // the candidate that stands right before it or that a comma or "and" joins
    bool joined = false;    // by a comma or "and"
    bool with_and = false;  // by "and": the one doesn't say where the other lies
    bool cue = false;
    bool many = false;        // "the villages of": the cue of a whole list
    bool quarter = false;     // "the quarter of": a part of a town
    bool known = false;       // "the streets of": only of places that news names by themselves
    bool direction = false;   // one of its cue words is a direction
    bool throughout = false;  // one of them is "all over"
    bool sure_cue = false;    // more than "near", "within"
    bool preposition = false;
    bool within = false;       // "in X", "to X", "on X", two words
    bool in = false;           // behind "in", a word of its own
    bool then_in = false;      // "X in", before what it may lie in
    bool to = false;           // "to X"
    bool verb = false;         // also a verb, which no "in" stands before
    bool native = false;       // "the people of X"
    bool border = false;       // "the border with X"
    bool road = false;         // "the road of X"
    bool disaster = false;     // "the earthquake of X"
    bool scene = false;        // "the earthquake of X", "the raids on X"
    bool backer = false;       // "supported by X"
    bool opens = false;        // "In X, ..." at the head of a sentence
    bool ends_phrase = false;  // nothing that the name could be an adjective or a noun of follows
    bool other_meaning = false;
    bool adjective = false;  // also a direction or a demonym: "northern", "Syrian"
    bool def = false;
    bool country = false;
    bool weak = false;
    bool small = false;     // a place that news doesn't name without saying where it is
    bool glued = false;     // behind a clitic that may as well be the first letter of a word
    bool state = false;     // also the name of a state that acts: a country or capital
    bool attacked = false;  // "the attacks of X", of a capital
    bool speaks = false;    // beside a verb of saying
    bool facility = false;  // "the hospital of X": it may be called so, wherever it stands
    bool accepted = false;
    const char* why = "";
  };
  struct Classes {
    ClassId name, place, cue, direction, in, from, to, with, with_whom, for_, comma, and_, def,
        word, local, governs, country_actor, say, according, title, first_name, demonym, that, open,
        backing, scene, country_noun, close, event, verb, indefinite, function, like, future,
        break_, facility, on, road, modal, colon, throughout, semicolon, object, judges, befalls,
        war, assault, doubt, event_verb, adjacent, native, martyr, toll, event_kind, number,
        quantity;
  };
  // What the article's accepted names say of where it plays.
  struct Scene {
    std::map<std::string_view, double> countries;  // ISO code: weight
    std::map<std::string_view, int> names;         // English names of larger places
    double total = 0;
  };
  struct Choice {
    uint32_t row = 0;
    Certainty certainty = Certainty::kSure;
    std::vector<uint32_t> lost;  // rows, the best first
  };

  void Collect(const TextChart& chart, std::vector<Candidate>* candidates) const;
  void LookBefore(const Chart& chart, Candidate* c) const;
  void LookFurther(const Chart& chart, uint32_t at, Candidate* c) const;
  void LookBehind(const Chart& chart, Candidate* c) const;
  void LookAround(const TextChart& chart, const Chart& row, Candidate* c) const;
  bool AreJoined(const Chart& row, uint32_t from, uint32_t to) const;
  static void GoOnWithCue(const Candidate& back, Candidate* c);
  bool IsCue(const Unit& unit) const;
  bool IsBehindAdjective(const Chart& row, uint32_t at) const;
  bool IsBehindUnlisted(const Chart& row, const Candidate& c) const;
  bool IsScene(const Unit& unit) const;
  bool HappensThere(const Unit& unit) const;
  bool IsAttacked(const Chart& row, const Candidate& c) const;
  bool IsStruck(const Chart& row, const Candidate& c) const;
  bool IsAimedAt(const Chart& row, const Candidate& c) const;
  bool IsBefallen(const Chart& row, const Candidate& c) const;
  bool IsAtWar(const Chart& row, const Candidate& c) const;
  bool IsOfMartyrs(const Chart& row, const Candidate& c) const;
  bool IsOfQuake(const Chart& row, const Candidate& c) const;
  bool IsDisaster(const Unit& unit) const;
  bool IsViolence(const Unit& unit) const;
  bool SpeaksLater(const Chart& row, uint32_t unit) const;
  bool Judges(const Chart& row, uint32_t first, uint32_t unit) const;
  void Decide(std::vector<Candidate>* candidates) const;
  const char* ReasonOf(const Candidate& c, const std::vector<Candidate>& all) const;
  const char* LateReasonOf(const Candidate& c, const std::vector<Candidate>& all,
                           const Scene& scene) const;
  void DropStrangers(std::vector<Candidate>* candidates) const;
  // Importance: of a place that news names without telling where it lies, and of large cities and
  // first-level units.
  static constexpr int kKnown = 30;
  static constexpr int kLarge = 60;
  static bool IsUnit(std::string_view kind);
  static bool KindFits(std::string_view cue, std::string_view kind);
  bool IsCalledSo(const Candidate& c, const Candidate& next) const;
  bool IsElsewhere(const Candidate& c, const Candidate& next) const;
  bool IsLarge(const Candidate& c) const;
  bool IsTownOfScene(const Candidate& c, const Scene& scene) const;
  bool IsWord(const Candidate& c) const;
  bool IsUnlistedQuarter(const Candidate& c, const std::vector<Candidate>& all) const;
  bool LieNear(const Candidate& one, const Candidate& other) const;
  bool IsStranger(const Candidate& c, const std::vector<Candidate>& all) const;
  bool LiesAmong(const Candidate& c, const std::vector<Candidate>& all, bool quarter) const;
  bool IsListed(const Candidate& c, const std::vector<Candidate>& all) const;
  bool IsOfScene(const Candidate& c, const Scene& scene) const;
  bool IsOfMainCountry(const Candidate& c, const Scene& scene) const;
  bool Holds(uint32_t outer, uint32_t inner) const;
  bool ShareCountry(const Candidate& one, const Candidate& other) const;
  bool AnyHolds(const Candidate& outer, const Candidate& inner) const;
  Scene SceneOf(const std::vector<Candidate>& candidates) const;
  double Score(const Candidate& c, const GazetteerRow& row, const Scene& scene) const;
  double ScoreBeside(const std::vector<Candidate>& all, size_t at, uint32_t row) const;
  Choice Choose(const std::vector<Candidate>& all, size_t at, const Scene& scene) const;
  void Compose(const std::vector<Candidate>& candidates, const std::vector<Choice>& choices,
               TextChart* chart, std::vector<PlaceReading>* places) const;
  PlaceMention MentionOf(const Choice& choice) const;

  const RuleBook* book_ = nullptr;
  const Gazetteer* gazetteer_ = nullptr;
  std::map<std::string, uint32_t, std::less<>> countries_;  // ISO code: row
  Classes k_{};
};

}  // namespace rasad

#endif  // RASAD_PLACE_PLACE_READER_H_
