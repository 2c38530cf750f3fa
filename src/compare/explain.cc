#include "compare/explain.h"

#include <algorithm>

#include "compare/figure.h"
#include "record/names.h"

namespace rasad {
namespace {

std::string Spaced(std::string_view word) {
  std::string out(word);
  std::replace(out.begin(), out.end(), '_', ' ');
  return out;
}

std::string DoerText(const CasualtyClaim& claim) {
  std::string text;
  for (const ClaimActor& actor : claim.caused_by) text += (text.empty() ? "" : ", ") + actor.name;
  return text;
}

// "Enab Baladi, a day later," counts from the first claim's day of publication.
std::string LaterText(const CasualtyClaim& a, const CasualtyClaim& b) {
  if (!a.published || !b.published || *b.published <= *a.published) return "";
  const int days = *b.published - *a.published;
  return days == 1 ? ", published a day later,"
                   : ", published " + std::to_string(days) + " days later,";
}

std::string Both(const CasualtyClaim& a, const CasualtyClaim& b, bool same_scope) {
  std::string text = SpeakerOf(a) + " tells of " + StatementText(a);
  if (!same_scope) text += " " + ScopeText(a);
  return text + ", " + SpeakerOf(b) + LaterText(a, b) + " of " + StatementText(b) + " " +
         ScopeText(b);
}

bool SameScopeText(const CasualtyClaim& a, const CasualtyClaim& b) {
  return ScopeText(a) == ScopeText(b);
}

}  // namespace

std::string StatementText(const CasualtyClaim& claim) {
  std::string text = IsNobody(claim.count) ? "nobody" : FigureText(claim.count);
  text += " " + Spaced(NameOf(claim.harm));
  std::string victims;
  for (const std::string& name : claim.victims)
    victims += (victims.empty() ? "" : ", ") + Spaced(name);
  return victims.empty() ? text : text + " (" + victims + ")";
}

std::string ScopeText(const CasualtyClaim& claim) {
  std::string text = claim.place ? "in " + claim.place->name : "in an unnamed place";
  if (!claim.days) return text;
  if (claim.days->from == claim.days->to) return text + " on " + IsoDate(claim.days->from);
  return text + " from " + IsoDate(claim.days->from) + " to " + IsoDate(claim.days->to);
}

std::string Explain(VerdictKind kind, const CasualtyClaim& a, const CasualtyClaim& b) {
  const std::string both = Both(a, b, SameScopeText(a, b));
  switch (kind) {
    case VerdictKind::kContradiction:
      return both + ": both can't be true.";
    case VerdictKind::kContainment:
      return both + ": the first counts more than the second's wider scope can hold.";
    case VerdictKind::kDenial:
      return SpeakerOf(a) + " tells of " + StatementText(a) + " " + ScopeText(a) + "; " +
             SpeakerOf(b) + LaterText(a, b) + " denies " + StatementText(b) + ".";
    case VerdictKind::kPerpetrator:
      return both + "; the first says that it was done by " + DoerText(a) + ", the second by " +
             DoerText(b) + ".";
    case VerdictKind::kUpdate:
      return both + ": one claimant, another figure.";
    case VerdictKind::kCorroboration:
      return both + ": they agree.";
    case VerdictKind::kCompatible:
      return both + ": both can be true.";
  }
  return both + ".";
}

}  // namespace rasad
