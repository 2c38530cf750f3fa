// When and where a claim or event is placed: which of an article's dates and places belongs to a
// position of the text.
//
// Place: of the same sentence's places the one of the lowest cost (`PlaceCost`: distance, clauses
// between, and what the place tells: place_parts.h); of two, one in the other, the inner, unless
// "while" stands between; of a list the first. A sentence without one, or with one that belongs to
// what it tells behind ("... , and in X ..."), goes on where the text was ("the scene"): at the
// place of what was told last, or at the first one where it goes back to what the text is about
// ("it is recalled that"), or at the one that it means again ("in the camp", "throughout the
// province"), or, where the text was in another country before, in the one that it means ("in the
// country"), or, where a local office of another province speaks, there; so does one that names but
// the body that acted in a province ("the police of X"), where the scene lies in it. It doesn't go
// on where the text turns to other news ("on the other hand"), nor in another village where it
// names one that no table has. For the first sentence that names a country alone, the one place in
// it that the next sentence tells; for a headline that has none, what the next sentences give.
// Nothing goes on from one item of a digest to the next. The toll of months or of a war is of the
// country.
//
// Date: the nearest in the same sentence, else what the sentences before had. Years, months and
// spans are background: they aren't carried on past a finer date, and give way to the one day
// within them that the text names; dates long gone, to the report's own. What a date's own words
// limit (DateReading.reach) it is no day of. "Two days after the
// attack" is not the day of the attack. The day on which the wounded died or the dead were found
// isn't carried on past the day of what befell them. The day on which somebody spoke
// (DateReading.of_report) counts only where neither the sentence nor those before, shortly before
// that day, tell when it happened. A day after the publication is never when something happened. A
// day isn't carried on where the text turns to another deed ("on the other hand", "and in Y, ...")
// or says when it was without naming a day ("lately"); that of a sentence that tells of nothing
// done only to those near by.
//
// Pure look-ups over lists in order of text. Thread safety: const.
#ifndef RASAD_CLAIM_ATTACH_H_
#define RASAD_CLAIM_ATTACH_H_

#include <set>
#include <vector>

#include "calendar/date_reading.h"
#include "claim/items.h"
#include "claim/place_parts.h"
#include "claim/scene_classes.h"
#include "record/record.h"
#include "rules/text_chart.h"

namespace rasad {

// Where something is told: a claim or an event.
struct Telling {
  uint32_t sentence = 0;
  uint32_t position = 0;
};

// How many it tells of, at least.
struct ToldCount {
  uint32_t sentence = 0;
  uint32_t position = 0;
  int64_t min = 0;
};

// Characters of a clause within a sentence.
struct ClauseRange {
  uint32_t begin = 0;
  uint32_t end = 0;
};

class Attacher {
 public:
  Attacher(const SceneClasses& classes, const TextChart& chart,
           const std::vector<DateReading>& dates, const std::vector<PlaceReading>& places,
           const std::vector<PlaceAgain>& again, const Anchor& anchor);
  // What the text tells, in its order, says which places are scenes.
  void Follow(const std::vector<Telling>& tellings);

