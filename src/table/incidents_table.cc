#include <algorithm>

#include "table/common_columns.h"
#include "table/tables.h"

namespace rasad {
namespace {

using T = ColumnType;

Cell Count(size_t n) { return Cell(static_cast<int64_t>(n)); }

const HarmFigures& Figures(const IncidentRow& row, Harm harm) {
  return row.incident.harms[static_cast<size_t>(harm)];
}

const StatementPlace& PlaceOf(const IncidentRow& row) {
  static const StatementPlace kNowhere;
  return row.incident.place ? *row.incident.place : kNowhere;
}

std::string RangeText(int64_t low, std::optional<int64_t> high) {
  if (!high) return std::to_string(low) + " or more";
  return low == *high ? std::to_string(low) : std::to_string(low) + "-" + std::to_string(*high);
}

// "Civil Defence (Syria): 15; SANA: 18 or more".
std::string ByVoice(const IncidentRow& row, Harm harm) {
  std::vector<std::string> parts;
  for (const VoiceFigure& voice : Figures(row, harm).voices) {
    const Statement& s = row.comparison.statements[voice.claim];
    parts.push_back(SpeakerOf(s) + ": " + RangeText(voice.low, voice.high));
  }
  return Joined(parts);
}

// "missing 3; displaced 20-99": the harms that have no columns of their own.
Cell OtherHarm(const IncidentRow& row) {
  std::vector<std::string> parts;
  for (size_t i = 0; i < kHarms; ++i) {
    const auto harm = static_cast<Harm>(i);
    const HarmFigures& f = row.incident.harms[i];
    if (harm == Harm::kKilled || harm == Harm::kInjured || !f.low) continue;
    const std::string range =
        f.high_is_open ? RangeText(*f.low, std::nullopt) : RangeText(*f.low, f.high);
    parts.push_back(std::string(NameOf(harm)) + " " + range);
  }
  return TextCell(Joined(parts));
}

std::string NamesOf(const std::vector<StatementActor>& actors) {
  std::string names;
  for (const StatementActor& actor : actors) names += (names.empty() ? "" : ", ") + actor.name;
  return names;
}

// "SANA: Islamic State against Civilians": each side's story once.
Cell Actors(const IncidentRow& row) {
  std::vector<std::string> stories;
  for (const uint32_t i : row.incident.statements) {
    const Statement& s = row.comparison.statements[i];
    if (s.caused_by.empty() && (!s.is_event || s.targets.empty())) continue;
    std::string story = SpeakerOf(s) + ": ";
    story += s.caused_by.empty() ? "somebody" : NamesOf(s.caused_by);
    if (s.is_event && !s.targets.empty()) story += " against " + NamesOf(s.targets);
    if (s.assertion != Assertion::kAffirmed) story += " (" + std::string(NameOf(s.assertion)) + ")";
    if (std::find(stories.begin(), stories.end(), story) == stories.end()) stories.push_back(story);
  }
  return TextCell(Joined(stories));
}

template <bool kEvents>
Cell Ids(const IncidentRow& row) {
  std::vector<std::string> ids;
  for (const uint32_t i : row.incident.statements) {
    const Statement& s = row.comparison.statements[i];
    if (s.is_event == kEvents) ids.push_back(s.id);
  }
  return TextCell(Joined(ids));
}

template <bool kEvents>
Cell CountOf(const IncidentRow& row) {
  const std::vector<uint32_t>& all = row.incident.statements;
  return Count(static_cast<size_t>(std::count_if(all.begin(), all.end(), [&](uint32_t i) {
    return row.comparison.statements[i].is_event == kEvents;
  })));
}

template <Harm kHarm>
void AddHarmColumns(const char* low, const char* high, const char* open, const char* voices,
                    Columns<IncidentRow>* columns) {
  columns->insert(columns->end(),
                  {{{low, T::kInteger, "Lowest figure", "The lowest number that any voice allows"},
                    [](const IncidentRow& r) { return IntegerCell(Figures(r, kHarm).low); }},
                   {{high, T::kInteger, "Highest figure", "The highest number that a voice names"},
                    [](const IncidentRow& r) { return IntegerCell(Figures(r, kHarm).high); }},
                   {{open, T::kBoolean, "Open upwards",
                     "true where a voice says \"at least\" or \"more than\": there may be more "
                     "than the highest "
                     "figure"},
                    [](const IncidentRow& r) {
                      const HarmFigures& f = Figures(r, kHarm);
                      return f.high ? Cell(f.high_is_open)
                                    : Cell();  // no figure, no statement about its end
                    }},
                   {{voices, T::kString, "By voice",
                     "What each voice counts in the last of its articles, joined by \"; \""},
                    [](const IncidentRow& r) { return TextCell(ByVoice(r, kHarm)); }}});
}

void AddScopeColumns(Columns<IncidentRow>* columns) {
  columns->insert(
      columns->end(),
      {{{"incident_id", T::kString, "Incident",
         "Made from the ids of its claims and events: the same ones, the same id"},
        [](const IncidentRow& r) { return TextCell(r.incident.id); }},
       {{"date_from", T::kDate, "First day", "First day that one of its articles tells"},
        [](const IncidentRow& r) {
          return r.incident.days ? DayCell(r.incident.days->from) : Cell();
        }},
       {{"date_to", T::kDate, "Last day", "Last such day, inclusive"},
        [](const IncidentRow& r) {
          return r.incident.days ? DayCell(r.incident.days->to) : Cell();
        }},
       {{"place", T::kString, "Place", "English name of the place that most of them name"},
        [](const IncidentRow& r) { return TextCell(PlaceOf(r).name); }},
       {{"place_id", T::kString, "Place id", "The place's id in the gazetteer"},
        [](const IncidentRow& r) { return TextCell(PlaceOf(r).id); }},
       {{"place_kind", T::kString, "Kind of place",
         "city, town, village, district, governorate, country, ..."},
        [](const IncidentRow& r) { return TextCell(PlaceOf(r).kind); }},
       {{"admin1", T::kString, "First-level unit", "Governorate or province that the place is in"},
        [](const IncidentRow& r) { return TextCell(PlaceOf(r).admin1); }},
       {{"country", T::kString, "Country", "ISO 3166-1 alpha-2 code"},
        [](const IncidentRow& r) { return TextCell(PlaceOf(r).country); }},
       {{"lat", T::kNumber, "Latitude", "Degrees north, WGS 84"},
        [](const IncidentRow& r) { return NumberCell(PlaceOf(r).lat); }},
       {{"lon", T::kNumber, "Longitude", "Degrees east, WGS 84"},
        [](const IncidentRow& r) { return NumberCell(PlaceOf(r).lon); }},
       {{"place_precision", T::kInteger, "Precision of the place",
         "1 a locality, 2 a district, 3 a governorate, province, region or area, 4 a country"},
        [](const IncidentRow& r) { return PrecisionCell(PlaceOf(r).kind); }},
       {{"type", T::kString, "Event type", "ACLED event type that most of them tell"},
        [](const IncidentRow& r) { return TextCell(r.incident.event_type); }},
       {{"sub_type", T::kString, "Sub-event type", "The same for the sub-type"},
        [](const IncidentRow& r) { return TextCell(r.incident.sub_type); }},
       {{"actors", T::kString, "Actors",
         "Who did it to whom, as each side tells it: \"VOICE: DOERS against TARGETS\", joined by "
         "\"; \""},
        Actors}});
}

void AddWitnessColumns(Columns<IncidentRow>* columns) {
  columns->insert(
      columns->end(),
      {{{"other_harm", T::kString, "Other harm",
         "Figures of other harms, from the lowest to the highest: \"missing 3; displaced 20-99\""},
        OtherHarm},
       {{"voices", T::kInteger, "Voices",
         "How many claimants: a ministry quoted by ten papers is one voice"},
        [](const IncidentRow& r) { return Count(r.incident.voices); }},
       {{"carriers", T::kInteger, "Carriers",
         "How many papers carry it; an article without a known source counts as one"},
        [](const IncidentRow& r) { return Count(r.incident.carriers); }},
       {{"articles", T::kInteger, "Articles", "How many articles tell of it"},
        [](const IncidentRow& r) { return Count(r.incident.articles); }},
       {{"copies", T::kInteger, "Copies",
         "How many of the articles nearly repeat the text of an earlier one, as wire copies do"},
        [](const IncidentRow& r) { return Count(r.incident.copies); }},
       {{"disputed", T::kBoolean, "Disputed",
         "true where verdicts.csv has a contradiction, containment, denial, or another doer, day "
         "or "
         "place"},
        [](const IncidentRow& r) { return Cell(r.incident.disputed); }},
       {{"claims", T::kInteger, "Claims", "How many claims"}, CountOf<false>},
       {{"claim_ids", T::kString, "Claim ids", "Their ids in casualties.csv, joined by \"; \""},
        Ids<false>},
       {{"events", T::kInteger, "Events", "How many tellings of events"}, CountOf<true>},
       {{"event_ids", T::kString, "Event ids", "Their ids in events.csv, joined by \"; \""},
        Ids<true>}});
}

Columns<IncidentRow> MakeColumns() {
  Columns<IncidentRow> columns;
  AddScopeColumns(&columns);
  AddHarmColumns<Harm::kKilled>("killed_low", "killed_high", "killed_high_is_open",
                                "killed_by_voice", &columns);
  AddHarmColumns<Harm::kInjured>("injured_low", "injured_high", "injured_high_is_open",
                                 "injured_by_voice", &columns);
  AddWitnessColumns(&columns);
  return columns;
}

}  // namespace

const Columns<IncidentRow>& IncidentColumns() {
  static const Columns<IncidentRow> kColumns = MakeColumns();
  return kColumns;
}

void WriteIncidentRows(const Comparison& comparison, CsvWriter* csv) {
  for (const Incident& incident : comparison.incidents) {
    if (incident.wanted) WriteRow(IncidentColumns(), IncidentRow{comparison, incident}, csv);
  }
}

const TableInfo& IncidentsTable() {
  static const TableInfo kTable = {"incidents", "Incidents",
                                   "One row for all that the articles tell of one occurrence.",
                                   "incident_id", InfosOf(IncidentColumns())};
  return kTable;
}

}  // namespace rasad
