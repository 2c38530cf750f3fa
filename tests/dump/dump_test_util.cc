#include "dump/dump_test_util.h"

#include <archive.h>
#include <archive_entry.h>
#include <zlib.h>

#include <filesystem>
#include <fstream>

namespace rasad {
namespace {

namespace fs = std::filesystem;

std::string CodeOf(const Refusal& refusal) {
  const Where& where = refusal.error.where;
  return std::string(ReasonCode(refusal.reason)) + "@" + std::to_string(where.record) + ":" +
         std::to_string(where.line);
}

std::string Write(archive* handle, const Members& members) {
  std::string out(size_t{64} << 20, '\0');
  size_t used = 0;
  EXPECT_EQ(archive_write_open_memory(handle, out.data(), out.size(), &used), ARCHIVE_OK);
  for (const auto& [name, content] : members) {
    archive_entry* entry = archive_entry_new();
    archive_entry_set_pathname(entry, name.c_str());
    archive_entry_set_filetype(entry, name.ends_with('/') ? AE_IFDIR : AE_IFREG);
    archive_entry_set_perm(entry, 0644);
    archive_entry_set_size(entry, static_cast<la_int64_t>(content.size()));
    EXPECT_GE(archive_write_header(handle, entry), ARCHIVE_WARN) << archive_error_string(handle);
    archive_write_data(handle, content.data(), content.size());
    archive_entry_free(entry);
  }
  archive_write_close(handle);
  archive_write_free(handle);
  out.resize(used);
  return out;
}

}  // namespace

std::vector<std::string> DumpReading::Ids() const {
  std::vector<std::string> ids;
  for (const Article& article : articles) ids.push_back(article.id);
  return ids;
}

std::vector<std::string> DumpReading::Codes() const {
  std::vector<std::string> codes;
  for (const Refusal& refusal : refusals) codes.push_back(CodeOf(refusal));
  return codes;
}

DumpReading ReadDump(const std::vector<std::string>& inputs, const DumpOptions& options) {
  DumpReading reading;
  auto reader = DumpReader::Open(inputs, options);
  EXPECT_TRUE(reader.ok());
  if (!reader) return reading;
  RawRecord raw;
  while ((*reader)->Next(&raw)) {
    ParsedRecord parsed = ParseRecord(raw);
    reading.unread_dates += parsed.unread_date;
    if (parsed.outcome == ParsedRecord::Outcome::kSkipped) ++reading.skipped;
    if (parsed.outcome == ParsedRecord::Outcome::kArticle) {
      reading.order.push_back(parsed.article.id);
      reading.articles.push_back(std::move(parsed.article));
    } else if (parsed.outcome == ParsedRecord::Outcome::kRefused) {
      reading.order.emplace_back(ReasonCode(parsed.refusal.reason));
      reading.refusals.push_back(std::move(parsed.refusal));
    }
  }
  EXPECT_EQ((*reader)->bytes_read(), (*reader)->bytes_total());
  return reading;
}

std::string Gzip(std::string_view bytes) {
  z_stream z{};
  deflateInit2(&z, Z_BEST_SPEED, Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY);
  std::string out(deflateBound(&z, bytes.size()), '\0');
  z.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  z.avail_in = static_cast<uInt>(bytes.size());
  z.next_out = reinterpret_cast<Bytef*>(out.data());
  z.avail_out = static_cast<uInt>(out.size());
  EXPECT_EQ(deflate(&z, Z_FINISH), Z_STREAM_END);
  out.resize(z.total_out);
  deflateEnd(&z);
  return out;
}

std::string Zip(const Members& members) {
  archive* handle = archive_write_new();
  archive_write_set_format_zip(handle);
  return Write(handle, members);
}

std::string Tar(const Members& members, bool xz) {
  archive* handle = archive_write_new();
  archive_write_set_format_ustar(handle);
  if (xz) archive_write_add_filter_xz(handle);
  return Write(handle, members);
}

std::string Compress(std::string_view bytes, Filter filter) {
  archive* handle = archive_write_new();
  archive_write_set_format_raw(handle);
  archive_write_set_bytes_in_last_block(handle, 1);
  if (filter == Filter::kXz) archive_write_add_filter_xz(handle);
  if (filter == Filter::kBzip2) archive_write_add_filter_bzip2(handle);
  if (filter == Filter::kZstd) archive_write_add_filter_zstd(handle);
  return Write(handle, {{"data", std::string(bytes)}});
}

void DumpTest::SetUp() {
  std::string name = (fs::temp_directory_path() / "rasad_dump_test_XXXXXX").string();
  ASSERT_NE(mkdtemp(name.data()), nullptr);
  folder_ = name;
}

void DumpTest::TearDown() {
  std::error_code ignored;
  fs::remove_all(folder_, ignored);
}

std::string DumpTest::File(const std::string& name, std::string_view content) const {
  const fs::path path = fs::path(folder_) / name;
  fs::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary)
      .write(content.data(), static_cast<std::streamsize>(content.size()));
  return path.string();
}

}  // namespace rasad
