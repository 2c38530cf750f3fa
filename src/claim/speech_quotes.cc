// Quotation marks: who speaks stands outside of them.

#include "claim/speech_quotes.h"
#include "claim/speech.h"

namespace rasad {
namespace {

constexpr size_t kLongQuote = 4;  // units; less is a name or a word that is called so

bool IsBlank(char16_t c) { return c == u' ' || c == u'\n' || c == u':'; }

// Whether the next mark closes a quotation: one that is never closed was a slip of the pen.
bool IsClosed(std::u16string_view text, size_t from) {
  const size_t mark = text.find(u'"', from);
  if (mark == text.npos) return false;
  const bool word_behind = mark + 1 < text.size() && !IsBlank(text[mark + 1]);
  return mark == 0 || !IsBlank(text[mark - 1]) || !word_behind;
}

// Whether a mark opens a quotation right in front of a unit.
bool Opens(std::u16string_view text, const Unit& unit) {
  const size_t at = unit.begin;
  return at > 1 && text[at - 1] == u'"' && IsBlank(text[at - 2]);
}

}  // namespace

void SpeechReader::MarkQuotations(TextChart* chart) const {
  const std::u16string_view text = chart->text.text();
  for (Chart& row : chart->charts) {
    if (!row.present.Meets(says_)) continue;
    for (size_t i = 1; i < row.units.size(); ++i) {
      if (!Opens(text, row.units[i])) continue;
      const size_t last = i + kLongQuote;
      const size_t end = last < row.units.size() ? row.units[last].begin : row.units.back().end;
      const size_t close = text.find(u'"', row.units[i].begin);
      if (close >= end) row.Give({.cls = quoted_}, &row.units[i]);
    }
  }
}

// Whether a quotation is open behind a sentence. Marks right in front of its first word and right
// behind its last sign belong to it.
bool QuoteIsOpen(const TextChart& chart, const Chart& row, bool open, size_t* counted) {
  const auto text = chart.text.text();
  const auto blank = [&text](size_t i) { return text[i] == u' ' || text[i] == u'\n'; };
  size_t from = row.units.front().begin;
  size_t end = row.units.back().end;
  while (from > 0 && !blank(from - 1)) --from;
  while (end < text.size() && !blank(end)) ++end;
  // A mark between two sentences without a blank counts once.
  for (size_t i = std::max(from, *counted); i < end; ++i) open ^= text[i] == u'"';
  *counted = std::max(end, *counted);
  return open && IsClosed(text, end);
}

}  // namespace rasad
