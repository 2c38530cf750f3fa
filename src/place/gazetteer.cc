#include "place/gazetteer.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <set>
#include <tuple>

#include "text/fold.h"
#include "text/token.h"

namespace rasad {
namespace {

constexpr std::string_view kHeader =
    "id\tkind\tname\tnames_ar\tnames_fa\tcountry\tadmin1\tlat\tlon\timportance\tcue\tids";
constexpr size_t kColumns = 12;
constexpr int kNewsNames = 30;  // importance of places that papers of another language may name

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

// Whether the name is another of these with a word in front.
bool IsHeaded(std::string_view name, const std::vector<Field>& names) {
  return std::any_of(names.begin(), names.end(), [&](const Field& other) {
    const std::string_view bare = Trim(other.text);
    return !bare.empty() && name.size() > bare.size() + 1 && name.ends_with(bare) &&
           name[name.size() - bare.size() - 1] == ' ';
  });
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

void Gazetteer::Read(const std::string& rules, const std::string& more) {
  attached_ = ReadHeads(rules, "places/attached.txt");
  heads_ = ReadHeads(rules, "places/heads.txt");
  articles_ = ReadHeads(rules, "places/articles.txt");
  arabic_ = {ReadHeads(rules, "places/no_names_ar.txt"),
             ReadHeads(rules, "places/name_heads_ar.txt")};
  persian_ = {ReadHeads(rules, "places/no_names_fa.txt"),
              ReadHeads(rules, "places/name_heads_fa.txt")};
  ReadFolder(rules + "/places", "places");
  if (!more.empty()) ReadFolder(more, more);
  std::sort(names_.begin(), names_.end(), [](const Name& a, const Name& b) {
    return std::tie(a.hash, a.row) < std::tie(b.hash, b.row);
  });
}

void Gazetteer::Enter(RuleBookLoader* loader) {
  std::move(errors_.begin(), errors_.end(), std::back_inserter(loader->errors()));
  errors_ = {};
  loader->book().hash = HashPhrase(loader->book().hash, hash_);
  if (const auto cls = loader->book().classes.Find("Place.Name"))
    MakeGroups(*cls, &loader->names());
}

void Gazetteer::ReadFolder(const std::string& folder, const std::string& shown) {
  for (const std::string& name : ListFiles(folder, ".tsv")) {
    const auto file = ReadTextFile(folder + "/" + name, shown + "/" + name);
    if (!file) {
      errors_.push_back(file.error());
      continue;
    }
    hash_ = HashFile(hash_, *file);
    bytes_.push_back((*file).bytes);
    ReadFile(*file);
  }
}

void Gazetteer::ReadFile(const TextFile& file) {
  if (file.lines.empty()) return;
  if (file.lines.front().text != kHeader) {
    errors_.push_back(file.Complain(
        file.lines.front(), 0, "the first row must name the columns: " + std::string(kHeader)));
    return;
  }
  for (const TextLine& line : std::span(file.lines).subspan(1)) ReadRow(file, line);
}

void Gazetteer::ReadRow(const TextFile& file, const TextLine& line) {
  const auto complain = [&](size_t byte, std::string what) {
    errors_.push_back(file.Complain(line, byte, std::move(what), "see docs/rules.md, Places"));
  };
  SplitFields(line.text, '\t', &fields_);
  const std::vector<Field>& fields = fields_;
  if (fields.size() != kColumns) {
    return complain(0, "a place has " + std::to_string(kColumns) + " columns, this row " +
                           std::to_string(fields.size()));
  }
  GazetteerRow row;
  row.id = fields[0].text;
  row.kind = fields[1].text;
  row.name = fields[2].text;
  row.country = fields[5].text;
  if (!rows_.empty() && rows_.back().country == row.country) row.country = rows_.back().country;
  row.admin1 = fields[6].text;
  row.weak = fields[10].text == "cue";
  row.ids = fields[11].text;
  if (row.id.empty() || row.name.empty()) complain(0, "a place needs an id and a name");
  if (const auto kind = Kinds().find(row.kind); kind != Kinds().end()) {
    row.kind = *kind;
  } else {
    complain(fields[1].byte, "unknown kind '" + std::string(row.kind) + "'");
  }
  row.is_country = row.kind == "country";
  if (!ReadCoordinate(fields[7].text, 90, &row.lat)) complain(fields[7].byte, "not a latitude");
  if (!ReadCoordinate(fields[8].text, 180, &row.lon)) complain(fields[8].byte, "not a longitude");
  if (!ReadNumber(fields[9].text, &row.importance))
    complain(fields[9].byte, "importance is a whole number");
  const auto index = static_cast<uint32_t>(rows_.size());
  rows_.push_back(row);
  AddNames(fields[3].text, fields[4].text.empty() ? kBothLanguages : kArabic, index);
  AddNames(fields[4].text, fields[3].text.empty() ? kBothLanguages : kPersian, index);
}

void Gazetteer::AddNames(std::string_view names, uint8_t languages, uint32_t row) {
  if (names.empty()) return;
  SplitFields(names, '|', &alike_);
  for (const Field& name : alike_) {
    const std::string_view surface = Trim(name.text);
    if (surface.empty()) continue;
    const bool weak = rows_[row].weak && !IsHeaded(surface, alike_) && !SaysItself(surface);
    AddName(surface, languages, weak, row);
    if (std::string other = OtherSpelling(surface); !other.empty())
      AddName(spelled_.emplace_back(std::move(other)), languages, weak, row);
    if ((languages & kPersian) == 0 || rows_[row].importance < kNewsNames) continue;
    if (std::string bare = WithoutArticles(surface); !bare.empty())
      AddName(spelled_.emplace_back(std::move(bare)), kPersian, weak, row);
  }
}

void Gazetteer::AddName(std::string_view surface, uint8_t languages, bool weak, uint32_t row) {
  names_.push_back({HashWord(Fold(surface)), row, languages, weak, surface});
}

// One head a line; lines that begin with # are remarks.
std::vector<std::string> Gazetteer::ReadHeads(const std::string& rules, const std::string& name) {
  const auto file = ReadTextFile(rules + "/" + name, name);
  if (!file) return {};  // rules without such names
  hash_ = HashFile(hash_, *file);
  std::vector<std::string> heads;
  for (const TextLine& line : (*file).lines) {
    const std::string_view head = Trim(line.text);
    if (!head.empty() && head.front() != '#') heads.emplace_back(head);
  }
  return heads;
}

// "the town of X", where X alone is a word of the language.
bool Gazetteer::SaysItself(std::string_view name) const {
  const std::string_view head = name.substr(0, name.find(' '));
  return head.size() < name.size() && std::find(heads_.begin(), heads_.end(), head) != heads_.end();
}

// "Kafr Nabl" for "Kafrnabl", and the other way round; "" where there is none.
std::string Gazetteer::OtherSpelling(std::string_view name) const {
  constexpr size_t kShortest = 6;  // bytes behind the head: of "kafra" the head is no word
  for (const std::string& head : attached_) {
    if (!name.starts_with(head)) continue;
    const std::string_view rest = name.substr(head.size());
    if (rest.size() < kShortest) continue;
    return rest.front() == ' ' ? head + std::string(rest.substr(1))
                               : head + " " + std::string(rest);
  }
  return {};
}

// "Dayr Zahrani" for "Dayr al-Zahrani", as Persian papers write it; "" where there is no article
// behind the first word.
std::string Gazetteer::WithoutArticles(std::string_view name) const {
  std::string bare(name);
  for (const std::string& article : articles_) {
    if (name.starts_with(article + " ")) return {};  // "Al Musayyib", the family of that name
  }
  for (const std::string& article : articles_) {
    const std::string begin = " " + article;
    for (size_t at = bare.find(begin); at != std::string::npos; at = bare.find(begin, at + 1))
      bare.erase(at + 1, article.size());
  }
  return bare == name ? std::string() : bare;
}

// Names of one spelling are a group in each language; one for both where none is of one alone.
void Gazetteer::MakeGroups(ClassId cls, LexiconBuilder* names) {
  for (auto first = names_.begin(); first != names_.end();) {
    const auto last =
        std::find_if(first, names_.end(), [&](const Name& n) { return n.hash != first->hash; });
    const bool shared =
        std::all_of(first, last, [](const Name& n) { return n.languages == kBothLanguages; });
    for (const uint8_t languages :
         shared ? std::vector<uint8_t>{kBothLanguages} : std::vector<uint8_t>{kArabic, kPersian})
      AddGroup({first, last}, languages, cls, names);
    first = last;
  }
  group_begin_.push_back(static_cast<uint32_t>(members_.size()));
  names_ = {};
}

void Gazetteer::AddGroup(std::span<const Name> alike, uint8_t languages, ClassId cls,
                         LexiconBuilder* names) {
  const auto begin = static_cast<uint32_t>(members_.size());
  const Name* first = nullptr;
  bool weak = true;
  for (const Name& name : alike) {
    if (!(name.languages & languages)) continue;
    if (first == nullptr) first = &name;
    if (members_.size() == begin || members_.back() != name.row) members_.push_back(name.row);
    weak = weak && name.weak;
  }
  if (first == nullptr) return;
  const auto group = static_cast<uint32_t>(group_begin_.size());
  group_begin_.push_back(begin);
  facts_.push_back(FactsOf(std::span(members_).subspan(begin)));
  names->Add(first->surface, {.cls = cls, .languages = languages, .weak = weak, .value = group});
}

GroupFacts Gazetteer::FactsOf(std::span<const uint32_t> group) const {
  GroupFacts facts{false, rows_[group.front()].importance};
  for (const uint32_t member : group) {
    facts.has_country = facts.has_country || rows_[member].is_country;
    facts.importance = std::max(facts.importance, rows_[member].importance);
  }
  return facts;
}

}  // namespace rasad
