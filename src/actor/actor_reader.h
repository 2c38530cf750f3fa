// Who is named in a text: listed actors, bodies completed by a country, states that act, sources
// without a name.
//
// Works on charts in which places are already composed, so that a country that is a place is no
// actor. Each actor becomes a unit of class Actor whose value is the index into the list; a unit
// that may also be a person noun (the homograph of two students and the Taliban) keeps that
// reading. Demonyms keep their own class: claims and events use them. Thread safety: const. Cost:
// linear in the units.
#ifndef RASAD_ACTOR_ACTOR_READER_H_
#define RASAD_ACTOR_ACTOR_READER_H_

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "actor/actor_table.h"
#include "place/place_reader.h"
#include "record/record.h"
#include "rules/text_chart.h"

namespace rasad {

struct LocalBody;

struct ActorReading {
  ActorMention mention;
  uint32_t sentence = 0;
  uint32_t begin = 0;       // folded characters
  bool is_country = false;  // a state named by its country's name
  bool is_source = false;   // "medical sources"
  bool is_force = false;   // a body of a state that arrests and fights, its part, or an armed group
  bool is_told = false;    // a body whose country the words beside it say
  bool is_office = false;  // judges, heals or administers: strikes nobody
  std::string members;     // what its people are, a class of victims: "soldier"; "" where unknown
  int at_place = -1;       // index of the place that a local body is named after
};

class ActorReader {
 public:
  static Result<ActorReader> Create(const RuleBook& book, const ActorTable& table);

  // `home`: the country that the article is about, for "the army". `day`: its day, "2024-11-30", as
  // some names meant others before. `admin1`: the first-level unit of `home` that most of its
  // places are in. Each may be empty.
  struct Scene {
    std::string home;
    std::string paper;      // country of the paper, where that is `home` or named as often
    std::string diplomats;  // the same, where it is named at all: whose foreign ministry speaks
    std::string admin1;
    std::string day;
    std::string wording;  // the party in whose words the article speaks
    std::string named;    // country of the body that was named last in the same sentence
    std::vector<std::string> before;  // ids of the forces named in the sentence before
    std::string again;                // "this country", behind the unit that is looked at
    uint32_t sentence = 0;
    uint8_t language = 0;
    bool sports = false;  // the article tells of a match or a championship
    const std::vector<ActorReading>* told = nullptr;  // those read so far
  };
  void Read(const std::vector<PlaceReading>& places, const Scene& scene, TextChart* chart,
            std::vector<ActorReading>* actors) const;

  // An actor that the text doesn't mention at this place, e.g. the air force behind "a Russian
  // strike".
  ActorReading FromRow(const TextChart& chart, const ActorRow& row, uint32_t begin,
                       uint32_t end) const;
  const ActorTable& table() const { return *table_; }
  // Its own country where the text speaks of one ("our compatriots"), else the one that it names
  // most by adjectives and as one that acts; "" where none is. For texts that name no place.
  std::string CountryNamed(const TextChart& chart) const;
  // Whether it names `country` at least as often as `other`, its places included.
  // Whether a text names a country, by an adjective or as one that acts.
  bool Names(const TextChart& chart, std::string_view country) const;
  bool NamesAsOften(const TextChart& chart, const std::vector<PlaceReading>& places,
                    std::string_view country, std::string_view other) const;
  // The country of a demonym unit, or "".
  std::string DemonymCountry(const Unit& unit) const;

  // The countries named in front of a unit, in its sentence or the one before, the last one first:
  // as places, or by who is of them; no paper's, nor whose the raids on it were.
  std::vector<std::string> CountriesBefore(const TextChart& chart, uint32_t sentence, uint32_t at,
                                           const std::vector<PlaceReading>& places,
                                           const std::vector<ActorReading>& actors) const;
  std::string CountryBefore(const TextChart& chart, uint32_t sentence, uint32_t at,
                            const std::vector<PlaceReading>& places,
                            const std::vector<ActorReading>& actors) const;

