#include "cli/format.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace rasad {
namespace {

std::string TwoDigits(uint64_t number) { return (number < 10 ? "0" : "") + std::to_string(number); }

std::string_view Trimmed(std::string_view text) {
  const size_t begin = text.find_first_not_of(" \t");
  if (begin == std::string_view::npos) return "";
  return text.substr(begin, text.find_last_not_of(" \t") - begin + 1);
}

}  // namespace

std::string WithCommas(uint64_t number) {
  std::string out = std::to_string(number);
  for (size_t left = out.size(); left > 3;) out.insert(left -= 3, ",");
  return out;
}

std::string Decimal(double number, int digits) {
  char buffer[64];
  const auto end =
      std::to_chars(buffer, buffer + sizeof buffer, number, std::chars_format::fixed, digits);
  return end.ec == std::errc() ? std::string(buffer, end.ptr) : "?";
}

std::string Clock(double seconds) {
  const auto whole = static_cast<uint64_t>(std::ceil(std::clamp(seconds, 0.0, 1e9)));
  const uint64_t hours = whole / 3600;
  const uint64_t minutes = whole / 60 % 60;
  const std::string tail = ":" + TwoDigits(whole % 60);
  if (hours == 0) return std::to_string(minutes) + tail;
  return std::to_string(hours) + ":" + TwoDigits(minutes) + tail;
}

std::string Rate(uint64_t bytes, double seconds) {
  const double megabytes = static_cast<double>(bytes) / 1e6;
  return Decimal(megabytes / std::max(seconds, 1e-6), 1) + " MB/s";
}

std::string Counted(uint64_t number, std::string_view one, std::string_view many) {
  return WithCommas(number) + " " + std::string(number == 1 ? one : many);
}

std::vector<std::string> SplitList(std::string_view list) {
  std::vector<std::string> parts;
  while (!list.empty()) {
    const size_t comma = std::min(list.find(','), list.size());
    const std::string_view part = Trimmed(list.substr(0, comma));
    if (!part.empty()) parts.emplace_back(part);
    list.remove_prefix(std::min(comma + 1, list.size()));
  }
  return parts;
}

}  // namespace rasad
