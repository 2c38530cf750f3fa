#include "table/datapackage.h"

#include "table/json_writer.h"

namespace rasad {
namespace {

void Text(JsonWriter* json, std::string_view key, std::string_view value) {
  json->Key(key);
  json->String(value);
}

void WriteField(const ColumnInfo& column, JsonWriter* json) {
  json->BeginObject();
  Text(json, "name", column.name);
  Text(json, "type", NameOf(column.type));
  if (column.type == ColumnType::kDate) Text(json, "format", "default");
  Text(json, "title", column.title);
  Text(json, "description", column.description);
  json->EndObject();
}

void WriteSchema(const TableInfo& table, JsonWriter* json) {
  json->Key("schema");
  json->BeginObject();
  json->Key("fields");
  json->BeginArray();
  for (const ColumnInfo& column : table.columns) WriteField(column, json);
  json->EndArray();
  json->Key("missingValues");
  json->BeginArray();
  json->String("");
  json->EndArray();
  if (!table.key.empty()) Text(json, "primaryKey", table.key);
  json->EndObject();
}

void WriteDialect(const CsvOptions& csv, JsonWriter* json) {
  json->Key("dialect");
  json->BeginObject();
  Text(json, "delimiter", ",");
  Text(json, "quoteChar", "\"");
  json->Key("doubleQuote");
  json->Boolean(true);
  Text(json, "lineTerminator", csv.excel ? "\r\n" : "\n");
  json->Key("header");
  json->Boolean(true);
  json->EndObject();
}

void WriteResource(const TableInfo& table, const CsvOptions& csv, JsonWriter* json) {
  json->BeginObject();
  Text(json, "name", table.name);
  Text(json, "path", std::string(table.name) + ".csv");
  Text(json, "profile", "tabular-data-resource");
  Text(json, "title", table.title);
  Text(json, "description", table.description);
  Text(json, "format", "csv");
  Text(json, "mediatype", "text/csv");
  Text(json, "encoding", "utf-8");
  WriteDialect(csv, json);
  WriteSchema(table, json);
  json->EndObject();
}

}  // namespace

std::string DataPackageJson(const std::vector<const TableInfo*>& tables, const CsvOptions& csv) {
  std::string out;
  JsonWriter json(&out);
  json.BeginObject();
  Text(&json, "profile", "tabular-data-package");
  Text(&json, "name", "rasad");
  Text(&json, "title", "Claims read from news articles");
  json.Key("resources");
  json.BeginArray();
  for (const TableInfo* table : tables) WriteResource(*table, csv, &json);
  json.EndArray();
  json.EndObject();
  out += '\n';
  return out;
}

}  // namespace rasad
