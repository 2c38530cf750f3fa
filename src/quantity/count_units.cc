#include "quantity/count_units.h"

#include "record/names.h"

namespace rasad {

std::optional<Qualifier> CountUnits::QualifierAt(size_t i, bool before) const {
  if (!Has(i, kRoleQualifier)) return std::nullopt;
  const ClassId cls = roles_.classes().qualifier;
  const std::string_view pos = roles_.Text(chart_.units[i], cls, "pos");
  if (pos != "both" && pos != (before ? "before" : "after")) return std::nullopt;
  return QualifierFrom(roles_.Text(chart_.units[i], cls, "kind"));
}

// The article written apart ("al 15"); behind a qualifier also "to".
size_t CountUnits::SkipArticle(size_t i, bool qualified) const {
  if (i >= chart_.units.size() || Has(i, kRoleNumber | kRoleVague)) return i;
  const bool skipped =
      roles_.IsArticle(chart_.units[i], text_) || (qualified && Has(i, kRoleToward));
  return skipped && NumberAt(i + 1) != nullptr ? i + 1 : i;
}

// The number at a unit, if it can count: whole, no share, no part of a date or a score.
const NumberValue* CountUnits::NumberAt(size_t i) const {
  const RoleMask mask = Mask(i);
  if (!(mask & kRoleNumber) || (mask & kRolePercent)) return nullptr;
  const Reading* r = chart_.units[i].Find(roles_.classes().number);
  if (r == nullptr || r->value >= numbers_.size()) return nullptr;
  const NumberValue& n = numbers_[r->value];
  return n.whole() ? &n : nullptr;
}

}  // namespace rasad
