#include "place/gazetteer.h"

#include <array>
#include <charconv>
#include <set>

#include "text/fold.h"

namespace rasad {
namespace {

constexpr std::string_view kHeader =
    "id\tkind\tname\tnames_ar\tnames_fa\tcountry\tadmin1\tlat\tlon\timportance\tcue\tids";
constexpr size_t kColumns = 12;

const std::set<std::string_view>& Kinds() {
  static const std::set<std::string_view> kinds = {
      "country",       "governorate", "province", "district", "city",     "town", "village", "camp",
      "neighbourhood", "region",      "area",     "airport",  "crossing", "base", "site"};
  return kinds;
}

template <typename T>
bool ReadNumber(std::string_view text, T* value) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), *value);
  return error == std::errc() && end == text.data() + text.size();
}

// "" is no coordinate; anything else must be a number within +-limit.
bool ReadCoordinate(std::string_view text, double limit, std::optional<double>* value) {
  if (text.empty()) return true;
  double number = 0;
  if (!ReadNumber(text, &number) || number < -limit || number > limit) return false;
  *value = number;
  return true;
}

}  // namespace

void Gazetteer::Load(RuleBookLoader* loader) {
  const auto cls = loader->book().classes.Find("Place.Name");
  if (!cls) return;
  for (const std::string& path : ListFiles(loader->book().folder + "/places", ".tsv")) {
    LoadFile("places/" + path, *cls, loader);
  }
  for (const Name& n : names_) {
    Reading reading{
        .cls = *cls, .languages = n.languages, .weak = group_is_weak_[n.group], .value = n.group};
    loader->names().Add(n.surface, reading);
  }
  group_of_.clear();
  id_line_.clear();
  names_.clear();
}

void Gazetteer::LoadFile(const std::string& path, ClassId cls, RuleBookLoader* loader) {
  const TextFile file = loader->Read(path);
  bool header = true;
  for (const TextLine& line : file.lines) {
    const auto complain = [&](size_t byte, std::string what) {
      loader->errors().push_back(
          file.Complain(line, byte, std::move(what), "see docs/rules.md, Places"));
    };
    if (header) {
      header = false;
      if (line.text != kHeader)
        return complain(0, "the first row must name the columns: " + std::string(kHeader));
      continue;
    }
    const auto fields = SplitFields(line.text, '\t');
    if (fields.size() != kColumns) {
      complain(0, "a place has " + std::to_string(kColumns) + " columns, this row " +
                      std::to_string(fields.size()));
      continue;
    }
    GazetteerRow row;
    row.id = fields[0].text;
    row.kind = fields[1].text;
    row.name = fields[2].text;
    row.country = fields[5].text;
    row.admin1 = fields[6].text;
    row.weak = fields[10].text == "cue";
    if (row.id.empty() || row.name.empty()) complain(0, "a place needs an id and a name");
    if (!Kinds().contains(row.kind)) complain(fields[1].byte, "unknown kind '" + row.kind + "'");
    if (!ReadCoordinate(fields[7].text, 90, &row.lat)) complain(fields[7].byte, "not a latitude");
    if (!ReadCoordinate(fields[8].text, 180, &row.lon)) complain(fields[8].byte, "not a longitude");
    if (!ReadNumber(fields[9].text, &row.importance))
      complain(fields[9].byte, "importance is a whole number");
    const auto index = static_cast<uint32_t>(rows_.size());
    if (!id_line_.emplace(row.id, index).second)
      complain(0, "a second place has the id '" + row.id + "'");
    rows_.push_back(std::move(row));
    const std::string_view arabic = fields[3].text, persian = fields[4].text;
    AddNames(arabic, persian.empty() ? kBothLanguages : kArabic, index, cls, loader);
    AddNames(persian, kPersian, index, cls, loader);
  }
}

void Gazetteer::AddNames(std::string_view names, uint8_t languages, uint32_t row, ClassId,
                         RuleBookLoader*) {
  if (names.empty()) return;
  for (const Field& name : SplitFields(names, '|')) {
    if (Trim(name.text).empty()) continue;
    for (uint8_t language : std::array<uint8_t, 2>{kArabic, kPersian}) {
      if (!(languages & language)) continue;
      const std::u16string folded = Fold(name.text);
      std::string key(reinterpret_cast<const char*>(folded.data()),
                      folded.size() * sizeof(char16_t));
      key.push_back(static_cast<char>(language));
      const auto [it, fresh] =
          group_of_.emplace(std::move(key), static_cast<uint32_t>(groups_.size()));
      if (fresh) {
        groups_.emplace_back();
        group_is_weak_.push_back(true);
        names_.push_back({std::string(name.text), language, it->second});
      }
      auto& group = groups_[it->second];
      if (group.empty() || group.back() != row) group.push_back(row);
      if (!rows_[row].weak) group_is_weak_[it->second] = false;
    }
  }
}

}  // namespace rasad
