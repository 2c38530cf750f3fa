// The classes that the reader of actors asks for.
#include "actor/actor_reader.h"

namespace rasad {

Result<ActorReader> ActorReader::Create(const RuleBook& book, const ActorTable& table) {
  ActorReader reader;
  reader.book_ = &book;
  reader.table_ = &table;
  Classes& k = reader.k_;
  const Status found = FindClasses(book.classes, {{&k.actor, "Actor"},
                                                  {&k.name, "Actor.Name"},
                                                  {&k.generic, "Actor.Generic"},
                                                  {&k.partisan, "Partisan"},
                                                  {&k.country_thing, "CountryThing"},
                                                  {&k.sport, "Sport"},
                                                  {&k.holder, "OfficeHolder"},
                                                  {&k.belong, "Belong"},
                                                  {&k.close, "Close"},
                                                  {&k.adjective, "Actor.Adjective"},
                                                  {&k.doubtful, "Demonym.Doubt"},
                                                  {&k.hosting, "Hosting"},
                                                  {&k.scene, "SceneNoun"},
                                                  {&k.backing, "Backing"},
                                                  {&k.bourse, "Bourse"},
                                                  {&k.ours, "OwnCountry"},
                                                  {&k.country_actor, "Country.Actor"},
                                                  {&k.country_again, "Country.Again"},
                                                  {&k.demonym, "Demonym"},
                                                  {&k.place, "Place"},
                                                  {&k.source, "Source.Noun"},
                                                  {&k.again, "Source.Again"},
                                                  {&k.body, "Source.Body"},
                                                  {&k.force, "ForceNoun"},
                                                  {&k.person, "Person"},
                                                  {&k.in, "In"},
                                                  {&k.of, "Of"},
                                                  {&k.def, "Def"},
                                                  {&k.media, "Actor.Media"},
                                                  {&k.state, "Actor.State"},
                                                  {&k.unnamed, "Actor.Source"},
                                                  {&k.gunmen, "Actor.Gunmen"},
                                                  {&k.protester, "Actor.Protester"},
                                                  {&k.armed, "Actor.Armed"},
                                                  {&k.police, "Actor.Police"},
                                                  {&k.force_of_state, "Actor.Force"},
                                                  {&k.soldier, "victims:soldier"},
                                                  {&k.others, "Others"},
                                                  {&k.participle, "form:part"},
                                                  {&k.event, "Event.Noun"},
                                                  {&k.event_verb, "Event.Verb"},
                                                  {&k.event_doubt, "Event.Doubt"},
                                                  {&k.assault, "Assault"},
                                                  {&k.air, "Actor.Air"},
                                                  {&k.head, "Actor.Head"},
                                                  {&k.aircraft, "sub:airstrike"},
                                                  {&k.local, "Actor.Local"},
                                                  {&k.bare, "Actor.Bare"},
                                                  {&k.with, "Prep.With"},
                                                  {&k.for_, "Prep.For"},
                                                  {&k.cue, "PlaceCue"},
                                                  {&k.place_name, "Place.Name"},
                                                  {&k.word, "Word"},
                                                  {&k.noun, "Noun"},
                                                  {&k.first_name, "FirstName"},
                                                  {&k.indefinite, "Indefinite"},
                                                  {&k.verb, "Verb"},
                                                  {&k.that, "That"},
                                                  {&k.and_, "And"},
                                                  {&k.on, "On"},
                                                  {&k.to, "To"},
                                                  {&k.group, "Source.Group"},
                                                  {&k.comma, "Comma"},
                                                  {&k.colon, "Colon"},
                                                  {&k.deny, "Say.Deny"},
                                                  {&k.which, "Which"},
                                                  {&k.level, "Level"},
                                                  {&k.title, "Title"},
                                                  {&k.this_, "This"},
                                                  {&k.also, "Also"},
                                                  {&k.modal, "Modal"},
                                                  {&k.date, "Date"},
                                                  {&k.say, "Say.Verb"},
                                                  {&k.confirm, "Say.Confirm"},
                                                  {&k.say_noun, "Say.Noun"},
                                                  {&k.according, "According"}});
  if (!found) return found.error();
  for (ClassId id : {k.name, k.generic, k.local, k.bare, k.body, k.group, k.country_actor,
                     k.country_again, k.source, k.force})
    reader.starts_.Add(id);
  return reader;
}

}  // namespace rasad
