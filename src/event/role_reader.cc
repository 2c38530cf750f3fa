#include "event/role_reader.h"

#include <algorithm>

namespace rasad {
namespace {

bool Meet(UnitRange a, UnitRange b) { return a.begin < b.end && b.begin < a.end; }

RoleReading::Kind KindOf(const Give& give) {
  if (give.kind == "belongs") return RoleReading::Kind::kBelongs;
  if (give.kind == "ours") return RoleReading::Kind::kOurs;
  if (give.kind == "lost") return RoleReading::Kind::kLost;
  if (give.kind == "struck") return RoleReading::Kind::kStruck;
  return give.kind == "armed" ? RoleReading::Kind::kArmed : RoleReading::Kind::kDoer;
}

}  // namespace

Result<RoleReader> RoleReader::Create(const RuleBook& book, const ActorReader& actors) {
  RoleReader reader(actors);
  const Status found = FindClasses(book.classes, {{&reader.actor_, "Actor"},
                                                  {&reader.doer_, "Doer"},
                                                  {&reader.claimed_, "Claimed"},
                                                  {&reader.counted_, "Group.Counted"},
                                                  {&reader.or_, "Or"},
                                                  {&reader.oblique_, "Oblique"}});
  if (!found) return found.error();
  reader.verb_ = ClassesNamed(book.classes, {"Verb", "Event.Verb", "Event.Doubt", "Harm.*.Act"});
  reader.stage_ = book.Stage("role");
  return reader;
}

void RoleReader::Read(const TextChart& chart, const std::vector<bool>& wanted,
                      std::vector<RoleReading>* roles) const {
  roles->clear();
  if (stage_ == nullptr) return;
  std::vector<RuleMatch> matches;
  for (uint32_t s = 0; s < chart.charts.size(); ++s) {
    if (!wanted[s] || !stage_->FindAll(chart.charts[s], chart.language, &matches)) continue;
    // Of one rule's matches the shorter names the nearer doer.
    std::stable_sort(matches.begin(), matches.end(), [](const RuleMatch& a, const RuleMatch& b) {
      if (a.rule->order != b.rule->order) return a.rule->order < b.rule->order;
      return a.end - a.begin < b.end - b.begin;
    });
    for (const RuleMatch& m : matches) {
      for (const Give& give : m.rule->gives) {
        if (!IsOneOfTwo(chart.charts[s], m.Of(give, "by")))
          roles->push_back(Make(chart.charts[s], s, m, give));
      }
    }
  }
}

// "that the army or the coalition carried out": who did it isn't said.
bool RoleReader::IsOneOfTwo(const Chart& row, UnitRange by) const {
  const auto somebody = [&](uint32_t at) {
    return row.units[at].Is(actor_) || row.units[at].Is(doer_);
  };
  if (by.empty()) return false;
  if (by.end + 1 < row.units.size() && row.units[by.end].Is(or_) && somebody(by.end + 1))
    return true;
  return by.begin > 1 && row.units[by.begin - 1].Is(or_) && somebody(by.begin - 2);
}

RoleReading RoleReader::Make(const Chart& row, uint32_t sentence, const RuleMatch& match,
                             const Give& give) const {
  RoleReading role;
  role.sentence = sentence;
  role.kind = KindOf(give);
  role.rule = match.rule;
  role.alone = give.Literal("alone") == "yes";
  const bool belongs = role.kind == RoleReading::Kind::kBelongs;
  const bool struck = role.kind == RoleReading::Kind::kStruck;
  role.at = match.Of(give, belongs ? "who" : struck ? "people" : "at");
  if (role.at.empty()) role.at = {match.begin, match.end};
  role.begin = row.units[role.at.begin].begin;
  role.end = row.units[role.at.end - 1].end;
  Doers doers = In(row, sentence, match.Of(give, belongs ? "to" : "by"), {});
  role.doers = std::move(doers.actors);
  role.countries = std::move(doers.countries);
  return role;
}

Doers RoleReader::WhoDid(const Chart& row, uint32_t sentence, UnitRange range,
                         const std::vector<RoleReading>& roles) const {
  Doers out;
  for (uint32_t i = range.begin; i < range.end; ++i) {
    const Unit& unit = row.units[i];
    if (unit.Is(claimed_) && unit.Is(counted_)) continue;
    Doers one = In(row, sentence, {i, i + 1}, roles);
    out.actors.insert(out.actors.end(), one.actors.begin(), one.actors.end());
    out.countries.insert(out.countries.end(), one.countries.begin(), one.countries.end());
  }
  return out;
}

// "target the Israelis": by its ending no subject of the verb in front.
bool RoleReader::IsObject(const Chart& row, uint32_t at) const {
  return at > 0 && row.units[at].Is(oblique_) && row.units[at - 1].IsAny(verb_);
}

Doers RoleReader::In(const Chart& row, uint32_t sentence, UnitRange range,
                     const std::vector<RoleReading>& roles) const {
  Doers out;
  for (uint32_t i = range.begin; i < range.end; ++i) {
    const Unit& unit = row.units[i];
    const RoleReading* group = FindRole(roles, RoleReading::Kind::kBelongs, sentence, {i, i + 1});
    const Reading* a = unit.Find(actor_) != nullptr ? unit.Find(actor_) : unit.Find(doer_);
    if (group != nullptr) {
      out.actors.insert(out.actors.end(), group->doers.begin(), group->doers.end());
    } else if (a != nullptr) {
      out.actors.push_back(static_cast<int>(a->value));
    } else if (std::string country = actors_->DemonymCountry(unit);
               !country.empty() && !IsObject(row, i)) {
      out.countries.push_back({std::move(country), unit.begin, unit.end});
    }
  }
  return out;
}

namespace {

// The doers of the words of harm that a claim stands on; none where no rule names them.
std::vector<int> DoersOf(const Claim& claim, const std::vector<RoleReading>& roles) {
  for (const RoleReading& role : roles) {
    const bool within =
        role.sentence == claim.sentence && role.begin >= claim.begin && role.end <= claim.end;
    if (within && role.kind == RoleReading::Kind::kDoer && !role.doers.empty()) return role.doers;
  }
  return {};
}

int GroupOf(const ActorReading& gunmen, const std::vector<RoleReading>& roles) {
  for (const RoleReading& role : roles) {
    const bool same =
        role.sentence == gunmen.sentence && role.begin <= gunmen.begin && gunmen.begin < role.end;
    if (same && role.kind == RoleReading::Kind::kBelongs && !role.doers.empty())
      return role.doers[0];
  }
  return -1;
}

}  // namespace

void RoleReader::NameGroups(const std::vector<ActorReading>& actors,
                            std::vector<RoleReading>* roles) {
  for (RoleReading& role : *roles) {
    if (role.kind != RoleReading::Kind::kDoer) continue;
    for (int& doer : role.doers) {
      const int group = GroupOf(actors[static_cast<size_t>(doer)], *roles);
      if (group >= 0) doer = group;
    }
  }
}

void RoleReader::NameDoers(const std::vector<RoleReading>& roles,
                           const std::vector<ActorReading>& actors, std::vector<Claim>* claims) {
  for (Claim& claim : *claims) {
    if (claim.by < 0 && claim.count.max != 0) {
      if (std::vector<int> doers = DoersOf(claim, roles); !doers.empty()) {
        claim.by = doers[0];
        claim.beside.assign(doers.begin() + 1, doers.end());
      }
    }
    if (claim.by < 0) continue;
    if (const int group = GroupOf(actors[static_cast<size_t>(claim.by)], roles); group >= 0)
      claim.by = group;
  }
  for (Claim& claim : *claims) {
    if (claim.by >= 0 || claim.part_of < 0) continue;
    const Claim& whole = (*claims)[static_cast<size_t>(claim.part_of)];
    claim.by = whole.by, claim.beside = whole.beside;
  }
}

const RoleReading* FindRole(const std::vector<RoleReading>& roles, RoleReading::Kind kind,
                            uint32_t sentence, UnitRange at) {
  for (const RoleReading& role : roles) {
    if (role.kind == kind && role.sentence == sentence && Meet(role.at, at)) return &role;
  }
  return nullptr;
}

}  // namespace rasad
