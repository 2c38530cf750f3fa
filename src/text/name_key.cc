#include "text/name_key.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

#include "text/fold.h"

namespace rasad {
namespace {

constexpr char kNoSound = 0;
constexpr char kTaMarbuta = 'T';  // h or t, as the other spelling wants it
constexpr size_t kMaxWords = 12;  // of a name; keeps the comparison small
constexpr size_t kMaxSounds = 64;
constexpr size_t kLong = 6;            // letters: a word that may lack an alef
constexpr size_t kManyConsonants = 5;  // more than Arabic words are made of
constexpr int kMostVowels = 3;         // that a word written by ear may have more than the other

// A letter as it is heard by somebody of the other language.
struct Sound {
  char cls = kNoSound;
  bool foreign = false;  // a letter that Arabic lacks, or two that stand for one
  bool arabic = false;   // a letter of Arabic words alone
};
using Word = std::vector<Sound>;

struct Row {
  std::u16string_view letters;
  char cls;
};

constexpr std::array<Row, 20> kRows = {{
    {u"\u0627\u0622\u0623\u0625\u0671", 'a'},        // alef
    {u"\u0648\u0624", 'w'},                          // waw
    {u"\u06CC\u0626", 'y'},                          // ya
    {u"\u0629", kTaMarbuta},                         //
    {u"\u0628\u067E", 'b'},                          // b p
    {u"\u062A\u0637", 't'},                          // t
    {u"\u062B\u0633\u0635", 's'},                    // s
    {u"\u062C\u0686\u0698", 'j'},                    // j ch zh
    {u"\u062D\u0647\u06C0\u06BE\u06C1\u06D5", 'h'},  // h
    {u"\u062E", 'x'},                                // kh
    {u"\u062F", 'd'},                                //
    {u"\u0630\u0632\u0638\u0636", 'z'},              // z
    {u"\u0631", 'r'},                                //
    {u"\u0634", 'S'},                                // sh
    {u"\u0639", 'E'},                                // ain
    {u"\u063A\u06AF\u06A9\u0642", 'g'},              // gh g k q
    {u"\u0641\u06A4", 'f'},                          // f v
    {u"\u0644", 'l'},                                //
    {u"\u0645", 'm'},                                //
    {u"\u0646", 'n'},                                //
}};

Sound SoundOf(char16_t c) {
  constexpr std::u16string_view kForeign = u"\u067E\u0686\u0698\u06AF\u06A4";
  constexpr std::u16string_view kArabic = u"\u0639\u062D\u0635\u0636\u0638";
  for (const Row& row : kRows) {
    if (row.letters.find(c) != std::u16string_view::npos)
      return {row.cls, kForeign.find(c) != std::u16string_view::npos,
              kArabic.find(c) != std::u16string_view::npos};
  }
  return {};
}

bool IsVowel(const Sound& s) { return s.cls == 'a' || s.cls == 'w' || s.cls == 'y'; }

bool IsArticle(const Word& word, size_t at) {
  return at + 1 < word.size() && word[at].cls == 'a' && word[at + 1].cls == 'l';
}

// The article, where enough of a word stays; in front, and within a joined name (Abd al-Rahman).
void DropArticles(Word* word) {
  constexpr size_t kStay = 3;
  if (IsArticle(*word, 0) && word->size() >= 2 + kStay)
    word->erase(word->begin(), word->begin() + 2);
  for (size_t i = 2; i + 2 + kStay <= word->size(); ++i) {
    if (!IsArticle(*word, i)) continue;
    word->erase(word->begin() + static_cast<ptrdiff_t>(i),
                word->begin() + static_cast<ptrdiff_t>(i + 2));
  }
}

// T and sh are how Arabic writes ch. "Father of" has three cases in Arabic.
void Respell(Word* word) {
  for (size_t i = 0; i + 1 < word->size(); ++i) {
    if ((*word)[i].cls != 't' || (*word)[i + 1].cls != 'S') continue;
    (*word)[i] = {'j', true, false};
    word->erase(word->begin() + static_cast<ptrdiff_t>(i) + 1);
  }
  if (word->size() == 3 && (*word)[0].cls == 'a' && (*word)[1].cls == 'b' && IsVowel((*word)[2]))
    (*word)[2].cls = 'w';
}

std::vector<Word> WordsOf(std::string_view name) {
  std::vector<Word> words(1);
  size_t sounds = 0;
  for (char16_t c : FoldLightly(name)) {
    const Sound sound = SoundOf(c);
    const bool blank = c == u' ' || c == u'-' || c == u'_';
    if (blank && !words.back().empty()) words.emplace_back();
    if (sound.cls != kNoSound && ++sounds <= kMaxSounds) words.back().push_back(sound);
  }
  if (words.back().empty()) words.pop_back();
  if (words.size() > kMaxWords) words.resize(kMaxWords);
  for (Word& word : words) {
    Respell(&word);
    DropArticles(&word);
  }
  return words;
}

bool Alike(const Sound& a, const Sound& b) {
  const auto pair = [&](char x, char y) {
    return (a.cls == x && b.cls == y) || (a.cls == y && b.cls == x);
  };
  return a.cls == b.cls || pair('f', 'w') || pair(kTaMarbuta, 'h') || pair(kTaMarbuta, 't');
}

// How many vowels the one has that the other lacks.
struct Skips {
  int alefs = 0;
  int others = 0;
  int weight() const { return alefs + 16 * others; }
};

// The fewest vowels, never the first letter, by which two words differ; nothing where they differ
// in more.
std::optional<Skips> Align(const Word& a, const Word& b) {
  std::vector<std::optional<Skips>> best((a.size() + 1) * (b.size() + 1));
  const auto at = [&](size_t i, size_t j) -> std::optional<Skips>& {
    return best[i * (b.size() + 1) + j];
  };
  const auto offer = [&](size_t i, size_t j, Skips s) {
    if (!at(i, j) || s.weight() < at(i, j)->weight()) at(i, j) = s;
  };
  const auto skip = [](Skips s, const Sound& sound) {
    ++(sound.cls == 'a' ? s.alefs : s.others);
    return s;
  };
  at(0, 0) = Skips{};
  for (size_t i = 0; i <= a.size(); ++i) {
    for (size_t j = 0; j <= b.size(); ++j) {
      if (!at(i, j)) continue;
      const Skips here = *at(i, j);
      if (i < a.size() && j < b.size() && Alike(a[i], b[j])) offer(i + 1, j + 1, here);
      if (i > 0 && i < a.size() && IsVowel(a[i])) offer(i + 1, j, skip(here, a[i]));
      if (j > 0 && j < b.size() && IsVowel(b[j])) offer(i, j + 1, skip(here, b[j]));
    }
  }
  return at(a.size(), b.size());
}

// Letters show that one of the two was written by ear.
bool ByEar(const Word& a, const Word& b) {
  const auto count = [](const Word& w, auto is) { return std::count_if(w.begin(), w.end(), is); };
  const auto foreign = [](const Sound& s) { return s.foreign; };
  const auto f = [](const Sound& s) { return s.cls == 'f'; };
  const auto arabic = [](const Sound& s) { return s.arabic; };
  const auto consonant = [](const Sound& s) { return !IsVowel(s); };
  if (count(a, foreign) != count(b, foreign) || count(a, f) != count(b, f)) return true;
  return count(a, arabic) + count(b, arabic) == 0 &&
         count(a, consonant) >= static_cast<ptrdiff_t>(kManyConsonants);
}

bool SameWord(const Word& a, const Word& b) {
  const auto skips = Align(a, b);
  if (!skips) return false;
  if (skips->alefs + skips->others == 0) return true;
  if (ByEar(a, b)) return skips->alefs + skips->others <= kMostVowels;
  return skips->others == 0 && skips->alefs == 1 && std::min(a.size(), b.size()) >= kLong;
}

Word Joined(const std::vector<Word>& words, size_t from, size_t count) {
  Word joined;
  for (size_t i = from; i < from + count; ++i)
    joined.insert(joined.end(), words[i].begin(), words[i].end());
  if (count > 1) DropArticles(&joined);
  return joined;
}

// What has been compared of two names: words that fit, words that one of them leaves out.
struct Way {
  int fitting = 0;
  int left_out = 0;
  bool reached = false;
};

class Comparison {
 public:
  Comparison(std::vector<Word> a, std::vector<Word> b)
      : a_(std::move(a)), b_(std::move(b)), ways_((a_.size() + 1) * (b_.size() + 1)) {}

