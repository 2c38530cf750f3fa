// What day goes on from sentence to sentence: from those before, for a headline from those behind,
// and where the text turns to another deed, none.

#include <algorithm>

#include "claim/attach.h"

namespace rasad {
namespace {

constexpr uint32_t kToldOfRise = 3;  // sentences: a toll that rises is of an earlier day
constexpr Day kNews = 10;            // days: what was told shortly before a statement, it speaks of

}  // namespace

// What a sentence leaves to those behind it: its last day, else whatever it has. "On Sunday for the
// first time since the operation began in October": Sunday.
int Attacher::LastDate(uint32_t sentence, Kind kind) const {
  const int day = NearestDate(sentence, kBehindAll, kind, true);
  return day >= 0 ? day : NearestDate(sentence, kBehindAll, kind);
}

// "The blast of Sunday killed six; the last body was found on Monday": Sunday.
int Attacher::DayOfDeed(uint32_t sentence, int last) const {
  const int first = NearestDate(sentence, 0, Kind::kHappened, true);
  return ShortlyBefore(first, last) ? first : last;
}

// "And in Y, ...", where the text was in X: neither in the other.
bool Attacher::LeavesPlace(uint32_t sentence) const {
  if (!k_.BeginsWithAnd(chart_.charts[sentence]) || k_.RetellsDeed(chart_.charts[sentence]))
    return false;
  int to = -1;
  for (size_t i = 0; i < places_.size(); ++i) {
    const PlaceReading& p = places_[i];
    if (p.sentence == sentence && p.opens && p.part == PlacePart::kScene) to = static_cast<int>(i);
  }
  for (size_t i = places_.size(); to >= 0 && i-- > 0;) {
    const PlaceReading& p = places_[i];
    if (p.sentence >= sentence || p.part != PlacePart::kScene || p.implied) continue;
    const int from = static_cast<int>(i);
    return p.mention.id != At(to).mention.id && !LiesIn(to, from) && !LiesIn(from, to);
  }
  return false;
}

std::vector<uint32_t> Attacher::FirstOfDays() const {
  std::vector<uint32_t> first = item_;
  for (uint32_t s = 1; s < sentences_; ++s) {
    const bool turns = k_.TurnsAway(chart_.charts[s]) || LeavesPlace(s);
    first[s] = turns ? s : std::max(first[s], first[s - 1]);
  }
  return first;
}

// "Tension grew since Thursday, when drones struck. The strike killed 89": Thursday.
int Attacher::DayOfSince(uint32_t sentence) const {
  if (sentence == day_from_[sentence] || !k_.RetellsDeed(chart_.charts[sentence])) return -1;
  for (size_t i = dates_.size(); i-- > 0;) {
    const DateReading& d = dates_[i];
    if (d.echo && d.sentence + 1 == sentence && !IsBackground(static_cast<int>(i)))
      return static_cast<int>(i);
  }
  return -1;
}

// "He visited the town on Monday" lends its day to nothing that is told of much later, "it joined
// the union in 1973" to nothing at all.
bool Attacher::IsIdle(int date, uint32_t sentence) const {
  constexpr uint32_t kNear = 3;  // sentences
  const uint32_t earlier = SentenceOf(date);
  if (TellsOfDeed(earlier)) return false;
  const Precision precision = dates_[static_cast<size_t>(date)].mention.precision;
  const bool wide = precision == Precision::kYear || precision == Precision::kSeason;
  return earlier + kNear < sentence || wide;
}

int Attacher::DateBefore(uint32_t sentence, Kind kind) const {
  if (const int day = DayOfSince(sentence); day >= 0 && kind == Kind::kHappened) return day;
  const bool again = k_.RetellsDeed(chart_.charts[sentence]);
  int background = -1;
  int late = -1;  // on which the wounded died or the dead were found
  for (uint32_t s = sentence; s-- > day_from_[sentence];) {
    const int before = LastDate(s, kind);
    if (before < 0) continue;
    if (IsIdle(before, sentence)) {
      if (!again && !IsBackground(before)) break;
    } else if (IsBackground(before)) {
      if (background < 0 || (IsOld(background) && !IsOld(before))) background = before;
    } else if (k_.TellsAftermath(chart_.charts[s]) && late < 0) {
      late = kind == Kind::kHappened ? DayOfDeed(s, before) : before;
    } else {
      return late >= 0 && !ShortlyBefore(before, late) ? late : before;
    }
  }
  return late >= 0 ? late : background;
}

// For a headline that has no date. On which day somebody spoke is that of a headline and its
// lead alone.
int Attacher::DateBehind(uint32_t sentence) const {
  if (sentence >= kHeadline) return -1;
  const uint32_t end = std::min(sentences_, sentence + 1 + kLookAhead);
  for (uint32_t s = sentence + 1; s < end && item_[s] <= sentence; ++s) {
    const bool tells = TellsOfDeed(s) || k_.RetellsDeed(chart_.charts[s]);
    if (s > sentence + 1 && !tells) continue;
    const int after = NearestDate(s, 0, Kind::kHappened);
    if (after >= 0 && !IsLong(after)) return after;
    const int said = NearestDate(s, 0, Kind::kReport);
    if (said >= 0 && !IsLong(said)) return IsHeadline(0) ? said : -1;
  }
  return -1;
}

// "A bomb killed ten. The blast happened on Sunday": the day that the next sentence gives to what
// this one tells.
int Attacher::RetoldBehind(uint32_t sentence) const {
  constexpr uint32_t kBeside = 60;  // characters from the deed to its day
  if (sentence + 1 >= sentences_ || day_from_[sentence + 1] > sentence) return -1;
  const uint32_t deed = k_.DeedAgain(chart_.charts[sentence + 1]);
  if (deed == SceneClasses::kNowhere) return -1;
  const int day = NearestDate(sentence + 1, deed, Kind::kHappened, true);
  return day >= 0 && Distance(dates_[static_cast<size_t>(day)].begin, deed) <= kBeside ? day : -1;
}

bool Attacher::ShortlyBefore(int earlier, int report) const {
  if (earlier < 0) return false;
  const DayRange& told = *dates_[static_cast<size_t>(earlier)].mention.days;
  const DayRange& said = *dates_[static_cast<size_t>(report)].mention.days;
  return told.from <= said.from && told.to + kNews >= said.from;
}

// "The government said on Sunday that two were killed": on which day, the next sentences tell.
int Attacher::ToldBehind(uint32_t sentence, int report) const {
  if (sentence >= kHeadline || sentence + 1 >= sentences_) return -1;
  const uint32_t ahead = k_.TellsRise(chart_.charts[sentence]) ? kToldOfRise : 1;
  const uint32_t end = std::min(sentences_, sentence + 1 + ahead);
  for (uint32_t s = sentence + 1; s < end; ++s) {
    const int told = NearestDate(s, 0, Kind::kHappened);
    if (told >= 0) return ShortlyBefore(told, report) && !IsBackground(told) ? told : -1;
  }
  return -1;
}

}  // namespace rasad
