#include "compare/explain.h"

#include <algorithm>

#include "compare/figure.h"
#include "compare/place_index.h"
#include "record/names.h"

namespace rasad {
namespace {

std::string Spaced(std::string_view word) {
  std::string out(word);
  std::replace(out.begin(), out.end(), '_', ' ');
  return out;
}

std::string Quoted(const std::string& sub_type) { return "\"" + sub_type + "\""; }

std::string DaysText(const Statement& s) {
  if (!s.days) return "";
  if (s.days->from == s.days->to) return " on " + IsoDate(s.days->from);
  return " from " + IsoDate(s.days->from) + " to " + IsoDate(s.days->to);
}

std::string NamesOf(const std::vector<StatementActor>& actors) {
  std::string text;
  for (const StatementActor& actor : actors) text += (text.empty() ? "" : ", ") + actor.name;
  return text.empty() ? "nobody named" : text;
}

// "Enab Baladi, a day later," counts from the first statement's day of publication.
std::string LaterText(const Statement& a, const Statement& b) {
  if (!a.published || !b.published || *b.published <= *a.published) return "";
  const int days = *b.published - *a.published;
  return days == 1 ? ", published a day later,"
                   : ", published " + std::to_string(days) + " days later,";
}

std::string VerbOf(const Statement& s) { return s.is_event ? " tells of " : " counts "; }

std::string Both(const Statement& a, const Statement& b, bool same_scope) {
  std::string text = SpeakerOf(a) + VerbOf(a) + StatementText(a);
  if (!same_scope) text += " " + ScopeText(a);
  return text + "; " + SpeakerOf(b) + LaterText(a, b) + VerbOf(b) + StatementText(b) + " " +
         ScopeText(b);
}

bool SameScopeText(const Statement& a, const Statement& b) {
  return !a.is_event && ScopeText(a) == ScopeText(b);
}

std::string WideText(const Statement& wide) {
  const bool everywhere = wide.place && PlacePrecision(wide.place->kind) > 1;
  return everywhere ? "in all of " + wide.place->name : "in all";
}

std::string UpdateText(const Statement& a, const Statement& b) {
  const bool up = IntervalOf(a.count).low < IntervalOf(b.count).low;
  if (IsOneVoice(a, b))
    return up ? ": one claimant, whose toll rose." : ": one claimant, who corrected the toll.";
  return ": the text says that the toll rose.";
}

}  // namespace

std::string StatementText(const Statement& s) {
  if (s.is_event) return s.sub_type.empty() ? "an event" : Quoted(s.sub_type);
  std::string text = IsNobody(s.count) ? "nobody" : FigureText(s.count);
  text += " " + Spaced(NameOf(s.harm));
  std::string victims = s.person;
  for (const std::string& name : s.victims) victims += (victims.empty() ? "" : ", ") + Spaced(name);
  return victims.empty() ? text : text + " (" + victims + ")";
}

std::string ScopeText(const Statement& s) {
  return (s.place ? "in " + s.place->name : "in an unnamed place") + DaysText(s);
}

std::string Explain(VerdictKind kind, const Statement& a, const Statement& b) {
  const std::string both = Both(a, b, SameScopeText(a, b));
  switch (kind) {
    case VerdictKind::kContradiction:
      return both + ": both can't be true.";
    case VerdictKind::kContainment:
      return SpeakerOf(a) + " counts " + StatementText(a) + " " + ScopeText(a) + "; " +
             SpeakerOf(b) + LaterText(a, b) + " counts " + StatementText(b) + " " + WideText(b) +
             DaysText(b) + ": the part exceeds the whole.";
    case VerdictKind::kDenial:
      return SpeakerOf(a) + " tells of " + StatementText(a) + " " + ScopeText(a) + "; " +
             SpeakerOf(b) + LaterText(a, b) + " denies " + StatementText(b) + ".";
    case VerdictKind::kPerpetrator:
      return both + "; the first says that it was done by " + NamesOf(a.caused_by) +
             ", the second by " + NamesOf(b.caused_by) + ".";
    case VerdictKind::kDate:
      return both + ": one occurrence, told of two days.";
    case VerdictKind::kPlace:
      return both + ": one occurrence, told of two places.";
    case VerdictKind::kUpdate:
      return both + UpdateText(a, b);
    case VerdictKind::kCorroboration:
      return both + ": they agree.";
    case VerdictKind::kCompatible:
      return both + ": both can be true.";
  }
  return both + ".";
}

}  // namespace rasad
