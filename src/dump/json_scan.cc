#include "dump/json_scan.h"

#include <array>

namespace rasad {
namespace {

// Bytes that mean something inside a string. Control characters may not be there, but a record with
// one is whole enough to be cut out and refused alone.
constexpr std::array<bool, 256> kStringStops = [] {
  std::array<bool, 256> stops{};
  stops['"'] = stops['\\'] = true;
  return stops;
}();

bool IsSpace(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

bool IsScalar(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' ||
         c == '+' || c == '.';
}

}  // namespace

JsonScan::Result JsonScan::Run(std::string_view text) {
  while (at_ < text.size()) {
    if (in_string_) {
      InString(text);
    } else if (in_scalar_) {
      InScalar(text);
    } else if (IsSpace(text[at_])) {
      ++at_;
    } else {
      if (!Token(text[at_])) return Result::kBad;
      if (!in_scalar_) ++at_;
    }
    if (AtEnd()) return Result::kDone;
  }
  return Result::kMore;
}

void JsonScan::Drop(size_t size) {
  at_ -= size;
  last_comma_ = last_comma_ == std::string_view::npos || last_comma_ < size ? std::string_view::npos
                                                                            : last_comma_ - size;
}

bool JsonScan::Token(char c) {
  if (c == ',') {
    if (state_ != State::kNext) return false;
    last_comma_ = at_;
    state_ = closers_.back() == '}' ? State::kKey : State::kValue;
    return true;
  }
  if (c == ':') {
    if (state_ != State::kColon) return false;
    state_ = State::kValue;
    return true;
  }
  if (c == '}' || c == ']') return Close(c);
  const bool key = state_ == State::kKey || state_ == State::kKeyOrEnd;
  const bool value = state_ == State::kValue || state_ == State::kValueOrEnd;
  if (c == '"' && (key || value)) {
    in_string_ = true;
    state_ = key ? State::kColon : State::kNext;
    return true;
  }
  if (!value) return false;
  if (c == '{' || c == '[') return Open(c);
  if (!IsScalar(c)) return false;
  in_scalar_ = true;
  state_ = State::kNext;
  return true;
}

bool JsonScan::Open(char c) {
  if (closers_.size() == kDeepest) return false;
  closers_.push_back(c == '{' ? '}' : ']');
  state_ = c == '{' ? State::kKeyOrEnd : State::kValueOrEnd;
  return true;
}

bool JsonScan::Close(char c) {
  const bool may_end =
      state_ == State::kNext || state_ == State::kKeyOrEnd || state_ == State::kValueOrEnd;
  if (!may_end || closers_.empty() || closers_.back() != c) return false;
  closers_.pop_back();
  state_ = State::kNext;
  return true;
}

void JsonScan::InString(std::string_view text) {
  if (escaped_) {
    escaped_ = false;
    ++at_;
    return;
  }
  while (at_ < text.size() && !kStringStops[static_cast<unsigned char>(text[at_])]) ++at_;
  if (at_ == text.size()) return;
  in_string_ = text[at_] != '"';
  escaped_ = text[at_] == '\\';
  ++at_;
}

void JsonScan::InScalar(std::string_view text) {
  while (at_ < text.size() && IsScalar(text[at_])) ++at_;
  if (at_ < text.size()) in_scalar_ = false;
}

}  // namespace rasad