  // Indices into the lists; -1 where the text gives nothing.
  // `end`: of the words that tell it. In Persian they may hold a relative clause with a day of its
  // own: "X, who had been arrested in 2018, was executed on Monday".
  int DateFor(uint32_t sentence, uint32_t position, uint32_t end = 0) const;
  int PlaceFor(uint32_t sentence, uint32_t position) const;
  // Of the day that was found for something: whether another sentence, in front of it, tells it.
  bool IsLent(int date, uint32_t sentence) const { return SentenceOf(date) < sentence; }
  bool IsDay(int date) const {
    return dates_[static_cast<size_t>(date)].mention.precision == Precision::kDay;
  }
  // "the attack", "this explosion".
  bool RetellsDeed(uint32_t sentence) const { return k_.RetellsDeed(chart_.charts[sentence]); }
  bool TellsOfDisaster(uint32_t sentence) const {
    return k_.TellsOfDisaster(chart_.charts[sentence]);
  }
  uint32_t SentenceOf(int date) const { return dates_[static_cast<size_t>(date)].sentence; }
  // What is left where no day of a sentence before holds.
  int DateWithoutLent(uint32_t sentence, uint32_t position) const;
  // Whether the sentence itself tells when something happened, and where.
  bool TellsDate(uint32_t sentence) const;
  bool TellsPlace(uint32_t sentence) const;
  // Whether one of two places, by their numbers, is a country or province around the other.
  bool LiesIn(int inner, int outer) const;
  bool IsTown(int place) const {
    return At(place).mention.kind == "city" || At(place).mention.kind == "town";
  }
  bool ArePlace(int a, int b) const { return At(a).mention.id == At(b).mention.id; }
  bool AreDays(int a, int b) const;
  // Whether what has the one day may be what has the other; -1: no day is told.
  bool MayBeOneDay(int a, int b) const;
  // "15 in Homs and nine in Daraa": the place right behind those counted, whose words end at `end`;
  // of people held also "three from Daraa".
  int PlaceBehindCount(uint32_t sentence, uint32_t end, bool held) const;
  // The place within it that the next sentence tells, where that comes back to the deed.
  int Narrowed(uint32_t sentence, int place) const {
    const int inner = InnerOfLead(sentence, place);
    return inner >= 0 ? inner : place;
  }
  // The country of a place; "" for -1.
  std::string CountryOf(int place) const {
    return place < 0 ? std::string() : At(place).mention.country;
  }
  // Whether a place is another mention of one of these.
  bool IsAmong(int place, const std::set<int>& places) const;
  // Of the sentence's other places the nearest, else the scene; none of `places`.
  int PlaceApartFrom(const std::set<int>& places, uint32_t sentence, uint32_t position) const;
  // The place of what a sentence counts over months, or of a whole war: where it names none, not
  // the scene of the last incident but its country, as far as the text names that.
  int PlaceOfTotal(const ToldCount& told, int place, int date) const;
  bool IsTotal(const ToldCount& told, int date) const {
    return IsOfWar(told) || IsOfMonths(told.sentence, date);
  }

 private:
  static constexpr uint32_t kHeadline = 2;   // sentences that may look ahead
  static constexpr uint32_t kLookAhead = 3;  // and how far

  static constexpr uint32_t kBehindAll = UINT32_MAX / 2;  // a position behind every sentence

  enum class Kind { kHappened, kReport };
  bool IsAhead(const DateMention& date) const;
  uint32_t DateCost(const DateReading& date, uint32_t position) const;
  // `days`: no background, as IsBackground tells it.
  ClauseRange RelativeIn(uint32_t sentence, uint32_t from, uint32_t to) const;
  int NearestDate(uint32_t sentence, uint32_t position, Kind kind, bool days = false,
                  const ClauseRange& without = {}) const;
  bool Reaches(const DateReading& date, uint32_t position) const;
  bool EndsBefore(const DateReading& date, uint32_t position) const;
  int WithinWide(int date, uint32_t position) const;
  int LastDate(uint32_t sentence, Kind kind) const;
  int DayOfDeed(uint32_t sentence, int last) const;
  int DateBefore(uint32_t sentence, Kind kind) const;
  bool TellsOfDeed(uint32_t sentence) const { return tells_[sentence]; }
  bool IsIdle(int date, uint32_t sentence) const;
  int DayOfSince(uint32_t sentence) const;
  int DateBehind(uint32_t sentence) const;
  int RetoldBehind(uint32_t sentence) const;
  int ToldBehind(uint32_t sentence, int report) const;
  int Finer(int date) const;
  bool IsBackground(int date) const;
  bool IsLong(int date) const;
  bool IsOld(int date) const;
  uint32_t BehindLater(uint32_t sentence, uint32_t position) const;
  bool IsSince(int date) const {
    return date >= 0 && dates_[static_cast<size_t>(date)].since.has_value();
  }
  bool WasLately(uint32_t sentence, uint32_t position) const;
  bool ShortlyBefore(int earlier, int report) const;

