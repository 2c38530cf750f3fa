#include "claim/place_parts.h"

#include <algorithm>

namespace rasad {

Result<PlaceParts> PlaceParts::Create(const RuleBook& book) {
  PlaceParts parts(book);
  Classes& k = parts.k_;
  const Status found = FindClasses(book.classes, {{&k.place, "Place"},
                                                  {&k.source, "Actor.Source"},
                                                  {&k.in, "In"},
                                                  {&k.with, "Prep.With"},
                                                  {&k.to, "To"},
                                                  {&k.dash, "Dash"},
                                                  {&k.slash, "Slash"},
                                                  {&k.open, "Bracket.Open"},
                                                  {&k.close, "Bracket.Close"},
                                                  {&k.media, "Actor.Media"},
                                                  {&k.word, "Word"},
                                                  {&k.noun, "Noun"},
                                                  {&k.comma, "Comma"},
                                                  {&k.date, "Date"},
                                                  {&k.place_name, "Place.Name"},
                                                  {&k.toward, "Toward"},
                                                  {&k.title, "Title"},
                                                  {&k.cue, "PlaceCue"},
                                                  {&k.def, "Def"},
                                                  {&k.this_, "This"},
                                                  {&k.and_, "And"},
                                                  {&k.for_, "Prep.For"},
                                                  {&k.colon, "Colon"},
                                                  {&k.mark, "Mark"},
                                                  {&k.of, "Of"},
                                                  {&k.between, "Range.Between"},
                                                  {&k.length, "Length"},
                                                  {&k.journey, "Journey"},
                                                  {&k.native, "Native"},
                                                  {&k.envoy, "Envoy"},
                                                  {&k.moved, "Moved"},
                                                  {&k.throughout, "Throughout"},
                                                  {&k.backing, "Backing"},
                                                  {&k.seat, "Seat"},
                                                  {&k.based, "Based"},
                                                  {&k.force, "ForceNoun"},
                                                  {&k.treated, "Treated"},
                                                  {&k.receives, "Receives"},
                                                  {&k.audience, "Audience"},
                                                  {&k.briefing, "Briefing"},
                                                  {&k.covers, "Covers"},
                                                  {&k.adjacent, "Adjacent"},
                                                  {&k.troop, "Troop"},
                                                  {&k.going, "going:yes"},
                                                  {&k.on, "On"},
                                                  {&k.finite, "fin:yes"},
                                                  {&k.according, "According"},
                                                  {&k.object, "Object"},
                                                  {&k.clinic, "Clinic"},
                                                  {&k.that, "That"},
                                                  {&k.actor, "Actor"},
                                                  {&k.same, "Same"},
                                                  {&k.indefinite, "Indefinite"}});
  if (!found) return found.error();
  parts.linking_ =
      ClassesNamed(book.classes, {"In", "On", "Prep.With", "Of", "To", "Direction", "PlaceCue",
                                  "Bracket.Open", "Bracket.Close", "Quantity", "Word", "Dash",
                                  "Number", "Backing", "Prep.For", "Land"});
  parts.filling_ =
      ClassesNamed(book.classes, {"Date", "Number", "Digits", "Comma", "Dash", "Bracket.Open",
                                  "Bracket.Close", "Actor.Media", "Place", "Mark", "Actor.State"});
  parts.shot_ = ClassesNamed(book.classes,
                             {"Event.Fires", "Weapon", "Launch", "sub:shelling", "sub:airstrike"});
  parts.struck_ = ClassesNamed(book.classes, {"Event.Verb", "Event.Noun", "Event.Doubt", "On"});
  parts.locative_ = ClassesNamed(book.classes, {"In", "Prep.With", "On", "Direction", "To"});
  parts.whose_ = ClassesNamed(book.classes, {"Of", "Prep.For"});
  parts.of_country_ = ClassesNamed(book.classes, {"Demonym", "Place", "Country.Actor", "Actor"});
  parts.saying_ = ClassesNamed(book.classes, {"Say.*", "According", "Colon", "Actor.Media"});
  parts.says_ = ClassesNamed(book.classes, {"Say.*"});
  parts.numbers_ =
      ClassesNamed(book.classes, {"Number", "Digits", "Quantity", "Num", "Group.Number"});
  parts.people_ = ClassesNamed(book.classes, {"Person", "Harm.*.Person", "Demonym"});
  parts.local_ = ClassesNamed(book.classes, {"Actor.Armed", "Actor.Force", "Actor.Police",
                                             "Actor.Source", "Actor.Head", "Actor.Local"});
  parts.cared_ = ClassesNamed(
      book.classes, {"Treated", "Hint.UnderCare", "Harm.Injured.Treated", "Harm.Killed.Verb"});
  parts.in_clinic_ = ClassesNamed(book.classes, {"In", "Prep.With", "Word", "Noun", "FirstName",
                                                 "Title", "PlaceCue", "Direction", "Bracket.Open"});
  parts.leavers_ = ClassesNamed(book.classes, {"Harm.Displaced.*"});
  return parts;
}

void PlaceParts::Mark(const TextChart& chart, const std::vector<ActorReading>& actors,
                      std::vector<PlaceReading>* places, std::vector<PlaceAgain>* again) const {
  again->clear();
  std::vector<uint32_t> headings;
  const bool arabic = chart.language == kArabic;
  for (const ActorReading& a : actors) {
    if (a.at_place < 0) continue;
    PlaceReading& place = (*places)[static_cast<size_t>(a.at_place)];
    // "the police of X arrested": nobody speaks, they do it there.
    const Chart& row = chart.charts[place.sentence];
    const bool acts = a.is_force && !Speaks(row, a.begin, arabic);
    const bool speaks = row.present.Meets(saying_) && !acts;
    place.part = speaks ? PlacePart::kSpeaker : PlacePart::kBeside;
    place.local = speaks;
    place.body = !speaks;
  }
  for (uint32_t s = 0; s < chart.charts.size(); ++s) {
    const Chart& row = chart.charts[s];
    if (!row.present.Has(k_.place) && !row.present.Has(k_.cue)) continue;
    for (size_t i = 0; i < row.units.size(); ++i) {
      const Reading* place = row.units[i].Find(k_.place);
      if (place == nullptr) {
        if (!row.units[i].Is(k_.cue)) continue;
        const int told = ToldBefore(row, i, *places, s, arabic);
        if ((told >= 0 && !IsOfClinic(row, i)) || IsUnlisted(row, i))
          again->push_back(
              {s, row.units[i].begin, told, IsThroughout(row, i), i > 0 && IsSame(row, i)});
        continue;
      }
      PlaceReading& p = (*places)[place->value];
      p.road = p.road || IsEndOfRoad(row, i, *places);
      p.throughout = p.throughout || IsThroughout(row, i);
      const PlacePart part = PartOf(row, i, *places, arabic);
      const PlaceReading* inner = part == PlacePart::kScene ? nullptr : InnerOf(row, i, *places);
      p.outer = inner != nullptr && inner->part == part;
      const bool office = part == PlacePart::kSpeaker && row.units[i - 1].Is(k_.title);
      p.local = (p.local || office) && row.present.Meets(saying_);
      if (part != PlacePart::kScene) p.part = part;
      p.left = part == PlacePart::kToward && IsLeft(row, i, *places, arabic);
      p.seat = IsSeat(row, i) || (IsAdjacent(row, i) && p.mention.kind == "country");
      p.opens = OpensSentence(row, i);
      if (p.opens && IsWhereSomebodySays(row, i)) p.part = PlacePart::kSpeaker, p.local = true;
      if (IsHeading(row, i)) headings.push_back(static_cast<uint32_t>(place->value));
    }
  }
  constexpr size_t kItems = 3;
  if (headings.size() < kItems) return;
  for (const uint32_t i : headings)
    (*places)[i].part = PlacePart::kScene, (*places)[i].opens = true;
}

PlacePart PlaceParts::PartOf(const Chart& row, size_t at, const Places& places, bool arabic) const {
  if (OpensDateline(row, at) || IsLineOfSource(row)) return PlacePart::kDateline;
  if (FollowsSpeaker(row, at, places) || IsBriefing(row, at)) return PlacePart::kSpeaker;
  if (IsToward(row, at, arabic) || IsToClinic(row, at, places, arabic) || IsOrigin(row, at, places))
    return PlacePart::kToward;
  if (IsBeside(row, at, places) || IsEndOfRoad(row, at, places)) return PlacePart::kBeside;
  const PlaceReading* lead = LeadOf(row, at, places);
  return lead == nullptr ? PlacePart::kScene : lead->part;
}

// Of a place on somebody's way: whether he came from it or is in care there, not whether he goes
// there. "Went to X and Y": Y as X.
bool PlaceParts::IsLeft(const Chart& row, size_t at, const Places& places, bool arabic) const {
  if (IsToward(row, at, arabic)) return false;
  if (IsToClinic(row, at, places, arabic) || IsOrigin(row, at, places)) return true;
  const PlaceReading* lead = LeadOf(row, at, places);
  return lead != nullptr && lead->left;
}

// "And in X, ...": everything that the sentence tells is there.
bool PlaceParts::OpensSentence(const Chart& row, size_t at) const {
  if (at == 0 || at > 2) return false;
  const Unit& before = row.units[at - 1];
  const bool ends =
      at + 1 < row.units.size() && row.units[at + 1].Is(k_.comma);  // "On the road X,"
  if (!before.Is(k_.in) && !before.Is(k_.with) && !(ends && before.Is(k_.on))) return false;
  return at == 1 || row.units[0].Is(k_.and_);
}

}  // namespace rasad
