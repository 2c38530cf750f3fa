// A statement: a casualty claim or an event, flat, with everything that comparison needs to know of
// it and the record's references looked up.
//
//   std::vector<Statement> statements = StatementsOf(record);
//
// Ids are global: "ARTICLE/cN". What a claim itself doesn't say may be taken over from what it
// belongs to, in this order, and `days_from` and `place_from` say from where: the claim it is part
// of or repeats, its event, the article (only where all of the article's dates, or at least those
// of its claims and events, are one; all of its places below a country likewise). Where all of them
// are silent, the days are the last four up to the day on which somebody is told to have spoken, or
// up to the publication: news tells of what is new. Otherwise it stays unknown.
//
// Plain values. StatementsOf is linear in the record, and thread safe.
#ifndef RASAD_COMPARE_STATEMENT_H_
#define RASAD_COMPARE_STATEMENT_H_

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "compare/sketch.h"
#include "record/record.h"

namespace rasad {

struct StatementPlace {
  std::string id;
  std::string name;
  std::string kind;
  std::string country;
  std::string admin1;
  std::optional<double> lat;
  std::optional<double> lon;
};

struct StatementActor {
  std::string id;  // empty: nobody
  std::string name;
  std::string type;
  std::string country;
};

enum class Origin { kOwn, kWhole, kEvent, kArticle, kPublished };

struct Statement {
  std::string id;
  std::string article;
  std::string source;  // of the article; may be empty
  std::optional<Day> published;
  std::string lang;
  std::shared_ptr<const Sketch> sketch;  // of the article; may be none
  uint32_t start = 0;                    // where it stands in the article
  bool in_title = false;                 // or in its title

  bool is_event = false;
  std::string event;       // "ARTICLE/eN": of a claim; an event's own id
  std::string event_type;  // of the event
  std::string sub_type;
  std::optional<DayRange> days;
  Origin days_from = Origin::kOwn;
  bool day_beside = false;  // they stand beside it, and don't go on from what was told before
  std::optional<StatementPlace> place;
  Origin place_from = Origin::kOwn;
  std::vector<StatementActor> caused_by;  // an event's actor1
  std::vector<StatementActor> targets;    // an event's actor2; a claim's affiliation
  StatementActor claimed_by;
  Assertion assertion = Assertion::kAffirmed;
  std::string evidence;

  // Of claims alone.
  Harm harm = Harm::kKilled;
  Count count;
  std::vector<std::string> victims;
  std::string person;
  std::string person_key;   // the same in every spelling and both languages; see text/name_key.h
  std::string affiliation;  // actor id
  std::string part_of;      // claim id
  std::string same_as;      // claim id: the first telling of what this one repeats
  bool repeats = false;     // and it does so in the same voice
  bool plain_part = false;  // a part that differs from its whole in nothing that can be compared
  bool rises = false;       // the text says that the toll rose to this
  std::string told_as;      // "several", "period", "earlier", "some"; see record.h
};

// The claims in the record's order, then the events in theirs.
std::vector<Statement> StatementsOf(const Record& record);

// Who speaks, as one word to compare by: the claimant, else the article's source, else the article
// itself. An unnamed claimant ("a medical source") is one voice within one source only.
std::string VoiceOf(const Statement& statement);

// One voice: the same claimant, or copies of one text in which none is named.
bool IsOneVoice(const Statement& a, const Statement& b);

// The voice for people: "Syrian Observatory for Human Rights".
std::string SpeakerOf(const Statement& statement);

}  // namespace rasad

#endif  // RASAD_COMPARE_STATEMENT_H_
