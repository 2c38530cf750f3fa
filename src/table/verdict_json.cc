#include "table/verdict_json.h"

#include "table/json_writer.h"

namespace rasad {

void WriteVerdictJson(const Comparison& comparison, const Verdict& verdict, std::string* out) {
  JsonWriter json(out);
  json.BeginObject();
  json.Key("a");
  json.String(comparison.statements[verdict.a].id);
  json.Key("b");
  json.String(comparison.statements[verdict.b].id);
  json.Key("verdict");
  json.String(NameOf(verdict.kind));
  json.EndObject();
  *out += '\n';
}

}  // namespace rasad
