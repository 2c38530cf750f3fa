#include "claim/place_parts.h"

#include <algorithm>
#include <string_view>

namespace rasad {
namespace {

constexpr size_t kLinks = 4;  // units between a place and the one that holds it

// Which of two kinds is the wider one; areas are rivers and deserts, too.
int WidthOf(std::string_view kind) {
  if (kind == "country") return 6;
  if (kind == "region" || kind == "governorate" || kind == "province") return 5;
  if (kind == "area") return 4;
  if (kind == "district") return 3;
  return kind == "city" || kind == "town" ? 2 : 1;
}

bool Holds(const PlaceMention& out, const PlaceMention& in) {
  return in.country == out.country && (out.kind == "country" || in.admin1 == out.name);
}

// Whether a place tells where the one in front of it lies, the quarter of a town included.
bool LiesThere(const PlaceReading& outer, const PlaceReading& inner) {
  const PlaceMention& out = outer.mention;
  const PlaceMention& in = inner.mention;
  if (Holds(out, in)) return true;
  return !outer.direction && in.country == out.country && in.admin1 == out.admin1 &&
         WidthOf(in.kind) < WidthOf(out.kind);
}

}  // namespace

Result<PlaceParts> PlaceParts::Create(const RuleBook& book) {
  PlaceParts parts(book);
  Classes& k = parts.k_;
  const Status found = FindClasses(book.classes, {{&k.place, "Place"},
                                                  {&k.source, "Actor.Source"},
                                                  {&k.in, "In"},
                                                  {&k.with, "Prep.With"},
                                                  {&k.to, "To"},
                                                  {&k.dash, "Dash"},
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
                                                  {&k.treated, "Treated"},
                                                  {&k.receives, "Receives"},
                                                  {&k.audience, "Audience"},
                                                  {&k.briefing, "Briefing"},
                                                  {&k.covers, "Covers"},
                                                  {&k.adjacent, "Adjacent"},
                                                  {&k.troop, "Troop"},
                                                  {&k.going, "Going"},
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
                                  "Bracket.Close", "Actor.Media", "Place", "Mark"});
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
      p.left = part == PlacePart::kToward && !IsToward(row, i, arabic);
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
  return PartOfList(row, at, places);
}

// "from X and Y"; "the police of X, which lies in Y": as the place before it.
PlacePart PlaceParts::PartOfList(const Chart& row, size_t at, const Places& places) const {
  const auto part_of = [&](const PlaceReading* place, PlacePart part) {
    return place != nullptr && place->part == part;
  };
  const PlaceReading& here = places[row.units[at].Find(k_.place)->value];
  const PlaceReading* inner = InnerOf(row, at, places);
  // "on the way to X near Y", "from X in Y", which lies elsewhere
  if (inner != nullptr && !LiesThere(here, *inner)) inner = nullptr;
  if (part_of(inner, PlacePart::kSpeaker)) return PlacePart::kSpeaker;
  const bool joined = at >= 2 && row.units[at - 1].Is(k_.and_);
  const Reading* before = joined ? row.units[at - 2].Find(k_.place) : nullptr;
  const PlaceReading* first = before == nullptr ? inner : &places[before->value];
  return part_of(first, PlacePart::kToward) ? PlacePart::kToward : PlacePart::kScene;
}

// "the road from X to Y", "between X and Y": it happened at neither.
bool PlaceParts::IsEndOfRoad(const Chart& row, size_t at, const Places& places) const {
  const auto& units = row.units;
  const auto links = [&](size_t first) {
    return first > 0 && first + 2 < units.size() && units[first].Is(k_.place) &&
           units[first + 2].Is(k_.place) &&
           (units[first + 1].Is(k_.dash) || units[first + 1].Is(k_.and_) ||
            units[first + 1].Is(k_.to));
  };
  const auto begins = [&](size_t first) {
    return links(first) &&
           (places[units[first].Find(k_.place)->value].road || units[first - 1].Is(k_.between));
  };
  return begins(at) || (at >= 2 && begins(at - 2));
}

// "110 kilometres west of X", "160 km from the capital X".
bool PlaceParts::IsMeasured(const Chart& row, size_t at, const PlaceReading& place) const {
  if (at > 0 && place.direction && row.units[at - 1].IsAny(numbers_)) return true;
  for (size_t i = at; i-- > 0 && i + kLinks >= at;) {
    if (row.units[i].IsAny(numbers_)) return row.units[i + 1].Is(k_.length);
    if (!row.units[i].Is(k_.length) && !row.units[i].Is(k_.of) && !row.units[i].Is(k_.cue))
      return false;
  }
  return false;
}

// "the district adjacent to X".
bool PlaceParts::IsAdjacent(const Chart& row, size_t at) const {
  return at >= 2 && row.units[at - 1].Is(k_.for_) && row.units[at - 2].Is(k_.adjacent);
}

// The place that a unit is, or that the body is named after that it is: "the police of X".
const PlaceReading* PlaceParts::PlaceAt(const Unit& unit, uint32_t sentence,
                                        const Places& places) const {
  if (const Reading* r = unit.Find(k_.place); r != nullptr) return &places[r->value];
  if (!unit.Is(k_.actor)) return nullptr;
  const auto of = std::find_if(places.begin(), places.end(), [&](const PlaceReading& p) {
    return p.sentence == sentence && p.begin >= unit.begin && p.begin < unit.end;
  });
  return of == places.end() ? nullptr : &*of;
}

// The place in front that lies in this one: "the village of X (north of Y)", "X in the district of
// Y", "X, the capital of Y".
const PlaceReading* PlaceParts::InnerOf(const Chart& row, size_t at, const Places& places) const {
  const PlaceReading& outer = places[row.units[at].Find(k_.place)->value];
  bool belongs = false;  // "X, which belongs to Y"
  bool comma = false;
  size_t links = 0;
  for (size_t i = at; i-- > 0 && links <= kLinks; ++links) {
    const PlaceReading* in_unit = PlaceAt(row.units[i], outer.sentence, places);
    if (in_unit == nullptr) {
      comma = comma || row.units[i].Is(k_.comma);
      if (!row.units[i].IsAny(linking_) && !row.units[i].Is(k_.comma)) return nullptr;
      belongs = belongs || row.units[i].Is(k_.backing);
      continue;
    }
    const PlaceReading& inner = *in_unit;
    const PlaceMention& in = inner.mention;
    const PlaceMention& out = outer.mention;
    if (in.id == out.id || in.kind == "country" || in.name == out.admin1) return nullptr;
    const bool holds = Holds(out, in);
    const bool scene = inner.part == PlacePart::kScene;
    if (comma && !holds && !(scene && (outer.direction || belongs))) return nullptr;
    return outer.direction || belongs || WidthOf(in.kind) <= WidthOf(out.kind) ? &inner : nullptr;
  }
  return nullptr;
}

// ..., "the road from X to Y", "near the border with Y".
bool PlaceParts::IsBeside(const Chart& row, size_t at, const Places& places) const {
  const PlaceReading& outer = places[row.units[at].Find(k_.place)->value];
  if (outer.border || IsMeasured(row, at, outer)) return true;
  if (IsAdjacent(row, at)) return true;
  const PlaceReading* inner = InnerOf(row, at, places);
  if (inner == nullptr || inner->road) return false;
  return inner->part == PlacePart::kScene || inner->part == PlacePart::kBeside;
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
