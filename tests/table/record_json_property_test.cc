// For every record, Write(Read(Write(r))) == Write(r), whatever bytes its strings hold.
#include <gtest/gtest.h>
// gtest first
#include <rapidcheck.h>

#include <nlohmann/json.hpp>

#include "table/record_json.h"

namespace rasad {
namespace {

using rc::gen::arbitrary;
using rc::gen::inRange;

std::string AnyText() { return *arbitrary<std::string>(); }
std::string AnyId() { return "x" + AnyText(); }
bool AnyFlag() { return *arbitrary<bool>(); }

std::vector<std::string> AnyTexts() {
  return *rc::gen::resize(4, arbitrary<std::vector<std::string>>());
}

std::optional<std::string> MaybeText() {
  return AnyFlag() ? std::optional(AnyText()) : std::nullopt;
}

template <typename E>
E AnyWord(int count) {
  return static_cast<E>(*inRange(0, count));
}

std::optional<DayRange> MaybeDays() {
  if (AnyFlag()) return std::nullopt;
  const Day from = *inRange(DayFromCivil({1, 1, 1}), DayFromCivil({9999, 1, 1}));
  return DayRange{from, from + *inRange(0, 300)};
}

Count AnyCount() {
  Count count;
  if (AnyFlag()) count.min = *inRange<int64_t>(0, 1000000);
  if (AnyFlag()) count.max = count.min.value_or(0) + *inRange<int64_t>(0, 1000000);
  count.qualifier = AnyWord<Qualifier>(8);
  if (AnyFlag()) count.unit = AnyText();
  return count;
}

std::optional<double> MaybeNumber() {
  return AnyFlag() ? std::optional(*arbitrary<double>()) : std::nullopt;
}

template <typename T>
T AnyItem() {
  T item;
  item.span.start = *inRange<uint32_t>(0, 1000000);
  item.span.end = item.span.start + *inRange<uint32_t>(0, 1000);
  item.span.in_title = AnyFlag();
  item.text = AnyText();
  item.rule = AnyText();
  return item;
}

DateMention AnyDate() {
  auto date = AnyItem<DateMention>();
  date.days = MaybeDays();
  date.precision = AnyWord<Precision>(6);
  date.calendar = AnyWord<Calendar>(3);
  date.basis = AnyWord<Basis>(3);
  date.approximate = AnyFlag();
  date.conflict = AnyText();
  return date;
}

PlaceMention AnyPlace() {
  auto place = AnyItem<PlaceMention>();
  place.id = AnyText();
  place.name = AnyText();
  place.kind = AnyText();
  place.lat = MaybeNumber();
  place.lon = MaybeNumber();
  place.ids = {AnyText()};
  place.certainty = AnyWord<Certainty>(3);
  place.others = {AnyText(), AnyText()};
  return place;
}

ActorMention AnyActor() {
  auto actor = AnyItem<ActorMention>();
  actor.id = AnyText();
  actor.name = AnyText();
  actor.aliases = AnyTexts();
  return actor;
}

Casualty AnyCasualty() {
  auto claim = AnyItem<Casualty>();
  claim.id = AnyId();
  claim.harm = AnyWord<Harm>(7);
  claim.count = AnyCount();
  claim.victims = AnyTexts();
  claim.person = AnyText();
  claim.date = MaybeDays();
  claim.caused_by = AnyTexts();
  claim.assertion = AnyWord<Assertion>(4);
  return claim;
}

Event AnyEvent() {
  auto event = AnyItem<Event>();
  event.id = AnyId();
  event.type = AnyText();
  event.date = MaybeDays();
  event.date_precision = AnyWord<Precision>(6);
  event.date_basis = AnyWord<Basis>(3);
  event.actor1 = AnyTexts();
  event.casualties = AnyTexts();
  return event;
}

template <typename T>
std::vector<T> UpToThree(T (*make)()) {
  std::vector<T> items;
  for (int n = *inRange(0, 4); n > 0; --n) items.push_back(make());
  return items;
}

Record AnyRecord() {
  Record record;
  record.article.id = AnyId();
  record.article.source = MaybeText();
  record.article.published = MaybeText();
  record.article.title = MaybeText();
  record.lang = AnyText();
  record.anchor.source = AnyWord<Anchor::Source>(3);
  record.anchor.basis = AnyText();
  record.dates = UpToThree(AnyDate);
  record.places = UpToThree(AnyPlace);
  record.actors = UpToThree(AnyActor);
  record.casualties = UpToThree(AnyCasualty);
  record.events = UpToThree(AnyEvent);
  return record;
}

std::string Written(const Record& record) {
  std::string out;
  WriteRecordJson(record, {}, &out);
  return out;
}

TEST(RecordJsonProperty, ReadingAndWritingAgainGivesTheSameBytes) {
  EXPECT_TRUE(rc::check([] {
    const std::string once = Written(AnyRecord());
    const auto record = ReadRecordJson(once);
    if (!record) RC_FAIL(record.error().ToString());
    RC_ASSERT(Written(*record) == once);
  }));
}

TEST(RecordJsonProperty, ALineIsOneLineOfValidJson) {
  EXPECT_TRUE(rc::check([] {
    const std::string line = Written(AnyRecord());
    RC_ASSERT(line.find('\n') == line.size() - 1);
    RC_ASSERT(nlohmann::json::accept(line));  // checks UTF-8, too
  }));
}

}  // namespace
}  // namespace rasad
