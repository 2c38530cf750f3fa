// Files, folders, compression, archives and encodings.
#include <gtest/gtest.h>
#include <unicode/ucnv.h>

#include <fstream>
#include <thread>

#include "dump/dump_test_util.h"

namespace rasad {
namespace {

using Strings = std::vector<std::string>;

std::string Line(int id, const std::string& text = "a") {
  return "{\"id\":" + std::to_string(id) + ",\"text\":\"" + text + "\"}\n";
}

std::string Lines(int count) {
  std::string out;
  for (int i = 1; i <= count; ++i) out += Line(i, "text " + std::to_string(i * 7919 % 1000));
  return out;
}

std::string Convert(const std::string& utf8, const char* encoding) {
  std::string out(utf8.size() * 4, '\0');
  UErrorCode error = U_ZERO_ERROR;
  const int32_t size = ucnv_convert(encoding, "UTF-8", out.data(), static_cast<int32_t>(out.size()),
                                    utf8.data(), static_cast<int32_t>(utf8.size()), &error);
  EXPECT_TRUE(U_SUCCESS(error)) << encoding;
  out.resize(static_cast<size_t>(size));
  return out;
}

// "encodings.txt" beside this file: Arabic and Persian text, one sample a line.
Strings Samples() {
  std::ifstream file(std::string(RASAD_TEST_DIR) + "/dump/encodings.txt");
  Strings out;
  for (std::string line; std::getline(file, line);) out.push_back(line);
  EXPECT_EQ(out.size(), 2u);
  return out;
}

class InputTest : public DumpTest {};

TEST_F(InputTest, EveryCompressionByItsContent) {
  const std::string plain = Lines(3000);
  const Strings ids = ReadFile("plain.jsonl", plain).Ids();
  ASSERT_EQ(ids.size(), 3000u);
  EXPECT_EQ(ReadFile("a.jsonl.gz", Gzip(plain)).Ids(), ids);
  EXPECT_EQ(ReadFile("no-ending", Gzip(plain)).Ids(), ids);
  EXPECT_EQ(
      ReadFile("a.jsonl.gz", Gzip(plain.substr(0, plain.find('\n') + 1)) +
                                 Gzip(plain.substr(plain.find('\n') + 1)) + std::string(512, '\0'))
          .Ids(),
      ids);
  EXPECT_EQ(ReadFile("a.jsonl.xz", Compress(plain, Filter::kXz)).Ids(), ids);
  EXPECT_EQ(ReadFile("a.jsonl.bz2", Compress(plain, Filter::kBzip2)).Ids(), ids);
  EXPECT_EQ(ReadFile("a.jsonl.zst", Compress(plain, Filter::kZstd)).Ids(), ids);
  EXPECT_EQ(ReadFile("a.gz.gz", Gzip(Gzip(plain))).Ids(), ids);
}

TEST_F(InputTest, AGzipThatEndsEarly) {
  const std::string whole = Gzip(Lines(3000));
  for (const size_t kept :
       {whole.size() - 1, whole.size() / 2, size_t{200}, size_t{15}, size_t{4}}) {
    const auto reading = ReadFile("a.jsonl.gz", whole.substr(0, kept));
    ASSERT_EQ(reading.refusals.size(), 1u) << kept;
    EXPECT_EQ(reading.order.back(), "truncated-archive");
    if (kept == whole.size() - 1) {
      EXPECT_EQ(reading.articles.size(), 3000u);
    }
    if (kept == whole.size() / 2) {
      EXPECT_GT(reading.articles.size(), 1000u);
    }
    for (size_t i = 0; i < reading.articles.size(); ++i)
      EXPECT_EQ(reading.articles[i].id, std::to_string(i + 1));
  }
}

TEST_F(InputTest, OtherCutsAndDamage) {
  for (const Filter filter : {Filter::kXz, Filter::kBzip2, Filter::kZstd}) {
    const std::string whole = Compress(Lines(3000), filter);
    const auto reading = ReadFile("a.jsonl", whole.substr(0, whole.size() / 2));
    EXPECT_EQ(reading.refusals.size(), 1u);
    EXPECT_EQ(reading.order.back(), "truncated-archive")
        << reading.refusals.back().error.ToString();
  }
  std::string damaged = Gzip(Lines(3000));
  damaged[damaged.size() - 6] ^= 1;  // of the checksum
  EXPECT_EQ(ReadFile("a.jsonl.gz", damaged).order.back(), "bad-archive");
  EXPECT_EQ(ReadFile("a.jsonl.gz", Gzip(Lines(2)) + "rubbish").order,
            (Strings{"1", "2", "bad-archive"}));
}

TEST_F(InputTest, AZipWithItsMembersNames) {
  const std::string zip = Zip({{"b.jsonl", Line(1) + "{\n"},
                               {"folder/", ""},
                               {"folder/a.txt", "plain"},
                               {"__MACOSX/b.jsonl", Line(9)},
                               {".hidden.jsonl", Line(9)},
                               {"photo.png", "\x89PNG\r\n\x1a\n"},
                               {"c.csv.gz", Gzip("id,text\n3,c\n")},
                               {"inner.tar", Tar({{"d.json", "[" + Line(4) + "]"}}, false)},
                               {"empty.txt", ""}});
  const auto reading = ReadFile("dump.zip", zip);
  ASSERT_EQ(reading.order.size(), 7u);
  EXPECT_EQ(reading.order[0], "1");
  EXPECT_EQ(reading.order[1], "bad-json");
  EXPECT_EQ(reading.refusals[0].error.where.file, folder_ + "/dump.zip/b.jsonl");
  EXPECT_EQ(reading.articles[1].text, "plain");
  EXPECT_EQ(reading.order[3], "unknown-format");
  EXPECT_EQ(reading.refusals[1].error.where.file, folder_ + "/dump.zip/photo.png");
  EXPECT_EQ(reading.order[4], "3");
  EXPECT_EQ(reading.order[5], "4");
  EXPECT_EQ(reading.order[6], "empty-file");
}

// As another program wrote it (a file beside this one): libarchive's own writer depends on the
// locale.
TEST_F(InputTest, AMemberNameInArabic) {
  std::ifstream file(std::string(RASAD_TEST_DIR) + "/dump/arabic_name.zip", std::ios::binary);
  const std::string zip{std::istreambuf_iterator<char>(file), {}};
  const auto reading = ReadFile("a.zip", zip);
  ASSERT_EQ(reading.order, Strings{"bad-json"});
  EXPECT_EQ(reading.refusals[0].error.where.file,
            folder_ + "/a.zip/\u0623\u062E\u0628\u0627\u0631.jsonl");
}

// One reader, many parsers: the order of records alone decides what comes out.
TEST_F(InputTest, ParsingInThreads) {
  auto reader = DumpReader::Open({File("a.jsonl", Lines(2000)), File("b.csv", "text\na\nb\n")}, {});
  std::vector<RawRecord> raws;
  for (RawRecord raw; (*reader)->Next(&raw);) raws.push_back(std::move(raw));
  ASSERT_EQ(raws.size(), 2002u);
  std::vector<std::string> ids(raws.size());
  std::vector<std::thread> threads;
  for (size_t t = 0; t < 4; ++t) {
    threads.emplace_back([&, t] {
      for (size_t i = t; i < raws.size(); i += 4) ids[i] = ParseRecord(raws[i]).article.id;
    });
  }
  for (std::thread& thread : threads) thread.join();
  for (size_t i = 0; i < raws.size(); ++i) EXPECT_EQ(ids[i], ParseRecord(raws[i]).article.id);
}

TEST_F(InputTest, Tars) {
  const Members members = {{"./a.jsonl", Line(1)}, {"b.jsonl", Line(2)}};
  EXPECT_EQ(ReadFile("a.tar", Tar(members, false)).Ids(), (Strings{"1", "2"}));
  EXPECT_EQ(ReadFile("a.tar.xz", Tar(members, true)).Ids(), (Strings{"1", "2"}));
  EXPECT_EQ(ReadFile("a.tgz", Gzip(Tar(members, false))).Ids(), (Strings{"1", "2"}));
}

TEST_F(InputTest, ATarThatEndsEarly) {
  const std::string whole = Tar({{"a.jsonl", Lines(100)}, {"b.jsonl", Lines(100)}}, false);
  const auto reading = ReadFile("a.tar", whole.substr(0, 5000));
  EXPECT_GT(reading.articles.size(), 80u);
  EXPECT_EQ(reading.order.back(), "truncated-archive");
  const std::string packed = Gzip(whole);
  const auto cut = ReadFile("a.tar.gz", packed.substr(0, packed.size() / 2));
  EXPECT_GT(cut.articles.size(), 30u);
  EXPECT_EQ(cut.order.back(), "truncated-archive");
}

TEST_F(InputTest, FoldersInByteOrder) {
  File("f/b.jsonl", Line(2));
  File("f/a/z.jsonl", Line(1));
  File("f/B.jsonl", Line(0));
  File("f/.git/x.jsonl", Line(9));
  File("f/notes.pdf", "%PDF-1.4");
  const auto reading = ReadDump({folder_ + "/f", folder_ + "/f/b.jsonl"});
  EXPECT_EQ(reading.order, (Strings{"0", "1", "2", "unknown-format", "2"}));
}

TEST_F(InputTest, AnInputThatIsNotThereStopsNothing) {
  File("f/a.jsonl", Line(1));
  const auto reading = ReadDump({folder_ + "/none.jsonl", folder_ + "/f"});
  EXPECT_EQ(reading.order, (Strings{"cannot-read", "1"}));
  EXPECT_EQ(ReadFile("empty.jsonl", "").Codes(), (Strings{"empty-file@0:0"}));
  EXPECT_EQ(ReadFile("empty.gz", Gzip("")).Codes(), (Strings{"empty-file@0:0"}));
}

TEST_F(InputTest, FormatsByContent) {
  EXPECT_EQ(ReadFile("x", Lines(2)).Ids(), (Strings{"1", "2"}));
  EXPECT_EQ(ReadFile("x.dump", Lines(2)).Ids(), (Strings{"1", "2"}));
  EXPECT_EQ(ReadFile("x", "[" + Line(1) + "]").Ids(), (Strings{"1"}));
  EXPECT_EQ(ReadFile("x", "id,text\n1,a\n").Ids(), (Strings{"1"}));
  EXPECT_EQ(ReadFile("x", "first, second\nthird").articles.at(0).text, "first, second\nthird");
  EXPECT_EQ(ReadFile("x.html", "<html>a</html>").order, (Strings{"unknown-format"}));
}

TEST_F(InputTest, PlainTextIsOneArticle) {
  const auto reading = ReadFile("a.txt",
                                "\xEF\xBB\xBF"
                                "first line\nsecond\n");
  ASSERT_EQ(reading.articles.size(), 1u);
  EXPECT_EQ(reading.articles[0].text, "first line\nsecond\n");
  EXPECT_EQ(reading.articles[0].title, std::nullopt);
  EXPECT_EQ(ReadFile("a.txt", " \n").order, (Strings{"no-text"}));
  DumpOptions plain;
  plain.preset = DumpOptions::kPlain;
  EXPECT_EQ(ReadFile("a.json", "{}", plain).articles.at(0).text, "{}");
  plain.max_record_bytes = 3;
  EXPECT_EQ(ReadFile("a.txt", "long", plain).Codes(), (Strings{"too-long@1:1"}));
}

TEST_F(InputTest, Encodings) {
  for (const std::string& text : Samples()) {
    for (const char* encoding : {"windows-1256", "ISO-8859-6"}) {
      const std::string bytes = Convert(text, encoding);
      if (bytes.find('\x1A') != std::string::npos) continue;  // not all letters are in it
      EXPECT_EQ(ReadFile("a.txt", bytes).articles.at(0).text, text) << encoding;
      EXPECT_EQ(
          ReadFile("a.csv", Convert("id,text\n1,\"" + text + "\"\n", encoding)).articles.at(0).text,
          text);
      EXPECT_EQ(ReadFile("a.jsonl", Convert(Line(1, text), encoding)).articles.at(0).text, text);
    }
    for (const char* encoding : {"UTF-16LE", "UTF-16BE", "UTF-32LE"}) {
      EXPECT_EQ(ReadFile("a.txt", Convert("\xEF\xBB\xBF" + text, encoding)).articles.at(0).text,
                text)
          << encoding;
      EXPECT_EQ(
          ReadFile("a.csv", Convert("\xEF\xBB\xBFid,text\n1,\"" + text + "\"\n", encoding)).Ids(),
          Strings{"1"});
    }
  }
}

TEST_F(InputTest, UnknownEncodings) {
  const std::string french = Convert(
      "L'ann\xC3\xA9"
      "e derni\xC3\xA8re, l'\xC3\xA9quipe a \xC3\xA9t\xC3\xA9 bless\xC3\xA9"
      "e",
      "windows-1252");
  const auto reading = ReadFile("a.txt", french);
  ASSERT_EQ(reading.order, Strings{"unknown-encoding"});
  EXPECT_NE(reading.refusals[0].error.what.find("looks like"), std::string::npos);
  EXPECT_EQ(ReadFile("a.csv", "id,text\n1," + french + "\n").order, Strings{"unknown-encoding"});
  EXPECT_EQ(ReadFile("a.jsonl", Line(1, french)).order, Strings{"invalid-utf8"});
  const std::string russian =
      Convert("\xD0\xA0\xD0\xBE\xD1\x81\xD1\x81\xD0\xB8\xD1\x8F \xD0\xBD\xD0\xB0\xD1\x88\xD0\xB0",
              "windows-1251");
  EXPECT_EQ(ReadFile("a.txt", russian).order, Strings{"unknown-encoding"});
}

TEST_F(InputTest, HalfACharacterAtTheEndOfUtf16) {
  EXPECT_EQ(ReadFile("a.txt", Convert("\xEF\xBB\xBFtext", "UTF-16LE") + "x").order,
            Strings{"invalid-utf8"});
}

}  // namespace
}  // namespace rasad
