#include "actor/forces.h"

#include <algorithm>
#include <span>
#include <string_view>

namespace rasad {
namespace {

std::string_view KindOf(std::string_view id) { return id.substr(0, id.find(':')); }

// Lists that stand ready: every actor of a text is held against several.
using Kinds = std::span<const std::string_view>;
constexpr std::string_view kArmies[] = {"mil", "air", "nav", "rg", "ng", "milint"};
constexpr std::string_view kPolice[] = {"pol", "sec", "gend", "police", "bg", "border-guard"};
constexpr std::string_view kArresters[] = {"mil", "int",        "intelligence",
                                           "gdi", "irgc-corps", "milint"};
constexpr std::string_view kMinistries[] = {"mod", "moi"};
constexpr std::string_view kOffices[] = {"jud",      "court",
                                         "par",      "moh",
                                         "mfa",      "health",
                                         "hospital", "municipality",
                                         "forensic", "medical-university",
                                         "emb",      "provincial-council"};

bool IsOf(std::string_view id, Kinds kinds) {
  return std::find(kinds.begin(), kinds.end(), KindOf(id)) != kinds.end();
}

bool IsArmy(std::string_view id) { return IsOf(id, kArmies); }

bool IsPolice(std::string_view id) { return IsOf(id, kPolice); }

bool ArrestsBy(std::string_view id) {
  if (id == "act:irgc" || id == "act:mois" || id == "act:nds") return true;
  return IsPolice(id) || IsOf(id, kArresters);
}

// Iran's second army and what it fights with abroad.
bool IsOfGuards(const ActorRow& row) { return row.id == "act:irgc" || row.id == "act:quds"; }

}  // namespace

bool Arrests(const ActorRow& row) {
  const bool part = row.type == "state" && (ArrestsBy(row.parent) || KindOf(row.parent) == "moi");
  return ArrestsBy(row.id) || part;
}

bool BearsArms(const ActorRow& row) {
  return IsArmedGroup(row.type) || row.id == "act:irgc" || IsArmy(row.id) || IsArmy(row.parent);
}

bool IsMinistryOfForces(std::string_view id) { return IsOf(id, kMinistries); }

bool HarmsNobody(std::string_view type, std::string_view id) {
  return type == "aid" || type == "ngo" || type == "media" || type == "monitor" ||
         id.starts_with("civ");
}

bool IsForceOfState(std::string_view id) { return IsArmy(id) || IsPolice(id); }

bool IsOffice(const ActorRow& row) {
  return row.type == "source" || IsOf(row.id, kOffices) || IsOf(row.parent, kOffices);
}

bool IsArmedGroup(std::string_view type) { return type == "rebel" || type == "militia"; }

bool IsUnnamed(std::string_view id) { return KindOf(id) == "mz"; }

std::string_view MembersOf(const ActorRow& row) {
  if (IsArmedGroup(row.type)) return "combatant";
  if (row.type != "state") return "";
  if (IsArmy(row.id) || IsArmy(row.parent) || IsOfGuards(row)) return "soldier";
  return IsPolice(row.id) || IsPolice(row.parent) || KindOf(row.parent) == "moi" ? "police" : "";
}

}  // namespace rasad
