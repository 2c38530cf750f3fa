#include "record/names.h"
#include "table/json_writer.h"
#include "table/record_json.h"

namespace rasad {
namespace {

void Text(JsonWriter& json, std::string_view key, std::string_view value) {
  json.Key(key);
  json.StringOrNull(value);
}

void MaybeText(JsonWriter& json, std::string_view key, const std::optional<std::string>& value) {
  Text(json, key, value ? std::string_view(*value) : std::string_view());
}

void Integer(JsonWriter& json, std::string_view key, const std::optional<int64_t>& value) {
  json.Key(key);
  value ? json.Integer(*value) : json.Null();
}

void Number(JsonWriter& json, std::string_view key, const std::optional<double>& value) {
  json.Key(key);
  value ? json.Number(*value) : json.Null();
}

void Texts(JsonWriter& json, std::string_view key, const std::vector<std::string>& values) {
  json.Key(key);
  json.BeginArray();
  for (const std::string& value : values) json.String(value);
  json.EndArray();
}

void DayOrNull(JsonWriter& json, std::string_view key, const std::optional<Day>& day) {
  json.Key(key);
  day ? json.IsoDay(*day) : json.Null();
}

void FromTo(JsonWriter& json, const std::optional<DayRange>& days) {
  DayOrNull(json, "from", days ? std::optional(days->from) : std::nullopt);
  DayOrNull(json, "to", days ? std::optional(days->to) : std::nullopt);
}

void Where(JsonWriter& json, const Item& item) {
  json.Key("start");
  json.Integer(item.span.start);
  json.Key("end");
  json.Integer(item.span.end);
  if (item.span.in_title) Text(json, "in", "title");
  json.Key("text");
  json.String(item.text);
}

void CountFields(JsonWriter& json, const Count& count) {
  Integer(json, "min", count.min);
  Integer(json, "max", count.max);
  Text(json, "qualifier", NameOf(count.qualifier));
  if (!count.unit.empty()) Text(json, "unit", count.unit);
}

void Write(JsonWriter& json, const DateMention& date) {
  Where(json, date);
  FromTo(json, date.days);
  Text(json, "precision", NameOf(date.precision));
  Text(json, "calendar", NameOf(date.calendar));
  Text(json, "basis", NameOf(date.basis));
  if (date.approximate) {
    json.Key("approximate");
    json.Boolean(true);
  }
  if (!date.conflict.empty()) Text(json, "conflict", date.conflict);
}

void Write(JsonWriter& json, const PlaceMention& place) {
  Where(json, place);
  Text(json, "id", place.id);
  Text(json, "name", place.name);
  Text(json, "kind", place.kind);
  Text(json, "country", place.country);
  Text(json, "admin1", place.admin1);
  Number(json, "lat", place.lat);
  Number(json, "lon", place.lon);
  Texts(json, "ids", place.ids);
  Text(json, "certainty", NameOf(place.certainty));
  Texts(json, "others", place.others);
}

void Write(JsonWriter& json, const ActorMention& actor) {
  Where(json, actor);
  Text(json, "id", actor.id);
  Text(json, "name", actor.name);
  Texts(json, "aliases", actor.aliases);
  Text(json, "type", actor.type);
  Text(json, "country", actor.country);
}

void OfReport(JsonWriter& json, bool of_report) {
  if (!of_report) return;
  json.Key("of_report");
  json.Boolean(true);
}

void CasualtyDate(JsonWriter& json, const Casualty& casualty) {
  json.Key("date");
  if (!casualty.date) return json.Null();
  json.BeginObject();
  FromTo(json, casualty.date);
  OfReport(json, casualty.date_of_report);
  json.EndObject();
}

void Write(JsonWriter& json, const Casualty& casualty) {
  Text(json, "id", casualty.id);
  Where(json, casualty);
  Text(json, "harm", NameOf(casualty.harm));
  json.Key("count");
  json.BeginObject();
  CountFields(json, casualty.count);
  json.EndObject();
  Texts(json, "victims", casualty.victims);
  Text(json, "person", casualty.person);
  Text(json, "affiliation", casualty.affiliation);
  Text(json, "part_of", casualty.part_of);
  Text(json, "same_as", casualty.same_as);
  Text(json, "event", casualty.event);
  json.Key("rises");
  json.Boolean(casualty.rises);
  Text(json, "told_as", casualty.told_as);
  CasualtyDate(json, casualty);
  Text(json, "place", casualty.place);
  Text(json, "locality", casualty.locality);
  Texts(json, "caused_by", casualty.caused_by);
  Text(json, "claimed_by", casualty.claimed_by);
  Text(json, "assertion", NameOf(casualty.assertion));
}

void EventDate(JsonWriter& json, const Event& event) {
  json.Key("date");
  if (!event.date) return json.Null();
  json.BeginObject();
  FromTo(json, event.date);
  Text(json, "precision", NameOf(event.date_precision));
  Text(json, "basis", NameOf(event.date_basis));
  OfReport(json, event.date_of_report);
  json.EndObject();
}

void Write(JsonWriter& json, const Event& event) {
  Text(json, "id", event.id);
  Where(json, event);
  Text(json, "type", event.type);
  Text(json, "sub_type", event.sub_type);
  EventDate(json, event);
  Text(json, "place", event.place);
  Text(json, "locality", event.locality);
  Texts(json, "actor1", event.actor1);
  Texts(json, "actor2", event.actor2);
  Text(json, "extent", event.extent);
  Text(json, "claimed_by", event.claimed_by);
  Text(json, "assertion", NameOf(event.assertion));
  Texts(json, "casualties", event.casualties);
}

void Write(JsonWriter& json, const Quantity& quantity) {
  Where(json, quantity);
  CountFields(json, quantity.count);
}

template <typename T>
void List(JsonWriter& json, std::string_view key, const std::vector<T>& items) {
  json.Key(key);
  json.BeginArray();
  for (const T& item : items) {
    json.BeginObject();
    Write(json, item);
    Text(json, "rule", item.rule);
    json.EndObject();
  }
  json.EndArray();
}

void WriteArticle(JsonWriter& json, const Record& record) {
  json.Key("article");
  json.BeginObject();
  Text(json, "id", record.article.id);
  MaybeText(json, "source", record.article.source);
  MaybeText(json, "url", record.article.url);
  MaybeText(json, "published", record.article.published);
  MaybeText(json, "title", record.article.title);
  Text(json, "lang", record.lang);
  json.EndObject();
}

void WriteAnchor(JsonWriter& json, const Anchor& anchor) {
  json.Key("anchor");
  json.BeginObject();
  DayOrNull(json, "day", anchor.day);
  Text(json, "basis", NameOf(anchor.source));
  Text(json, "because", anchor.basis);
  json.EndObject();
}

}  // namespace

void WriteRecordJson(const Record& record, const Layers& layers, std::string* out) {
  JsonWriter json(out);
  json.BeginObject();
  Text(json, "schema_version", kSchemaVersion);
  WriteArticle(json, record);
  WriteAnchor(json, record.anchor);
  List(json, "dates", record.dates);
  List(json, "places", record.places);
  List(json, "actors", record.actors);
  List(json, "casualties", record.casualties);
  List(json, "events", record.events);
  if (layers.quantities) List(json, "quantities", record.quantities);
  json.EndObject();
  *out += '\n';
}

}  // namespace rasad
