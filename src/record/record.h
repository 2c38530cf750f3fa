// The record: what one article claims, as docs/codebook.md defines it.
//
// Spans count Unicode code points of the article's text (or title) as it was given; `end` is
// exclusive. `text` is exactly that slice, in UTF-8. An unknown value is an empty optional or an
// empty string, written as null; it is never guessed. References (`place`, `caused_by`,
// `claimed_by`, `part_of`, ...) hold ids of this record's own items. Plain values: copy, compare
// and move them freely; no locking is needed.
#ifndef RASAD_RECORD_RECORD_H_
#define RASAD_RECORD_RECORD_H_

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "record/article.h"
#include "record/day.h"

namespace rasad {

inline constexpr const char* kSchemaVersion = "1";

struct Span {
  uint32_t start = 0;
  uint32_t end = 0;
  bool in_title = false;
  bool operator==(const Span&) const = default;
};

enum class Harm { kKilled, kInjured, kMissing, kCaptured, kDetained, kDisplaced, kKilledOrInjured };
enum class Qualifier { kExact, kAtLeast, kMoreThan, kAtMost, kLessThan, kAbout, kBetween, kVague };
enum class Assertion { kAffirmed, kAlleged, kDenied, kHypothetical };
enum class Precision { kDay, kWeek, kMonth, kSeason, kYear, kSpan };
enum class Calendar { kGregorian, kPersian, kIslamic };
enum class Certainty { kSure, kLikely, kUnsure };
enum class Basis { kAbsolute, kPartial, kRelative };

// How many: the closed interval that the words entail. No max means open upwards.
struct Count {
  std::optional<int64_t> min;
  std::optional<int64_t> max;
  Qualifier qualifier = Qualifier::kExact;
  std::string unit;  // "families"; empty for persons
  bool operator==(const Count&) const = default;
};

// What every item of a record carries: where it stands and which rule read it.
struct Item {
  Span span;
  std::string text;
  std::string rule;  // the rule's name, e.g. "noun-then-group"; the table's name for a listed name
};

struct Quantity : Item {
  Count count;
};

struct DateMention : Item {
  std::optional<DayRange> days;  // empty where no anchor fixes a relative date
  Precision precision = Precision::kDay;
  Calendar calendar = Calendar::kGregorian;
  Basis basis = Basis::kAbsolute;
  bool approximate = false;  // a day either way: Hijri years outside the exact table
  std::string
      conflict;  // what disagrees, in English, where two calendars or a weekday do; else empty
};

struct PlaceMention : Item {
  std::string id;       // gazetteer id
  std::string name;     // English
  std::string kind;     // country, governorate, province, district, city, town, village, camp,
                        // neighbourhood, region, area, airport, crossing, base, site
  std::string country;  // ISO 3166 alpha-2; empty where disputed or none
  std::string admin1;   // English name of the first-level unit
  std::optional<double> lat;
  std::optional<double> lon;
  std::vector<std::string> ids;  // in other gazetteers: "pcode:SY0203", "gn:172955", "wd:Q4120569"
  Certainty certainty = Certainty::kSure;  // that this one of its namesakes is meant
  std::vector<std::string> others;  // gazetteer ids of the namesakes that lost, the best first
};

struct ActorMention : Item {
  std::string id;
  std::string name;                  // English, canonical
  std::vector<std::string> aliases;  // other names it goes by, English or the text's own
  std::string
      type;  // state, rebel, militia, media, ngo, international, aid, source, person, civilian, ...
  std::string country;
};

struct Casualty : Item {
  std::string id;  // "c1", ... stable: made from the span, unique in the record
  Harm harm = Harm::kKilled;
  Count count;
  std::vector<std::string> victims;  // classes of the codebook, sorted
  std::string person;                // the name of a named victim, as written
  std::string affiliation;           // actor id
  std::string part_of;               // casualty id
  std::string same_as;               // casualty id: the first telling of what this one repeats
  std::string event;                 // event id
  bool rises = false;                // the text says that the toll rose to this
  std::string told_as;  // "several" deeds, a "period", an "earlier" count, "some" in care, say
  std::optional<DayRange> date;
  bool date_of_report = false;  // the text gives no day but that on which somebody spoke
  std::string place;            // place id
  std::string locality;  // the village, quarter or street there that no gazetteer has, as written
  std::vector<std::string> caused_by;  // actor ids
  std::string claimed_by;              // actor id
  Assertion assertion = Assertion::kAffirmed;
};

struct Event : Item {
  std::string id;
  std::string type;      // ACLED event type, or Accident, Natural disaster
  std::string sub_type;  // ACLED sub-event type
  std::optional<DayRange> date;
  Precision date_precision = Precision::kDay;
  Basis date_basis = Basis::kAbsolute;
  bool date_of_report = false;  // as of a casualty
  std::string place;
  std::string locality;  // as of a casualty
  std::vector<std::string> actor1;
  std::vector<std::string> actor2;
  std::string extent;  // the text's own words
  std::string claimed_by;
  Assertion assertion = Assertion::kAffirmed;
  std::vector<std::string> casualties;  // casualty ids
};

// The day that relative dates are counted from, and how it is known.
struct Anchor {
  enum class Source { kNone, kPublished, kInferred };
  Source source = Source::kNone;
  std::optional<Day> day;
  std::string basis;  // for kInferred: which words of the text fixed it, in English
};

struct Record {
  Article article;   // `text` is empty once a record has been read back from a file
  std::string lang;  // "ar", "fa", or empty where the text is in neither
  Anchor anchor;
  std::vector<DateMention> dates;
  std::vector<PlaceMention> places;
  std::vector<ActorMention> actors;
  std::vector<Casualty> casualties;
  std::vector<Event> events;
  std::vector<Quantity> quantities;
};

}  // namespace rasad

#endif  // RASAD_RECORD_RECORD_H_
