#include "engine/describe.h"

#include "record/names.h"

namespace rasad {
namespace {

void AppendWords(const std::vector<std::string>& words, std::string* out) {
  for (const std::string& w : words) *out += " " + w;
}

}  // namespace

std::string Describe(const Count& count) {
  std::string out;
  if (count.min && count.max && *count.min == *count.max) {
    out = std::to_string(*count.min);
  } else {
    out = (count.min ? std::to_string(*count.min) : "") + ".." +
          (count.max ? std::to_string(*count.max) : "");
  }
  return count.unit.empty() ? out : out + " " + count.unit;
}

std::string Describe(const Claim& claim) {
  std::string out = std::string(NameOf(claim.harm)) + " " + Describe(claim.count);
  AppendWords(claim.victims, &out);
  if (claim.part_of >= 0) out += " part";
  if (claim.assertion != Assertion::kAffirmed) out += " " + std::string(NameOf(claim.assertion));
  return out;
}

std::string Describe(const Group& group) {
  std::string out = Describe(group.count);
  AppendWords(group.victims, &out);
  if (!group.person.empty()) out += " named";
  if (group.others) out += " others";
  return out;
}

std::string Describe(const DateMention& date) {
  if (!date.days) return "unresolved";
  std::string out = IsoDate(date.days->from);
  if (date.days->to != date.days->from) out += ".." + IsoDate(date.days->to);
  return out;
}

std::string Describe(const Utterance& u, const Analysis& analysis) {
  std::string out;
  if (u.by >= 0) out = analysis.actors[static_cast<size_t>(u.by)].mention.name;
  if (u.assertion != Assertion::kAffirmed)
    out += (out.empty() ? "" : " ") + std::string(NameOf(u.assertion));
  return out;
}

std::string Describe(const EventMention& e, const Analysis& analysis, const EventKinds& kinds) {
  std::string out = kinds[e.kind].sub_type;
  for (size_t i = 0; i < e.actor1.size(); ++i) {
    out += (i == 0 ? " by " : " and ") +
           analysis.actors[static_cast<size_t>(e.actor1[i])].mention.name;
  }
  return out;
}

std::string Describe(const RoleReading& role, const Analysis& analysis) {
  if (role.kind == RoleReading::Kind::kArmed) return "armed";
  if (role.kind == RoleReading::Kind::kOurs) return "ours";
  if (role.kind == RoleReading::Kind::kLost) return "lost";
  if (role.kind == RoleReading::Kind::kStruck) return "struck";
  std::string out = role.kind == RoleReading::Kind::kBelongs ? "of" : "by";
  for (size_t i = 0; i < role.doers.size(); ++i) {
    out +=
        (i == 0 ? " " : " and ") + analysis.actors[static_cast<size_t>(role.doers[i])].mention.name;
  }
  for (const CountryDoer& doer : role.countries) out += " " + doer.country;
  return out;
}

std::vector<std::string> GivenBy(const Rule& rule, const Analysis& a, const EventKinds& kinds) {
  std::vector<std::string> out;
  for (const DateReading& d : a.dates) {
    if (d.mention.rule == rule.name && !d.echo) out.push_back(Describe(d.mention));
  }
  for (const Group& g : a.groups) {
    if (g.rule == &rule) out.push_back(Describe(g));
  }
  for (const Utterance& u : a.utterances) {
    if (u.rule == &rule) out.push_back(Describe(u, a));
  }
  for (const Claim& c : a.claims) {
    const bool told =
        c.rule == &rule || c.part_rule == &rule || c.rise_rule == &rule || c.told_rule == &rule;
    if (!c.dropped && told) out.push_back(Describe(c));
  }
  for (const RoleReading& r : a.roles) {
    if (r.rule == &rule) out.push_back(Describe(r, a));
  }
  for (const EventMention& e : a.events) {
    if (e.rule == &rule) out.push_back(Describe(e, a, kinds));
  }
  return out;
}

}  // namespace rasad
