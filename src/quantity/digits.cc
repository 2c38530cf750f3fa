#include "quantity/digits.h"

namespace rasad {
namespace {

constexpr size_t kMaxDigits = 18;
constexpr size_t kMaxDecimals = 6;
constexpr size_t kMaxGroups = 6;

bool IsPoint(char16_t c) { return c == u'.'; }
bool IsComma(char16_t c) { return c == u',' || c == 0x060C; }
bool IsJoiner(char16_t c) {
  return c == u'-' || c == u'/' || c == u':' || IsPoint(c) || IsComma(c);
}
// Stands inside dates, clock times and what can't be told from them.
bool IsPartMark(char16_t c) { return c == u'/' || c == u':' || IsPoint(c); }
// Between groups of three, where no unit stands: a blank, or an apostrophe, which folds to a quote.
bool IsGap(char16_t c) { return c == u' ' || c == u'"'; }
bool IsDigit(char16_t c) { return c >= u'0' && c <= u'9'; }

// The digits of one number, with what stands between them.
struct Groups {
  std::u16string_view part[kMaxGroups];
  char16_t separator[kMaxGroups] = {};  // before part i; ' ' for a blank
  size_t count = 0;
  bool chain = false;  // goes on in a way that no number does
};

class Reader {
 public:
  Reader(const Roles& roles, std::u16string_view text, const Chart& chart)
      : roles_(roles), text_(text), chart_(chart) {}

  bool IsDigits(size_t i) const {
    return i < chart_.units.size() && (roles_.Of(chart_.units[i]) & kRoleDigits);
  }
  std::u16string_view Letters(size_t i) const {
    const Unit& u = chart_.units[i];
    return text_.substr(u.begin, u.end - u.begin);
  }
  bool Glued(size_t i) const {
    return i + 1 < chart_.units.size() && chart_.units[i].end == chart_.units[i + 1].begin;
  }
  char16_t Mark(size_t i) const {
    const Unit& u = chart_.units[i];
    return u.end == u.begin + 1 ? text_[u.begin] : u'\0';
  }
  // "12" and "." and "5", all glued.
  bool JoinsDigits(size_t mark) const {
    return mark > 0 && Glued(mark - 1) && Glued(mark) && IsJoiner(Mark(mark)) &&
           IsDigits(mark - 1) && IsDigits(mark + 1);
  }
  bool BlankGroup(size_t i) const {
    if (!IsDigits(i + 1)) return false;
    const Unit& a = chart_.units[i];
    const Unit& b = chart_.units[i + 1];
    return b.begin == a.end + 1 && IsGap(text_[a.end]) && b.end - b.begin == 3;
  }
  Groups Collect(size_t at) const;
  // A letter of its own, glued to the unit behind it.
  bool IsLetter(size_t i, RoleMask never) const {
    return Glued(i) && Mark(i) >= 0x0620 && !(roles_.Of(chart_.units[i]) & never);
  }
  bool LetterBetween(size_t i) const {
    return i > 0 && IsDigits(i - 1) && Glued(i - 1) && IsLetter(i, kRoleAnd) && IsDigits(i + 1);
  }
  bool UnknownLetter(size_t i) const {
    return IsLetter(i, 0) && (roles_.Of(chart_.units[i]) & kRoleWord);
  }
  // "5 /1 million": which side the decimals stand on can't be told.
  bool SlashedScale(size_t slash) const {
    return slash > 0 && slash + 1 < chart_.units.size() && Mark(slash) == u'/' &&
           IsDigits(slash - 1) && IsDigits(slash + 1) && ScaleAt(slash + 2) &&
           !(Glued(slash - 1) && Glued(slash));
  }
  bool ScaleAt(size_t i) const {
    return i < chart_.units.size() && (roles_.Of(chart_.units[i]) & (kRoleScale | kRolePercent));
  }

