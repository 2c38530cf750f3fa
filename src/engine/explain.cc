#include "engine/explain.h"

#include "engine/describe.h"
#include "record/names.h"

namespace rasad {
namespace {

// Why something isn't placed there, though it is the nearest.
const char* PartOf(PlacePart part) {
  switch (part) {
    case PlacePart::kBeside:
      return ", says where another place lies";
    case PlacePart::kToward:
      return ", where somebody goes";
    case PlacePart::kSpeaker:
      return ", of who speaks";
    case PlacePart::kDateline:
      return ", of a dateline";
    case PlacePart::kScene:
      break;
  }
  return "";
}

class Explainer {
 public:
  Explainer(const Stages& stages, const Analysis& analysis)
      : stages_(stages), a_(analysis), book_(stages.book()) {}

  std::string Run(const Article& article) {
    out_ += "article " + article.id + ": language " + (a_.lang.empty() ? "unknown" : a_.lang) +
            ", anchor ";
    out_ += a_.anchor.day ? IsoDate(*a_.anchor.day) : std::string("none");
    out_ += " (" + std::string(NameOf(a_.anchor.source)) +
            (a_.anchor.basis.empty() ? "" : ": " + a_.anchor.basis) + ")\n";
    for (uint32_t s = 0; s < a_.chart.charts.size(); ++s) ExplainSentence(s);
    return std::move(out_);
  }

 private:
  std::string Span(uint32_t begin, uint32_t end) const {
    const auto [start, stop] = a_.chart.SpanOf(begin, end);
    return "[" + std::to_string(start) + "," + std::to_string(stop) + ")";
  }
  void Line(const char* indent, uint32_t begin, uint32_t end, const std::string& what) {
    out_ += indent + Span(begin, end) + "  " + what + "  | " +
            OneLine(a_.chart.SliceOf(begin, end)) + "\n";
  }
  static std::string OneLine(std::string text) {
    for (char& c : text) {
      if (c == '\n' || c == '\r' || c == '\t') c = ' ';
    }
    return text;
  }
  static std::string Source(const Rule* rule) {
    if (rule == nullptr) return "the subject goes on";
    return "rule " + rule->name + " (" + rule->file + ":" + std::to_string(rule->line) + ")";
  }

  std::string Classes(const Unit& unit) const {
    std::string out;
    for (const Reading& r : unit.readings) {
      const std::string& name = book_.classes.name(r.cls);
      if (name.find(':') != std::string::npos) continue;
      if (!out.empty()) out += "; ";
      out += name + " \"" + book_.classes.gloss(r.cls) + "\"";
      if (r.weak) out += " weak";
    }
    return out;
  }

  void ExplainSentence(uint32_t s) {
    const Sentence& sentence = a_.chart.sentences[s];
    const uint32_t begin = a_.chart.tokens[sentence.begin].begin;
    const uint32_t end = a_.chart.tokens[sentence.end - 1].end;
    out_ += "\nsentence " + std::to_string(s + 1) + " " + Span(begin, end) + "\n";
    if (s < a_.scanned.size()) {
      out_ += " words and classes\n";
      for (const Unit& u : a_.scanned[s]) Line("  ", u.begin, u.end, Classes(u));
    }
    out_ += " units after all stages\n";
    for (const Unit& u : a_.chart.charts[s].units) Line("  ", u.begin, u.end, Classes(u));
    ExplainDates(s);
    ExplainNames(s);
    ExplainClaims(s, begin, end);
  }

  void ExplainDates(uint32_t s) {
    for (const DateReading& d : a_.dates) {
      if (d.sentence != s) continue;
      Line(" date     ", d.begin, d.end,
           Describe(d.mention) + ", " + std::string(NameOf(d.mention.basis)) + ", rule " +
               d.mention.rule +
               (d.mention.conflict.empty() ? "" : ", conflict: " + d.mention.conflict));
    }
  }

  void ExplainNames(uint32_t s) {
    for (const PlaceReading& p : a_.places) {
      if (p.sentence != s) continue;
      out_ += " place    [" + std::to_string(p.mention.span.start) + "," +
              std::to_string(p.mention.span.end) + ")  " + p.mention.name + ", " + p.mention.kind +
              ", " + p.mention.country + " because: " + p.why + PartOf(p.part) +
              (p.opens ? ", for the whole sentence" : "") + "  | " + OneLine(p.mention.text) + "\n";
    }
    for (const ActorReading& x : a_.actors) {
      if (x.sentence != s) continue;
      out_ += " actor    [" + std::to_string(x.mention.span.start) + "," +
              std::to_string(x.mention.span.end) + ")  " + x.mention.name + ", " + x.mention.type +
              "  | " + OneLine(x.mention.text) + "\n";
    }
  }

  // The place and day that something was given, and the sentence that they come from.
  std::string Attached(uint32_t s, int place, int date) const {
    const auto from = [s](uint32_t other) {
      return other == s ? std::string() : " (sentence " + std::to_string(other + 1) + ")";
    };
    std::string out;
    if (place >= 0) {
      const PlaceReading& p = a_.places[static_cast<size_t>(place)];
      out += ", in " + p.mention.name + from(p.sentence);
    }
    if (date >= 0) {
      const DateReading& d = a_.dates[static_cast<size_t>(date)];
      out += ", on " + Describe(d.mention) + from(d.sentence);
    }
    return out;
  }

  void ExplainClaims(uint32_t s, uint32_t begin, uint32_t end) {
    for (const Group& g : a_.groups) {
      if (g.begin >= begin && g.end <= end)
        Line(" group    ", g.begin, g.end, Describe(g) + ", " + Source(g.rule));
    }
    for (const Utterance& u : a_.utterances) {
      if (u.sentence == s)
        Line(" says     ", u.begin, u.end, Describe(u, a_) + ", " + Source(u.rule));
    }
    for (const Claim& c : a_.claims) {
      if (c.sentence != s) continue;
      Line(c.dropped ? " dropped  " : " claim    ", c.begin, c.end,
           Describe(c) + Attached(s, c.place, c.date) + ", " + Source(c.rule));
    }
    for (const RoleReading& r : a_.roles) {
      if (r.sentence == s)
        Line(" role     ", r.begin, r.end, Describe(r, a_) + ", " + Source(r.rule));
    }
    for (const EventMention& e : a_.events) {
      if (e.sentence == s)
        Line(" event    ", e.begin, e.end,
             Describe(e, a_, stages_.kinds()) + Attached(s, e.place, e.date) + ", " +
                 Source(e.rule));
    }
    for (const Rejected& r : a_.rejected) {
      if (r.sentence == s)
        Line(" rejected ", r.begin, r.end, std::string(r.why) + ", " + Source(r.rule));
    }
  }

  const Stages& stages_;
  const Analysis& a_;
  const RuleBook& book_;
  std::string out_;
};

}  // namespace

std::string Explain(const Stages& stages, const Article& article, const Analysis& analysis) {
  return Explainer(stages, analysis).Run(article);
}

}  // namespace rasad
