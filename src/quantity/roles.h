// What a unit may do in a number or a quantity: its classes as one mask of bits, and the values
// that the word lists give.
//
// Made once from a RuleBook; all look-ups are by index. Thread safety: const after Create.
#ifndef RASAD_QUANTITY_ROLES_H_
#define RASAD_QUANTITY_ROLES_H_

#include <boost/container/small_vector.hpp>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "rules/chart.h"
#include "rules/rule_book.h"

namespace rasad {

using RoleMask = uint64_t;

// The roles of a sentence, unit by unit: the grammars ask for each of them many times.
using RoleRow = boost::container::small_vector<RoleMask, 64>;

enum Role : RoleMask {
  kRoleNum = 1ull << 0,
  kRoleTeen = 1ull << 1,
  kRoleScale = 1ull << 2,
  kRoleOneOf = 1ull << 3,
  kRoleHalf = 1ull << 4,
  kRoleOrdinalWord = 1ull << 5,
  kRolePoint = 1ull << 6,
  kRoleMinus = 1ull << 7,
  kRoleVague = 1ull << 8,
  kRoleNobody = 1ull << 9,
  kRoleDigits = 1ull << 10,
  kRoleNumber = 1ull << 11,   // composed: a number
  kRoleOrdinal = 1ull << 12,  // composed: an ordinal
  kRoleQuantity = 1ull << 13,
  kRoleQualifier = 1ull << 14,
  kRoleBetween = 1ull << 15,
  kRoleTo = 1ull << 16,  // between two numbers
  kRoleOr = 1ull << 17,
  kRoleAnd = 1ull << 18,
  kRoleDef = 1ull << 19,
  kRolePercent = 1ull << 20,
  kRolePlural = 1ull << 21,
  kRoleNever = 1ull << 22,  // a clitic or ending that no number has: future, "like", pronoun
  kRoleWeekday = 1ull << 23,
  kRoleDay = 1ull << 24,      // the word "day"
  kRoleCounted = 1ull << 25,  // what is counted: people, victims, families, others
  kRoleStop = 1ull << 26,  // a qualifier never reaches across: marks, verbs of harm, other numbers
  kRoleNot = 1ull << 27,
  kRoleFrom = 1ull << 28,
  kRoleToward = 1ull << 29,  // "to" in front of a number
  kRoleRise = 1ull << 30,
  kRoleWord = 1ull << 31,  // a word that no list knows
  kRoleAccusative = 1ull << 32,
  kRoleComma = 1ull << 33,
  kRoleOpen = 1ull << 34,  // brackets
  kRoleClose = 1ull << 35,
};

// Number classes that a stage gives.
struct QuantityClasses {
  ClassId number, ordinal, quantity, percent, one, qualifier, qualifier_used, one_of, nobody,
      definite;
  ClassId num, teen, scale, half, ordinal_word, vague;
};

class Roles {
 public:
  static Result<Roles> Create(const RuleBook& book);

  RoleMask Of(const Unit& unit) const {
    RoleMask mask = 0;
    for (const Reading& r : unit.readings) mask |= by_class_[r.cls];
    return mask;
  }
  RoleRow RowOf(const Chart& chart) const {
    RoleRow row;
    row.reserve(chart.units.size());
    for (const Unit& unit : chart.units) row.push_back(Of(unit));
    return row;
  }
  // All classes that play one of these roles.
  ClassSet ClassesOf(RoleMask roles) const {
    ClassSet out;
    for (size_t id = 0; id < by_class_.size(); ++id) {
      if (by_class_[id] & roles) out.Add(static_cast<ClassId>(id));
    }
    return out;
  }
  // A numeric feature of the unit's reading of class `cls`, where it has both.
  std::optional<int64_t> Feature(const Unit& unit, ClassId cls, std::string_view key) const;
  std::string_view Text(const Unit& unit, ClassId cls, std::string_view key) const;
  bool HasFlag(const Unit& unit, ClassId cls, std::string_view key) const {
    return Feature(unit, cls, key).has_value();
  }
  // Whether the unit is the article itself, written apart from its number.
  bool IsArticle(const Unit& unit, std::u16string_view text) const {
    return !article_.empty() && text.substr(unit.begin, unit.end - unit.begin) == article_;
  }
  // Whether the unit has the article, listed or seen in its letters.
  bool IsDefinite(const Unit& unit, std::u16string_view text) const;

  const QuantityClasses& classes() const { return classes_; }

 private:
  const RuleBook* book_ = nullptr;
  QuantityClasses classes_{};
  std::vector<RoleMask> by_class_;
  std::u16string article_;
};

}  // namespace rasad

#endif  // RASAD_QUANTITY_ROLES_H_
