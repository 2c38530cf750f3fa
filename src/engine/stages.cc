#include "engine/stages.h"

#include <algorithm>
#include <future>

#include "claim/attach.h"
#include "claim/attach_claims.h"
#include "claim/claim_days.h"
#include "claim/claim_ties.h"
#include "engine/words_language.h"
#include "event/event_merger.h"
#include "event/loose_words.h"
#include "event/occurrence_scene.h"
#include "event/own_deeds.h"
#include "event/those.h"
#include "text/language.h"

namespace rasad {
namespace {

// Keeps a reader that could be made; collects the error of one that couldn't.
template <typename Reader>
bool Keep(Result<Reader> made, std::optional<Reader>* reader, std::vector<Error>* errors) {
  if (!made) {
    errors->push_back(made.error());
    return false;
  }
  reader->emplace(std::move(*made));
  return true;
}

// Behind the last sentence that claims anything and the next one, which may tell whose words those
// were ("this figure was given by"): who says so matters up to there alone.
uint32_t EndOfClaims(const Analysis& a) {
  uint32_t end = 0;
  for (const Group& g : a.groups) end = std::max(end, g.sentence + 1);
  for (const Claim& c : a.claims) end = std::max(end, c.sentence + 1);
  for (const EventMention& e : a.events) end = std::max(end, e.sentence + 1);
  const auto size = static_cast<uint32_t>(a.chart.charts.size());
  return end == 0 ? 0 : std::min(end + 1, size);
}

// What the text tells, in its order.
std::vector<Telling> TellingsOf(const Analysis& a) {
  std::vector<Telling> tellings;
  for (const Claim& c : a.claims) tellings.push_back({c.sentence, c.group_begin});
  for (const EventMention& e : a.events) tellings.push_back({e.sentence, e.at});
  std::sort(tellings.begin(), tellings.end(), [](const Telling& x, const Telling& y) {
    return std::pair(x.sentence, x.position) < std::pair(y.sentence, y.position);
  });
  return tellings;
}

// Where roles are looked for: a role tells who did what is told in its sentence, or in the next
// one, where its subject goes on.
std::vector<bool> SentencesOfRoles(const Analysis& a,
                                   const std::vector<EventReader::Found>& found) {
  std::vector<bool> wanted(a.chart.charts.size(), a.wants_all_roles);
  const auto want = [&wanted](uint32_t sentence) {
    wanted[sentence] = true;
    if (sentence > 0) wanted[sentence - 1] = true;
  };
  for (const EventReader::Found& f : found) want(f.sentence);
  for (const Claim& c : a.claims) {
    want(c.sentence);
    if (c.by >= 0) want(a.actors[static_cast<size_t>(c.by)].sentence);
  }
  return wanted;
}

}  // namespace

std::unique_ptr<Stages> Stages::Load(const std::string& folder, std::vector<Error>* errors,
                                     const std::string& places_folder) {
  std::unique_ptr<Stages> stages(new Stages);
  RuleBookLoader loader(folder);
  std::future<void> places =
      std::async(std::launch::async, [&] { stages->gazetteer_.Read(folder, places_folder); });
  loader.LoadWords();
  places.get();
  stages->gazetteer_.Enter(&loader);
  stages->actor_table_.Load(&loader);
  stages->kinds_.Load(&loader);
  loader.LoadRules();
  auto book = loader.Finish();
  *errors = loader.errors();
  if (!book) return nullptr;
  stages->book_ = std::move(*book);
  if (!stages->MakeReaders(errors)) return nullptr;
  return stages;
}

bool Stages::MakeReaders(std::vector<Error>* errors) {
  const RuleBook& book = *book_;
  if (const Status found = FindClasses(book.classes, {{&quantity_, "Quantity"}}); !found) {
    errors->push_back(found.error());
    return false;
  }
  return Keep(QuantityReader::Create(book), &quantity_reader_, errors) &&
         Keep(DateReader::Create(book), &date_reader_, errors) &&
         Keep(PlaceReader::Create(book, gazetteer_), &place_reader_, errors) &&
         Keep(LocalityReader::Create(book, gazetteer_), &locality_reader_, errors) &&
         Keep(ActorReader::Create(book, actor_table_), &actor_reader_, errors) &&
         Keep(GroupReader::Create(book, *actor_reader_), &group_reader_, errors) &&
         Keep(SpeechReader::Create(book, actor_table_), &speech_reader_, errors) &&
         Keep(PlaceParts::Create(book), &place_parts_, errors) &&
         Keep(LandAgain::Create(book, *place_reader_, *actor_reader_), &land_again_, errors) &&
         Keep(SceneClasses::Create(book), &scene_classes_, errors) &&
         Keep(ReportDates::Create(book), &report_dates_, errors) &&
         Keep(ClaimReader::Create(book, group_reader_->harms()), &claim_reader_, errors) &&
         Keep(RoleReader::Create(book, *actor_reader_), &role_reader_, errors) &&
         Keep(SubjectReader::Create(book), &subject_reader_, errors) &&
         Keep(JoinedDeeds::Create(book), &joined_deeds_, errors) &&
         Keep(Killings::Create(book, kinds_), &killings_, errors) &&
         Keep(ClauseSubjects::Create(book, *role_reader_), &clause_subjects_, errors) &&
         Keep(EventReader::Create(book, kinds_, *role_reader_), &event_reader_, errors) &&
         Keep(WhosePeople::Create(book), &whose_people_, errors) &&
         Keep(Nationals::Create(book, *actor_reader_), &nationals_, errors);
}

void Stages::Run(const Article& article, bool explain, Analysis* a) const {
  const LanguageGuess guess =
      article.lang ? LanguageGuess{*article.lang, true} : GuessLanguage(article.text);
  a->lang = guess.language;
  a->chart.Assign(article.text, a->lang == "fa" ? kPersian : kArabic, *book_);
  if (a->lang == "ar" && !guess.letters_tell && WordsArePersian(a->chart, book_->lexicon)) {
    a->lang = "fa";
    a->chart.Assign(article.text, kPersian, *book_);
  }
  const uint8_t language = a->chart.language;
  a->scanned.clear();
  a->rejected.clear();
  if (explain) {
    for (const Chart& c : a->chart.charts) a->scanned.push_back(c.units);
  }
  a->numbers.clear();
  a->counts.clear();
  for (Chart& c : a->chart.charts)
    quantity_reader_->ReadNumbers(language, a->chart.text, &c, &a->numbers);
  a->anchor = date_reader_->Read(article.published, a->numbers, &a->chart, &a->dates);
  for (Chart& c : a->chart.charts)
    quantity_reader_->ReadQuantities(a->chart.text, a->numbers, &c, &a->counts);
  a->quantities.clear();
  if (a->wants_quantities) ListQuantities(a);
  place_reader_->Read(&a->chart, &a->places);
  a->localities = locality_reader_->Read(a->chart);
  std::string home = PlaceReader::MainCountry(a->places);
  if (home.empty()) home = actor_reader_->CountryNamed(a->chart);
  std::string paper = article.source ? actor_table_.CountryOfPaper(*article.source) : std::string();
  if (home.empty()) home = paper;
  if (!actor_reader_->NamesAsOften(a->chart, a->places, paper, home)) paper.clear();
  const std::string day = a->anchor.day ? IsoDate(*a->anchor.day) : std::string();
  actor_reader_->Read(a->places, {home, paper, PlaceReader::MainAdmin1(a->places, home), day},
                      &a->chart, &a->actors);
  place_parts_->Mark(a->chart, a->actors, &a->places, &a->places_again);
  land_again_->Mark(a->chart, a->actors, home, &a->places);
  report_dates_->Mark(a->chart, &a->dates);
  group_reader_->Read(a->counts, a->actors, home, &a->chart, &a->groups);
  claim_reader_->Read(&a->chart, &a->groups, &a->claims, explain ? &a->rejected : nullptr);
  ReadEvents(a);
}

void Stages::ReadEvents(Analysis* a) const {
  std::vector<EventReader::Found> found = event_reader_->Find(a->chart);
  ReadRoles(found, a);
  RoleReader::NameDoers(a->roles, a->actors, &a->claims);
  joined_deeds_->Name(a->chart, a->actors, &a->claims);
  event_reader_->Read(a->chart, std::move(found), a->claims, a->roles, &a->events);
  DropOwnDead({a->actors, a->groups, a->utterances}, a->claims, &a->events);
  speech_reader_->MarkQuotations(&a->chart);
  speech_reader_->Read(a->chart, EndOfClaims(*a), &a->actors, &a->utterances);
  MarkDenied(a);
  event_reader_->Settle(a->actors, a->claims, &a->events);
  DropLooseWords({a->actors, a->places, a->claims}, kinds_, &a->events);
  NameThose(a->actors, &a->events, &a->claims);
  NameSpeakers({a->actors, a->groups, a->utterances}, a->roles, &a->claims);
  NameOurDeeds({a->actors, a->groups, a->utterances}, a->roles, &a->events);
  NameTellers({a->actors, a->groups, a->utterances}, kinds_, &a->events, &a->claims);
  NameDeniers({a->actors, a->groups, a->utterances}, kinds_, &a->events);
  killings_->Tell(a->chart, a->actors, a->utterances, a->claims, &a->events);
  AttachAll(a);
  AddStrikers(a);
  NameAllies(a);
  NameArmies(a);
  NameStrikes(a);
  whose_people_->Name(a->chart, a->actors, a->utterances, a->events, &a->groups, &a->claims);
  DropForeigners(a->groups, a->places, &a->claims);
  nationals_->Name(a->chart, a->places, a->actors, &a->groups, &a->claims);
  a->event_count = EventMerger(kinds_, a->dates, a->places, a->actors).Merge(&a->events);
  ShareScenes({a->dates, a->places}, static_cast<uint32_t>(a->chart.charts.size()), &a->events,
              &a->claims);
}

void Stages::ReadRoles(const std::vector<EventReader::Found>& found, Analysis* a) const {
  a->roles.clear();
  if (found.empty() && a->claims.empty() && !a->wants_all_roles) return;
  role_reader_->Read(a->chart, SentencesOfRoles(*a, found), &a->roles);
  subject_reader_->Read(a->chart, a->actors, a->groups, &a->roles);
  clause_subjects_->Read(a->chart, a->actors, &a->roles);
}

// When and where.
void Stages::AttachAll(Analysis* a) const {
  Attacher attacher(*scene_classes_, a->chart, a->dates, a->places, a->places_again, a->anchor);
  attacher.Follow(TellingsOf(*a));
  AttachClaims(attacher, a->groups, &a->claims);
  for (EventMention& e : a->events) {
    e.date = attacher.DateFor(e.sentence, e.at);
    e.place = attacher.PlaceFor(e.sentence, e.at);
  }
  FitDays(a->anchor.day, &a->dates, &a->claims);
}

// "Our forces didn't strike the school": what somebody says with "not" is denied as well.
void Stages::MarkDenied(Analysis* a) {
  for (EventMention& e : a->events) {
    const auto voice = SpeechReader::At(a->utterances, e.sentence, e.at);
    e.denied = voice.assertion == Assertion::kDenied;
    if (!e.negated || voice.by < 0) continue;
    e.planned = false;
    e.denied = true;
    e.assertion = Assertion::kDenied;
  }
}

// The quantities as the record shows them, before later stages put them into groups.
void Stages::ListQuantities(Analysis* a) const {
  for (const Chart& c : a->chart.charts) {
    if (!c.present.Has(quantity_)) continue;
    for (const Unit& u : c.units) {
      const Reading* r = u.Find(quantity_);
      if (r == nullptr) continue;
      Quantity q;
      const auto [start, end] = a->chart.SpanOf(u.begin, u.end);
      q.span = {start, end, false};
      q.text = a->chart.SliceOf(u.begin, u.end);
      q.rule = "quantity";
      q.count = a->counts[r->value];
      a->quantities.push_back(std::move(q));
    }
  }
}

RulesSummary Stages::Summary() const {
  RulesSummary s;
  s.classes = book_->classes.size();
  s.words = book_->lexicon.size();
  s.places = gazetteer_.size();
  s.actors = actor_table_.size();
  s.hash = book_->hash;
  for (const auto& [name, stage] : book_->stages) {
    s.rules += stage.rules().size();
    for (const Rule& rule : stage.rules()) s.examples += rule.examples.size();
  }
  return s;
}

}  // namespace rasad