  static uint32_t Distance(uint32_t a, uint32_t b) { return a > b ? a - b : b - a; }
  const PlaceReading& At(int place) const { return places_[static_cast<size_t>(place)]; }
  static constexpr uint32_t kRegionCost = 200;  // "in the north of Syria": gives way to a town
  // Without a name, and not said to be all of the country.
  static bool IsHint(const PlaceReading& place) { return place.implied && !place.throughout; }
  static uint32_t AreaCost(const PlaceMention& place);
  uint32_t CostOf(const PlaceReading& place) const;
  uint32_t PlaceCost(const PlaceReading& place, uint32_t position) const;
  struct Way {
    uint32_t clauses = 0;
    uint32_t contrasts = 0;
    uint32_t deeds = 0;
  };
  Way WayBetween(uint32_t sentence, uint32_t a, uint32_t b) const;
  int NearestPlace(uint32_t sentence, uint32_t position, const std::set<int>& without = {}) const;
  int LastPlace(uint32_t sentence) const;
  int PlaceAt(uint32_t sentence, const Unit& where, uint32_t most) const;
  int Within(int place, uint32_t position) const;
  int FirstOfList(int place, uint32_t position) const;
  int InnerOfLead(uint32_t sentence, int place) const;
  int SceneFor(uint32_t sentence, uint32_t position) const;
  bool IsBeyondUnlisted(uint32_t sentence, uint32_t position, int place) const;
  bool IsWhere(const PlaceReading& place) const;
  int OfOwnClause(uint32_t sentence, uint32_t position, int place) const;
  bool IsGround(const PlaceReading& scene) const;
  bool IsOfWar(const ToldCount& told) const;
  bool IsOfMonths(uint32_t sentence, int date) const;
  bool IsOfDays(uint32_t sentence, int date, Day days) const;
  const PlaceAgain* AgainIn(uint32_t sentence, uint32_t position) const;
  int BestPlace(uint32_t sentence, uint32_t position) const;
  int NamedPlace(uint32_t sentence, uint32_t position) const;
  int LandIn(uint32_t sentence, uint32_t position) const;
  bool IsElsewhere(uint32_t sentence, int place) const;
  int AgainBeside(uint32_t sentence, uint32_t position, int here) const;
  int Throughout(uint32_t sentence, uint32_t position, int here) const;
  bool LeavesFor(int scene, const PlaceReading& speaker) const;
  int PlaceBehind(uint32_t sentence) const;
  bool IsOfLaterDeed(const PlaceReading& place, uint32_t position) const;
  bool IsHeadline(uint32_t sentence) const;
  bool OpensItem(uint32_t sentence) const;
  bool GoesBack(uint32_t sentence) const;
  bool LeavesPlace(uint32_t sentence) const;
  std::vector<uint32_t> FirstOfDays() const;

  const SceneClasses& k_;
  const TextChart& chart_;
  const std::vector<DateReading>& dates_;
  const std::vector<PlaceReading>& places_;
  const std::vector<PlaceAgain>& again_;
  uint32_t sentences_;
  std::vector<uint32_t> item_;      // of each sentence, the first one of its item of a digest
  std::vector<uint32_t> day_from_;  // and the first one whose day goes on to it
  std::optional<Day> published_;
  std::optional<Day> anchor_;  // the day of the report, published or inferred
  std::vector<Telling> tellings_;
  std::vector<bool> tells_;  // which sentences hold one
  std::vector<int> scene_;   // of each sentence, what was told there last; -1: nothing
  int main_ = -1;            // of what was told first
};

}  // namespace rasad

#endif  // RASAD_CLAIM_ATTACH_H_
