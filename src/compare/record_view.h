// A record with its references looked up. The record must outlive the view and stay as it is.
//
// Lookups take constant time; an id that the record doesn't hold gives nullptr, as does the empty
// id. Where several mentions share an id, the first stands for all. Building one is linear in the
// record.
#ifndef RASAD_COMPARE_RECORD_VIEW_H_
#define RASAD_COMPARE_RECORD_VIEW_H_

#include <string_view>
#include <unordered_map>

#include "record/record.h"

namespace rasad {

class RecordView {
 public:
  explicit RecordView(const Record& record);

  const Record& record() const { return record_; }
  const PlaceMention* FindPlace(std::string_view id) const;
  const ActorMention* FindActor(std::string_view id) const;
  const Casualty* FindCasualty(std::string_view id) const;

 private:
  const Record& record_;
  std::unordered_map<std::string_view, const PlaceMention*> places_;
  std::unordered_map<std::string_view, const ActorMention*> actors_;
  std::unordered_map<std::string_view, const Casualty*> casualties_;
};

}  // namespace rasad

#endif  // RASAD_COMPARE_RECORD_VIEW_H_
