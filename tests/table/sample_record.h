// A record that has a value in every field, for tests of its outputs.
#ifndef RASAD_TESTS_TABLE_SAMPLE_RECORD_H_
#define RASAD_TESTS_TABLE_SAMPLE_RECORD_H_

#include "record/record.h"

namespace rasad {

inline Day D(int year, int month, int day) { return DayFromCivil({year, month, day}); }

template <typename T>
T At(uint32_t start, uint32_t end, const std::string& text, const std::string& rule) {
  T item;
  item.span = {start, end, false};
  item.text = text;
  item.rule = rule;
  return item;
}

inline PlaceMention SamplePlace() {
  auto place = At<PlaceMention>(0, 5, "idlib", "SY.tsv");
  place.id = "sy-idlib";
  place.name = "Idlib";
  place.kind = "city";
  place.country = "SY";
  place.admin1 = "Idlib";
  place.lat = 35.93;
  place.lon = 36.5;
  place.ids = {"pcode:SY07"};
  place.certainty = Certainty::kLikely;
  place.others = {"sy-idlib-gov"};
  return place;
}

inline ActorMention SampleActor(const std::string& id, const std::string& name,
                                const std::string& type) {
  auto actor = At<ActorMention>(6, 9, name, "actors.tsv");
  actor.id = id;
  actor.name = name;
  actor.type = type;
  actor.country = "SY";
  return actor;
}

inline Casualty SampleCasualty() {
  auto claim = At<Casualty>(10, 20, "12, \"killed\"", "noun-then-group");
  claim.id = "c10";
  claim.count = {12, 12, Qualifier::kExact, ""};
  claim.victims = {"child", "civilian"};
  claim.event = "e10";
  claim.date = DayRange{D(2024, 11, 28), D(2024, 11, 29)};
  claim.place = "sy-idlib";
  claim.caused_by = {"a1", "a2"};
  claim.claimed_by = "a3";
  return claim;
}

inline Event SampleEvent() {
  auto event = At<Event>(10, 30, "shelling killed 12", "shelling");
  event.id = "e10";
  event.type = "Explosions/Remote violence";
  event.sub_type = "Air/drone strike";
  event.date = DayRange{D(2024, 11, 28), D(2024, 11, 29)};
  event.date_precision = Precision::kSpan;
  event.date_basis = Basis::kRelative;
  event.place = "sy-idlib";
  event.actor1 = {"a1", "a2"};
  event.actor2 = {"a3"};
  event.locality = "Old Quarter";
  event.extent = "16 villages";
  event.claimed_by = "a3";
  event.casualties = {"c10"};
  return event;
}

inline DateMention SampleDate() {
  auto date = At<DateMention>(3, 9, "28-29 11", "day-month");
  date.span.in_title = true;
  date.days = DayRange{D(2024, 11, 28), D(2024, 11, 29)};
  date.precision = Precision::kSpan;
  date.calendar = Calendar::kIslamic;
  date.basis = Basis::kPartial;
  date.approximate = true;
  date.conflict = "the weekday says Friday";
  return date;
}

inline Record SampleRecord() {
  Record record;
  record.article.id = "a-1";
  record.article.source = "Enab Baladi";
  record.article.url = "https://example.org/1";
  record.article.published = "2024-11-30T08:15:00+03:00";
  record.article.title = "A \"title\"\n";
  record.lang = "ar";
  record.anchor = {Anchor::Source::kInferred, D(2024, 11, 30), "Saturday 30 November"};
  record.dates = {SampleDate()};
  record.places = {SamplePlace()};
  record.actors = {SampleActor("a1", "Army", "state"), SampleActor("a2", "Militia", "militia"),
                   SampleActor("a3", "Observatory", "ngo")};
  record.actors[0].aliases = {"SAA"};
  record.casualties = {SampleCasualty()};
  record.events = {SampleEvent()};
  auto quantity = At<Quantity>(10, 12, "12", "digits");
  quantity.count = {12, std::nullopt, Qualifier::kAtLeast, "families"};
  record.quantities = {quantity};
  return record;
}

}  // namespace rasad

#endif  // RASAD_TESTS_TABLE_SAMPLE_RECORD_H_
