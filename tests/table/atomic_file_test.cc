// Output under its final name is whole or absent.
#include "table/atomic_file.h"

#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace rasad {
namespace {

namespace fs = std::filesystem;

class AtomicFileTest : public testing::Test {
 protected:
  void SetUp() override {
    std::string name = testing::TempDir() + "rasad-atomic-XXXXXX";
    ASSERT_NE(::mkdtemp(name.data()), nullptr);
    folder_ = name;
  }
  void TearDown() override { fs::remove_all(folder_); }

  std::string Path(const std::string& name) const { return folder_ + "/" + name; }
  size_t Files() const {
    return static_cast<size_t>(std::distance(fs::directory_iterator(folder_), {}));
  }
  static std::string Content(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
  }
  static void Put(const std::string& path, const std::string& text) { std::ofstream(path) << text; }

  std::string folder_;
};

TEST_F(AtomicFileTest, AppearsWithCommit) {
  auto file = AtomicFile::Create(Path("a.csv"));
  ASSERT_TRUE(file) << file.error().ToString();
  const std::string big(300 * 1024, 'x');
  ASSERT_TRUE(file->Write("head\n"));
  ASSERT_TRUE(file->Write(big));
  EXPECT_FALSE(fs::exists(Path("a.csv")));
  ASSERT_TRUE(file->Commit());
  EXPECT_EQ(Content(Path("a.csv")), "head\n" + big);
  EXPECT_EQ(Files(), 1U);
}

TEST_F(AtomicFileTest, LeavesNothingAndTheOldFileWithoutCommit) {
  Put(Path("a.csv"), "old");
  {
    auto file = AtomicFile::Create(Path("a.csv"));
    ASSERT_TRUE(file);
    ASSERT_TRUE(file->Write("new"));
  }
  EXPECT_EQ(Content(Path("a.csv")), "old");
  EXPECT_EQ(Files(), 1U);
}

TEST_F(AtomicFileTest, ReplacesTheOldFile) {
  Put(Path("a.csv"), "a longer old text");
  auto file = AtomicFile::Create(Path("a.csv"));
  ASSERT_TRUE(file && file->Write("new") && file->Commit());
  EXPECT_EQ(Content(Path("a.csv")), "new");
}

TEST_F(AtomicFileTest, CanBeMoved) {
  auto created = AtomicFile::Create(Path("a.csv"));
  ASSERT_TRUE(created && created->Write("one "));
  AtomicFile file = std::move(*created);
  ASSERT_TRUE(file.Write("two") && file.Commit());
  EXPECT_EQ(Content(Path("a.csv")), "one two");
}

TEST_F(AtomicFileTest, FollowsALink) {
  Put(Path("real.csv"), "old");
  fs::create_symlink("real.csv", Path("link.csv"));
  auto file = AtomicFile::Create(Path("link.csv"));
  ASSERT_TRUE(file && file->Write("new") && file->Commit());
  EXPECT_TRUE(fs::is_symlink(Path("link.csv")));
  EXPECT_EQ(Content(Path("real.csv")), "new");
}

TEST_F(AtomicFileTest, NamesTheFolderThatIsNotThere) {
  const auto file = AtomicFile::Create(Path("none/a.csv"));
  ASSERT_FALSE(file);
  EXPECT_EQ(file.error().kind, Error::Kind::kIo);
  EXPECT_EQ(file.error().where.file, Path("none/a.csv"));
}

TEST_F(AtomicFileTest, RefusesWhatCantBeReplaced) {
  for (const std::string& path : {folder_, std::string("/dev/null")}) {
    const auto file = AtomicFile::Create(path);
    ASSERT_FALSE(file) << path;
    EXPECT_EQ(file.error().kind, Error::Kind::kBadUsage);
  }
  EXPECT_TRUE(fs::is_character_file("/dev/null"));
}

TEST_F(AtomicFileTest, SecondCommitIsAnError) {
  auto file = AtomicFile::Create(Path("a.csv"));
  ASSERT_TRUE(file && file->Commit());
  EXPECT_FALSE(file->Commit());
  EXPECT_FALSE(file->Write("x"));
}

// A full disk, played by a limit on the size of files.
TEST_F(AtomicFileTest, AFullDiskIsAnErrorThatStaysAndLeavesNothing) {
  rlimit old{};
  ASSERT_EQ(::getrlimit(RLIMIT_FSIZE, &old), 0);
  const auto handler = std::signal(SIGXFSZ, SIG_IGN);
  rlimit small = old;
  small.rlim_cur = 1024;
  ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &small), 0);
  {
    auto file = AtomicFile::Create(Path("a.csv"));
    ASSERT_TRUE(file);
    EXPECT_TRUE(file->Write(std::string(4096, 'x')));  // buffered
    const Status status = file->Commit();
    EXPECT_FALSE(status);
    EXPECT_EQ(status.error().kind, Error::Kind::kIo);
    EXPECT_FALSE(file->Write("more"));
    EXPECT_FALSE(file->Commit());
  }
  ::setrlimit(RLIMIT_FSIZE, &old);
  std::signal(SIGXFSZ, handler);
  EXPECT_EQ(Files(), 0U);
}

}  // namespace
}  // namespace rasad
