// Who speaks by another name than a body's: persons whom a table knows, the same in every language
// and not taken for the speakers of another state's bodies beside which they are named; the
// government of an envoy; the latter; the names of all others.

#include <algorithm>

#include "claim/speech.h"
#include "claim/speech_names.h"

namespace rasad {

std::u16string_view LastWord(const TextChart& chart, const Unit& unit) {
  const std::u16string_view text = chart.text.text();
  const auto word = text.substr(unit.begin, unit.end - unit.begin);
  const size_t blank = word.rfind(u' ');
  return blank == word.npos ? word : word.substr(blank + 1);
}

bool IsNationalTeam(const ActorReading& actor) {
  constexpr size_t kIdLetters = 7;  // "team:IR"
  return actor.mention.type == "team" && actor.mention.id.size() == kIdLetters;
}

ActorReading MentionOf(const TextChart& chart, uint32_t sentence, const Unit& first,
                       const Unit& last, std::string_view type) {
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

const KnownPerson* SpeechReader::KnownIn(const TextChart& chart, uint32_t sentence,
                                         UnitRange name) const {
  if (table_->persons() == nullptr) return nullptr;
  const auto& units = chart.charts[sentence].units;
  const uint32_t begin = units[name.begin].begin;
  return table_->persons()->Find(chart.text.text().substr(begin, units[name.end - 1].end - begin));
}

ActorReading SpeechReader::KnownMention(const TextChart& chart, uint32_t sentence, UnitRange name,
                                        const KnownPerson& person) {
  const auto& units = chart.charts[sentence].units;
  const Unit& last = units[name.end - 1];
  ActorReading a = MentionOf(chart, sentence, units[name.begin], last, kPersonType);
  a.mention.name = person.name;
  a.mention.aliases = {ToUtf8(LastWord(chart, last))};
  a.mention.id = person.Id();
  a.mention.country = person.country;
  a.mention.rule = "known-person-who-speaks";
  return a;
}

// The body named last in front, in this sentence or the one before: no state, agency or source.
int SpeechReader::LastNamed(const std::vector<ActorReading>& actors, uint32_t sentence,
                            uint32_t before) {
  int last = -1;
  for (size_t a = 0; a < actors.size(); ++a) {
    const ActorReading& actor = actors[a];
    const bool near = actor.begin < before && actor.sentence + 1 >= sentence;
    if (!near || actor.is_country || actor.is_source || actor.mention.type == "media") continue;
    if (last < 0 || actors[static_cast<size_t>(last)].begin < actor.begin)
      last = static_cast<int>(a);
  }
  return last;
}

// "The Russian ambassador": -1 where no table has governments.
int SpeechReader::GovernmentOf(const TextChart& chart, uint32_t sentence, UnitRange nation,
                               std::vector<ActorReading>* actors) const {
  const Unit& word = chart.charts[sentence].units[nation.begin];
  const Reading* adjective = word.Find(demonym_);
  if (adjective == nullptr) return -1;
  const std::string& country = table_->demonym_country(adjective->value);
  const auto body = table_->ByPattern("gov:{CC}", country);
  if (!body) return -1;
  ActorReading a = MentionOf(chart, sentence, word, word, body->type);
  a.mention.id = body->id;
  a.mention.name = body->name;
  a.mention.aliases = body->aliases;
  a.mention.country = country;
  a.mention.rule = "envoy-who-speaks";
  actors->push_back(std::move(a));
  return static_cast<int>(actors->size()) - 1;
}

// Whether a body beside a known person isn't of his state, or is an agency, or the state itself.
bool SpeechReader::ServesElsewhere(const KnownPerson* person, const ActorReading& body) {
  if (person == nullptr) return false;
  return body.is_country || body.mention.type == "media" || body.mention.country != person->country;
}

}  // namespace rasad
