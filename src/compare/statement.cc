#include "compare/statement.h"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "compare/article_scope.h"
#include "compare/ascii.h"
#include "compare/record_view.h"
#include "compare/risen.h"
#include "text/name_key.h"

namespace rasad {
namespace {

StatementActor ActorOf(const RecordView& view, const std::string& id) {
  if (id.empty()) return {};
  const ActorMention* actor = view.FindActor(id);
  if (!actor) return {id, id, "", ""};
  return {id, actor->name.empty() ? actor->text : actor->name, actor->type, actor->country};
}

std::optional<StatementPlace> PlaceOf(const PlaceMention* place) {
  if (!place) return std::nullopt;
  return StatementPlace{place->id,     place->name, place->kind, place->country,
                        place->admin1, place->lat,  place->lon};
}

// "30 dead, 12 of them in one hospital": nothing that can be compared says which part it is.
bool IsPlainPart(const Casualty& part, const Casualty* whole) {
  if (!whole) return false;
  const bool same_people = part.affiliation.empty() || part.affiliation == whole->affiliation;
  return same_people && part.person.empty() && part.harm == whole->harm &&
         (part.victims.empty() || part.victims == whole->victims);
}

class Flattener {
 public:
  explicit Flattener(const Record& record)
      : record_(record),
        view_(record),
        sketch_(std::make_shared<const Sketch>(SketchOf(record))),
        only_days_(OnlyDays(record)),
        only_place_(view_.FindPlace(OnlyPlace(record, view_))) {
    for (const Event& event : record.events) events_.emplace(event.id, &event);
    if (record.article.published) published_ = ParseIsoDay(*record.article.published);
  }

  Statement Flatten(const Casualty& casualty) const {
    Statement claim = Begin(casualty.id, casualty);
    SetHarm(casualty, &claim);
    const Casualty* whole = view_.FindCasualty(casualty.part_of);
    const Casualty* first = view_.FindCasualty(casualty.same_as);
    const Event* event = FindEvent(casualty.event);
    // "18 killed. The hospital said that it received 18 bodies": another voice, no repeat.
    claim.repeats =
        first && (casualty.claimed_by.empty() || casualty.claimed_by == first->claimed_by);
    claim.plain_part = IsPlainPart(casualty, whole);
    if (event) SetType(*event, &claim);
    SetDays({DateOf(&casualty), DateOf(whole), DateOf(first), DateOf(event), only_days_},
            casualty.date, &claim);
    SetPlace({PlaceIn(&casualty), PlaceIn(whole), PlaceIn(first), PlaceIn(event), only_place_},
             &claim);
    claim.day_beside = IsBeside(claim.days, casualty.span);
    return claim;
  }

  Statement Flatten(const Event& event) const {
    Statement statement = Begin(event.id, event);
    statement.is_event = true;
    statement.event = statement.id;
    statement.assertion = event.assertion;
    statement.claimed_by = ActorOf(view_, event.claimed_by);
    SetType(event, &statement);
    AddActors(event.actor1, &statement.caused_by);
    AddActors(event.actor2, &statement.targets);
    const Casualty* first = FirstOf(event);
    SetDays({DateOf(&event), std::nullopt, std::nullopt, DateOf(first), only_days_}, event.date,
            &statement);
    SetPlace({PlaceIn(&event), nullptr, nullptr, PlaceIn(first), only_place_}, &statement);
    statement.day_beside = IsBeside(statement.days, event.span);
    return statement;
  }

 private:
  std::string GlobalId(const std::string& id) const {
    return id.empty() ? id : record_.article.id + "/" + id;
  }

  Statement Begin(const std::string& id, const Item& item) const {
    Statement statement;
    statement.id = GlobalId(id);
    statement.article = record_.article.id;
    statement.source = record_.article.source.value_or("");
    statement.published = published_;
    statement.lang = record_.lang;
    statement.sketch = sketch_;
    statement.start = item.span.start;
    statement.in_title = item.span.in_title;
    statement.evidence = item.text;
    return statement;
  }

  void SetHarm(const Casualty& casualty, Statement* claim) const {
    claim->harm = casualty.harm;
    claim->count = casualty.count;
    claim->victims = casualty.victims;
    claim->person = casualty.person;
    claim->person_key = NameKey(casualty.person);
    claim->part_of = GlobalId(casualty.part_of);
    claim->same_as = GlobalId(casualty.same_as);
    claim->event = GlobalId(casualty.event);
    claim->assertion = casualty.assertion;
    claim->rises = casualty.rises;
    claim->told_as = casualty.told_as;
    claim->affiliation = casualty.affiliation;
    claim->claimed_by = ActorOf(view_, casualty.claimed_by);
    AddActors(casualty.caused_by, &claim->caused_by);
    if (!casualty.affiliation.empty()) AddActors({casualty.affiliation}, &claim->targets);
  }

