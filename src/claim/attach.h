// When and where a claim or event is placed: which of an article's dates and places belongs to a
// position of the text.
//
// In order: the nearest in the same sentence (a place that is smaller than a country before a
// country; what holds the place beside it, what somebody goes to and a dateline give way); for the
// first sentence that names a country alone, the one place in it that the next sentence tells; else
// what the sentence before had; for a headline that has none, what the next
// sentences give. A sentence's own finding is carried on until another takes its place.
// Years and the time since a day are background: they aren't carried on past a finer date.
// The day on which somebody spoke (DateReading.of_report) counts only where neither the sentence
// nor those before, shortly before that day, tell when it happened. A day after the publication is
// never when something happened. Pure look-ups over lists in order of text. Thread safety: const.
#ifndef RASAD_CLAIM_ATTACH_H_
#define RASAD_CLAIM_ATTACH_H_

#include <vector>

#include "actor/actor_reader.h"
#include "calendar/date_reading.h"
#include "place/place_reader.h"
#include "record/record.h"
#include "rules/rule_book.h"

namespace rasad {

// Marks the places that tell where a report was filed or where its speaker sits: "Sfax, 8 April
// (TAP) -", "the police of Kirkuk", "a source in Diyala said".
class AsideMarker {
 public:
  static Result<AsideMarker> Create(const RuleBook& book);
  void Mark(const TextChart& chart, const std::vector<ActorReading>& actors,
            std::vector<PlaceReading>* places) const;

 private:
  bool OpensDateline(const Chart& row, size_t at) const;
  bool FollowsSource(const Chart& row, size_t at) const;
  bool IsToward(const Chart& row, size_t at) const;

  struct Classes {
    ClassId place, source, in, with, date, number, digits, comma, dash, open, close, media, word,
        toward;
  } k_{};
};

class Attacher {
 public:
  Attacher(const std::vector<DateReading>& dates, const std::vector<PlaceReading>& places,
           uint32_t sentences, const Anchor& anchor);

  // Indices into the lists; -1 where the text gives nothing.
  int DateFor(uint32_t sentence, uint32_t position) const;
  int PlaceFor(uint32_t sentence, uint32_t position) const;

 private:
  static constexpr uint32_t kHeadline = 2;   // sentences that may look ahead
  static constexpr uint32_t kLookAhead = 3;  // and how far

  enum class Kind { kHappened, kReport };
  bool IsAhead(const DateMention& date) const;
  int NearestDate(uint32_t sentence, uint32_t position, Kind kind) const;
  int DateBefore(uint32_t sentence, Kind kind) const;
  int DateBehind(uint32_t sentence) const;
  bool IsBackground(int date) const;
  bool ShortlyBefore(int earlier, int report) const;
  int NearestPlace(uint32_t sentence, uint32_t position) const;
  int Within(int place, uint32_t position) const;
  int FindPlace(uint32_t sentence, uint32_t position) const;
  uint32_t PenaltyOf(const PlaceReading& place) const;
  bool HoldsNext(const PlaceReading& place) const;
  int InnerOfLead(uint32_t sentence, int place) const;

  const std::vector<DateReading>& dates_;
  const std::vector<PlaceReading>& places_;
  uint32_t sentences_;
  std::optional<Day> published_;
};

}  // namespace rasad

#endif  // RASAD_CLAIM_ATTACH_H_
