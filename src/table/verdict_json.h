// Verdicts as JSON lines: {"a":"ARTICLE/c1","b":"ARTICLE/c2","verdict":"contradiction"}.
#ifndef RASAD_TABLE_VERDICT_JSON_H_
#define RASAD_TABLE_VERDICT_JSON_H_

#include <string>

#include "compare/compare.h"

namespace rasad {

void WriteVerdictJson(const Comparison& comparison, const Verdict& verdict, std::string* out);

}  // namespace rasad

#endif  // RASAD_TABLE_VERDICT_JSON_H_