  // Words of the shorter name may be missing between those that fit.
  NameMatch Run() {
    at(0, 0).reached = true;
    for (size_t i = 0; i <= a_.size(); ++i) {
      for (size_t j = 0; j <= b_.size(); ++j) {
        if (at(i, j).reached) Step(i, j);
      }
    }
    const Way& end = at(a_.size(), b_.size());
    if (!end.reached) return NameMatch::kNone;
    if (end.left_out == 0) return NameMatch::kSame;
    return end.fitting >= 2 ? NameMatch::kPart : NameMatch::kNone;
  }

 private:
  Way& at(size_t i, size_t j) { return ways_[i * (b_.size() + 1) + j]; }

  void Step(size_t i, size_t j) {
    for (const auto& [m, n] : {std::pair{1, 1}, {1, 2}, {2, 1}, {1, 3}, {3, 1}}) {
      const size_t x = static_cast<size_t>(m), y = static_cast<size_t>(n);
      if (i + x > a_.size() || j + y > b_.size()) continue;
      if (SameWord(Joined(a_, i, x), Joined(b_, j, y))) Reach(i + x, j + y, at(i, j), 1, 0);
    }
    if (at(i, j).fitting == 0) return;
    const bool a_longer = a_.size() > b_.size();
    if (a_longer && i < a_.size()) Reach(i + 1, j, at(i, j), 0, 1);
    if (!a_longer && j < b_.size()) Reach(i, j + 1, at(i, j), 0, 1);
  }

  void Reach(size_t i, size_t j, Way way, int fitting, int left_out) {
    way.fitting += fitting;
    way.left_out += left_out;
    Way& there = at(i, j);
    if (!there.reached || way.left_out < there.left_out) there = way;
  }

  std::vector<Word> a_, b_;
  std::vector<Way> ways_;
};

}  // namespace

NameMatch CompareNames(std::string_view a, std::string_view b) {
  std::vector<Word> x = WordsOf(a), y = WordsOf(b);
  if (x.empty() || y.empty()) return NameMatch::kNone;
  return Comparison(std::move(x), std::move(y)).Run();
}

std::string NameKey(std::string_view name) {
  const std::vector<Word> words = WordsOf(name);
  std::string key;
  for (const Sound& s : Joined(words, 0, words.size())) {
    if (IsVowel(s) || s.cls == 'f') continue;  // f may be a w
    key += s.cls == kTaMarbuta || s.cls == 't' ? 'h' : s.cls;
  }
  return key;
}

}  // namespace rasad
