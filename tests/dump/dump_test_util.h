// Dumps made on the spot, and what reading them gave.
#ifndef RASAD_TESTS_DUMP_DUMP_TEST_UTIL_H_
#define RASAD_TESTS_DUMP_DUMP_TEST_UTIL_H_

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "dump/dump.h"

namespace rasad {

struct DumpReading {
  std::vector<Article> articles;
  std::vector<Refusal> refusals;
  std::vector<std::string> order;  // of both: an article's id, or a refusal's code
  size_t skipped = 0;
  size_t unread_dates = 0;

  std::vector<std::string> Ids() const;
  std::vector<std::string> Codes() const;  // "bad-json@2:3" is record 2, line 3
};

DumpReading ReadDump(const std::vector<std::string>& inputs, const DumpOptions& options = {});

std::string Gzip(std::string_view bytes);

using Members = std::vector<std::pair<std::string, std::string>>;  // name, content
std::string Zip(const Members& members);
std::string Tar(const Members& members, bool xz);
enum class Filter { kXz, kBzip2, kZstd };
std::string Compress(std::string_view bytes, Filter filter);

// A folder of its own for each test.
class DumpTest : public testing::Test {
 protected:
  void SetUp() override;
  void TearDown() override;

  // Writes a file and gives its path.
  std::string File(const std::string& name, std::string_view content) const;
  DumpReading ReadFile(const std::string& name, std::string_view content,
                       const DumpOptions& options = {}) const {
    return ReadDump({File(name, content)}, options);
  }

  std::string folder_;
};

}  // namespace rasad

#endif  // RASAD_TESTS_DUMP_DUMP_TEST_UTIL_H_
