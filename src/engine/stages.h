// The stages in their order, made from one rules folder.
//
// Load order matters: word lists declare classes, tables add names to the same lexicon, rules name
// classes of both. Errors: all of them, in order of file. Thread safety: const after Load.
#ifndef RASAD_ENGINE_STAGES_H_
#define RASAD_ENGINE_STAGES_H_

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "actor/actor_table.h"
#include "calendar/date_reader.h"
#include "claim/attach.h"
#include "claim/land_again.h"
#include "claim/report_dates.h"
#include "engine/analysis.h"
#include "engine/engine.h"
#include "event/acled.h"
#include "event/clause_subject.h"
#include "event/event_reader.h"
#include "event/joined_deeds.h"
#include "event/killings.h"
#include "event/nationals.h"
#include "event/people_struck.h"
#include "event/subject.h"
#include "event/whose_people.h"
#include "place/gazetteer.h"
#include "place/locality_reader.h"

namespace rasad {

class Stages {
 public:
  // Null and at least one error, or the stages and none. Examples are not run here: check.h does.
  static std::unique_ptr<Stages> Load(const std::string& folder, std::vector<Error>* errors,
                                      const std::string& places_folder = {});

  // `explain` also keeps what only an explanation needs.
  void Run(const Article& article, bool explain, Analysis* analysis) const;

  const RuleBook& book() const { return *book_; }
  const EventKinds& kinds() const { return kinds_; }
  const ActorReader& actors() const { return *actor_reader_; }
  const ClaimReader& claims() const { return *claim_reader_; }
  RulesSummary Summary() const;

 private:
  Stages() = default;
  bool MakeReaders(std::vector<Error>* errors);
  void ListQuantities(Analysis* analysis) const;
  void ReadEvents(Analysis* analysis) const;
  void ReadRoles(const std::vector<EventReader::Found>& found, Analysis* analysis) const;
  static void MarkDenied(Analysis* analysis);
  void AttachAll(Analysis* analysis) const;
  int LandOf(const std::string& country, uint32_t sentence, uint32_t position, Analysis* a) const;
  void AddStrikers(Analysis* analysis) const;
  void NameAllies(Analysis* a) const;
  void NameArmies(Analysis* a) const;
  void NameStrikes(Analysis* a) const;
  void NamePeopleStruck(Analysis* a) const;
  static int AddReading(const ActorRow& row, ActorReading reading, Analysis* a);
  // The folded characters that name somebody.
  struct Words {
    uint32_t begin = 0;
    uint32_t end = 0;
  };
  void AddActor(const ActorRow& row, Words at, Analysis* analysis, EventMention* event) const;

  std::shared_ptr<RuleBook> book_;
  Gazetteer gazetteer_;
  ActorTable actor_table_;
  EventKinds kinds_;
  ClassId quantity_ = 0;
  std::optional<QuantityReader> quantity_reader_;
  std::optional<DateReader> date_reader_;
  std::optional<PlaceReader> place_reader_;
  std::optional<LocalityReader> locality_reader_;
  std::optional<ActorReader> actor_reader_;
  std::optional<GroupReader> group_reader_;
  std::optional<SpeechReader> speech_reader_;
  std::optional<PlaceParts> place_parts_;
  std::optional<LandAgain> land_again_;
  std::optional<SceneClasses> scene_classes_;
  std::optional<ReportDates> report_dates_;
  std::optional<ClaimReader> claim_reader_;
  std::optional<RoleReader> role_reader_;
  std::optional<SubjectReader> subject_reader_;
  std::optional<JoinedDeeds> joined_deeds_;
  std::optional<Killings> killings_;
  std::optional<ClauseSubjects> clause_subjects_;
  std::optional<EventReader> event_reader_;
  std::optional<WhosePeople> whose_people_;
  std::optional<PeopleStruck> people_struck_;
  std::optional<Nationals> nationals_;
};

}  // namespace rasad

#endif  // RASAD_ENGINE_STAGES_H_
