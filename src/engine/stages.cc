#include "engine/stages.h"

#include <future>

#include "engine/words_language.h"
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
         Keep(PeopleStruck::Create(book), &people_struck_, errors) &&
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
  const std::string diplomats = actor_reader_->Names(a->chart, paper) ? paper : std::string();
  if (!actor_reader_->NamesAsOften(a->chart, a->places, paper, home)) paper.clear();
  const std::string day = a->anchor.day ? IsoDate(*a->anchor.day) : std::string();
  actor_reader_->Read(a->places,
                      {home, paper, diplomats, PlaceReader::MainAdmin1(a->places, home), day},
                      &a->chart, &a->actors);
  place_parts_->Mark(a->chart, a->actors, &a->places, &a->places_again);
  land_again_->Mark(a->chart, a->actors, home, &a->places);
  a->home = home;
  report_dates_->Mark(a->chart, &a->dates);
  group_reader_->Read(a->counts, a->actors, home, &a->chart, &a->groups);
  claim_reader_->Read(&a->chart, &a->groups, &a->claims, explain ? &a->rejected : nullptr);
  ReadEvents(a);
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
