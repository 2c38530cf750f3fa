// A casualty claim, flat: everything that comparison needs to know of it, with the record's
// references looked up.
//
//   std::vector<CasualtyClaim> claims = ClaimsOf(record);
//
// Ids are global: "ARTICLE/cN". What the claim itself doesn't say may be taken over from what it
// belongs to, in this order, and `days_from` and `place_from` say from where: the claim it is part
// of, its event, the article (only where all of the article's dates, or at least those of its
// claims and events, are one; all of its places below a country likewise). Otherwise it stays
// unknown.
//
// It has a name of its own because the claim room's Claim is another thing in the same namespace.
//
// Plain values. ClaimsOf is linear in the record, and thread safe.
#ifndef RASAD_COMPARE_CLAIM_H_
#define RASAD_COMPARE_CLAIM_H_

#include <optional>
#include <string>
#include <vector>

#include "record/record.h"

namespace rasad {

struct ClaimPlace {
  std::string id;
  std::string name;
  std::string kind;
  std::string country;
  std::string admin1;
  std::optional<double> lat;
  std::optional<double> lon;
};

struct ClaimActor {
  std::string id;  // empty: nobody
  std::string name;
  std::string type;
  std::string country;
};

enum class Origin { kOwn, kWhole, kEvent, kArticle };

struct CasualtyClaim {
  std::string id;
  std::string article;
  std::string source;  // of the article; may be empty
  std::optional<Day> published;
  Harm harm = Harm::kKilled;
  Count count;
  std::vector<std::string> victims;
  std::string person;
  std::string affiliation;  // actor id
  std::string part_of;      // claim id
  bool plain_part = false;  // a part that differs from its whole in nothing that the record holds
  std::string event;        // "ARTICLE/eN"
  std::string event_type;
  std::optional<DayRange> days;
  Origin days_from = Origin::kOwn;
  std::optional<ClaimPlace> place;
  Origin place_from = Origin::kOwn;
  std::vector<ClaimActor> caused_by;
  ClaimActor claimed_by;
  Assertion assertion = Assertion::kAffirmed;
  std::string evidence;
};

// In the order of the record's casualties.
std::vector<CasualtyClaim> ClaimsOf(const Record& record);

// Who speaks, as one word to compare by: the claimant, else the article's source, else the article
// itself. An unnamed claimant ("a medical source") is one voice within one source only.
std::string VoiceOf(const CasualtyClaim& claim);

// The same, for people: "Syrian Observatory for Human Rights".
std::string SpeakerOf(const CasualtyClaim& claim);

}  // namespace rasad

#endif  // RASAD_COMPARE_CLAIM_H_
