#include "compare/figure.h"

#include <algorithm>

namespace rasad {
namespace {

// The number that the words name; more_than and less_than entail its neighbour.
int64_t NamedNumber(const Count& count) {
  const Interval interval = IntervalOf(count);
  switch (count.qualifier) {
    case Qualifier::kMoreThan:
      return interval.low - 1;
    case Qualifier::kAtMost:
      return interval.high;
    case Qualifier::kLessThan:
      return interval.high == kOpen ? kOpen : interval.high + 1;
    default:
      return interval.low;
  }
}

// What is rounded off may be the number itself.
bool IsRound(int64_t number) { return number > 0 && number % 10 == 0; }

std::string Range(const Interval& interval) {
  if (interval.high == kOpen) return std::to_string(interval.low) + " or more";
  if (interval.low == interval.high) return std::to_string(interval.low);
  return std::to_string(interval.low) + "-" + std::to_string(interval.high);
}

bool FitsQualifier(const Count& count) {
  const Interval i = IntervalOf(count);
  switch (count.qualifier) {
    case Qualifier::kExact:
    case Qualifier::kAbout:
      return i.low == i.high;
    case Qualifier::kAtLeast:
      return i.high == kOpen;
    case Qualifier::kMoreThan:
      return i.high == kOpen && i.low > 0;
    case Qualifier::kAtMost:
      return i.low == 0 && i.high != kOpen;
    case Qualifier::kLessThan:
      return i.low == 0 && i.high < kOpen - 1;
    default:
      return false;
  }
}

std::string Words(const Count& count) {
  if (!FitsQualifier(count)) return Range(IntervalOf(count));
  const std::string number = std::to_string(NamedNumber(count));
  switch (count.qualifier) {
    case Qualifier::kAtLeast:
      return "at least " + number;
    case Qualifier::kMoreThan:
      return "more than " + number;
    case Qualifier::kAtMost:
      return "up to " + number;
    case Qualifier::kLessThan:
      return "fewer than " + number;
    case Qualifier::kAbout:
      return "about " + number;
    default:
      return number;
  }
}

}  // namespace

bool HasFigure(const Count& count) { return count.min || count.max; }

Interval IntervalOf(const Count& count) {
  return {count.min.value_or(0), count.max.value_or(kOpen)};
}

Interval TolerantIntervalOf(const Count& count) {
  Interval interval = IntervalOf(count);
  if (count.qualifier == Qualifier::kMoreThan && IsRound(NamedNumber(count))) --interval.low;
  if (count.qualifier != Qualifier::kAbout) return interval;
  interval.low -= interval.low / 10;
  if (interval.high < kOpen - interval.high / 10) interval.high += interval.high / 10;
  return interval;
}

bool CanBothBeTrue(const Count& a, const Count& b) {
  return Meet(TolerantIntervalOf(a), TolerantIntervalOf(b));
}

bool SameFigure(const Count& a, const Count& b) {
  if (a.qualifier == Qualifier::kVague || b.qualifier == Qualifier::kVague) return false;
  if (!CanBothBeTrue(a, b)) return false;
  if (a.qualifier == Qualifier::kBetween || b.qualifier == Qualifier::kBetween) {
    return IntervalOf(a) == IntervalOf(b);
  }
  if (NamedNumber(a) == NamedNumber(b)) return true;
  const auto closed = [](const Count& c) {
    return c.qualifier == Qualifier::kExact || c.qualifier == Qualifier::kAbout;
  };
  return closed(a) && closed(b);  // they meet, so one of them is an `about` that gives way
}

std::optional<int64_t> NumberNamed(const Count& count) {
  const bool range = count.qualifier == Qualifier::kVague || count.qualifier == Qualifier::kBetween;
  if (range || !HasFigure(count)) return std::nullopt;
  const int64_t number = NamedNumber(count);
  return number == kOpen ? std::nullopt : std::optional(number);
}

std::vector<int64_t> NumbersNamed(const Count& count) {
  if (const auto number = NumberNamed(count)) return {*number};
  const Interval ends = IntervalOf(count);
  const bool narrow = count.qualifier == Qualifier::kBetween && ends.high != kOpen &&
                      5 * (ends.high - ends.low) <= ends.high;
  return narrow ? std::vector{ends.low, ends.high} : std::vector<int64_t>();
}

bool AreFarApart(const Count& a, const Count& b, int64_t times) {
  const auto size = [](const Count& count) {
    const Interval i = IntervalOf(count);
    return i.low > 0 ? i.low : i.high;
  };
  return std::max(size(a), size(b)) >= times * std::min(size(a), size(b));
}

bool IsNobody(const Count& count) { return count.max == 0; }
bool IsSomebody(const Count& count) { return count.min.value_or(0) > 0; }

std::string FigureText(const Count& count) {
  if (!HasFigure(count)) return "";
  return count.unit.empty() ? Words(count) : Words(count) + " " + count.unit;
}

}  // namespace rasad
