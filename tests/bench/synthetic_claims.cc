#include "bench/synthetic_claims.h"

#include <algorithm>

namespace rasad {
namespace {

constexpr size_t kArticles = 5;  // that tell of an incident
constexpr size_t kCountries = 20;
constexpr size_t kTowns = 400;  // of a country, half a degree apart
constexpr Day kFirstDay = 14600;
constexpr Day kDays = 3650;

struct Scene {
  size_t number = 0;
  StatementPlace place;
  Day day = 0;
  int64_t killed = 0;
};

// Neighbouring numbers are in other countries; a town has news every ten days at most.
Scene SceneOf(size_t number) {
  const size_t country = number % kCountries;
  const size_t in_country = number / kCountries;
  const size_t town = (in_country * 7) % kTowns;
  const size_t turn = in_country / kTowns;
  Scene scene;
  scene.number = number;
  const std::string code = {static_cast<char>('A' + country / 26),
                            static_cast<char>('A' + country % 26)};
  scene.place.id = code + std::to_string(town);
  scene.place.name = "Town " + scene.place.id;
  scene.place.kind = "town";
  scene.place.country = code;
  scene.place.lat = -10 + static_cast<double>(town / 20) / 2;
  scene.place.lon = static_cast<double>(country) * 15 + static_cast<double>(town % 20) / 2;
  scene.day = kFirstDay + static_cast<Day>((turn * 11 + town * 13) % kDays);
  scene.killed = 10 + static_cast<int64_t>(town) * 7;  // no two of a country and day are alike
  return scene;
}

Statement Begin(const Scene& scene, size_t article) {
  Statement s;
  s.article = "s" + std::to_string(scene.number) + "-" + std::to_string(article);
  s.source = "paper " + std::to_string(scene.number % 40 + article * 40);
  s.published = scene.day + static_cast<Day>(article % 3);
  s.days = DayRange{scene.day, scene.day};
  s.place = scene.place;
  s.event = s.article + "/e1";
  s.event_type = "Explosions/Remote violence";
  s.sub_type = "Air/drone strike";
  return s;
}

Statement EventOf(const Scene& scene, size_t article, bool other_doer) {
  Statement s = Begin(scene, article);
  s.id = s.event;
  s.is_event = true;
  const std::string doer = "force" + std::to_string((scene.number * 31 + other_doer) % 997);
  s.caused_by = {{doer, doer, "rebel", ""}};
  return s;
}

Statement ClaimOf(const Scene& scene, size_t article, Harm harm, int64_t count) {
  Statement s = Begin(scene, article);
  s.id = s.article + (harm == Harm::kKilled ? "/c1" : "/c2");
  s.start = harm == Harm::kKilled ? 10 : 400;
  s.harm = harm;
  s.count = {count, count, Qualifier::kExact, ""};
  return s;
}

void Plant(const std::string& a, const std::string& b, VerdictKind kind, SyntheticClaims* out) {
  out->planted[std::minmax(a, b)] = kind;
}

// The last article is the one that disagrees.
void AddIncident(size_t number, SyntheticClaims* out) {
  const Scene scene = SceneOf(number);
  for (size_t article = 0; article < kArticles; ++article) {
    const size_t odd = article + 1 == kArticles ? number % 10 : 9;
    out->statements.push_back(EventOf(scene, article, odd == 1));
    Statement killed = ClaimOf(scene, article, Harm::kKilled, scene.killed + (odd == 0 ? 3 : 0));
    if (odd == 2) killed.assertion = Assertion::kDenied;
    for (size_t other = 0; other < article && odd < 3; ++other) {
      const std::string before = "s" + std::to_string(number) + "-" + std::to_string(other);
      if (odd == 0) Plant(killed.id, before + "/c1", VerdictKind::kContradiction, out);
      if (odd == 1) Plant(killed.event, before + "/e1", VerdictKind::kPerpetrator, out);
      if (odd == 2) Plant(killed.id, before + "/c1", VerdictKind::kDenial, out);
    }
    out->statements.push_back(std::move(killed));
    out->statements.push_back(ClaimOf(scene, article, Harm::kInjured, scene.killed * 2 + 1));
    out->claims += 2;
  }
  ++out->incidents;
}

std::string SceneIn(const std::string& article) { return article.substr(0, article.find('-')); }

}  // namespace

SyntheticClaims MakeSyntheticClaims(size_t claims) {
  SyntheticClaims out;
  out.statements.reserve(claims * 3 / 2 + 16);
  for (size_t number = 0; out.claims < claims; ++number) AddIncident(number, &out);
  return out;
}

Findings Check(const SyntheticClaims& synthetic, const Comparison& comparison) {
  Findings findings;
  for (const Verdict& v : comparison.verdicts) {
    if (!IsDispute(v.kind)) continue;
    const std::string& a = comparison.statements[v.a].id;
    const std::string& b = comparison.statements[v.b].id;
    const auto planted = synthetic.planted.find(std::minmax(a, b));
    const bool right = planted != synthetic.planted.end() && planted->second == v.kind;
    ++(right ? findings.found : findings.invented);
  }
  findings.missed = synthetic.planted.size() - findings.found;
  for (const Incident& incident : comparison.incidents) {
    std::set<std::string> scenes;
    for (const uint32_t s : incident.statements)
      scenes.insert(SceneIn(comparison.statements[s].article));
    const bool whole = incident.statements.size() == kArticles * 3;
    findings.incidents_right += scenes.size() == 1 && whole ? 1 : 0;
  }
  return findings;
}

}  // namespace rasad
