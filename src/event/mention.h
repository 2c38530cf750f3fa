// One telling of something that happened, as the rules of stage `event` read it.
#ifndef RASAD_EVENT_MENTION_H_
#define RASAD_EVENT_MENTION_H_

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "record/record.h"
#include "rules/rule.h"

namespace rasad {

// A country that did something, named by an adjective: "a Russian strike".
struct CountryDoer {
  std::string country;
  uint32_t begin = 0;  // folded characters of the adjective
  uint32_t end = 0;
};

struct EventMention {
  uint32_t sentence = 0;
  uint32_t begin = 0;  // folded characters
  uint32_t end = 0;
  uint32_t at = 0;          // where the trigger begins
  UnitRange trigger;        // units
  uint32_t clause = 0;      // of its sentence, counted by what opens a clause of its own: "while"
  bool placed = false;      // its clause names a place
  bool scene = false;       // its sentence tells both where and when
  int kind = -1;            // index into EventKinds
  int said = -1;            // what its word alone says, before others made it precise
  std::vector<int> actor1;  // indices of actors
  std::vector<int> actor2;
  std::vector<CountryDoer> actor1_countries;  // where no actor is named
  int date = -1;
  int place = -1;
  const Rule* rule = nullptr;
  Assertion assertion = Assertion::kAffirmed;  // what the rule says; alleged: told apart
  bool planned = false;       // threatened, feared: told, but no event of the record
  bool verb = false;          // told by a verb
  bool mutual = false;        // "clashes between": whoever is named first harmed nobody for certain
  bool armed = false;         // those that it was done to carry arms
  bool back = false;          // "the attack", "this attack": one that may have been told before
  bool linked = false;        // talk of a deed, an accusation: nothing where it wasn't told
  bool alone = false;         // told by its word alone, with none that says who, how or that it was
  bool only_back = false;     // and nothing where none was
  bool claimed = false;       // somebody takes it upon himself, and all that was told with it
  bool after = false;         // "after the attack", "because of it": what is told came behind it
  bool answered = false;      // "in response to the attack": none that its sentence told before
  bool within = false;        // "in the raid", "by the shelling": what the words in front came of
  bool definite = false;      // "the attack", "this attack": its own words say that it was told
  bool headline = false;      // on the first line, which a text repeats
  bool held = false;          // a word that is an arrest where a state did it
  bool raid = false;          // a word for the storming of a house or village
  bool loose = false;         // its word mostly means something else
  bool weapon = false;        // told by nothing but what people were hurt with
  bool killing = false;       // told by nothing but the word that people were killed
  bool executed = false;      // put to death by whoever held them, be they soldiers
  bool blast = false;         // an explosion of no bomb that is named: the sound of a strike, maybe
  bool another = false;       // "another attack": none of those told before
  bool denied = false;        // somebody says that it didn't happen
  bool negated = false;       // told with "not": a denial where somebody speaks
  bool similar = false;       // "a similar attack": another one of the kind told before
  bool apart = false;         // "moreover", "in another incident": another one than that before it
  bool taken_up = false;      // right behind whoever tells of it, and not of what is his own
  bool smashed = false;       // told of gunmen who were smashed: by whoever did it
  bool aim = false;           // "targeting": a word for whatever kind of attack is told of
  bool far = false;           // "attack": of a state beyond its borders a strike from the air
  int about = -1;             // of an accusation: which occurrence it speaks of
  uint32_t tolls_before = 0;  // claims of its sentence that stand in front of it
  uint32_t tolls_behind = 0;
  std::optional<int64_t> killed;  // the toll of its sentence, where that gives one alone
  int event = -1;                 // which occurrence it belongs to, once merged
};

}  // namespace rasad

#endif  // RASAD_EVENT_MENTION_H_