  static void SetType(const Event& event, Statement* statement) {
    statement->event_type = event.type;
    statement->sub_type = event.sub_type;
  }

  void AddActors(const std::vector<std::string>& ids, std::vector<StatementActor>* actors) const {
    for (const std::string& id : ids) actors->push_back(ActorOf(view_, id));
  }

  const Event* FindEvent(const std::string& id) const {
    const auto found = events_.find(id);
    return found == events_.end() ? nullptr : found->second;
  }

  const Casualty* FirstOf(const Event& event) const {
    return event.casualties.empty() ? nullptr : view_.FindCasualty(event.casualties.front());
  }

  // A day on which somebody only spoke is known to lie behind the deed, not more.
  template <typename T>
  static std::optional<DayRange> DateOf(const T* item) {
    return item && !item->date_of_report ? item->date : std::nullopt;
  }

  template <typename T>
  const PlaceMention* PlaceIn(const T* item) const {
    return item ? view_.FindPlace(item->place) : nullptr;
  }

  bool IsBeside(const std::optional<DayRange>& days, const Span& item) const {
    constexpr uint32_t kSentence = 150;  // code points
    return std::any_of(record_.dates.begin(), record_.dates.end(), [&](const DateMention& d) {
      return d.days == days && d.span.in_title == item.in_title &&
             d.span.start <= item.end + kSentence && item.start <= d.span.end + kSentence;
    });
  }

  // From itself, the claim it is part of, the one it repeats, its event, the article.
  static constexpr Origin kOrigins[] = {Origin::kOwn, Origin::kWhole, Origin::kWhole,
                                        Origin::kEvent, Origin::kArticle};

  void SetDays(const std::array<std::optional<DayRange>, 5>& choices,
               const std::optional<DayRange>& reported, Statement* statement) const {
    const auto found = std::find_if(choices.begin(), choices.end(), [](auto& d) { return !!d; });
    if (found != choices.end()) {
      statement->days = *found;
      statement->days_from = kOrigins[found - choices.begin()];
    } else if (reported || published_) {
      constexpr Day kNews = 3;  // days that news looks back
      const Day told = reported ? reported->to : *published_;
      statement->days = DayRange{told - kNews, told};
      statement->days_from = Origin::kPublished;
    }
  }

  static void SetPlace(const std::array<const PlaceMention*, 5>& choices, Statement* statement) {
    const auto found = std::find_if(choices.begin(), choices.end(), [](auto* p) { return !!p; });
    if (found == choices.end()) return;
    statement->place = PlaceOf(*found);
    statement->place_from = kOrigins[found - choices.begin()];
  }

  const Record& record_;
  RecordView view_;
  std::shared_ptr<const Sketch> sketch_;
  std::optional<DayRange> only_days_;
  const PlaceMention* only_place_;
  std::optional<Day> published_;
  std::unordered_map<std::string_view, const Event*> events_;
};

}  // namespace

std::vector<Statement> StatementsOf(const Record& record) {
  std::vector<Statement> statements;
  if (record.casualties.empty() && record.events.empty()) return statements;
  const Flattener flattener(record);
  statements.reserve(record.casualties.size() + record.events.size());
  for (const Casualty& c : record.casualties) statements.push_back(flattener.Flatten(c));
  SpreadRises(record, &statements);
  for (const Event& e : record.events) statements.push_back(flattener.Flatten(e));
  return statements;
}

std::string VoiceOf(const Statement& statement) {
  const std::string paper = statement.source.empty() ? statement.article : statement.source;
  if (statement.claimed_by.id.empty()) return AsciiLower(paper);
  if (statement.claimed_by.type == "source")
    return AsciiLower(paper + " / " + statement.claimed_by.name);
  return AsciiLower(statement.claimed_by.name);
}

bool IsOneVoice(const Statement& a, const Statement& b) {
  if (a.claimed_by.id.empty() && b.claimed_by.id.empty() && a.article != b.article && a.sketch &&
      b.sketch && AreCopies(*a.sketch, *b.sketch))
    return true;
  return VoiceOf(a) == VoiceOf(b);
}

std::string SpeakerOf(const Statement& statement) {
  if (!statement.claimed_by.id.empty()) return statement.claimed_by.name;
  return statement.source.empty() ? statement.article : statement.source;
}

}  // namespace rasad
