// What the two files that read claims share: the sentence that is being read.
#ifndef RASAD_CLAIM_CLAIM_WORK_H_
#define RASAD_CLAIM_CLAIM_WORK_H_

#include <vector>

#include "claim/claim_reader.h"

namespace rasad {

// What a group without a claim is.
constexpr int kFree = -1;
constexpr int kSilenced = -2;

struct ClaimReader::Work {
  TextChart* chart;
  Chart* row;
  uint32_t sentence;
  std::vector<Group>* groups;
  std::vector<Claim>* claims;
  std::vector<Rejected>* rejected;
  std::vector<int>* claim_of_group;  // by group; -1 where it has none

  void Reject(const RuleMatch& m, const char* why) const {
    if (rejected == nullptr) return;
    rejected->push_back(
        {sentence, row->units[m.begin].begin, row->units[m.end - 1].end, m.rule, why});
  }
};

}  // namespace rasad

#endif  // RASAD_CLAIM_CLAIM_WORK_H_
