#include "compare/record_view.h"

namespace rasad {
namespace {

template <typename T>
void Index(const std::vector<T>& items, std::unordered_map<std::string_view, const T*>* index) {
  for (const T& item : items) {
    if (!item.id.empty()) index->emplace(item.id, &item);
  }
}

template <typename T>
const T* Find(const std::unordered_map<std::string_view, const T*>& index, std::string_view id) {
  const auto found = index.find(id);
  return found == index.end() ? nullptr : found->second;
}

}  // namespace

RecordView::RecordView(const Record& record) : record_(record) {
  Index(record.places, &places_);
  Index(record.actors, &actors_);
  Index(record.casualties, &casualties_);
}

const PlaceMention* RecordView::FindPlace(std::string_view id) const { return Find(places_, id); }
const ActorMention* RecordView::FindActor(std::string_view id) const { return Find(actors_, id); }
const Casualty* RecordView::FindCasualty(std::string_view id) const {
  return Find(casualties_, id);
}

}  // namespace rasad
