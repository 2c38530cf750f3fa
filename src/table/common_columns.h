// Columns that several tables share. Private to this room.
#ifndef RASAD_TABLE_COMMON_COLUMNS_H_
#define RASAD_TABLE_COMMON_COLUMNS_H_

#include <string>
#include <vector>

#include "compare/place_index.h"
#include "compare/record_view.h"
#include "record/names.h"
#include "table/cell.h"

namespace rasad {

// "a; b": several values in one cell.
inline std::string Joined(const std::vector<std::string>& values) {
  std::string out;
  for (const std::string& value : values) out += (out.empty() ? "" : "; ") + value;
  return out;
}

inline std::string ActorName(const RecordView& view, const std::string& id) {
  const ActorMention* actor = view.FindActor(id);
  return actor ? actor->name : std::string();
}

inline std::string ActorNames(const RecordView& view, const std::vector<std::string>& ids) {
  std::vector<std::string> names;
  for (const std::string& id : ids) names.push_back(ActorName(view, id));
  return Joined(names);
}

inline Cell PublishedCell(const Article& article) {
  return DayCell(article.published ? ParseIsoDay(*article.published) : std::nullopt);
}

inline Cell PrecisionCell(const std::string& kind) {
  const int precision = PlacePrecision(kind);
  return precision == 0 ? Cell() : Cell(int64_t{precision});
}

// Row must have `view`.
template <typename Row>
void AddArticleColumns(Columns<Row>* columns) {
  using T = ColumnType;
  columns->insert(
      columns->end(),
      {{{"article_id", T::kString, "Article",
         "The article's id, as in the dump or made from its content"},
        [](const Row& r) { return TextCell(r.view.record().article.id); }},
       {{"source", T::kString, "Source", "Who published the article"},
        [](const Row& r) { return TextCell(r.view.record().article.source.value_or("")); }},
       {{"url", T::kString, "Address", "The article's address"},
        [](const Row& r) { return TextCell(r.view.record().article.url.value_or("")); }},
       {{"published", T::kDate, "Published", "Day of publication, as the source calls it"},
        [](const Row& r) { return PublishedCell(r.view.record().article); }},
       {{"language", T::kString, "Language", "ar or fa"},
        [](const Row& r) { return TextCell(r.view.record().lang); }}});
}

// Row must have `view`; PlaceId gives the id of the row's place.
template <typename Row, const std::string& (*PlaceId)(const Row&)>
void AddPlaceColumns(Columns<Row>* columns) {
  using T = ColumnType;
  static constexpr auto find = [](const Row& r) -> const PlaceMention& {
    static const PlaceMention kNowhere;
    const PlaceMention* place = r.view.FindPlace(PlaceId(r));
    return place ? *place : kNowhere;
  };
  columns->insert(
      columns->end(),
      {{{"place", T::kString, "Place", "English name of the place"},
        [](const Row& r) { return TextCell(find(r).name); }},
       {{"place_id", T::kString, "Place id", "The place's id in the gazetteer"},
        [](const Row& r) { return TextCell(find(r).id); }},
       {{"place_kind", T::kString, "Kind of place",
         "city, town, village, camp, neighbourhood, district, governorate, province, country, ..."},
        [](const Row& r) { return TextCell(find(r).kind); }},
       {{"admin1", T::kString, "First-level unit", "Governorate or province that the place is in"},
        [](const Row& r) { return TextCell(find(r).admin1); }},
       {{"country", T::kString, "Country", "ISO 3166-1 alpha-2 code"},
        [](const Row& r) { return TextCell(find(r).country); }},
       {{"lat", T::kNumber, "Latitude",
         "Degrees north, WGS 84; of the place's centre, not of the event"},
        [](const Row& r) { return NumberCell(find(r).lat); }},
       {{"lon", T::kNumber, "Longitude", "Degrees east, WGS 84"},
        [](const Row& r) { return NumberCell(find(r).lon); }},
       {{"place_precision", T::kInteger, "Precision of the place",
         "1 a locality (city, town, village, camp, neighbourhood, site, airport, crossing, base), "
         "2 a district, 3 a governorate, province, region or area, 4 a country"},
        [](const Row& r) { return PrecisionCell(find(r).kind); }}});
}

// Row must have what GetItem takes the item from.
template <typename Row, const Item& (*GetItem)(const Row&)>
void AddEvidenceColumns(Columns<Row>* columns) {
  using T = ColumnType;
  columns->insert(
      columns->end(),
      {{{"evidence", T::kString, "Evidence", "The words of the article that say so"},
        [](const Row& r) { return TextCell(GetItem(r).text); }},
       {{"evidence_in", T::kString, "Evidence in", "text or title: what the two offsets count in"},
        [](const Row& r) { return TextCell(GetItem(r).span.in_title ? "title" : "text"); }},
       {{"evidence_start", T::kInteger, "Evidence from",
         "Offset of the first character, in Unicode code points from 0"},
        [](const Row& r) { return Cell(int64_t{GetItem(r).span.start}); }},
       {{"evidence_end", T::kInteger, "Evidence to", "Offset behind the last character"},
        [](const Row& r) { return Cell(int64_t{GetItem(r).span.end}); }},
       {{"rule", T::kString, "Rule", "The rule that read it; see rules/"},
        [](const Row& r) { return TextCell(GetItem(r).rule); }}});
}

}  // namespace rasad

#endif  // RASAD_TABLE_COMMON_COLUMNS_H_
