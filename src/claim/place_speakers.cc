// Places of those who tell: datelines, headings, where a source or somebody who speaks is.

#include <algorithm>

#include "claim/place_parts.h"

namespace rasad {
namespace {

constexpr size_t kDateline = 10;      // units that a dateline may have
constexpr size_t kWordsOfSource = 3;  // that no list knows, in the name of an agency
constexpr size_t kOfSource = 3;       // units between a source and its place
constexpr size_t kOfSpeaker = 5;      // units between a body and the word of saying
constexpr size_t kOfBriefing = 3;     // units between those spoken to and where

}  // namespace

// "TOWN - Police said": of a summary of the day's news, each item of which begins with where it
// happened. (With an agency it is a dateline.)
bool PlaceParts::IsHeading(const Chart& row, size_t at) const {
  return at == 0 && row.units.size() > 2 && row.units[1].Is(k_.dash) &&
         !row.units[2].Is(k_.media) && !row.units[2].Is(k_.mark) && !row.units[2].Is(k_.word);
}

// "Sfax 8 April 2023 (TAP) -": at the head of the sentence, with nothing but these up to a dash.
bool PlaceParts::OpensDateline(const Chart& row, size_t at) const {
  if (at > 4) return false;
  for (size_t i = 0; i < at; ++i) {
    if (!row.units[i].IsAny(filling_) && !(i == 0 && row.units[i].Is(k_.word))) return false;
  }
  for (size_t i = at + 1; i < row.units.size() && i < kDateline; ++i) {
    const bool ends = row.units[i].Is(k_.colon) && row.units[i - 1].Is(k_.close);
    if (row.units[i].Is(k_.dash) || ends) return true;
    if (!row.units[i].IsAny(filling_)) return false;
  }
  return false;
}

// "Agency | Sfax", "Sfax - Agency": nothing else on the line.
bool PlaceParts::IsLineOfSource(const Chart& row) const {
  if (row.units.size() > kDateline) return false;
  size_t words = 0;
  bool marks = false;
  for (const Unit& u : row.units) {
    marks = marks || u.Is(k_.dash) || u.Is(k_.media) || u.Is(k_.mark) || u.Is(k_.open);
    if (u.IsAny(filling_)) continue;
    if (!u.Is(k_.word) || ++words > kWordsOfSource) return false;
  }
  return marks;
}

// "a source in X", "the governor of X", "the ambassador in X", "the United Nations in X that".
bool PlaceParts::FollowsSpeaker(const Chart& row, size_t at, const Places& places) const {
  if (at == 0) return false;
  if (row.units[at - 1].Is(k_.title)) return row.present.Meets(saying_);
  if (!row.units[at - 1].Is(k_.in) && !row.units[at - 1].Is(k_.with)) return false;
  const bool country = places[row.units[at].Find(k_.place)->value].mention.kind == "country";
  const bool tells = at + 1 < row.units.size() && row.units[at + 1].Is(k_.that);
  const bool body = at >= 2 && row.units[at - 2].Is(k_.actor) && !row.units[at - 2].IsAny(local_);
  if (tells && (body || IsOfficeThatTells(row, at - 2))) return true;
  for (size_t i = at; i-- > 0 && i + kOfSource >= at;) {
    const bool envoy = row.units[i].Is(k_.envoy) && !row.units[i].Is(k_.in);
    if (row.units[i].Is(k_.source) || (envoy && !country)) return true;
  }
  return false;
}

// Whether the body that begins there speaks: "said the governor of X", "a source of the police of
// X", in Persian also "the police of X ... announced".
bool PlaceParts::Speaks(const Chart& row, uint32_t begin, bool arabic) const {
  const auto& units = row.units;
  size_t at = 0;
  while (at < units.size() && units[at].end <= begin) ++at;
  if (at > 0 && (units[at - 1].Is(k_.for_) || units[at - 1].Is(k_.to))) return true;  // handed to
  for (size_t i = at; i-- > 0 && i + kOfSpeaker >= at;) {
    if (units[i].Is(k_.that) || units[i].Is(k_.comma)) break;
    if (units[i].IsAny(says_) || units[i].Is(k_.according) || units[i].Is(k_.source)) return true;
  }
  const size_t end = arabic ? std::min(units.size(), at + 1 + kOfSpeaker) : units.size();
  for (size_t i = at + 1; i < end; ++i) {
    if (units[i].IsAny(says_) || units[i].Is(k_.colon) || units[i].Is(k_.source)) return true;
    if (units[i].Is(arabic ? k_.that : k_.finite)) return false;
  }
  return false;
}

// "told reporters in X", "at a news conference in X"; in Persian also "in X told reporters".
bool PlaceParts::IsBriefing(const Chart& row, size_t at) const {
  if (at == 0 || !row.present.Meets(saying_)) return false;
  if (!row.units[at - 1].Is(k_.in) && !row.units[at - 1].Is(k_.with)) return false;
  const size_t end = std::min(row.units.size(), at + 1 + kOfBriefing);
  for (size_t i = at - std::min(at, kOfBriefing + 1); i < end; ++i) {
    const Unit& unit = row.units[i];
    const bool to = i > 0 && (row.units[i - 1].Is(k_.to) || row.units[i - 1].Is(k_.for_));
    if (unit.Is(k_.briefing) || (unit.Is(k_.audience) && to)) return true;
    if (i > at && unit.Is(k_.comma)) return false;
  }
  return false;
}

// "the command in X said that": no actor, and nobody who saw it there.
bool PlaceParts::IsOfficeThatTells(const Chart& row, size_t at) const {
  if (at >= row.units.size() || at == 0) return false;
  const Unit& office = row.units[at];
  const bool named = office.Is(k_.def) && !office.IsAny(people_) &&
                     (office.Is(k_.word) || office.Is(k_.noun) || office.Is(k_.title));
  return named && row.units[at - 1].IsAny(saying_);
}

// "And in X, the spokesman announced": another place of the sentence goes before it.
bool PlaceParts::IsWhereSomebodySays(const Chart& row, size_t at) const {
  size_t next = at + 1;
  while (next < row.units.size() && (row.units[next].Is(k_.comma) || row.units[next].Is(k_.date)))
    ++next;
  return next < row.units.size() && row.units[next].IsAny(says_);
}

}  // namespace rasad
