// The classes that the reader of subjects asks for.
#include "event/subject.h"

namespace rasad {

Result<SubjectReader> SubjectReader::Create(const RuleBook& book) {
  SubjectReader r;
  Classes& k = r.k_;
  const Status found = FindClasses(book.classes, {{&k.actor, "Actor"},
                                                  {&k.doer, "Doer"},
                                                  {&k.source, "Actor.Source"},
                                                  {&k.media, "Actor.Media"},
                                                  {&k.claimed, "Claimed"},
                                                  {&k.break_, "Break"},
                                                  {&k.colon, "Colon"},
                                                  {&k.that, "That"},
                                                  {&k.pronoun, "pron:yes"},
                                                  {&k.which, "Which"},
                                                  {&k.contrast, "Contrast"},
                                                  {&k.comma, "Comma"},
                                                  {&k.and_, "And"},
                                                  {&k.date, "Date"},
                                                  {&k.function, "Function"},
                                                  {&k.of, "Of"},
                                                  {&k.event_noun, "Event.Noun"},
                                                  {&k.during, "During"},
                                                  {&k.in, "In"},
                                                  {&k.object, "object:yes"},
                                                  {&k.def, "Def"},
                                                  {&k.aircraft, "sub:airstrike"},
                                                  {&k.own, "Pronoun"},
                                                  {&k.whose, "them:one"},
                                                  {&k.on, "On"},
                                                  {&k.for_, "Prep.For"},
                                                  {&k.was, "Aux.Be"},
                                                  {&k.self, "self:yes"},
                                                  {&k.mutual, "mutual:yes"},
                                                  {&k.passive, "pass:yes"},
                                                  {&k.leads, "Leads"},
                                                  {&k.state, "Actor.State"},
                                                  {&k.word, "Word"},
                                                  {&k.group, "Group"},
                                                  {&k.recall, "Recall"}});
  if (!found) return found.error();
  const ClassTable& classes = book.classes;
  r.verbs_ =
      ClassesNamed(classes, {"Verb", "Event.Verb", "Event.Fires", "Harm.*.Act", "Harm.*.Verb",
                             "Launch", "Manage", "Repel", "Say.Verb", "Say.Confirm", "Say.Allege",
                             "Say.Deny", "Undertakes", "Result"});
  r.says_ = ClassesNamed(classes, {"Say.Verb", "Say.Confirm", "Say.Allege", "Say.Deny"});
  r.acts_ = ClassesNamed(classes, {"Harm.*.Act"});
  r.fates_ = ClassesNamed(classes, {"Harm.*.Verb"});
  r.sure_ = ClassesNamed(classes, {"Event.Verb"});
  r.deeds_ = ClassesNamed(classes, {"Event.Verb", "Event.Fires", "Event.Doubt"});
  r.nouns_ = ClassesNamed(classes, {"Noun", "Event.Noun", "Harm.*.Noun"});
  r.men_ = ClassesNamed(classes, {"Hands", "ForceNoun"});
  r.people_ = ClassesNamed(
      classes, {"Group", "Person", "Hands", "ForceNoun", "Weapon", "Doer", "Crowd", "Band"});
  r.launches_ = ClassesNamed(classes, {"Launch", "Undertakes", "Manage"});
  r.things_ = ClassesNamed(classes, {"sub:accident", "sub:disaster", "sub:agreement"});
  r.preps_ = ClassesNamed(classes, {"Prep.*", "In", "On", "Of", "To", "By", "With", "And", "After",
                                    "Before", "Because", "During"});
  r.objects_ = ClassesNamed(classes, {"Target", "Extent", "PlaceCue", "Place", "Ruined"});
  r.amid_ = ClassesNamed(classes, {"After", "During"});
  r.untold_ =
      ClassesNamed(classes, {"Neg", "WasDone", "Aux.Become", "Prep.For", "Prep.With", "Of"});
  r.described_ = ClassesNamed(classes, {"Event.Noun", "Word"});
  r.ties_ = ClassesNamed(classes, {"Belong", "Backing"});
  r.opens_ = ClassesNamed(classes, {"And", "Then", "Before", "After", "Whereby", "Contrast"});
  r.harms_ = ClassesNamed(classes, {"Harm.*.Noun"});
  r.heads_ = ClassesNamed(classes, {"And", "Date", "Then", "Also", "Function", "Comma"});
  r.strikers_ = ClassesNamed(
      classes, {"Actor.Armed", "Actor.Force", "Actor.State", "Actor.Gunmen", "Actor.Air", "Doer"});
  return r;
}

}  // namespace rasad
