#include "compare/claim.h"

#include <unordered_map>

#include "compare/ascii.h"
#include "compare/record_view.h"

namespace rasad {
namespace {

ClaimActor ActorOf(const RecordView& view, const std::string& id) {
  if (id.empty()) return {};
  const ActorMention* actor = view.FindActor(id);
  if (!actor) return {id, id, "", ""};
  return {id, actor->name.empty() ? actor->text : actor->name, actor->type, actor->country};
}

std::optional<ClaimPlace> PlaceOf(const PlaceMention* place) {
  if (!place) return std::nullopt;
  return ClaimPlace{place->id,     place->name, place->kind, place->country,
                    place->admin1, place->lat,  place->lon};
}

// The one value that all that were offered agree on.
template <typename T>
class OnlyOne {
 public:
  void Offer(const std::optional<T>& value) {
    if (!value) return;
    disagree_ |= value_ && !(*value_ == *value);
    value_ = value;
  }
  std::optional<T> Get() const { return disagree_ ? std::nullopt : value_; }

 private:
  std::optional<T> value_;
  bool disagree_ = false;
};

// The one period of all that the article dates: of its expressions, or else of its claims and
// events.
std::optional<DayRange> OnlyDays(const Record& record) {
  OnlyOne<DayRange> dates;
  OnlyOne<DayRange> items;
  for (const DateMention& date : record.dates) dates.Offer(date.days);
  for (const Casualty& casualty : record.casualties) items.Offer(casualty.date);
  for (const Event& event : record.events) items.Offer(event.date);
  return dates.Get() ? dates.Get() : items.Get();
}

// "30 dead, 12 of them in one hospital", where the hospital is no place of the record.
bool IsPlainPart(const Casualty& part, const Casualty* whole) {
  if (!whole) return false;
  const bool same_place = part.place.empty() || part.place == whole->place;
  const bool same_date = !part.date || part.date == whole->date;
  const bool same_people = part.affiliation.empty() || part.affiliation == whole->affiliation;
  return same_place && same_date && same_people && part.harm == whole->harm &&
         part.victims == whole->victims;
}

// The same for places; a country says too little to take it over.
std::string OnlyPlace(const Record& record, const RecordView& view) {
  OnlyOne<std::string> places;
  OnlyOne<std::string> items;
  const auto narrow = [&](const std::string& id) -> std::optional<std::string> {
    const PlaceMention* place = view.FindPlace(id);
    return place && place->kind != "country" ? std::optional(id) : std::nullopt;
  };
  for (const PlaceMention& place : record.places) places.Offer(narrow(place.id));
  for (const Casualty& casualty : record.casualties) items.Offer(narrow(casualty.place));
  for (const Event& event : record.events) items.Offer(narrow(event.place));
  return places.Get() ? *places.Get() : items.Get().value_or("");
}

class Flattener {
 public:
  explicit Flattener(const Record& record)
      : record_(record),
        view_(record),
        only_days_(OnlyDays(record)),
        only_place_(view_.FindPlace(OnlyPlace(record, view_))) {
    for (const Event& event : record.events) events_.emplace(event.id, &event);
  }

  CasualtyClaim Flatten(const Casualty& casualty) const {
    CasualtyClaim claim;
    SetArticle(&claim);
    SetHarm(casualty, &claim);
    SetActors(casualty, &claim);
    const Casualty* whole = view_.FindCasualty(casualty.part_of);
    const auto found = events_.find(casualty.event);
    const Event* event = found == events_.end() ? nullptr : found->second;
    claim.plain_part = IsPlainPart(casualty, whole);
    if (event) claim.event_type = event->type;
    SetDays(casualty, whole, event, &claim);
    SetPlace(casualty, whole, event, &claim);
    return claim;
  }

 private:
  std::string GlobalId(const std::string& id) const {
    return id.empty() ? id : record_.article.id + "/" + id;
  }

  void SetArticle(CasualtyClaim* claim) const {
    claim->article = record_.article.id;
    claim->source = record_.article.source.value_or("");
    if (record_.article.published) claim->published = ParseIsoDay(*record_.article.published);
  }

  void SetHarm(const Casualty& casualty, CasualtyClaim* claim) const {
    claim->id = GlobalId(casualty.id);
    claim->harm = casualty.harm;
    claim->count = casualty.count;
    claim->victims = casualty.victims;
    claim->person = casualty.person;
    claim->part_of = GlobalId(casualty.part_of);
    claim->event = GlobalId(casualty.event);
    claim->assertion = casualty.assertion;
    claim->evidence = casualty.text;
  }

  void SetActors(const Casualty& casualty, CasualtyClaim* claim) const {
    claim->affiliation = casualty.affiliation;
    claim->claimed_by = ActorOf(view_, casualty.claimed_by);
    for (const std::string& id : casualty.caused_by) claim->caused_by.push_back(ActorOf(view_, id));
  }

  void SetDays(const Casualty& casualty, const Casualty* whole, const Event* event,
               CasualtyClaim* claim) const {
    const std::optional<DayRange> choices[] = {casualty.date, whole ? whole->date : std::nullopt,
                                               event ? event->date : std::nullopt, only_days_};
    for (size_t i = 0; i < std::size(choices) && !claim->days; ++i) {
      claim->days = choices[i];
      claim->days_from = static_cast<Origin>(i);
    }
  }

  void SetPlace(const Casualty& casualty, const Casualty* whole, const Event* event,
                CasualtyClaim* claim) const {
    const PlaceMention* choices[] = {view_.FindPlace(casualty.place),
                                     whole ? view_.FindPlace(whole->place) : nullptr,
                                     event ? view_.FindPlace(event->place) : nullptr, only_place_};
    for (size_t i = 0; i < std::size(choices) && !claim->place; ++i) {
      claim->place = PlaceOf(choices[i]);
      claim->place_from = static_cast<Origin>(i);
    }
  }

  const Record& record_;
  RecordView view_;
  std::optional<DayRange> only_days_;
  const PlaceMention* only_place_;
  std::unordered_map<std::string_view, const Event*> events_;
};

}  // namespace

std::vector<CasualtyClaim> ClaimsOf(const Record& record) {
  std::vector<CasualtyClaim> claims;
  if (record.casualties.empty()) return claims;
  const Flattener flattener(record);
  claims.reserve(record.casualties.size());
  for (const Casualty& casualty : record.casualties) claims.push_back(flattener.Flatten(casualty));
  return claims;
}

std::string VoiceOf(const CasualtyClaim& claim) {
  const std::string paper = claim.source.empty() ? claim.article : claim.source;
  if (claim.claimed_by.id.empty()) return AsciiLower(paper);
  if (claim.claimed_by.type == "source") return AsciiLower(paper + " / " + claim.claimed_by.name);
  return AsciiLower(claim.claimed_by.name);
}

std::string SpeakerOf(const CasualtyClaim& claim) {
  if (!claim.claimed_by.id.empty()) return claim.claimed_by.name;
  return claim.source.empty() ? claim.article : claim.source;
}

}  // namespace rasad
