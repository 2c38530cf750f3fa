#include "compare/name_key.h"

#include <algorithm>
#include <cstdint>
#include <set>
#include <utility>
#include <vector>

namespace rasad {
namespace {

// What a letter sounds like, one sign a sound; 0 for vowels and marks, ' ' between words.
char SoundOfArabicScript(uint32_t c) {
  struct Row {
    uint32_t code;
    char sound;
  };
  constexpr Row kRows[] = {{0x628, 'b'}, {0x67E, 'b'}, {0x62A, 't'}, {0x637, 't'}, {0x62B, 's'},
                           {0x633, 's'}, {0x635, 's'}, {0x62C, 'j'}, {0x686, 'j'}, {0x698, 'j'},
                           {0x62D, 'h'}, {0x647, 'h'}, {0x62E, 'h'}, {0x62F, 'd'}, {0x636, 'd'},
                           {0x630, 'z'}, {0x632, 'z'}, {0x638, 'z'}, {0x631, 'r'}, {0x634, 'S'},
                           {0x63A, 'k'}, {0x642, 'k'}, {0x643, 'k'}, {0x6A9, 'k'}, {0x6AF, 'k'},
                           {0x641, 'f'}, {0x644, 'l'}, {0x645, 'm'}, {0x646, 'n'}};
  for (const Row& row : kRows) {
    if (row.code == c) return row.sound;
  }
  return 0;
}

char SoundOfLatin(char c) {
  switch (c) {
    case 'p':
      return 'b';
    case 'g':
    case 'q':
    case 'c':
      return 'k';
    case 'x':
      return 'h';
    default:
      return std::string_view("aeiouvwy'").find(c) == std::string_view::npos ? c : 0;
  }
}

bool IsBlank(uint32_t c) { return c == ' ' || c == '-' || c == '_' || c == 0x200C || c == 0xA0; }

// The next code point of valid UTF-8.
uint32_t Next(std::string_view* text) {
  const auto byte = [&](size_t i) { return static_cast<unsigned char>((*text)[i]); };
  const size_t size = byte(0) < 0x80 ? 1 : byte(0) < 0xE0 ? 2 : byte(0) < 0xF0 ? 3 : 4;
  uint32_t c = size == 1 ? byte(0) : byte(0) & (0xFFU >> (size + 1));
  for (size_t i = 1; i < size && i < text->size(); ++i) c = (c << 6) | (byte(i) & 0x3F);
  text->remove_prefix(std::min(size, text->size()));
  return c;
}

// Latin pairs that stand for one sound.
std::string WithoutPairs(std::string_view name) {
  std::string out;
  for (size_t i = 0; i < name.size(); ++i) {
    const char c = name[i] >= 'A' && name[i] <= 'Z' ? static_cast<char>(name[i] + 32) : name[i];
    const bool h = i + 1 < name.size() && name[i + 1] == 'h';
    const std::string_view kPairs = "sSkhgktscjdd";  // first letter, sound
    const size_t pair = h ? kPairs.find(c) : kPairs.npos;
    const bool found = pair != kPairs.npos && pair % 2 == 0;
    out += found ? (c == 'k' ? 'x' : kPairs[pair + 1]) : c;
    i += found ? 1 : 0;
  }
  return out;
}

// The word without the article, which some writers join; short rests say nothing.
void AddWord(std::string word, std::string* key) {
  if (word.size() > 2 && word[0] == 'l') word.erase(0, 1);
  if (word.size() < 2) return;
  *key += (key->empty() ? "" : " ") + word;
}

std::set<std::string> WordsOf(const std::string& key) {
  std::set<std::string> words;
  for (size_t start = 0; start < key.size();) {
    const size_t end = std::min(key.find(' ', start), key.size());
    words.insert(key.substr(start, end - start));
    start = end + 1;
  }
  return words;
}

// Equal but for one letter put in, left out or changed.
bool DifferByOne(const std::string& a, const std::string& b) {
  if (a.size() > b.size()) return DifferByOne(b, a);
  const auto [x, y] = std::mismatch(a.begin(), a.end(), b.begin());
  if (a.size() == b.size()) return x == a.end() || std::equal(x + 1, a.end(), y + 1);
  return b.size() - a.size() == 1 && std::equal(x, a.end(), y + 1);
}

std::string Joined(std::string key) {
  key.erase(std::remove(key.begin(), key.end(), ' '), key.end());
  return key;
}

}  // namespace

std::string NameKey(std::string_view name) {
  const std::string plain = WithoutPairs(name);
  std::string key;
  std::string word;
  for (std::string_view rest = plain; !rest.empty();) {
    const uint32_t c = Next(&rest);
    if (IsBlank(c)) {
      AddWord(std::exchange(word, {}), &key);
      continue;
    }
    const char sound = c >= 0x80 ? SoundOfArabicScript(c) : SoundOfLatin(static_cast<char>(c));
    if (sound != 0 && (word.empty() || word.back() != sound)) word += sound;
  }
  AddWord(word, &key);
  return key;
}

bool AreOneName(const std::string& key_a, const std::string& key_b) {
  if (key_a.empty() || key_b.empty()) return false;
  constexpr size_t kLong = 6;
  const std::string x = Joined(key_a);
  const std::string y = Joined(key_b);
  if (x == y || (std::min(x.size(), y.size()) >= kLong && DifferByOne(x, y))) return true;
  const std::set<std::string> a = WordsOf(key_a);
  const std::set<std::string> b = WordsOf(key_b);
  const auto& narrow = a.size() <= b.size() ? a : b;
  const auto& wide = a.size() <= b.size() ? b : a;
  return narrow.size() >= 2 &&
         std::includes(wide.begin(), wide.end(), narrow.begin(), narrow.end());
}

}  // namespace rasad
