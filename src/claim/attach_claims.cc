#include "claim/attach_claims.h"

#include <set>

#include "claim/same_toll.h"

namespace rasad {
namespace {

bool IsHeld(const Claim& claim) {
  return claim.harm == Harm::kDetained || claim.harm == Harm::kCaptured;
}

// The place right behind those counted; -1 where none is.
int BehindCount(const Attacher& attacher, const std::vector<Group>& groups, const Claim& claim) {
  if (claim.group < 0) return -1;
  const uint32_t end = groups[static_cast<size_t>(claim.group)].end;
  return attacher.PlaceBehindCount(claim.sentence, end, IsHeld(claim));
}

// The places of the parts of a total, as far as they stand right behind them.
std::set<int> PlacesOfParts(size_t total, const std::vector<Claim>& claims,
                            const std::vector<int>& bound) {
  std::set<int> places;
  for (size_t i = 0; i < claims.size(); ++i) {
    if (claims[i].part_of == static_cast<int>(total) && bound[i] >= 0) places.insert(bound[i]);
  }
  return places;
}

// "The blast of Sunday killed six. ... Two suspects were arrested": whether the sentence of the day
// tells of people harmed, but only of such as were held where these were hurt, or the other way.
// Fighters are captured where others die, as long as the text goes on about them.
bool IsOfOtherHarm(const std::vector<Claim>& claims, const Claim& claim, uint32_t sentence) {
  constexpr uint32_t kGoesOn = 2;  // sentences
  if (claim.harm == Harm::kCaptured && sentence + kGoesOn >= claim.sentence) return false;
  bool told = false;
  for (const Claim& c : claims) {
    if (c.sentence != sentence) continue;
    if (IsHeld(c) == IsHeld(claim)) return false;
    told = true;
  }
  return told;
}

// "Clashes on Sunday. ... Hundreds of families fled": for days, unless it was a quake or the
// sentence says from what.
bool FledForDays(const Attacher& attacher, const Claim& claim) {
  return claim.harm == Harm::kDisplaced && attacher.IsDay(claim.date) &&
         !attacher.RetellsDeed(claim.sentence) &&
         !attacher.TellsOfDisaster(attacher.SentenceOf(claim.date));
}

// "Among the dead were five soldiers": they died when and where all of them did, whatever the text
// told in between.
void TakeFromWhole(const Attacher& attacher, const Claim& whole, Claim* part) {
  if (whole.sentence == part->sentence) return;
  if (whole.date >= 0 && !attacher.TellsDate(part->sentence)) part->date = whole.date;
  if (whole.place < 0 || attacher.TellsPlace(part->sentence)) return;
  if (!attacher.LiesIn(part->place, whole.place)) part->place = whole.place;
}

}  // namespace

void AttachClaims(const Attacher& attacher, const std::vector<Group>& groups, const LandOf& land,
                  std::vector<Claim>* claims) {
  std::vector<int> bound;
  for (Claim& c : *claims) {
    bound.push_back(BehindCount(attacher, groups, c));
    c.date = attacher.DateFor(c.sentence, c.group_begin, c.end);
    const int place = bound.back() >= 0 ? attacher.Narrowed(c.sentence, bound.back())
                                        : attacher.PlaceFor(c.sentence, c.group_begin);
    const ToldCount told = {c.sentence, c.group_begin, c.count.min.value_or(0)};
    c.place = attacher.PlaceOfTotal(told, place, c.date);
    c.total = attacher.IsTotal(told, c.date);
    const bool several = c.count.min != 1;  // "he died two years ago" is no total
    if (c.total && several && c.place < 0 && c.part_of < 0)
      c.place = land(attacher.CountryOf(place), c.sentence, c.group_begin);
  }
  for (Claim& c : *claims) {
    if (c.date < 0 || !attacher.IsLent(c.date, c.sentence)) continue;
    if (IsOfOtherHarm(*claims, c, attacher.SentenceOf(c.date)) || FledForDays(attacher, c))
      c.date = attacher.DateWithoutLent(c.sentence, c.group_begin);
  }
  for (size_t i = 0; i < claims->size(); ++i) {
    Claim& total = (*claims)[i];
    const std::set<int> of_parts = PlacesOfParts(i, *claims, bound);
    if (of_parts.size() < 2 || !of_parts.count(total.place)) continue;
    const int one = total.place;
    total.place = attacher.PlaceApartFrom(of_parts, total.sentence, total.group_begin);
    if (total.place < 0 || attacher.IsAmong(total.place, of_parts))
      total.place = land(attacher.CountryOf(one), total.sentence, total.group_begin);
  }
  for (Claim& c : *claims) {
    if (c.part_of >= 0) TakeFromWhole(attacher, (*claims)[static_cast<size_t>(c.part_of)], &c);
  }
  ShareScopes(attacher, groups, claims);
}

}  // namespace rasad
