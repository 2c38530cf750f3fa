// Reading the plain text files below rules/: UTF-8, '#' comments, blank lines, tab-separated
// fields.
//
// Positions are kept so that every complaint names file:line:column (columns in code points, from
// 1). Errors: kNotFound for a file that can't be opened, kBadRule for one that isn't valid UTF-8.
// Pure functions; no locks needed.
#ifndef RASAD_RULES_TABLE_FILE_H_
#define RASAD_RULES_TABLE_FILE_H_

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace rasad {

struct TextLine {
  std::string_view text;  // without the line end; a view into its file's `bytes`
  uint64_t number = 0;    // from 1
};

struct TextFile {
  std::string path;                          // as complaints show it
  std::shared_ptr<const std::string> bytes;  // shared: a copy of the file has the same lines
  std::vector<TextLine> lines;

  // An error at a byte offset of a line.
  Error Complain(const TextLine& line, size_t byte, std::string what, std::string hint = {}) const;
};

// A whole file.
Result<std::string> ReadBytes(const std::string& path, const std::string& shown);

// All lines, comments and blank ones left out unless `keep_all`.
Result<TextFile> ReadTextFile(const std::string& path, const std::string& shown,
                              bool keep_all = false);
Result<TextFile> SplitLines(std::string bytes, const std::string& shown, bool keep_all = false);

struct Field {
  std::string_view text;
  size_t byte = 0;  // where it begins in its line
};
std::vector<Field> SplitFields(std::string_view line, char separator);
// The same into a vector that is used again and again.
void SplitFields(std::string_view line, char separator, std::vector<Field>* fields);

// A hash of a file's path and lines that goes on from `seed`; no defence against anyone who wants
// two files to look alike.
uint64_t HashFile(uint64_t seed, const TextFile& file);

// The files of a folder (and folders in it) that end in `ending`, by byte order of their paths;
// paths below `folder`.
std::vector<std::string> ListFiles(const std::string& folder, std::string_view ending);

std::string_view Trim(std::string_view text);

}  // namespace rasad

#endif  // RASAD_RULES_TABLE_FILE_H_
