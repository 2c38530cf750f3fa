#include "event/event_merger.h"

#include <algorithm>

#include "actor/forces.h"

namespace rasad {
namespace {

constexpr uint32_t kAimReach = 3;  // sentences
constexpr std::string_view kRemote = "Explosions/Remote violence";

}  // namespace

int EventMerger::Merge(Mentions* mentions) const {
  int count = 0;
  OccurrenceDoers doers(*kinds_, *actors_);
  for (size_t i = 0; i < mentions->size(); ++i) {
    EventMention& e = (*mentions)[i];
    if (e.planned) continue;
    if (e.similar || (e.aim && !e.verb)) TakeKind(*mentions, i, &e);
    if (e.assertion != Assertion::kAlleged) {
      const bool new_one = e.another || e.similar;
      if (!e.only_back && !new_one) e.event = SameBefore(*mentions, i, doers);
      if (e.event < 0 && e.back && e.negated) TakeAfter(*mentions, i, &e);
      if (e.event < 0 && e.back && !e.negated) e.event = ToldBefore(*mentions, i);
    } else if (e.back) {
      TakeAfter(*mentions, i, &e);
    }
    const bool talk = e.linked && e.actor1.empty() && e.actor1_countries.empty();
    if (e.event < 0 && !e.only_back && !talk) e.event = count++;
    doers.Add(e);
  }
  return count;
}

// "accused them of the attack", "denied any part in the attack": an accusation or a denial of its
// own, about what was told before.
void EventMerger::TakeAfter(const Mentions& mentions, size_t index, EventMention* e) const {
  const int told = ToldBefore(mentions, index);
  for (size_t j = 0; j < index && told >= 0; ++j) {
    const EventMention& other = mentions[j];
    if (other.event != told) continue;
    if (other.denied && e->denied) e->event = told;
    e->kind = other.kind;
    e->date = other.date;
    e->place = other.place;
    if (e->definite) e->about = told;
    return;
  }
}

// "In a similar attack", "a similar blast": of the kind that the word may mean and that the text
// told first.
void EventMerger::TakeSimilar(const Mentions& mentions, EventMention* e) const {
  const EventKind& said = (*kinds_)[e->said];
  if (!said.general && said.type != kRemote) return;
  const auto meant = std::find_if(mentions.begin(), mentions.end(), [&](const EventMention& other) {
    return other.event >= 0 && !other.denied && MayMean(e->said, other.kind);
  });
  if (meant == mentions.end()) return;
  if (said.general || (*kinds_)[meant->kind].type == kRemote) e->kind = meant->kind;
}

// "denied that the hospital was targeted": a word for any attack, where the
// text tells of a strike or a bomb.
void EventMerger::TakeKind(const Mentions& mentions, size_t index, EventMention* e) const {
  if (e->similar) return TakeSimilar(mentions, e);
  if (!(*kinds_)[e->said].general) return;
  const auto remote = [&](const EventMention& other) {
    return other.event >= 0 && !other.denied && (*kinds_)[other.kind].type == kRemote;
  };
  for (size_t j = index; j-- > 0 && mentions[j].sentence + kAimReach >= e->sentence;) {
    if (mentions[j].event < 0 || mentions[j].denied) continue;
    if (remote(mentions[j])) e->kind = mentions[j].kind;
    return;
  }
  for (size_t j = index + 1; j < mentions.size() && mentions[j].sentence == e->sentence; ++j) {
    if (e->denied && !mentions[j].planned && (*kinds_)[mentions[j].kind].type == kRemote)
      e->kind = mentions[j].kind;
  }
}

// The first that it may be; of "this attack" the last.
int EventMerger::SameBefore(const Mentions& mentions, size_t index,
                            const OccurrenceDoers& told) const {
  const std::vector<std::string> doers = told.TellingApart(mentions[index]);
  int found = -1;
  for (size_t j = 0; j < index; ++j) {
    if (mentions[j].event < 0 || !OneOccurrence(mentions[index], mentions[j])) continue;
    if (IsToldApart(mentions[index], mentions[j])) continue;
    if (IsBeside(mentions[index], mentions[j])) continue;
    if (IsItsEnd(mentions[index], mentions[j])) continue;
    if (IsToldOtherwise(mentions, index, mentions[j])) continue;
    if (IsTheAnswer(mentions, index, mentions[j].event)) continue;
    if (IsToldElsewhere(mentions, index, mentions[j].event)) continue;
    if (CameBehind(mentions, index, mentions[j].event)) continue;
    // Two strikes of two sides are two, be they of one day and place.
    if (told.AreOthers(doers, mentions[j].event)) continue;
    found = mentions[j].event;
    if (!mentions[index].back) break;
  }
  return found < 0 ? SameElsewhere(mentions, index) : found;
}

// "In another incident", "four died in a blast" behind one in which nine died: another one, unless
// it is marked as known. A quake is one, whatever is told of it.
bool EventMerger::IsToldApart(const EventMention& e, const EventMention& other) const {
  if (e.sentence == other.sentence || (*kinds_)[e.kind].key == "disaster") return false;
  if (e.apart) return true;
  if (e.back || other.headline || e.kind != other.kind) return false;
  return e.killed && other.killed && *e.killed != *other.killed;
}

// "Days after the attack he was killed by the police": that was no part of the attack.
bool EventMerger::CameBehind(const Mentions& mentions, size_t index, int event) const {
  const EventMention& e = mentions[index];
  if (!e.killing || e.actor1.empty()) return false;
  return std::any_of(mentions.begin(), mentions.begin() + static_cast<long>(index),
                     [&](const EventMention& m) {
                       return m.sentence == e.sentence && m.after && m.event == event && !e.after;
                     });
}

// "These raids came in response to an attack": the attack isn't the raids.
bool EventMerger::IsTheAnswer(const Mentions& mentions, size_t index, int event) {
  const EventMention& e = mentions[index];
  return e.answered && std::any_of(mentions.begin(), mentions.begin() + static_cast<long>(index),
                                   [&](const EventMention& m) {
                                     return m.event == event && m.sentence == e.sentence;
                                   });
}

// A headline's attack that the text has told as one kind is no other kind as well.
bool EventMerger::IsToldOtherwise(const Mentions& mentions, size_t index,
                                  const EventMention& headline) const {
  if (!headline.headline || headline.kind == mentions[index].kind) return false;
  return std::any_of(mentions.begin(), mentions.begin() + static_cast<long>(index),
                     [&](const EventMention& m) {
                       return m.event == headline.event && !m.headline &&
                              m.kind != mentions[index].kind && !m.blast && !mentions[index].blast;
                     });
}

// "Bombs in the province, in the town, in another town": what the province has in common with
// both doesn't make them one. A quake is one, whatever towns it struck.
bool EventMerger::IsToldElsewhere(const Mentions& mentions, size_t index, int event) const {
  const EventMention& e = mentions[index];
  if ((*kinds_)[e.kind].key == "disaster") return false;
  bool elsewhere = false;
  for (size_t j = 0; j < index; ++j) {
    const EventMention& m = mentions[j];
    if (m.event != event) continue;
    const bool places = scenes_.TellsPlace(e) && scenes_.TellsPlace(m);
    const bool dates = scenes_.TellsDate(e) && scenes_.TellsDate(m);
    if ((places && scenes_.PlaceOf(e).id == scenes_.PlaceOf(m).id) ||
        (dates && scenes_.DaysOf(e) == scenes_.DaysOf(m)))
      return false;
    elsewhere =
        elsewhere || (places && !scenes_.MayBeOnePlace(e, m)) || (dates && !scenes_.SameDate(e, m));
  }
  return elsewhere;
}

// "Five died in a blast and three were hurt in a blast": two in one sentence, each with its toll.
bool EventMerger::IsBeside(const EventMention& e, const EventMention& other) const {
  if (e.sentence != other.sentence || e.back || e.kind != other.kind || e.mutual) return false;
  const EventKind& kind = (*kinds_)[e.kind];
  const bool wounds = e.killing || e.weapon || other.killing || other.weapon;
  if (wounds || (kind.type != kRemote && kind.key != "clash")) return false;
  if (e.tolls_before <= other.tolls_before) return false;
  return (other.tolls_before > 0) != (e.tolls_behind > 0);
}

// "He stabbed a man, and the police shot him dead": what the forces of a state did to whoever had
// attacked.
bool EventMerger::IsItsEnd(const EventMention& e, const EventMention& other) const {
  if (e.sentence != other.sentence || !e.killing || !e.verb || !other.verb) return false;
  if (e.actor1.empty() || !other.actor1.empty() || other.end > e.begin) return false;
  const ActorMention& doer = (*actors_)[static_cast<size_t>(e.actor1[0])].mention;
  return IsForceOfState(doer.id);
}

// "The missing of the flood", behind a sentence about another place: a noun whose own sentence
// tells neither where nor when is the last of its kind, whatever place was named in between.
int EventMerger::SameElsewhere(const Mentions& mentions, size_t index) const {
  const EventMention& e = mentions[index];
  if (e.verb || e.back || e.apart || e.headline) return -1;
  if (scenes_.TellsDate(e) || scenes_.TellsPlace(e)) return -1;
  for (size_t j = index; j-- > 0;) {
    const EventMention& other = mentions[j];
    if (other.event < 0 || other.kind != e.kind || other.denied != e.denied) continue;
    if (other.sentence == e.sentence || other.assertion == Assertion::kAlleged) return -1;
    if (IsToldApart(e, other)) return -1;
    return scenes_.SameDate(e, other) ? other.event : -1;
  }
  return -1;
}

bool EventMerger::OneOccurrence(const EventMention& e, const EventMention& other) const {
  if (e.denied != other.denied || other.assertion == Assertion::kAlleged) return false;
  // A headline tells of an attack, the text which one it was; that gunmen were killed tells that
  // they were fought, if not what struck them was told before.
  const bool kinds_agree =
      other.kind == e.kind || ((*kinds_)[e.kind].general && MayMean(e.kind, other.kind)) ||
      (e.killing && e.actor1.empty() && MayMean(e.said, other.kind)) || IsToldAgain(e, other) ||
      (other.headline && ((*kinds_)[other.said].general || (other.blast && e.blast)) &&
       MayMean(other.said, e.kind));
  return kinds_agree && scenes_.SameDate(e, other) &&
         (scenes_.SamePlace(e, other) || SharesGround(e, other));
}

// A quarter or site of the town that a headline names, and the lands of one country that a storm
// came over.
bool EventMerger::SharesGround(const EventMention& e, const EventMention& other) const {
  const PlaceMention& a = scenes_.PlaceOf(e);
  const PlaceMention& b = scenes_.PlaceOf(other);
  if ((*kinds_)[e.kind].key == "disaster")
    return !scenes_.TellsDate(e) && a.country == b.country && !a.country.empty();
  return other.headline && a.lat && b.lat && MayBePart(a, b);
}

// "A shooting in the city", and "in the shooting in the city a policeman was hurt": what is said of
// whom it struck makes it no other one.
bool EventMerger::IsToldAgain(const EventMention& e, const EventMention& other) const {
  return e.said == other.said && !e.verb && !other.verb && e.actor1.empty() &&
         scenes_.TellsPlace(e) && scenes_.TellsPlace(other) &&
         scenes_.PlaceOf(e).id == scenes_.PlaceOf(other).id;
}

// The event that a definite noun means: the last one before of a kind that it may stand for.
int EventMerger::ToldBefore(const Mentions& mentions, size_t index) const {
  for (size_t j = index; j-- > 0;) {
    const EventMention& other = mentions[j];
    if (other.event < 0 || other.assertion != Assertion::kAffirmed) continue;
    if (IsTheAnswer(mentions, index, other.event)) continue;
    const EventMention& e = mentions[index];
    if (MayMean(e.kind, other.kind) || MayMean(e.said, other.kind)) return other.event;
  }
  return -1;
}

bool EventMerger::MayMean(int kind, int told) const {
  const auto& also = (*kinds_)[kind].means_too;
  return kind == told || std::find(also.begin(), also.end(), (*kinds_)[told].key) != also.end();
}

}  // namespace rasad
