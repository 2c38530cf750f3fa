#include "place/locality_reader.h"

#include <algorithm>

#include "text/fold.h"

namespace rasad {
namespace {

constexpr size_t kShortest = 3;  // letters

std::set<std::u16string, std::less<>> Folded(const std::vector<std::string>& words) {
  std::set<std::u16string, std::less<>> folded;
  for (const std::string& word : words) folded.insert(Fold(word));
  return folded;
}

}  // namespace

Result<LocalityReader> LocalityReader::Create(const RuleBook& book, const Gazetteer& gazetteer) {
  LocalityReader reader(book);
  Classes& k = reader.k_;
  const Status found = FindClasses(book.classes, {{&k.cue, "PlaceCue"},
                                                  {&k.def, "Def"},
                                                  {&k.indefinite, "Indefinite"},
                                                  {&k.pronoun, "Pronoun"},
                                                  {&k.and_, "And"},
                                                  {&k.facility, "Facility"},
                                                  {&k.word, "Word"},
                                                  {&k.name, "Place.Name"},
                                                  {&k.noun, "Noun"}});
  if (!found) return found.error();
  reader.boundary_ = ClassesNamed(
      book.classes, {"In",        "Of",    "To",    "On",        "Comma", "And",       "Prep.*",
                     "Direction", "Place", "Date",  "Break",     "Colon", "Semicolon", "Bracket.*",
                     "Object",    "That",  "Which", "Belonging", "Dash",  "Past",      "Quantity"});
  reader.person_ = ClassesNamed(book.classes, {"FirstName", "Title", "Harm.Killed.Person"});
  for (const uint8_t language : {kArabic, kPersian}) {
    const Gazetteer::UnlistedWords& words = gazetteer.unlisted(language);
    reader.words_[language] = {Folded(words.no_names), Folded(words.heads)};
  }
  return reader;
}

// "" where a unit announces no name: "the village", "a village", "its village".
std::string_view LocalityReader::CueOf(const Unit& unit) const {
  const Reading* cue = unit.Find(k_.cue);
  if (cue == nullptr || unit.Is(k_.def) || unit.Is(k_.indefinite) || unit.Is(k_.pronoun)) return {};
  return book_->FeaturesOf(*cue).Text("unlisted");
}

std::u16string_view LocalityReader::LettersOf(const TextChart& chart, const Unit& unit) {
  return chart.text.text().substr(unit.begin, unit.end - unit.begin);
}

// Whether the tables and lists know nothing else by this word.
bool LocalityReader::IsUnknown(const Unit& unit) const {
  const auto is_none = [&](const Reading& r) {
    return r.cls == k_.word || r.cls == k_.name || r.cls == k_.def;
  };
  return std::all_of(unit.readings.begin(), unit.readings.end(), is_none);
}

bool LocalityReader::HasArticle(std::u16string_view letters) const {
  const Prefix* article = book_->arabic.article();
  return article != nullptr && letters.starts_with(article->form);
}

bool LocalityReader::IsName(const TextChart& chart, const Unit& unit, bool any) const {
  const std::u16string_view letters = LettersOf(chart, unit);
  if (letters.size() < kShortest || !IsUnknown(unit)) return false;
  return (any && HasArticle(letters)) || !words_.at(chart.language).no_names.contains(letters);
}

// "and N.", which is one word that no list knows.
bool LocalityReader::BeginsWithAnd(std::u16string_view letters) const {
  const auto& prefixes = book_->arabic.prefixes;
  return std::any_of(prefixes.begin(), prefixes.end(), [&](const Prefix& p) {
    return !p.units.empty() && p.units.front().reading.cls == k_.and_ &&
           letters.starts_with(p.form);
  });
}

// "the village of N. in", "N. and", "N. the day before".
bool LocalityReader::EndsPhrase(const Chart& row, size_t at) const {
  return at >= row.units.size() || row.units[at].IsAny(boundary_);
}

// Behind a name that begins at a unit: one word, or two where the first calls for another or the
// phrase ends behind the second.
size_t LocalityReader::EndOfName(const TextChart& chart, const Chart& row, size_t at) const {
  const size_t next = at + 1;
  if (next >= row.units.size() || EndsPhrase(row, next)) return next;
  const bool unknown =
      IsName(chart, row.units[next], false) && !BeginsWithAnd(LettersOf(chart, row.units[next]));
  return unknown && EndsPhrase(row, next + 1) ? next + 1 : next;
}

// "Umm N.", "the street of King N.".
size_t LocalityReader::EndOfCompound(const TextChart& chart, const Chart& row, size_t at,
                                     bool any) const {
  if (at + 1 >= row.units.size() || EndsPhrase(row, at + 1)) return 0;
  const Unit& first = row.units[at];
  const Unit& next = row.units[at + 1];
  const bool head = words_.at(chart.language).heads.contains(LettersOf(chart, first));
  if (head && IsUnknown(next)) return at + 2;
  const bool person = any && first.IsAny(person_);
  if (!person || !(IsUnknown(next) || next.IsAny(person_))) return 0;
  return at + 2;
}

// Behind the name that a unit announces; 0 where it announces none.
size_t LocalityReader::EndBehind(const TextChart& chart, const Chart& row, size_t cue) const {
  const std::string_view believes = CueOf(row.units[cue]);
  if (believes.empty() || cue + 1 >= row.units.size()) return 0;
  // "the hospital of N. Street" is called so.
  if (cue > 0 && row.units[cue - 1].Is(k_.facility)) return 0;
  const bool any = believes == "any";
  size_t at = cue + 1;
  if (const size_t end = EndOfCompound(chart, row, at, any); end > 0) return end;
  // "the frontier region of N.": in Persian adjectives stand between.
  const bool adjective = chart.language == kPersian && row.units[at].Is(k_.noun);
  if (adjective && at + 1 < row.units.size()) ++at;
  if (!IsName(chart, row.units[at], any && !adjective)) return 0;
  return EndOfName(chart, row, at);
}

std::vector<Locality> LocalityReader::Read(const TextChart& chart) const {
  std::vector<Locality> found;
  for (uint32_t s = 0; s < chart.charts.size(); ++s) {
    const Chart& row = chart.charts[s];
    if (!row.present.Has(k_.cue)) continue;
    for (size_t i = 0; i + 1 < row.units.size(); ++i) {
      const size_t end = EndBehind(chart, row, i);
      if (end == 0) continue;
      const uint32_t begin = row.units[i].begin;
      found.push_back({s, begin, chart.SliceOf(begin, row.units[end - 1].end)});
    }
  }
  return found;
}

}  // namespace rasad