 private:
  const Roles& roles_;
  std::u16string_view text_;
  const Chart& chart_;
};

Groups Reader::Collect(size_t at) const {
  Groups g;
  g.part[g.count++] = Letters(at);
  while (g.count < kMaxGroups) {
    if (JoinsDigits(at + 1)) {
      g.separator[g.count] = Mark(at + 1);
      at += 2;
    } else if (BlankGroup(at) && g.part[0].size() <= 3) {
      g.separator[g.count] = u' ';
      at += 1;
    } else {
      break;
    }
    g.part[g.count++] = Letters(at);
  }
  g.chain = JoinsDigits(at + 1);
  return g;
}

bool SameSeparator(char16_t a, char16_t b) {
  return a == b || (IsComma(a) && IsComma(b)) || (IsComma(a) && b == u' ') ||
         (a == u' ' && IsComma(b));
}

// How many parts from the first are groups of thousands (1: none).
size_t Thousands(const Groups& g) {
  const std::u16string_view head = g.part[0];
  if (head.size() > 3 || head[0] == u'0') return 1;
  size_t n = 1;
  while (n < g.count && g.part[n].size() == 3 && SameSeparator(g.separator[n], g.separator[1]) &&
         (IsComma(g.separator[n]) || IsPoint(g.separator[n]) || g.separator[n] == u' ')) {
    ++n;
  }
  return n;
}

// The units that the first n parts cover.
size_t UnitsOf(const Groups& g, size_t n) {
  size_t units = 1;
  for (size_t i = 1; i < n; ++i) units += g.separator[i] == u' ' ? 1 : 2;
  return units;
}

bool Append(std::u16string_view digits, size_t* total, int64_t* value) {
  *total += digits.size();
  if (*total > kMaxDigits) return false;
  for (char16_t c : digits) {
    if (!IsDigit(c)) return false;
    *value = *value * 10 + (c - u'0');
  }
  return true;
}

// Parts [0, whole) as the whole number, part `whole` as decimals where there is one.
bool Assemble(const Groups& g, size_t whole, bool decimals, NumberValue* number) {
  size_t total = 0;
  for (size_t i = 0; i < whole; ++i) {
    if (!Append(g.part[i], &total, &number->value)) return false;
  }
  if (!decimals) return true;
  std::u16string_view rest = g.part[whole];
  while (!rest.empty() && rest.back() == u'0') rest.remove_suffix(1);
  if (rest.size() > kMaxDecimals) return false;
  number->decimals = static_cast<uint8_t>(rest.size());
  return Append(rest, &total, &number->value);
}

// How the parts are read: so many whole ones, then decimals or not.
struct Split {
  size_t whole = 1;
  bool decimals = false;
};

Split Decide(const Groups& g, bool scale_behind, bool slash_is_point) {
  size_t thousands = Thousands(g);
  const bool pointed = g.count == 2 && IsPoint(g.separator[1]);
  if (pointed && (thousands == 1 || scale_behind)) return {1, true};
  if (g.count == 2 && scale_behind && IsComma(g.separator[1]) && thousands == 1) return {1, true};
  if (g.count == 2 && scale_behind && slash_is_point && g.separator[1] == u'/') return {1, true};
  const bool tail = thousands > 1 && thousands + 1 == g.count &&
                    !SameSeparator(g.separator[thousands], g.separator[1]) &&
                    (IsPoint(g.separator[thousands]) || IsComma(g.separator[thousands]));
  return {thousands, tail};
}

}  // namespace

DigitRun ReadDigits(const Roles& roles, std::u16string_view text, const Chart& chart, size_t at,
                    bool slash_is_point) {
  const Reader reader(roles, text, chart);
  Groups g = reader.Collect(at);
  DigitRun run{at + 1, {}, false};
  Split split;
  const bool inside = at > 0 && reader.JoinsDigits(at - 1) && !IsComma(reader.Mark(at - 1));
  if (!inside && !g.chain) {
    split = Decide(g, reader.ScaleAt(at + UnitsOf(g, g.count)), slash_is_point);
    // What goes on behind a mark is no number as a whole: each part stands alone.
    const size_t used = split.whole + (split.decimals ? 1 : 0);
    const bool goes_on = used < g.count && g.separator[used] != u' ' && used > 1;
    if (goes_on) split = {};
  }
  const size_t used = split.whole + (split.decimals ? 1 : 0);
  run.grouped = used > 1;
  run.end = at + UnitsOf(g, used);
  run.chained = IsPartMark(at > 0 && reader.JoinsDigits(at - 1) ? reader.Mark(at - 1) : u' ') ||
                IsPartMark(used < g.count ? g.separator[used] : u' ') || g.chain ||
                (at > 0 && reader.SlashedScale(at - 1));
  if (!Assemble(g, split.whole, split.decimals, &run.number)) run.end = at;
  return run;
}

bool IsLetterJoined(const Roles& roles, std::u16string_view text, const Chart& chart, size_t at) {
  const Reader reader(roles, text, chart);
  if (at > 0 && (reader.UnknownLetter(at - 1) || reader.LetterBetween(at - 1))) return true;
  return reader.LetterBetween(at + 1);
}

bool IsPartOfChain(const Roles& roles, std::u16string_view text, const Chart& chart, size_t at) {
  const Reader reader(roles, text, chart);
  if (!reader.IsDigits(at)) return false;
  const auto joins = [&](size_t mark) {
    return reader.JoinsDigits(mark) && !IsComma(reader.Mark(mark));
  };
  if (joins(at + 1) || (at > 0 && joins(at - 1))) return true;
  if (reader.SlashedScale(at + 1) || (at > 0 && reader.SlashedScale(at - 1))) return true;
  if (IsLetterJoined(roles, text, chart, at)) return true;
  if (at == 0 || !reader.Glued(at - 1)) return false;
  const bool dash = reader.Mark(at - 1) == u'-' && at > 1 && reader.Glued(at - 2);
  return dash && chart.units[at - 2].end > chart.units[at - 2].begin + 1;
}

}  // namespace rasad
