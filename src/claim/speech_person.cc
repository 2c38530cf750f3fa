// Which body a person speaks for whose name alone stands beside the verb.

#include <algorithm>

#include "claim/speech.h"

namespace rasad {
namespace {

constexpr std::string_view kPerson = "person";

constexpr size_t kApposition = 5;          // units between a body and the name of its man
constexpr size_t kBehind = 6;              // units behind the name that may hold it
constexpr size_t kNameLetters = 3;         // that tell a person
constexpr uint32_t kIntroducedLater = 20;  // sentences
constexpr long kNameBeside = 3;            // units in front of a body that may name its man

// A name that was read as somebody's may be one unit.
std::u16string_view LastWord(const TextChart& chart, const Unit& unit) {
  const std::u16string_view text = chart.text.text();
  const auto word = text.substr(unit.begin, unit.end - unit.begin);
  const size_t blank = word.rfind(u' ');
  return blank == word.npos ? word : word.substr(blank + 1);
}

bool EndsWithWord(const TextChart& chart, const Unit& unit, std::u16string_view word) {
  const auto words = chart.text.text().substr(unit.begin, unit.end - unit.begin);
  return words.ends_with(word) && LastWord(chart, unit) == word;
}

// Without the office that a comma has joined to a name: "X, the driver".
uint32_t NameEnd(const TextChart& chart, const Unit& unit) {
  constexpr std::u16string_view kCommas = u",\u060c";
  const auto words = chart.text.text().substr(unit.begin, unit.end - unit.begin);
  const size_t comma = words.find_first_of(kCommas);
  return comma == words.npos || comma == 0 ? unit.end : unit.begin + static_cast<uint32_t>(comma);
}

// Somebody whom no table knows, called by the words of the text.
ActorReading Mention(const TextChart& chart, uint32_t sentence, const Unit& first, const Unit& last,
                     std::string_view type) {
  ActorReading a;
  const auto [start, stop] = chart.SpanOf(first.begin, last.end);
  a.mention.span = {start, stop};
  a.mention.text = a.mention.name = chart.SliceOf(first.begin, last.end);
  a.mention.type = type;
  std::string id = ToUtf8(chart.text.text().substr(first.begin, last.end - first.begin));
  std::replace(id.begin(), id.end(), ' ', '-');
  a.mention.id = std::string(type) + ":" + id;
  a.sentence = sentence;
  a.begin = first.begin;
  return a;
}

}  // namespace

// The actor beside an earlier mention of the person: "the minister of health, X, said", "X, chief
// of the police of Y,".
int SpeechReader::BodyOfPerson(const TextChart& chart, uint32_t sentence, UnitRange name,
                               const std::vector<ActorReading>& actors) const {
  for (uint32_t n = name.end; n-- > name.begin;) {
    const auto wanted = LastWord(chart, chart.charts[sentence].units[n]);
    if (wanted.size() < kNameLetters) continue;
    if (const int body = BodyOfLastWord(chart, sentence, wanted, actors); body >= 0) return body;
  }
  return -1;
}

// Of the sentences before, the last first; then of those behind, as some reports introduce a man
// after his first words.
int SpeechReader::BodyOfLastWord(const TextChart& chart, uint32_t sentence,
                                 std::u16string_view word,
                                 const std::vector<ActorReading>& actors) const {
  const auto look = [&](uint32_t s) {
    const auto& units = chart.charts[s].units;
    for (size_t i = units.size(); i-- > 0;) {
      if (!EndsWithWord(chart, units[i], word) || (s > sentence && !IsFullName(units, i))) continue;
      if (const int body = BodyBeside(chart, s, i, actors); body >= 0) return body;
    }
    return -1;
  };
  for (uint32_t s = sentence; s-- > 0;) {
    if (const int body = look(s); body >= 0) return body;
  }
  for (uint32_t s = sentence + 1; s < chart.charts.size() && s <= sentence + kIntroducedLater;
       ++s) {
    if (const int body = look(s); body >= 0) return body;
  }
  return -1;
}

// A name that comes later in full is no mere word.
bool SpeechReader::IsFullName(std::span<const Unit> units, size_t at) const {
  return units[at].Is(named_) || (at > 0 && units[at - 1].Is(first_name_));
}

// "a member of the council said", "the governor's spokesman said": an office that is told, or a
// local body, which is named by its holder; no name beside it, and no mere source or agency.
bool SpeechReader::IsUnnamedOffice(const TextChart& chart, uint32_t sentence, int actor,
                                   const std::vector<ActorReading>& actors) const {
  if (actor < 0 || actors[static_cast<size_t>(actor)].sentence != sentence) return false;
  const auto& units = chart.charts[sentence].units;
  const auto at = std::find_if(units.begin(), units.end(), [&](const Unit& u) {
    const Reading* r = u.Find(actor_);
    return r != nullptr && r->value == static_cast<uint32_t>(actor);
  });
  if (at == units.end() || at->Is(media_) || at->Is(source_)) return false;
  const auto first = at - std::min<long>(at - units.begin(), kNameBeside);
  const auto last = at + 1 + std::min<long>(units.end() - at - 1, 1);
  const bool local = actors[static_cast<size_t>(actor)].at_place >= 0;
  const bool office = at->Is(head_) || std::any_of(first, at, [this](const Unit& u) {
                        return u.Is(title_) || u.Is(spokesman_);
                      });
  if (!local && !office) return false;
  return std::none_of(first, last, [this](const Unit& u) { return u.IsAny(names_); });
}

// In front of the name, in the name where its office was read as a part of it, or behind it: "X,
// the spokesman of the police of Y". The words of the report and another name end the apposition.
int SpeechReader::BodyBeside(const TextChart& chart, uint32_t sentence, size_t at,
                             const std::vector<ActorReading>& actors) const {
  const auto& units = chart.charts[sentence].units;
  for (size_t j = at; j-- > 0 && j + kApposition >= at;) {
    if (const Reading* actor = units[j].Find(actor_)) return static_cast<int>(actor->value);
  }
  for (size_t a = 0; a < actors.size(); ++a) {
    if (actors[a].sentence == sentence && actors[a].begin >= units[at].begin &&
        actors[a].begin < units[at].end)
      return static_cast<int>(a);
  }
  return BodyBehind(units, at);
}

// Right behind the name, or behind an office that follows it.
int SpeechReader::BodyBehind(std::span<const Unit> units, size_t at) const {
  const size_t first = at + 1 < units.size() && units[at + 1].Is(comma_) ? at + 2 : at + 1;
  const size_t last = std::min(units.size(), at + 1 + kBehind);
  bool office = false;
  for (size_t j = first; j < last && !EndsApposition(units[j]); ++j) {
    const Reading* actor = units[j].Find(actor_);
    if (actor != nullptr && (j == first || (office && !units[j].Is(media_))))
      return static_cast<int>(actor->value);
    office = office || units[j].Is(title_) || units[j].Is(spokesman_);
  }
  return -1;
}

bool SpeechReader::EndsApposition(const Unit& unit) const {
  return std::any_of(unit.readings.begin(), unit.readings.end(),
                     [this](const Reading& r) { return ends_.Has(r.cls); });
}

// Whoever spoke before under that name, or speaks now with all of his name, or with any name where
// the text says what he is (`introduced`); -1: a mere word.
int SpeechReader::PersonOf(const TextChart& chart, uint32_t sentence, UnitRange name,
                           bool introduced, std::vector<ActorReading>* actors) const {
  const auto& units = chart.charts[sentence].units;
  const Unit& first = units[name.begin];
  Unit last = units[name.end - 1];
  last.end = NameEnd(chart, last);
  const std::u16string_view surname = LastWord(chart, last);
  const bool one_of_many = name.end - name.begin == 1 && first.Is(first_name_);
  if (one_of_many && !introduced) return -1;
  for (size_t a = 0; a < actors->size(); ++a) {
    const ActorReading& known = (*actors)[a];
    if (known.mention.type == kPerson && ToUtf8(surname) == known.mention.aliases.back())
      return static_cast<int>(a);
  }
  // "Badr, the minister of transport", read as one name.
  for (size_t a = 0; a < actors->size(); ++a) {
    const ActorReading& body = (*actors)[a];
    if (body.sentence == sentence && body.begin > first.begin &&
        body.begin < units[name.end - 1].end)
      return static_cast<int>(a);
  }
  // "General Badeh": behind his rank one word names him.
  const bool titled = name.begin > 0 && first.readings.size() <= 1 &&
                      (units[name.begin - 1].Is(title_) || units[name.begin - 1].Is(rank_));
  const bool full = introduced || titled || first.Is(named_) ||
                    (first.Is(first_name_) && name.end - name.begin > 1);
  if (!full || surname.size() < kNameLetters) return -1;
  ActorReading person = Mention(chart, sentence, first, last, kPerson);
  person.mention.rule = "person-who-speaks";
  person.mention.aliases = {ToUtf8(surname)};
  actors->push_back(std::move(person));
  return static_cast<int>(actors->size()) - 1;
}

// "a commander of the front": the body that stands in his name. "Two commanders", "a trader":
// called so, the same for all who are called so in an article.
int SpeechReader::PeopleOf(const TextChart& chart, uint32_t sentence, UnitRange people,
                           std::vector<ActorReading>* actors) {
  const auto& units = chart.charts[sentence].units;
  const uint32_t begin = units[people.begin].begin;
  const uint32_t end = units[people.end - 1].end;
  for (size_t a = 0; a < actors->size(); ++a) {
    const ActorReading& body = (*actors)[a];
    const bool within = body.sentence == sentence && body.begin > begin && body.begin < end;
    if (within && !body.is_country && !body.is_source) return static_cast<int>(a);
  }
  ActorReading source =
      Mention(chart, sentence, units[people.begin], units[people.end - 1], "source");
  source.mention.rule = "people-who-speak";
  actors->push_back(std::move(source));
  return static_cast<int>(actors->size()) - 1;
}

}  // namespace rasad
