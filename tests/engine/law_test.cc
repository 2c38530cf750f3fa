// Laws that hold for every text: what an item says is what stands there, and twice the same.
#include <algorithm>
#include <filesystem>
#include <set>

#include "engine/extract.h"
#include "table/record_json.h"

namespace rasad::engine_test {
namespace {

// The bytes of code points [begin, end).
std::string Slice(const std::string& text, uint32_t begin, uint32_t end) {
  std::vector<size_t> starts;
  for (size_t i = 0; i < text.size(); ++i) {
    if ((text[i] & 0xC0) != 0x80) starts.push_back(i);
  }
  starts.push_back(text.size());
  if (begin > end || end >= starts.size()) return "out of the text";
  return text.substr(starts[begin], starts[end] - starts[begin]);
}

// Texts of all kinds: the tables beside this test, the rules' examples, the sample articles (as
// they stand, JSON and all).
std::vector<Article> AllTexts() {
  std::vector<Article> out;
  for (const char* name : {"claims.tsv", "nothing.tsv", "places.tsv", "actors.tsv", "events.tsv"}) {
    for (const Case& c : Cases(name)) out.push_back(MakeArticle(c.lang, c.text));
  }
  const auto add_lines = [&out](const std::string& folder, const char* ending) {
    for (const std::string& path : ListFiles(folder, ending)) {
      const auto file = ReadTextFile(folder + "/" + path, path);
      if (!file) continue;
      for (const TextLine& line : file->lines) {
        out.push_back(MakeArticle("", std::string(line.text)));
        out.back().lang.reset();
      }
    }
  };
  add_lines(RASAD_RULES_DIR, ".rules");
  for (const char* ending : {".csv", ".txt", ".json", ".jsonl"})
    add_lines(std::string(RASAD_TEST_DIR) + "/../samples", ending);
  return out;
}

std::string Json(const Record& record) {
  std::string out;
  WriteRecordJson(record, Layers{.quantities = true}, &out);
  return out;
}

template <typename Items>
void CheckSlices(const Items& items, const std::string& text) {
  for (const Item& item : items) {
    ASSERT_LT(item.span.start, item.span.end) << text;
    ASSERT_EQ(item.text, Slice(text, item.span.start, item.span.end))
        << item.rule << " in: " << text;
    ASSERT_FALSE(item.rule.empty()) << text;
  }
}

TEST(LawTest, EveryItemIsASliceOfItsTextAndNamesItsRule) {
  const auto texts = AllTexts();
  EXPECT_GT(texts.size(), 300u);
  for (const Article& a : texts) {
    const Record r = TheEngine().Extract(a);
    CheckSlices(r.dates, a.text);
    CheckSlices(r.places, a.text);
    CheckSlices(r.actors, a.text);
    CheckSlices(r.quantities, a.text);
    CheckSlices(r.casualties, a.text);
    CheckSlices(r.events, a.text);
  }
}

TEST(LawTest, EveryReferenceHasItsItemAndEveryIdIsItsOwn) {
  for (const Article& a : AllTexts()) {
    const Record r = TheEngine().Extract(a);
    std::set<std::string> claims, events, places, actors{""};
    for (const Casualty& c : r.casualties) ASSERT_TRUE(claims.insert(c.id).second) << a.text;
    for (const Event& e : r.events) ASSERT_TRUE(events.insert(e.id).second) << a.text;
    for (const PlaceMention& p : r.places) places.insert(p.id);
    for (const ActorMention& m : r.actors) actors.insert(m.id);
    for (const Casualty& c : r.casualties) {
      ASSERT_TRUE(c.part_of.empty() || (c.part_of != c.id && claims.contains(c.part_of))) << a.text;
      ASSERT_TRUE(c.same_as.empty() || (c.same_as != c.id && claims.contains(c.same_as))) << a.text;
      ASSERT_TRUE(c.event.empty() || events.contains(c.event)) << a.text;
      ASSERT_TRUE(c.place.empty() || places.contains(c.place)) << a.text;
      ASSERT_TRUE(actors.contains(c.claimed_by) && actors.contains(c.affiliation)) << a.text;
      ASSERT_TRUE(!c.count.min || !c.count.max || *c.count.min <= *c.count.max) << a.text;
      ASSERT_TRUE(std::is_sorted(c.victims.begin(), c.victims.end())) << a.text;
    }
    for (const Event& e : r.events) {
      for (const std::string& id : e.casualties) ASSERT_TRUE(claims.contains(id)) << a.text;
      for (const std::string& id : e.actor1) ASSERT_TRUE(actors.contains(id)) << a.text;
    }
  }
}

TEST(LawTest, TwiceIsTheSameWhateverWasReadBetween) {
  std::vector<std::string> first;
  const auto texts = AllTexts();
  for (const Article& a : texts) first.push_back(Json(TheEngine().Extract(a)));
  for (size_t i = texts.size(); i-- > 0;)
    ASSERT_EQ(Json(TheEngine().Extract(texts[i])), first[i]) << texts[i].text;
}

}  // namespace
}  // namespace rasad::engine_test
