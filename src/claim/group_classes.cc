// The classes by which groups are read.

#include "claim/group.h"

namespace rasad {

Result<GroupReader> GroupReader::Create(const RuleBook& book, const ActorReader& actors) {
  GroupReader reader(book, actors);
  Classes& k = reader.k_;
  const Status found = FindClasses(book.classes, {{&k.group, "Group"},
                                                  {&k.counted, "Group.Counted"},
                                                  {&k.single, "Group.Single"},
                                                  {&k.plural, "Group.Plural"},
                                                  {&k.number, "Group.Number"},
                                                  {&k.nobody, "Group.Nobody"},
                                                  {&k.named, "Group.Named"},
                                                  {&k.others_group, "Group.Others"},
                                                  {&k.vague, "Group.Vague"},
                                                  {&k.as_year, "Group.Year"},
                                                  {&k.digits, "Digits"},
                                                  {&k.some, "Group.Some"},
                                                  {&k.own, "Group.Own"},
                                                  {&k.own_word, "own:yes"},
                                                  {&k.pronoun, "Pronoun"},
                                                  {&k.possess, "Reflexive"},
                                                  {&k.def, "Def"},
                                                  {&k.quantity, "Quantity"},
                                                  {&k.person, "Person"},
                                                  {&k.rank, "Rank"},
                                                  {&k.nation, "Nation"},
                                                  {&k.others, "Others"},
                                                  {&k.ordinal, "Ordinal"},
                                                  {&k.actor, "Actor"},
                                                  {&k.doer, "Doer"},
                                                  {&k.source, "Source.Noun"},
                                                  {&k.unnamed, "Actor.Source"},
                                                  {&k.force, "Actor.Force"},
                                                  {&k.age, "Age"},
                                                  {&k.year, "YearWord"},
                                                  {&k.demonym, "Demonym"},
                                                  {&k.accusative, "Accusative"},
                                                  {&k.sg, "number:sg"},
                                                  {&k.dual, "number:dual"},
                                                  {&k.pl, "number:pl"},
                                                  {&k.family, "Family"},
                                                  {&k.counter, "counter:yes"},
                                                  {&k.qual, "Qual"}});
  if (!found) return found.error();
  reader.ends_age_ = ClassesNamed(
      book.classes, {"And", "Break", "Verb", "Harm.*", "Say.*", "That", "Ago", "After", "Since"});
  reader.ago_ = ClassesNamed(book.classes, {"Ago"});
  reader.stage_ = book.Stage("group");
  return reader;
}

}  // namespace rasad
