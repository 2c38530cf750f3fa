#include "compare/severity.h"

#include <algorithm>

#include "compare/figure.h"

namespace rasad {
namespace {

int SeverityOfFigures(const Count& a, const Count& b) {
  if (IsNobody(a) || IsNobody(b)) return 3;
  const Interval x = TolerantIntervalOf(a);
  const Interval y = TolerantIntervalOf(b);
  const int64_t larger = std::max(x.low, y.low);
  const int64_t gap = larger - std::min(x.high, y.high);
  if (gap * 2 >= larger) return 3;
  return gap * 4 >= larger ? 2 : 1;
}

}  // namespace

int SeverityOf(VerdictKind kind, const Statement& a, const Statement& b) {
  switch (kind) {
    case VerdictKind::kContradiction:
    case VerdictKind::kContainment:
      return SeverityOfFigures(a.count, b.count);
    case VerdictKind::kDenial:
      return 3;
    case VerdictKind::kPerpetrator:
      return 2;
    case VerdictKind::kDate:
    case VerdictKind::kPlace:
    case VerdictKind::kUpdate:
      return 1;
    case VerdictKind::kCorroboration:
    case VerdictKind::kCompatible:
      return 0;
  }
  return 0;
}

}  // namespace rasad
