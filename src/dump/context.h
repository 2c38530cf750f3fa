// What the records of one file have in common. Written by the reader before the first record that
// carries it, read by any thread after that.
#ifndef RASAD_DUMP_CONTEXT_H_
#define RASAD_DUMP_CONTEXT_H_

#include <memory>
#include <string>
#include <vector>

#include "dump/dump.h"
#include "dump/fields.h"

namespace rasad {

struct FileContext {
  std::string name;  // as messages say it: "dump.zip/inner.jsonl"
  std::shared_ptr<const FieldNames> fields;
  bool telegram = false;  // objects are Telegram messages

  // Tables: the separator and what each column is used for.
  char delimiter = ',';
  std::vector<std::vector<FieldNames::Use>> columns;

  // Telegram: the chat whose messages these are.
  std::string chat_name;
  std::string chat_id;
};

Error ErrorAt(const RawRecord& raw, std::string what, std::string hint = "");
Refusal RefusalAt(const RawRecord& raw, RefusalReason reason, std::string what,
                  std::string hint = "");

}  // namespace rasad

#endif  // RASAD_DUMP_CONTEXT_H_
