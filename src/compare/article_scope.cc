#include "compare/article_scope.h"

namespace rasad {
namespace {

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

}  // namespace

std::optional<DayRange> OnlyDays(const Record& record) {
  OnlyOne<DayRange> dates;
  OnlyOne<DayRange> items;
  for (const DateMention& date : record.dates) dates.Offer(date.days);
  for (const Casualty& casualty : record.casualties) {
    if (!casualty.date_of_report) items.Offer(casualty.date);
  }
  for (const Event& event : record.events) {
    if (!event.date_of_report) items.Offer(event.date);
  }
  return dates.Get() ? dates.Get() : items.Get();
}

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

}  // namespace rasad
