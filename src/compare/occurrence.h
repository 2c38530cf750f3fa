// An occurrence: what one article tells of one thing that happened. The statements about it (events
// and claims) and a digest of them to recognise it by in other articles.
//
// Statements of one article are of one occurrence when a claim belongs to an event, is part of
// another claim or repeats it, as long as place and days don't speak against it. Of those that name
// one place and the same days, a claim without an event is of the event told last before it that
// fits, a denied or alleged version of an event is that event told otherwise, and so are one deed
// that two voices lay at two doors, and a day's fighting for a place and its outcome.
//
// Linear in the statements of the article, but for a sort and for those of one place and day, which
// are held against each other.
#ifndef RASAD_COMPARE_OCCURRENCE_H_
#define RASAD_COMPARE_OCCURRENCE_H_

#include <cstdint>
#include <limits>
#include <string_view>
#include <utility>
#include <vector>

#include "compare/place_index.h"
#include "compare/statement.h"

namespace rasad {

inline constexpr uint32_t kNowhere = std::numeric_limits<uint32_t>::max();

struct Occurrence {
  std::vector<uint32_t> statements;  // indices, in their order
  uint32_t leading = 0;              // the statement that speaks for it
  uint32_t place = kNowhere;         // where most of them say it was, as far as that is local
  std::optional<DayRange> days;      // when most of them say it was
  bool days_guessed = false;         // from the publication date
  bool denies = false;               // something in it is denied
  bool claims = false;               // somebody is told to have been harmed
  bool of_one = false;               // a claim in it is of one deed
  bool of_several = false;           // one is of several, or of a period
  std::string_view event_type;
  std::string_view sub_type;
  // All types and sub-types that are told of it, denied ones too: one side's shelling may be
  // another's accident. Sorted, without doubles.
  std::vector<std::pair<std::string_view, std::string_view>> kinds;
  std::vector<std::pair<std::string_view, std::string_view>> denied_kinds;  // the denied ones
  // Sorted, without doubles. Views into the statements, which must stay where they are.
  std::vector<const StatementActor*> doers;  // by id
  std::vector<std::string_view> targets;
  std::vector<std::string_view> victims;
  std::vector<std::string_view> names;
  std::vector<std::pair<Harm, int64_t>> figures;  // numbers that claims name, but not of parts
};

// places[i] is the place of statements[i] in `index`, or kNowhere. `statements` are sorted by
// article, and so are the occurrences.
std::vector<Occurrence> FindOccurrences(const std::vector<Statement>& statements,
                                        const std::vector<uint32_t>& places,
                                        const PlaceIndex& index);

}  // namespace rasad

#endif  // RASAD_COMPARE_OCCURRENCE_H_
