// What each place of a text tells of what happened there, or that it only tells where another place
// lies, where somebody goes, who speaks, or where the report was filed.
//
// Also the nouns that mean a place told before ("the town", "in this camp"). Needs places, dates
// and actors as units. Linear in the text, but for actors beside a place: each of those
// looks through the places. Thread safety: const.
#ifndef RASAD_CLAIM_PLACE_PARTS_H_
#define RASAD_CLAIM_PLACE_PARTS_H_

#include <vector>

#include "actor/actor_reader.h"
#include "place/place_reader.h"
#include "rules/rule_book.h"

namespace rasad {

// A noun with the article that means a place told before.
struct PlaceAgain {
  uint32_t sentence = 0;
  uint32_t begin = 0;
  int place = -1;           // -1: one that no table lists, "the village of ..."
  bool throughout = false;  // "throughout the province"
  bool pointed = false;     // "this province", "the same province"
};

class PlaceParts {
 public:
  static Result<PlaceParts> Create(const RuleBook& book);
  void Mark(const TextChart& chart, const std::vector<ActorReading>& actors,
            std::vector<PlaceReading>* places, std::vector<PlaceAgain>* again) const;

 private:
  explicit PlaceParts(const RuleBook& book) : book_(&book) {}
  using Places = std::vector<PlaceReading>;
  PlacePart PartOf(const Chart& row, size_t at, const Places& places, bool arabic) const;
  bool OpensDateline(const Chart& row, size_t at) const;
  bool FollowsSpeaker(const Chart& row, size_t at, const Places& places) const;
  bool IsMeasured(const Chart& row, size_t at, const PlaceReading& place) const;
  bool IsAdjacent(const Chart& row, size_t at) const;
  const PlaceReading* PlaceAt(const Unit& unit, uint32_t sentence, const Places& places) const;
  const PlaceReading* InnerOf(const Chart& row, size_t at, const Places& places) const;
  bool IsBeside(const Chart& row, size_t at, const Places& places) const;
  const PlaceReading* LeadOf(const Chart& row, size_t at, const Places& places) const;
  bool IsLeft(const Chart& row, size_t at, const Places& places, bool arabic) const;
  bool IsSeat(const Chart& row, size_t at) const;
  bool IsToward(const Chart& row, size_t at, bool arabic) const;
  bool IsToClinic(const Chart& row, size_t at, const Places& places, bool arabic) const;
  size_t ClinicOf(const Chart& row, size_t at) const;
  bool IsOfClinic(const Chart& row, size_t at) const;
  bool CaredBefore(const Chart& row, size_t at) const;
  bool CaredBehind(const Chart& row, size_t at) const;
  bool IsHeading(const Chart& row, size_t at) const;
  bool IsMoved(const Chart& row, size_t at) const;
  bool IsFiredFrom(const Chart& row, size_t at) const;
  bool IsStartOfWay(const Chart& row, size_t at) const;
  bool IsThenElsewhere(const Chart& row, size_t at, const Places& places) const;
  bool IsHomeOfTroop(const Chart& row, size_t at) const;
  bool HasAge(const Chart& row, size_t close) const;
  bool IsOrigin(const Chart& row, size_t at, const Places& places) const;
  bool IsWhereSomebodySays(const Chart& row, size_t at) const;
  bool IsBriefing(const Chart& row, size_t at) const;
  bool Speaks(const Chart& row, uint32_t begin, bool arabic) const;
  bool IsOfficeThatTells(const Chart& row, size_t at) const;
  bool IsEndOfRoad(const Chart& row, size_t at, const Places& places) const;
  bool IsLineOfSource(const Chart& row) const;
  bool OpensSentence(const Chart& row, size_t at) const;
  template <typename Means>
  static int LastTold(const Places& places, uint32_t sentence, uint32_t position, Means means);
  int ToldBefore(const Chart& row, size_t at, const Places& places, uint32_t sentence,
                 bool arabic) const;
  bool PointsBack(const Chart& row, size_t at, bool arabic) const;
  bool IsSame(const Chart& row, size_t at) const;
  bool IsAside(const Chart& row, size_t at) const;
  bool IsBase(const Chart& row, size_t based) const;
  bool IsUnlisted(const Chart& row, size_t at) const;
  bool IsThroughout(const Chart& row, size_t at) const;

  const RuleBook* book_;
  struct Classes {
    ClassId place, place_name, source, in, with, to, dash, slash, open, close, media, word, noun,
        comma, date, toward, title, cue, def, this_, and_, for_, colon, mark, of, between, length,
        journey, native, envoy, moved, throughout, backing, indefinite, seat, based, force, same,
        that, actor, clinic, treated, receives, audience, briefing, covers, object, adjacent, troop,
        going, on, finite, according;
  } k_{};
  ClassSet filling_;  // of datelines
  ClassSet linking_;  // between a place and the one that it lies beside
  ClassSet shot_;     // what is aimed at a place
  ClassSet struck_;   // what is done to a place behind it
  ClassSet locative_;
  ClassSet whose_;
  ClassSet of_country_;  // "the Indian capital"
  ClassSet people_;
  ClassSet numbers_;
  ClassSet saying_, says_;
  ClassSet local_;      // bodies that tell of where they are
  ClassSet cared_;      // who lies in hospital, or died there
  ClassSet in_clinic_;  // of the name of a hospital
  ClassSet leavers_;    // people told to have left the place
};

}  // namespace rasad

#endif  // RASAD_CLAIM_PLACE_PARTS_H_
