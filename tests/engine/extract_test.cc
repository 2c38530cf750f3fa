// What is read out of a text, stage by stage, and what must not be.
#include "engine/extract.h"

namespace rasad::engine_test {
namespace {

TEST(ClaimTest, HarmCountVictimsPartsAndVoice) {
  for (const Case& c : Cases("claims.tsv"))
    EXPECT_EQ(ShowClaims(Read(c.lang, c.text)), c.expected)
        << "claims.tsv:" << c.line << ": " << c.text;
}

TEST(ClaimTest, NumbersThatCountNobodyHarmedAreNoClaims) {
  for (const Case& c : Cases("nothing.tsv"))
    EXPECT_EQ(ShowClaims(Read(c.lang, c.text)), "-") << "nothing.tsv:" << c.line << ": " << c.text;
}

// An essay was said to report the one death that it names.
TEST(ClaimTest, WhoStrikesOthersIsNotStruck) {
  const auto claims = Read("ar", "وذكرت أن مسلحا خطف أمس ستة طلاب في البلدة").casualties;
  ASSERT_EQ(claims.size(), 1u);
  EXPECT_EQ(claims[0].count.min, 6);
  EXPECT_EQ(Read("ar", "وذكرت أن طالبا خطف أمس في البلدة").casualties.size(), 1u);
}

TEST(ClaimTest, OneDeathNamedInPassingInALongTextIsNoNewsButAFigureIs) {
  std::string essay;
  for (int i = 0; i < 60; ++i) essay += "يكتب الناس في الصحف عن الأسعار والطقس والمدارس. ";
  const std::string death = "وذكر أن سائقا قتل في الطريق. ";
  EXPECT_EQ(Read("ar", death).casualties.size(), 1u);
  EXPECT_EQ(Read("ar", essay + death).casualties.size(), 0u);
  EXPECT_EQ(Read("ar", death + essay).casualties.size(), 1u);
  EXPECT_EQ(Read("ar", essay + "وقال إن 12 رجلا قتلوا في الطريق. ").casualties.size(), 1u);
  EXPECT_EQ(Read("ar", essay + "وذكر أن سائقا قتل في انفجار. ").casualties.size(), 1u);
}

// "died 1965" killed 1965 people.
TEST(ClaimTest, AYearBehindADeathCountsNobody) {
  EXPECT_EQ(ShowClaims(Read("ar", "درس في المدينة حتى توفي 1965، ودفن فيها")), "-");
  EXPECT_EQ(Read("ar", "توفي 12 في انفجار في المدينة").casualties.size(), 1u);
}

TEST(PlaceTest, NamesWithReason) {
  for (const Case& c : Cases("places.tsv"))
    EXPECT_EQ(ShowPlaces(Read(c.lang, c.text)), c.expected)
        << "places.tsv:" << c.line << ": " << c.text;
}

TEST(ActorTest, ListedBodiesStatesAndSources) {
  for (const Case& c : Cases("actors.tsv"))
    EXPECT_EQ(ShowActors(Read(c.lang, c.text)), c.expected)
        << "actors.tsv:" << c.line << ": " << c.text;
}

TEST(EventTest, KindsAndOccurrences) {
  for (const Case& c : Cases("events.tsv"))
    EXPECT_EQ(ShowEvents(Read(c.lang, Lines(c.text))), c.expected)
        << "events.tsv:" << c.line << ": " << c.text;
}

// Both were said to have made it, and nobody to have it made with him.
TEST(EventTest, AnAgreementHasTwoSides) {
  for (const auto& [lang, text] : {
           std::pair{"ar", "وقعت الحكومة السودانية وحركة الشباب في جوبا اتفاقا لوقف إطلاق النار"},
           std::pair{"fa", "دولت سودان و الشباب بر سر آتش\u200cبس به توافق رسیدند"},
       }) {
    const Record r = Read(lang, text);
    ASSERT_EQ(r.events.size(), 1u) << text;
    ASSERT_EQ(r.events[0].actor1.size(), 1u) << text;
    ASSERT_EQ(r.events[0].actor2.size(), 1u) << text;
    EXPECT_EQ(NameOfActor(r, r.events[0].actor1[0]), "Government of Sudan");
    EXPECT_EQ(NameOfActor(r, r.events[0].actor2[0]), "Al-Shabaab");
  }
}

TEST(ExtractTest, AClaimKnowsItsEventPlaceAndDay) {
  const Record r = Read("ar", "قتل سبعة مدنيين أمس الثلاثاء في غارة إسرائيلية على مدينة حمص");
  ASSERT_EQ(r.casualties.size(), 1u);
  ASSERT_EQ(r.events.size(), 1u);
  const Casualty& c = r.casualties[0];
  EXPECT_EQ(c.event, r.events[0].id);
  EXPECT_EQ(r.events[0].casualties, std::vector<std::string>{c.id});
  ASSERT_EQ(r.places.size(), 1u);
  EXPECT_EQ(c.place, r.places[0].id);
  ASSERT_TRUE(c.date.has_value());
  EXPECT_EQ(IsoDate(c.date->from), "2024-05-14");
  ASSERT_EQ(c.caused_by.size(), 1u);
  EXPECT_EQ(NameOfActor(r, c.caused_by[0]), "Military Forces of Israel");
}

std::vector<std::string> Blamed(const Record& r, Harm harm) {
  std::vector<std::string> names;
  for (const Casualty& c : r.casualties) {
    if (c.harm != harm) continue;
    for (const std::string& id : c.caused_by) names.push_back(NameOfActor(r, id));
  }
  return names;
}

TEST(BlameTest, ProtestersDidNotKillTheProtesters) {
  const Record r = Read("ar", "قتل 12 شخصا في تظاهرات المحتجين في البصرة");
  ASSERT_EQ(r.casualties.size(), 1u);
  EXPECT_TRUE(Blamed(r, Harm::kKilled).empty());
}

TEST(BlameTest, TheAttackersDidNotArrestTheSuspects) {
  const Record r =
      Read("ar", "شن تنظيم داعش هجوما على البلدة أدى إلى مقتل 3 مدنيين. وتم اعتقال 5 أشخاص");
  EXPECT_EQ(Blamed(r, Harm::kKilled), std::vector<std::string>{"Islamic State"});
  EXPECT_TRUE(Blamed(r, Harm::kDetained).empty());
}

TEST(BlameTest, AClashBetweenTwoLeavesItOpen) {
  const Record r = Read("ar", "قتل 4 أشخاص في اشتباكات الجيش السوري مع تنظيم داعش في الرقة");
  ASSERT_EQ(r.casualties.size(), 1u);
  EXPECT_TRUE(Blamed(r, Harm::kKilled).empty());
}

TEST(BlameTest, OfAClashWithOneNamedHeDidTheHarm) {
  const Record r = Read("ar", "قتل جنديان في اشتباكات مع مسلحي حزب العمال الكردستاني في تركيا");
  EXPECT_EQ(Blamed(r, Harm::kKilled), std::vector<std::string>{"Kurdistan Workers' Party"});
}

TEST(BlameTest, GunmenAreTheGroupThatTheyBelongTo) {
  const Record r =
      Read("ar", "مقتل 18 شخصا بأيدي مسلحين قال إنهم ينتمون إلى جماعة بوكو حرام قرب البحيرة");
  EXPECT_EQ(Blamed(r, Harm::kKilled), std::vector<std::string>{"Boko Haram"});
}

TEST(BlameTest, TheGunmenAreTheGroupThatWasNamedBefore) {
  const Record r =
      Read("ar", "شن تنظيم داعش هجوما على البلدة. وقال المرصد إن المسلحين خطفوا ثمانية أشخاص");
  EXPECT_EQ(Blamed(r, Harm::kCaptured), std::vector<std::string>{"Islamic State"});
  const Record unknown = Read("ar", "قال المرصد إن المسلحين خطفوا ثمانية أشخاص في البلدة");
  EXPECT_EQ(Blamed(unknown, Harm::kCaptured), std::vector<std::string>{"Unidentified armed group"});
}

TEST(BlameTest, WhoeverAnnouncesThatHeKilledDidIt) {
  const Record r = Read("ar", "أعلن جيش النيجر مساء السبت أنه قتل عشرة إرهابيين بعدما صد هجوما");
  EXPECT_EQ(Blamed(r, Harm::kKilled), std::vector<std::string>{"Military Forces of Niger"});
}

TEST(EventTest, AnAccusationStandsApartFromWhatHappened) {
  const Record r =
      Read("ar",
           "قتل خمسة مدنيين في تفجير انتحاري في كابول. واتهمت الحكومة حركة طالبان بتدبير "
           "التفجير");
  ASSERT_EQ(r.events.size(), 2u);
  EXPECT_EQ(r.events[0].sub_type, "Suicide bomb");
  EXPECT_TRUE(r.events[0].actor1.empty());
  EXPECT_EQ(r.events[1].sub_type, "Suicide bomb");
  EXPECT_EQ(r.events[1].assertion, Assertion::kAlleged);
}

TEST(EventTest, WhatIsDeniedIsNotWhatHappened) {
  const Record r =
      Read("ar", "قتل خمسة مدنيين بانفجار لغم في حماة. ونفى مصدر عسكري تعرض السيارة لهجوم مسلح");
  ASSERT_EQ(r.events.size(), 2u);
  EXPECT_EQ(r.events[0].assertion, Assertion::kAffirmed);
  EXPECT_EQ(r.events[1].assertion, Assertion::kDenied);
}

TEST(EventTest, PrisonersOfWarLeaveTheAttackAClash) {
  EXPECT_EQ(
      ShowEvents(Read("fa", "در حمله به یک پوسته در اندراب شش جنگجو کشته و سه تن دیگر اسیر شدند")),
      "Armed clash");
}

TEST(EventTest, AProtestOfWhichPeopleWereArrestedWasMetByIntervention) {
  EXPECT_EQ(ShowEvents(Read("fa", "صدها نفر در اهواز تجمع کردند و ۴۰ تن از آنان بازداشت شدند")),
            "Protest with intervention by Protesters (Iran); Arrests");
}

TEST(EventTest, AHeadlineThatBeginsWithABlastShowsItWhereTheTextTellsItInPassing) {
  const Record r = Read("fa",
                        "انفجار در بازار گرگان با سه کشته\n"
                        "پلیس ایران گفت در پی انفجار در گرگان سه نفر کشته شدند.");
  ASSERT_EQ(r.events.size(), 1u);
  EXPECT_EQ(r.events[0].span.start, 0u);
}

TEST(EventTest, AHeadlineGivesWayToTheSentenceThatTellsTheBlast) {
  const Record r = Read("fa",
                        "انفجار در بازار گرگان با سه کشته\n"
                        "بمبی دیروز در گرگان منفجر شد و سه نفر کشته شدند.");
  ASSERT_EQ(r.events.size(), 1u);
  EXPECT_GT(r.events[0].span.start, 30u);
}

TEST(EventTest, AHeadlineOfAnAttackAndTheRaidOfItsTextAreOne) {
  EXPECT_EQ(ShowEvents(Read(
                "fa", "۵۰ نفر در حملات آمریکا شهید شدند\nدر حملات هوایی امروز ۵۰ نفر شهید شدند.")),
            "Air/drone strike by United States");
}

TEST(BlameTest, WhoeverTakesResponsibilityStandsForTheGunmen) {
  const Record r =
      Read("ar", "هاجم مسلحون مجهولون ثكنة في مالي وقتلوا جنديين. وتبنى تنظيم القاعدة الهجوم");
  ASSERT_EQ(r.events.size(), 1u);
  ASSERT_EQ(r.events[0].actor1.size(), 1u);
  EXPECT_EQ(NameOfActor(r, r.events[0].actor1[0]), "Al-Qaeda");
}

TEST(BlameTest, WhoeverAnnouncesTheDeathOfGunmenKilledThemUnlessTheyWereHis) {
  const Record enemies = Read("ar", "أعلن الجيش المصري أمس الثلاثاء مقتل تسعة مسلحين");
  ASSERT_EQ(enemies.casualties.size(), 1u);
  ASSERT_EQ(enemies.casualties[0].caused_by.size(), 1u);
  EXPECT_EQ(NameOfActor(enemies, enemies.casualties[0].caused_by[0]), "Military Forces of Egypt");
  const Record own = Read("ar",
                          "قال الجيش الإسرائيلي إن حزب الله شن هجمات على الشرطة التي قتل عشرة "
                          "من أفرادها");
  ASSERT_EQ(own.casualties.size(), 1u);
  for (const std::string& actor : own.casualties[0].caused_by)
    EXPECT_EQ(NameOfActor(own, actor), "Hezbollah");
}

TEST(BlameTest, TheAttackersDidNotKillTheAttackers) {
  const Record r = Read("ar",
                        "شن تنظيم داعش هجوما على ثكنة للجيش العراقي قتل فيه جندي. وقتل اثنان من "
                        "المهاجمين");
  ASSERT_EQ(r.casualties.size(), 2u);
  EXPECT_EQ(r.casualties[0].caused_by.size(), 1u);
  EXPECT_TRUE(r.casualties[1].caused_by.empty());
}

TEST(BlameTest, NobodyDoesAnEarthquakeOrACrash) {
  for (const char* text :
       {"در زلزله ونزوئلا ۳۲ نفر کشته شدند", "در پی سقوط بالگرد ارتش پاکستان ۲۲ نفر کشته شدند"}) {
    const Record r = Read("fa", text);
    ASSERT_EQ(r.events.size(), 1u) << text;
    EXPECT_TRUE(r.events[0].actor1.empty()) << text;
    EXPECT_TRUE(Blamed(r, Harm::kKilled).empty()) << text;
  }
}

TEST(ExtractTest, APartPointsAtItsWhole) {
  const Record r = Read("ar", "مقتل 9 أشخاص بينهم 3 أطفال");
  ASSERT_EQ(r.casualties.size(), 2u);
  EXPECT_EQ(r.casualties[0].part_of, "");
  EXPECT_EQ(r.casualties[1].part_of, r.casualties[0].id);
}

TEST(ExtractTest, TheDayThatDatesAreCountedFrom) {
  EXPECT_EQ(Read("ar", "قتل رجل أمس").anchor.source, Anchor::Source::kPublished);
  Article article = MakeArticle("ar", "قتل رجل اليوم الأربعاء 15 مايو 2024 في حادث");
  article.published.reset();
  const Record inferred = TheEngine().Extract(article);
  EXPECT_EQ(inferred.anchor.source, Anchor::Source::kInferred);
  ASSERT_TRUE(inferred.anchor.day.has_value());
  EXPECT_EQ(IsoDate(*inferred.anchor.day), "2024-05-15");
  EXPECT_FALSE(inferred.anchor.basis.empty());
  article.text = "قتل رجل أمس في حادث";
  const Record none = TheEngine().Extract(article);
  EXPECT_EQ(none.anchor.source, Anchor::Source::kNone);
  ASSERT_EQ(none.casualties.size(), 1u);
  EXPECT_FALSE(none.casualties[0].date.has_value());  // never guessed
}

TEST(ExtractTest, TheForeignMinistryOfAPaperIsThatOfItsCountryHoweverFarTheNews) {
  Article article =
      MakeArticle("ar",
                  "أكدت وزارة الشؤون الخارجية أن الهجوم في مونتريال بكندا أدى إلى إصابة "
                  "تونسيين اثنين. وقالت الشرطة الكندية إن الهجوم وقع مساء");
  for (const char* source : {"tap", "TAP", "telegram:tap"}) {
    article.source = source;
    const Record r = TheEngine().Extract(article);
    ASSERT_EQ(r.casualties.size(), 1u) << source;
    EXPECT_EQ(r.casualties[0].claimed_by, "mfa:TN") << source;
  }
  article.source = "a paper that no table knows";
  const Record other = TheEngine().Extract(article);
  ASSERT_EQ(other.casualties.size(), 1u);
  EXPECT_EQ(other.casualties[0].claimed_by, "mfa:CA");
}

TEST(ExtractTest, TheLanguageIsFoundOutWhereTheDumpDoesNotSay) {
  Article article = MakeArticle("", "سه کودک در انفجار مین کشته شدند");
  article.lang.reset();
  EXPECT_EQ(TheEngine().Extract(article).lang, "fa");
  EXPECT_EQ(ShowClaims(TheEngine().Extract(article)), "killed 3 child");
}

TEST(ExtractTest, AnythingIsReadWithoutACrash) {
  std::string deep, words, digits(20000, '7');
  for (int i = 0; i < 3000; ++i) deep += "(", words += "مقتل 3 و";
  for (const std::string& text :
       {std::string(), std::string("\n"), std::string("."), deep, words, digits,
        std::string("\xFF\xFE\x80"), std::string("\0\0", 2), std::string("ـــ\u200C\u064E")}) {
    for (const char* lang : {"ar", "fa", "en"}) EXPECT_EQ(Read(lang, text).article.id, "test");
  }
}

TEST(ExplainTest, TellsWhichRuleReadAClaim) {
  const std::string text = TheEngine().Explain(MakeArticle("ar", "سقط 27 قتيلا"));
  EXPECT_NE(text.find("counted-victims"), std::string::npos) << text;
  EXPECT_EQ(text.back(), '\n');
}

TEST(ExplainTest, TellsWhereAndWhenAClaimIsPlaced) {
  const std::string text = TheEngine().Explain(
      MakeArticle("ar", "قتل ثلاثة أشخاص أمس في انفجار بمدينة الباب شمالي حلب"));
  EXPECT_NE(text.find("in Al-Bab"), std::string::npos) << text;
  EXPECT_NE(text.find("on 2024-05-14"), std::string::npos) << text;
  EXPECT_NE(text.find("says where another place lies"), std::string::npos) << text;
}

// A short Persian text without a Persian letter was read as Arabic.
TEST(Language, IsToldByTheWordsWhereTheLettersDont) {
  const auto language = [](const std::string& text) {
    Article article = engine_test::MakeArticle("", text);
    article.lang.reset();
    return engine_test::TheEngine().Extract(article).lang;
  };
  EXPECT_EQ(language("شش نفر در تجمع بازداشت شدند"), "fa");
  EXPECT_EQ(language("دو سرباز در اردن کشته شدند"), "fa");
  EXPECT_EQ(language("مقتل شخص وجرح ستة"), "ar");
  EXPECT_EQ(language("قتل 3 جنود بانفجار لغم"), "ar");
}

}  // namespace
}  // namespace rasad::engine_test
