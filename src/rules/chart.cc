#include "rules/chart.h"

namespace rasad {

void Chart::Compose(size_t begin, size_t end, const Reading& reading) {
  Unit unit;
  unit.token_begin = units[begin].token_begin;
  unit.token_end = units[end - 1].token_end;
  unit.begin = units[begin].begin;
  unit.end = units[end - 1].end;
  unit.space_before = units[begin].space_before;
  unit.readings = {reading};
  present.Add(reading.cls);
  units[begin] = std::move(unit);
  units.erase(units.begin() + static_cast<long>(begin) + 1, units.begin() + static_cast<long>(end));
}

}  // namespace rasad
