#include "record/names.h"
#include "table/json_fields.h"
#include "table/record_json.h"

namespace rasad {
namespace {

std::optional<DayRange> ReadDays(const JsonFields& fields) {
  const std::optional<Day> from = fields.IsoDay("from");
  const std::optional<Day> to = fields.IsoDay("to");
  if (from.has_value() != to.has_value()) fields.Fail("to", "from and to go together");
  if (!from || !to) return std::nullopt;
  if (*from > *to) fields.Fail("to", "is before from");
  return DayRange{*from, *to};
}

void ReadItem(const JsonFields& fields, Item* item) {
  item->span.start = fields.RequiredOffset("start");
  item->span.end = fields.RequiredOffset("end");
  if (item->span.start > item->span.end) fields.Fail("end", "is before start");
  const std::string in = fields.Text("in");
  if (!in.empty() && in != "title") fields.Fail("in", "expected \"title\"");
  item->span.in_title = !in.empty();
  item->text = fields.RequiredText("text");
  item->rule = fields.Text("rule");
}

Count ReadCount(const JsonFields& fields) {
  Count count;
  count.min = fields.NonNegative("min");
  count.max = fields.NonNegative("max");
  if (count.min && count.max && *count.min > *count.max) fields.Fail("max", "is less than min");
  count.qualifier = fields.Word("qualifier", QualifierFrom, Qualifier::kExact);
  count.unit = fields.Text("unit");
  return count;
}

void Read(const JsonFields& fields, DateMention* date) {
  ReadItem(fields, date);
  date->days = ReadDays(fields);
  date->precision = fields.Word("precision", PrecisionFrom, Precision::kDay);
  date->calendar = fields.Word("calendar", CalendarFrom, Calendar::kGregorian);
  date->basis = fields.Word("basis", BasisFrom, Basis::kAbsolute);
  date->approximate = fields.Boolean("approximate");
  date->conflict = fields.Text("conflict");
}

void Read(const JsonFields& fields, PlaceMention* place) {
  ReadItem(fields, place);
  place->id = fields.Text("id");
  place->name = fields.Text("name");
  place->kind = fields.Text("kind");
  place->country = fields.Text("country");
  place->admin1 = fields.Text("admin1");
  place->lat = fields.Number("lat");
  place->lon = fields.Number("lon");
  place->ids = fields.Texts("ids");
  place->certainty = fields.Word("certainty", CertaintyFrom, Certainty::kSure);
  place->others = fields.Texts("others");
}

void Read(const JsonFields& fields, ActorMention* actor) {
  ReadItem(fields, actor);
  actor->id = fields.Text("id");
  actor->name = fields.Text("name");
  actor->aliases = fields.Texts("aliases");
  actor->type = fields.Text("type");
  actor->country = fields.Text("country");
}

void ReadClaimParts(const JsonFields& fields, Casualty* casualty) {
  casualty->part_of = fields.Text("part_of");
  casualty->same_as = fields.Text("same_as");
  casualty->event = fields.Text("event");
  casualty->rises = fields.Boolean("rises");
  casualty->told_as = fields.Text("told_as");
  fields.In("date", [&](const JsonFields& date) {
    casualty->date = ReadDays(date);
    casualty->date_of_report = date.Boolean("of_report");
  });
  casualty->place = fields.Text("place");
  casualty->locality = fields.Text("locality");
  casualty->caused_by = fields.Texts("caused_by");
  casualty->claimed_by = fields.Text("claimed_by");
  casualty->assertion = fields.Word("assertion", AssertionFrom, Assertion::kAffirmed);
}

void Read(const JsonFields& fields, Casualty* casualty) {
  casualty->id = fields.RequiredText("id");
  ReadItem(fields, casualty);
  if (!fields.Has("harm")) fields.Fail("harm", "is missing");
  casualty->harm = fields.Word("harm", HarmFrom, Harm::kKilled);
  fields.In("count", [&](const JsonFields& count) { casualty->count = ReadCount(count); });
  casualty->victims = fields.Texts("victims");
  casualty->person = fields.Text("person");
  casualty->affiliation = fields.Text("affiliation");
  ReadClaimParts(fields, casualty);
}

void ReadEventDate(const JsonFields& fields, Event* event) {
  event->date = ReadDays(fields);
  event->date_precision = fields.Word("precision", PrecisionFrom, Precision::kDay);
  event->date_basis = fields.Word("basis", BasisFrom, Basis::kAbsolute);
  event->date_of_report = fields.Boolean("of_report");
}

void Read(const JsonFields& fields, Event* event) {
  event->id = fields.RequiredText("id");
  ReadItem(fields, event);
  event->type = fields.Text("type");
  event->sub_type = fields.Text("sub_type");
  fields.In("date", [&](const JsonFields& date) { ReadEventDate(date, event); });
  event->place = fields.Text("place");
  event->locality = fields.Text("locality");
  event->actor1 = fields.Texts("actor1");
  event->actor2 = fields.Texts("actor2");
  event->extent = fields.Text("extent");
  event->claimed_by = fields.Text("claimed_by");
  event->assertion = fields.Word("assertion", AssertionFrom, Assertion::kAffirmed);
  event->casualties = fields.Texts("casualties");
}

void Read(const JsonFields& fields, Quantity* quantity) {
  ReadItem(fields, quantity);
  quantity->count = ReadCount(fields);
}

template <typename T>
void ReadList(const JsonFields& fields, std::string_view key, std::vector<T>* items) {
  fields.Each(key, [&](const JsonFields& item) { Read(item, &items->emplace_back()); });
}

void ReadArticle(const JsonFields& fields, Record* record) {
  Article& article = record->article;
  article.id = fields.RequiredText("id");
  if (article.id.empty()) fields.Fail("id", "is empty");
  article.source = fields.OptionalText("source");
  article.url = fields.OptionalText("url");
  article.published = fields.OptionalText("published");
  article.title = fields.OptionalText("title");
  record->lang = fields.Text("lang");
}

void ReadAnchor(const JsonFields& fields, Anchor* anchor) {
  anchor->day = fields.IsoDay("day");
  anchor->source = fields.Word("basis", AnchorSourceFrom, Anchor::Source::kNone);
  anchor->basis = fields.Text("because");
}

void ReadRecord(const JsonFields& fields, Record* record) {
  if (!fields.Has("article")) fields.Fail("article", "is missing");
  fields.In("article", [&](const JsonFields& article) { ReadArticle(article, record); });
  fields.In("anchor", [&](const JsonFields& anchor) { ReadAnchor(anchor, &record->anchor); });
  ReadList(fields, "dates", &record->dates);
  ReadList(fields, "places", &record->places);
  ReadList(fields, "actors", &record->actors);
  ReadList(fields, "casualties", &record->casualties);
  ReadList(fields, "events", &record->events);
  ReadList(fields, "quantities", &record->quantities);
}

Error NotARecord(std::string what) {
  return {
      Error::Kind::kBadInput, std::move(what), {}, "expected a record as rasad extract writes it"};
}

std::optional<Error> CheckVersion(const JsonFields& fields, const JsonProblem& problem) {
  const std::string version = fields.RequiredText("schema_version");
  if (problem.found() || version == kSchemaVersion) return std::nullopt;
  return Error{Error::Kind::kUnsupported,
               "schema_version '" + version + "' is not read by this version",
               {},
               "extract the articles again with this version of rasad"};
}

}  // namespace

Result<Record> ReadRecordJson(std::string_view line) {
  thread_local simdjson::dom::parser parser;
  simdjson::dom::element document;
  if (const auto code = parser.parse(line.data(), line.size()).get(document)) {
    return NotARecord(std::string("not JSON: ") + simdjson::error_message(code));
  }
  simdjson::dom::object object;
  if (document.get(object)) return NotARecord("the line is not a JSON object");
  JsonProblem problem;
  const JsonFields fields(object, &problem);
  if (std::optional<Error> error = CheckVersion(fields, problem)) return *std::move(error);
  Record record;
  ReadRecord(fields, &record);
  if (problem.found()) return NotARecord(problem.message());
  return record;
}

}  // namespace rasad
