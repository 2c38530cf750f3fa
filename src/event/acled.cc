#include "event/acled.h"

#include "actor/forces.h"

namespace rasad {

static std::optional<HarmOfKind> HarmOfKindFrom(std::string_view word) {
  if (word == "done") return HarmOfKind::kDone;
  if (word == "held") return HarmOfKind::kHeld;
  if (word == "told") return HarmOfKind::kTold;
  if (word == "none") return HarmOfKind::kNone;
  return std::nullopt;
}

void EventKinds::Load(RuleBookLoader* loader) {
  const TextFile file = loader->Read("acled.tsv");
  bool header = true;
  for (const TextLine& line : file.lines) {
    if (std::exchange(header, false)) continue;
    const auto f = SplitFields(line.text, '\t');
    if (f.size() != 8 || f[0].text.empty()) {
      loader->errors().push_back(file.Complain(
          line, 0,
          "an event kind has eight columns: key, type, sub_type, general, takes_over, means_too, "
          "harm, doer"));
      continue;
    }
    const auto harm = HarmOfKindFrom(f[6].text);
    if (!harm) {
      loader->errors().push_back(
          file.Complain(line, 6, "the harm of a kind is done, held, told or none"));
      continue;
    }
    EventKind kind{std::string(f[0].text),
                   std::string(f[1].text),
                   std::string(f[2].text),
                   f[3].text == "yes",
                   f[4].text == "yes",
                   {},
                   *harm,
                   std::string(f[7].text)};
    for (const Field& key : SplitFields(f[5].text, '|')) {
      if (!key.text.empty()) kind.means_too.emplace_back(key.text);
    }
    kinds_.push_back(std::move(kind));
  }
}

int EventKinds::Find(std::string_view key) const {
  for (size_t i = 0; i < kinds_.size(); ++i) {
    if (kinds_[i].key == key) return static_cast<int>(i);
  }
  return -1;
}

bool MayHarm(const EventKind& kind, Harm harm) {
  const bool held = harm == Harm::kDetained || harm == Harm::kCaptured;
  return kind.harm != HarmOfKind::kNone && (kind.harm != HarmOfKind::kHeld || held);
}

bool DoerHarms(const EventKind& kind, Harm harm) {
  if (kind.harm == HarmOfKind::kHeld) return MayHarm(kind, harm);
  return kind.harm == HarmOfKind::kDone && harm != Harm::kDetained;
}

bool MayDo(const EventKind& kind, std::string_view actor_type) {
  return kind.key != "airstrike" || !IsArmedGroup(actor_type);
}

}  // namespace rasad
