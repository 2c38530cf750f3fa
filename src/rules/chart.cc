#include "rules/chart.h"

namespace rasad {

void Chart::Clear() {
  units.clear();
  present.Clear();
  arena_.Clear();
}

void Chart::Give(const Reading& reading, Unit* unit) {
  const std::span<Reading> longer = arena_.Extend(unit->readings, 1);
  longer.back() = reading;
  unit->readings = longer;
  present.Add(reading.cls);
}

void Chart::Compose(size_t begin, size_t end, const Reading& reading) {
  Unit& unit = units[begin];
  unit.token_end = units[end - 1].token_end;
  unit.end = units[end - 1].end;
  unit.readings = {};
  Give(reading, &unit);
  units.erase(units.begin() + static_cast<long>(begin) + 1, units.begin() + static_cast<long>(end));
}

}  // namespace rasad
