// Which body a person speaks for whose name alone stands beside the verb.

#include <algorithm>

#include "claim/speech.h"
#include "claim/speech_names.h"

namespace rasad {
namespace {

constexpr size_t kApposition = 5;          // units between a body and the name of its man
constexpr size_t kFar = 6;                 // more, with nothing but names and places
constexpr size_t kBehind = 9;              // units behind the name that may hold it
constexpr size_t kNames = 4;               // words of a name
constexpr size_t kNameLetters = 3;         // that tell a person
constexpr uint32_t kIntroducedLater = 20;  // sentences
constexpr long kNameBeside = 3;            // units in front of a body that may name its man

// Without the office that a comma has joined to a name: "X, the driver".
uint32_t NameEnd(const TextChart& chart, const Unit& unit) {
  constexpr std::u16string_view kCommas = u",\u060c";
  const auto words = chart.text.text().substr(unit.begin, unit.end - unit.begin);
  const size_t comma = words.find_first_of(kCommas);
  return comma == words.npos || comma == 0 ? unit.end : unit.begin + static_cast<uint32_t>(comma);
}

}  // namespace

// The actor beside an earlier mention of the person: "the minister of health, X, said", "X, chief
// of the police of Y,".
int SpeechReader::BodyOfPerson(const TextChart& chart, uint32_t sentence, UnitRange name,
                               const std::vector<ActorReading>& actors) const {
  for (uint32_t n = name.end; n-- > name.begin;) {
    const auto wanted = LastWord(chart, chart.charts[sentence].units[n]);
    if (wanted.size() < kNameLetters) continue;
    const int body = BodyOfLastWord(chart, sentence, name.begin, wanted, actors);
    if (body >= 0) return body;
  }
  return -1;
}

// Of the sentences before, the last first, this one up to the name among them; then of those
// behind, as some reports introduce a man after his first words.
int SpeechReader::BodyOfLastWord(const TextChart& chart, uint32_t sentence, size_t before,
                                 std::u16string_view word,
                                 const std::vector<ActorReading>& actors) const {
  const auto look = [&](uint32_t s, size_t end) {
    const auto& units = chart.charts[s].units;
    for (size_t i = std::min(end, units.size()); i-- > 0;) {
      if (LastWord(chart, units[i]) != word || (s > sentence && !IsFullName(units, i))) continue;
      if (const int body = BodyBeside(chart, s, i, actors); body >= 0) return body;
    }
    return -1;
  };
  for (uint32_t s = sentence + 1; s-- > 0;) {
    if (const int body = look(s, s == sentence ? before : SIZE_MAX); body >= 0) return body;
  }
  for (uint32_t s = sentence + 1; s < chart.charts.size() && s <= sentence + kIntroducedLater;
       ++s) {
    if (const int body = look(s, SIZE_MAX); body >= 0) return body;
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
  const bool office =
      at->Is(head_) || at->Is(voice_) ||
      std::any_of(first, at, [this](const Unit& u) { return u.Is(title_) || u.Is(spokesman_); });
  if (!local && !office) return false;
  return std::none_of(first, last, [this](const Unit& u) { return u.IsAny(names_); });
}

// In front of the name, in the name where its office was read as a part of it, or behind it: "X,
// the spokesman of the police of Y". The words of the report and another name end the apposition.
int SpeechReader::BodyBeside(const TextChart& chart, uint32_t sentence, size_t at,
                             const std::vector<ActorReading>& actors) const {
  const auto& units = chart.charts[sentence].units;
  if (const int body = BodyInFront(units, at); body >= 0) return body;
  for (size_t a = 0; a < actors.size(); ++a) {
    if (actors[a].sentence == sentence && actors[a].begin >= units[at].begin &&
        actors[a].begin < units[at].end)
      return static_cast<int>(a);
  }
  return BodyBehind(units, at);
}

// "The spokesman of the Red Crescent in the province of Medina, Khalid ben Saad X": far in front
// only with names, offices and places between.
int SpeechReader::BodyInFront(std::span<const Unit> units, size_t at) const {
  bool plain = true;
  for (size_t j = at; j-- > 0 && j + kApposition + (plain ? kFar : 0) >= at;) {
    if (const Reading* actor = units[j].Find(actor_)) return static_cast<int>(actor->value);
    plain = plain && units[j].IsAny(apposition_);
  }
  return -1;
}

// Right behind the name, or behind an office that follows it.
int SpeechReader::BodyBehind(std::span<const Unit> units, size_t at) const {
  size_t first = at + 1;
  while (first < units.size() && first < at + kNames && units[first].IsAny(names_)) ++first;
  if (first < units.size() && units[first].Is(comma_)) ++first;
  const size_t last = std::min(units.size(), first + kBehind);
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
  if (const KnownPerson* known = KnownIn(chart, sentence, name)) {
    actors->push_back(KnownMention(chart, sentence, name, *known));
    return static_cast<int>(actors->size()) - 1;
  }
  const std::u16string_view surname = LastWord(chart, last);
  const bool one_of_many = name.end - name.begin == 1 && first.Is(first_name_);
  if (one_of_many && !introduced) return -1;
  for (size_t a = 0; a < actors->size(); ++a) {
    const ActorReading& known = (*actors)[a];
    if (known.mention.type == kPersonType && !known.mention.aliases.empty() &&
        ToUtf8(surname) == known.mention.aliases.back())
      return static_cast<int>(a);
  }
  // "Badr, the minister of transport", read as one name.
  for (size_t a = 0; a < actors->size(); ++a) {
    const ActorReading& body = (*actors)[a];
    if (body.sentence == sentence && body.begin > first.begin &&
        body.begin < units[name.end - 1].end)
      return static_cast<int>(a);
  }
  const bool titled =
      name.begin > 0 && first.readings.size() <= 1 && IsHonour(chart, units[name.begin - 1]);
  const bool full = introduced || titled || first.Is(named_) ||
                    (first.Is(first_name_) && name.end - name.begin > 1);
  if (!full || surname.size() < kNameLetters) return -1;
  ActorReading person = MentionOf(chart, sentence, first, last, kPersonType);
  person.mention.rule = "person-who-speaks";
  person.mention.aliases = {ToUtf8(surname)};
  actors->push_back(std::move(person));
  return static_cast<int>(actors->size()) - 1;
}

// "General Badeh": behind his rank one word names him. In Arabic an office without the article is
// that of something: "the commander of the awakening".
bool SpeechReader::IsHonour(const TextChart& chart, const Unit& unit) const {
  return unit.Is(rank_) || (unit.Is(title_) && (chart.language != kArabic || unit.Is(def_)));
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
    if (body.sentence != sentence || body.begin < begin || body.begin >= end) continue;
    // "a local official who ...": he has a name of his own.
    const bool is_named = body.begin == begin ? body.is_source : !body.is_source;
    if (is_named && !body.is_country) return static_cast<int>(a);
  }
  ActorReading source =
      MentionOf(chart, sentence, units[people.begin], units[people.end - 1], "source");
  source.mention.rule = "people-who-speak";
  actors->push_back(std::move(source));
  return static_cast<int>(actors->size()) - 1;
}

}  // namespace rasad
