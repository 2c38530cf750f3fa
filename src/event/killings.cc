#include "event/killings.h"

#include <algorithm>

#include "actor/forces.h"
#include "claim/claim_ties.h"

namespace rasad {
namespace {

bool IsOfArms(const Claim& claim) {
  return Counts(claim, {"soldier", "police", "combatant", "commander"});
}

}  // namespace

Result<Killings> Killings::Create(const RuleBook& book, const EventKinds& kinds) {
  Killings killings(kinds);
  killings.words_ = ClassesNamed(
      book.classes, {"Harm.Killed.Noun", "Harm.Killed.Act", "Harm.Killed.Verb", "Harm.Killed.Light",
                     "Harm.Injured.Noun", "Harm.Injured.Act", "Harm.Injured.Verb", "ShotAt.Got"});
  return killings;
}

void Killings::Tell(const TextChart& chart, const std::vector<ActorReading>& actors,
                    const std::vector<Utterance>& utterances, const std::vector<Claim>& claims,
                    std::vector<EventMention>* mentions) const {
  for (const Claim& c : claims) {
    if (c.by < 0 || IsTold(*mentions, c)) continue;
    if (!IsDeed(chart.charts[c.sentence], actors[static_cast<size_t>(c.by)], c)) continue;
    if (SpeechReader::At(utterances, c.sentence, c.begin).assertion == Assertion::kDenied) continue;
    const auto behind =
        std::find_if(mentions->begin(), mentions->end(), [&](const EventMention& e) {
          return e.sentence > c.sentence || (e.sentence == c.sentence && e.begin > c.begin);
        });
    mentions->insert(behind, Make(c));
  }
}

bool Killings::IsDeed(const Chart& row, const ActorReading& doer, const Claim& claim) const {
  const bool hurt = claim.harm == Harm::kKilled || claim.harm == Harm::kInjured ||
                    claim.harm == Harm::kKilledOrInjured;
  if (!hurt || claim.dropped || claim.count.max == 0 || claim.part_of >= 0) return false;
  if (claim.rise_rule != nullptr || claim.told_rule != nullptr) return false;
  if (claim.assertion != Assertion::kAffirmed || doer.sentence != claim.sentence) return false;
  if (!IsArmedGroup(doer.mention.type) && !(doer.is_force && IsOfArms(claim))) return false;
  return std::any_of(row.units.begin(), row.units.end(), [&](const Unit& u) {
    return u.begin >= claim.begin && u.end <= claim.end && u.IsAny(words_);
  });
}

// By a deed of the sentence that does harm, be it planned or denied.
bool Killings::IsTold(const std::vector<EventMention>& mentions, const Claim& claim) const {
  return std::any_of(mentions.begin(), mentions.end(), [&](const EventMention& e) {
    return e.sentence == claim.sentence && (*kinds_)[e.kind].harm != HarmOfKind::kHeld &&
           (*kinds_)[e.kind].harm != HarmOfKind::kNone;
  });
}

EventMention Killings::Make(const Claim& claim) const {
  EventMention e;
  e.sentence = claim.sentence;
  e.begin = claim.begin;
  e.end = claim.end;
  e.at = claim.begin;
  e.kind = kinds_->Find(IsOfArms(claim) ? "clash" : "attack");
  e.said = kinds_->Find("attack");
  e.rule = claim.rule;
  e.killing = true;
  e.actor1 = {claim.by};
  e.actor1.insert(e.actor1.end(), claim.beside.begin(), claim.beside.end());
  return e;
}

}  // namespace rasad
