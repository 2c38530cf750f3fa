// How a claim shows that its text tells of a toll that rose: by the rule that read it, or by words.
//
// A table is text, one sign a line, tab-separated; '#' starts a comment line.
//   rule	toll-rises-to      the claim was read by this rule
//   word	WORD               the claim's evidence holds this word
//   first	WORD               the claim's evidence begins with this word
#ifndef RASAD_COMPARE_RISE_SIGNS_H_
#define RASAD_COMPARE_RISE_SIGNS_H_

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "record/record.h"

namespace rasad {

class RiseSigns {
 public:
  // `file` is named in errors (kBadRule).
  static Result<RiseSigns> Parse(std::string_view table, const std::string& file);

  bool Shows(const Casualty& casualty) const;

 private:
  std::vector<std::string> rules_;
  std::vector<std::string> words_;
  std::vector<std::string> first_words_;
};

}  // namespace rasad

#endif  // RASAD_COMPARE_RISE_SIGNS_H_
