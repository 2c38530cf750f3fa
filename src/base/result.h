// Errors as values. The library never throws across a room's border, never prints and never exits.
//
//   Result<Config> Load(const std::string& path);
//   auto config = Load("rules");
//   if (!config) return config.error();
//   Use(*config);
//
// An Error says what went wrong, where (file, record, line, column) and what to do about it.
// Positions are 1-based; 0 means "not known". Copying an Error copies strings; none of this is on a
// hot path.
#ifndef RASAD_BASE_RESULT_H_
#define RASAD_BASE_RESULT_H_

#include <cstdint>
#include <string>
#include <utility>
#include <variant>

namespace rasad {

struct Where {
  std::string file;     // as the user named it; "-" for standard input
  uint64_t record = 0;  // the n-th record of the file, from 1
  uint64_t line = 0;    // from 1
  uint64_t column = 0;  // in code points, from 1
};

struct Error {
  enum class Kind {
    kNotFound,     // a file or a name that isn't there
    kBadInput,     // a dump's record or encoding
    kBadRule,      // a rule, word list or table
    kBadUsage,     // an option or argument
    kIo,           // reading or writing failed
    kUnsupported,  // known, but not read by this program
  };
  Kind kind = Kind::kBadInput;
  std::string what;  // one sentence, no full stop
  Where where;
  std::string hint;  // what the user can do; may be empty

  // "file:12:3: what (hint)"; "file: record 7: what" where there is no line.
  std::string ToString() const;
};

// Success or an error, without a value.
class [[nodiscard]] Status {
 public:
  Status() = default;
  Status(Error error) : error_(std::move(error)), ok_(false) {}  // NOLINT: implicit on purpose
  explicit operator bool() const { return ok_; }
  bool ok() const { return ok_; }
  const Error& error() const { return error_; }

 private:
  Error error_;
  bool ok_ = true;
};

template <typename T>
class [[nodiscard]] Result {
 public:
  Result(T value) : value_(std::move(value)) {}      // NOLINT: implicit on purpose
  Result(Error error) : value_(std::move(error)) {}  // NOLINT: implicit on purpose
  explicit operator bool() const { return value_.index() == 0; }
  bool ok() const { return value_.index() == 0; }
  T& operator*() & { return std::get<0>(value_); }
  const T& operator*() const& { return std::get<0>(value_); }
  T&& operator*() && { return std::get<0>(std::move(value_)); }
  T* operator->() { return &std::get<0>(value_); }
  const T* operator->() const { return &std::get<0>(value_); }
  const Error& error() const { return std::get<1>(value_); }

 private:
  std::variant<T, Error> value_;
};

}  // namespace rasad

#endif  // RASAD_BASE_RESULT_H_
