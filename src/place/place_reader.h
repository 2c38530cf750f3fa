// Which listed place names of a text are places, and which place each one is.
//
// A name is a place with reason only: a cue word before it, a preposition, a place beside it in a
// list, the same name accepted elsewhere in the article, or a name that nothing else bears.
// Countries are places after a preposition, direction or place, else they are left to the actors.
// Of several places of one name the best by: kind that the cue asks for, parent named in the
// article, countries of the article's other places, importance. Each accepted name and its cue
// words become one unit of class Place, whose value is the index into the list. Thread safety:
// const. Cost: linear in the units.
#ifndef RASAD_PLACE_PLACE_READER_H_
#define RASAD_PLACE_PLACE_READER_H_

#include <map>
#include <string>
#include <vector>

#include "place/gazetteer.h"
#include "record/record.h"
#include "rules/text_chart.h"

namespace rasad {

struct PlaceReading {
  PlaceMention mention;
  uint32_t row = 0;
  uint32_t sentence = 0;
  uint32_t begin = 0;  // folded characters
  std::string why;     // for explain
  bool aside = false;  // of a dateline or of who speaks, not where it happened
};

class PlaceReader {
 public:
  static Result<PlaceReader> Create(const RuleBook& book, const Gazetteer& gazetteer);

  void Read(TextChart* chart, std::vector<PlaceReading>* places) const;
  // The country (ISO code) that most of the places are in; "" where there is none.
  static std::string MainCountry(const std::vector<PlaceReading>& places);

 private:
  struct Candidate {
    uint32_t sentence = 0;
    uint32_t unit = 0;
    uint32_t first = 0;  // the first unit of its cue words
    uint32_t last = 0;   // one behind the last direction word after it
    uint32_t group = 0;
    std::string cue_kind;
    bool cue = false;
    bool preposition = false;
    bool listed_with_place = false;
    bool other_meaning = false;
    bool country = false;
    bool weak = false;
    bool state = false;   // also the name of a state that acts: a country or capital
    bool speaks = false;  // beside a verb of saying
    bool accepted = false;
    const char* why = "";
  };
  struct Classes {
    ClassId name, place, cue, direction, in, from, to, on, with, for_, comma, and_, def, word,
        actor_name, actor_generic, local, country_actor, say, according, title, first_name, demonym;
  };

  void Collect(const TextChart& chart, std::vector<Candidate>* candidates) const;
  void LookBefore(const Chart& chart, Candidate* c) const;
  void LookBehind(const Chart& chart, Candidate* c) const;
  void Decide(const TextChart& chart, std::vector<Candidate>* candidates) const;
  bool HasReason(const Candidate& c) const;
  uint32_t Choose(const Candidate& c, const std::map<std::string, double>& countries,
                  const std::map<std::string, int>& names) const;
  void Compose(const std::vector<Candidate>& candidates, const std::vector<uint32_t>& rows,
               TextChart* chart, std::vector<PlaceReading>* places) const;

  const RuleBook* book_ = nullptr;
  const Gazetteer* gazetteer_ = nullptr;
  Classes k_{};
};

}  // namespace rasad

#endif  // RASAD_PLACE_PLACE_READER_H_
