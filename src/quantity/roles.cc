#include "quantity/roles.h"

#include <array>
#include <string>
#include <utility>

namespace rasad {
namespace {

// Classes, or globs of classes, and their roles.
constexpr std::pair<std::string_view, RoleMask> kRoles[] = {
    {"Num", kRoleNum},
    {"Num.Teen", kRoleTeen},
    {"Num.Scale", kRoleScale},
    {"Num.OneOf", kRoleOneOf},
    {"Num.Half", kRoleHalf},
    {"Num.Ordinal", kRoleOrdinalWord},
    {"Num.Point", kRolePoint},
    {"Num.Minus", kRoleMinus},
    {"Num.Vague", kRoleVague | kRoleStop},
    {"Num.Nobody", kRoleNobody | kRoleStop},
    {"Digits", kRoleDigits},
    {"Number", kRoleNumber | kRoleStop},
    {"Ordinal", kRoleOrdinal},
    {"Quantity", kRoleQuantity | kRoleStop},
    {"Qual", kRoleQualifier},
    {"Range.Between", kRoleBetween},
    {"Range.To", kRoleTo},
    {"Or", kRoleOr},
    {"And", kRoleAnd},
    {"Def", kRoleDef},
    {"Percent", kRolePercent},
    {"Plural", kRolePlural},
    {"Future", kRoleNever},
    {"Prep.Like", kRoleNever},
    {"Pronoun", kRoleNever},
    {"Weekday", kRoleWeekday},
    {"DayWord", kRoleDay},
    {"Person", kRoleCounted},
    {"Family", kRoleCounted},
    {"Others", kRoleCounted},
    {"Harm.*.Person", kRoleCounted},
    {"Time.Unit", kRoleCounted},
    {"Break", kRoleStop},
    {"Comma", kRoleStop | kRoleComma},
    {"Semicolon", kRoleStop},
    {"Colon", kRoleStop},
    {"Harm.*.Verb", kRoleStop},
    {"Say.Verb", kRoleStop},
    {"Among", kRoleStop},
    {"Neg", kRoleNot},
    {"Without", kRoleNot},
    {"Of", kRoleFrom},
    {"To", kRoleToward},
    {"Rise", kRoleRise},
    {"Word", kRoleWord},
    {"Accusative", kRoleAccusative},
    {"Bracket.Open", kRoleOpen},
    {"Bracket.Close", kRoleClose},
};

Error Missing(std::string_view name) {
  return {Error::Kind::kBadRule,
          "no class is called '" + std::string(name) + "'",
          {"classes.tsv"},
          "the number grammar needs it"};
}

}  // namespace

Result<Roles> Roles::Create(const RuleBook& book) {
  Roles roles;
  roles.book_ = &book;
  roles.by_class_.resize(book.classes.size());
  for (const auto& [pattern, role] : kRoles) {
    for (ClassId id : book.classes.Glob(pattern)) roles.by_class_[id] |= role;
  }
  QuantityClasses& c = roles.classes_;
  const std::pair<std::string_view, ClassId*> needed[] = {
      {"Number", &c.number},
      {"Ordinal", &c.ordinal},
      {"Quantity", &c.quantity},
      {"Percent", &c.percent},
      {"Quantity.One", &c.one},
      {"Qual", &c.qualifier},
      {"Qual.Used", &c.qualifier_used},
      {"Num", &c.num},
      {"Num.Teen", &c.teen},
      {"Num.Scale", &c.scale},
      {"Num.Half", &c.half},
      {"Num.Ordinal", &c.ordinal_word},
      {"Num.Vague", &c.vague},
      {"Num.OneOf", &c.one_of},
      {"Def", &c.definite},
      {"Num.Nobody", &c.nobody},
  };
  for (const auto& [name, id] : needed) {
    const auto found = book.classes.Find(name);
    if (!found) return Missing(name);
    *id = *found;
  }
  const auto def = book.classes.Find("Def");
  for (const Prefix& p : book.arabic.prefixes) {
    if (def && p.units.empty() && p.marks == std::vector<ClassId>{*def}) roles.article_ = p.form;
  }
  return roles;
}

std::optional<int64_t> Roles::Feature(const Unit& unit, ClassId cls, std::string_view key) const {
  for (const Reading& r : unit.readings) {
    if (r.cls != cls) continue;
    if (auto number = book_->FeaturesOf(r).Number(key)) return number;
  }
  return std::nullopt;
}

std::string_view Roles::Text(const Unit& unit, ClassId cls, std::string_view key) const {
  const Reading* r = unit.Find(cls);
  return r == nullptr ? std::string_view() : book_->FeaturesOf(*r).Text(key);
}

bool Roles::IsDefinite(const Unit& unit, std::u16string_view text) const {
  if (Of(unit) & kRoleDef) return true;
  return !article_.empty() && unit.end - unit.begin > article_.size() + 2 &&
         text.substr(unit.begin).starts_with(article_);
}

}  // namespace rasad
