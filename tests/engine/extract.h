// One engine with the project's rules for a test program, tables of texts, and what a record shows
// of each.
#ifndef RASAD_TESTS_ENGINE_EXTRACT_H_
#define RASAD_TESTS_ENGINE_EXTRACT_H_

#include <gtest/gtest.h>

#include <memory>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

#include "engine/engine.h"
#include "record/names.h"
#include "rules/table_file.h"

namespace rasad::engine_test {

inline const Engine& TheEngine() {
  static const std::shared_ptr<const Engine> engine = Engine::LoadUnchecked(RASAD_RULES_DIR);
  if (engine == nullptr) throw std::runtime_error("the rules don't load: run rasad check-rules");
  return *engine;
}

inline Article MakeArticle(const std::string& lang, const std::string& text) {
  Article article;
  article.id = "test";
  article.published = "2024-05-15";
  article.lang = lang;
  article.text = text;
  return article;
}

inline Record Read(const std::string& lang, const std::string& text) {
  return TheEngine().Extract(MakeArticle(lang, text));
}

struct Case {
  std::string lang;
  std::string text;
  std::string expected;  // "" where the table has two columns
  uint64_t line = 0;
};

// "\n" stands for the end of a line.
inline std::string Lines(std::string text) {
  for (size_t at; (at = text.find("\\n")) != std::string::npos;) text.replace(at, 2, "\n");
  return text;
}

// The rows of a table beside these tests: language, text, expected.
inline std::vector<Case> Cases(const std::string& name) {
  const auto file = ReadTextFile(std::string(RASAD_TEST_DIR) + "/engine/" + name, name);
  EXPECT_TRUE(file.ok()) << name;
  std::vector<Case> out;
  if (!file) return out;
  for (const TextLine& line : file->lines) {
    const auto fields = SplitFields(line.text, '\t');
    EXPECT_TRUE(fields.size() == 2 || fields.size() == 3) << name << ":" << line.number;
    if (fields.size() < 2) continue;
    out.push_back({std::string(fields[0].text), std::string(fields[1].text),
                   fields.size() == 3 ? std::string(fields[2].text) : std::string(), line.number});
  }
  EXPECT_FALSE(out.empty()) << name;
  return out;
}

inline std::string Join(const std::vector<std::string>& parts, const char* between) {
  std::string out;
  for (const std::string& p : parts) out += (out.empty() ? "" : between) + p;
  return out.empty() ? "-" : out;
}

// "7", "20..99", "8..", "0..20"; with the unit where persons aren't counted.
inline std::string Show(const Count& c) {
  std::string out = c.min ? std::to_string(*c.min) : "?";
  if (!c.max) out += "..";
  if (c.max && c.max != c.min) out += ".." + std::to_string(*c.max);
  return out + (c.unit.empty() ? "" : " " + c.unit);
}

inline std::string NameOfActor(const Record& record, const std::string& id) {
  for (const ActorMention& a : record.actors) {
    if (a.id == id) return a.name;
  }
  return "?" + id;
}

// "killed 7 civilian; injured 2 child part denied says=SANA": in order of the text.
inline std::string ShowClaims(const Record& record) {
  std::vector<std::string> out;
  for (const Casualty& c : record.casualties) {
    std::string s = std::string(NameOf(c.harm)) + " " + Show(c.count);
    for (const std::string& v : c.victims) s += " " + v;
    if (!c.person.empty()) s += " named";
    if (!c.part_of.empty()) s += " part";
    if (c.assertion != Assertion::kAffirmed) s += " " + std::string(NameOf(c.assertion));
    if (!c.claimed_by.empty()) s += " says=" + NameOfActor(record, c.claimed_by);
    out.push_back(std::move(s));
  }
  return Join(out, "; ");
}

// Harm and count alone, sorted: what noise in the spelling must not change.
inline std::multiset<std::pair<std::string, std::string>> Figures(const Record& record) {
  std::multiset<std::pair<std::string, std::string>> out;
  for (const Casualty& c : record.casualties) out.emplace(NameOf(c.harm), Show(c.count));
  return out;
}

inline std::string ShowPlaces(const Record& record) {
  std::vector<std::string> out;
  for (const PlaceMention& p : record.places)
    out.push_back(p.name + " (" + p.kind + ", " + p.country + ")");
  return Join(out, "; ");
}

inline std::string ShowActors(const Record& record) {
  std::vector<std::string> out;
  for (const ActorMention& a : record.actors) out.push_back(a.name);
  return Join(out, "; ");
}

inline std::string ShowEvents(const Record& record) {
  std::vector<std::string> out;
  for (const Event& e : record.events) {
    std::string s = e.sub_type;
    for (const std::string& id : e.actor1) s += " by " + NameOfActor(record, id);
    out.push_back(std::move(s));
  }
  return Join(out, "; ");
}

}  // namespace rasad::engine_test

#endif  // RASAD_TESTS_ENGINE_EXTRACT_H_