 private:
  std::map<std::string, int, std::less<>> CountriesNamed(const TextChart& chart) const;
  int HoldersNamed(const TextChart& chart, std::string_view country) const;
  std::string CountryOfFirst(const TextChart& chart, ClassId cls) const;
  bool MayBegin(const Unit& unit) const;
  struct Classes {
    ClassId actor, media, state, unnamed, gunmen, protester, armed, police, force_of_state,
        participle, air, head, spokesman, voice, aircraft, bare, name, generic, ours, local,
        country_actor, country_again, soldier, others, demonym, place, source, again, body, force,
        person, in, of, def, with, for_, cue, place_name, word, noun, first_name, indefinite, verb,
        that, and_, comma, say, confirm, say_noun, according, on, to, group, event, level, title,
        colon, this_, also, date, deny, modal, which, event_verb, event_doubt, assault, partisan,
        country_thing, sport, hosting, plural, bracket, statistic, tags, scene, backing, holder,
        belong, close, adjective, doubtful;
  };
  struct Match {
    ActorRow row;
    uint32_t end = 0;   // units
    int at_place = -1;  // index of the place that a local body is named after
    bool is_country = false;
    bool is_source = false;
    bool is_told = false;
    bool keep_person = false;
  };
  bool Look(const TextChart& chart, const Chart& row, uint32_t at,
            const std::vector<PlaceReading>& places, const Scene& scene, Match* match) const;
  bool LookAgain(const TextChart& chart, uint32_t sentence, uint32_t at,
                 const std::vector<ActorReading>& actors, Match* match) const;
  bool LookCountryAgain(const TextChart& chart, uint32_t sentence, uint32_t at,
                        const std::vector<PlaceReading>& places,
                        const std::vector<ActorReading>& actors, Match* match) const;
  std::string HomeOf(const GenericActor& body, const Scene& scene) const;
  std::string ArmyBehind(const Chart& row, uint32_t at, const GenericActor& generic,
                         uint32_t* end) const;
  bool IsOfDeed(const Chart& row, size_t at) const;
  std::string CountryOfUnit(const Unit& unit, const std::vector<PlaceReading>& places,
                            const std::vector<ActorReading>& actors) const;
  static std::string CountryOfForces(const std::vector<std::string>& forces,
                                     std::string_view id_pattern);
  int NamedBefore(const TextChart& chart, uint32_t sentence, uint32_t at) const;
  int GroupBefore(const std::vector<ActorReading>& actors, uint32_t sentence) const;
  void AddKinds(const Match& match, bool flies, uint32_t at, Chart* row) const;
  std::string WordingOf(const TextChart& chart) const;
  bool Strikes(const Chart& row, uint32_t at) const;
  bool IsWord(const TextChart& chart, const Unit& unit, uint32_t token, ClassId cls) const;
  bool Flies(const TextChart& chart, const Chart& row, uint32_t at, const Match& match) const;
  bool IsAbroad(const Chart& row, uint32_t at, const GenericActor& body) const;
  std::string CountryBehindName(const TextChart& chart, const Chart& row, uint32_t at,
                                uint32_t* end) const;
  std::string CountryTold(const TextChart& chart, const Chart& row, uint32_t at,
                          const std::vector<PlaceReading>& places, const Scene& scene,
                          Match* match) const;
  std::string CountryMeant(const Chart& row, uint32_t at, const GenericActor& body,
                           const Scene& scene) const;
  std::string HolderBehind(const Chart& row, uint32_t at) const;
  static std::string CountryOfSame(const GenericActor& body, const Scene& scene);
  static const ActorReading* GovernorBefore(const GenericActor& body, const Scene& scene);
  bool IsOnlyAdjective(const TextChart& chart, const Chart& row, uint32_t at) const;
  void LookNamedBehind(const Chart& row, uint32_t at, const Scene& scene, Match* match) const;
  void LookAbroad(const Chart& row, uint32_t at, Match* match) const;
  static bool IsDistrict(const RuleBook& book, const Unit& unit, ClassId cue,
                         const std::vector<PlaceReading>& places);
  bool LookGeneric(const TextChart& chart, const Chart& row, uint32_t at,
                   const std::vector<PlaceReading>& places, const Scene& scene, Match* match) const;
  bool IsOfOthers(const Chart& row, uint32_t at, const std::vector<PlaceReading>& places,
                  const Scene& scene, const ActorRow& named) const;
  bool IsOfNext(const Chart& row, uint32_t at, const std::vector<PlaceReading>& places,
                const ActorRow& named) const;
  const ActorRow& Named(const Unit& unit, const Scene& scene) const;
  bool LookCountry(const TextChart& chart, const Chart& row, uint32_t at, const Scene& scene,
                   const Reading& country, Match* match) const;
  enum class Sports : uint8_t { kNone, kSome, kAll };
  Sports SportsOf(const TextChart& chart) const;
  bool IsTag(const Chart& row, uint32_t at) const;
  bool EndsDefinite(const TextChart& chart, const Unit& unit) const;
  bool IsAdjective(const TextChart& chart, const Chart& row, uint32_t at) const;
  bool LookLocal(const TextChart& chart, const Chart& row, uint32_t at,
                 const std::vector<PlaceReading>& places, const Scene& scene, Match* match) const;
  bool LookLocalPlace(const TextChart& chart, const Chart& row, uint32_t at,
                      const std::vector<PlaceReading>& places, const Scene& scene,
                      const LocalBody& body, Match* match) const;
  std::optional<ActorRow> ParentOf(const LocalBody& body, const PlaceMention& place,
                                   const Scene& scene) const;
  bool LookLocalName(const TextChart& chart, const Chart& row, uint32_t at, const std::string& home,
                     const LocalBody& body, Match* match) const;
  bool EndOutlet(const TextChart& chart, const Chart& row, uint32_t at, uint32_t* end) const;
  bool LookLocalParent(const Chart& row, uint32_t at, const std::string& home,
                       const LocalBody& body, Match* match) const;
  bool LookParent(const std::string& home, const LocalBody& body, uint32_t end, Match* match) const;
  int LastOfKind(const Chart& row, uint32_t at, uint32_t cue,
                 const std::vector<PlaceReading>& places) const;
  bool HasOffices(const Unit& unit) const;
  bool EndsPhrase(const TextChart& chart, const Chart& row, uint32_t at) const;
  bool IsLink(const Unit& unit) const;
  bool GoesOn(const TextChart& chart, const Chart& row, uint32_t at, uint32_t end) const;
  bool IsHeard(const Chart& row) const;
  bool IsOwner(const Chart& row, uint32_t at, uint32_t end) const;
  bool SpeaksBefore(const Chart& row, uint32_t at) const;
  bool SpeaksBehind(const Chart& row, uint32_t end) const;
  bool IsNamePart(const TextChart& chart, const Chart& row, uint32_t at) const;
  std::string CountryBehind(const Chart& row, uint32_t at, const std::vector<PlaceReading>& places,
                            uint32_t* end) const;
  bool SpeaksHere(const TextChart& chart, const Chart& row, uint32_t at) const;
  std::string PlaceOfSource(const Chart& row, uint32_t at,
                            const std::vector<PlaceReading>& places) const;
  void AddSourceNames(const Chart& row, const std::vector<PlaceReading>& places, const Scene& scene,
                      Match* match) const;
  void LookAgencyBehind(const Chart& row, uint32_t at, const Scene& scene, Match* match) const;
  std::string NationOfSource(const TextChart& chart, const Chart& row, uint32_t at,
                             uint32_t end) const;
  void AddNation(const std::string& country, bool of_state, Match* match) const;
  Match Source(const TextChart& chart, const Chart& row, uint32_t at, const Reading& reading) const;

  const RuleBook* book_ = nullptr;
  const ActorTable* table_ = nullptr;
  Classes k_{};
  ClassSet starts_;  // with which an actor can begin
};

}  // namespace rasad

#endif  // RASAD_ACTOR_ACTOR_READER_H_
