// Random patterns and rows of units, for property tests.
#ifndef RASAD_TESTS_RULES_RANDOM_PATTERNS_H_
#define RASAD_TESTS_RULES_RANDOM_PATTERNS_H_

#include <random>
#include <string>

namespace rasad {

using Random = std::mt19937_64;

template <typename... Choices>
std::string OneOf(Random* random, Choices... choices) {
  const std::string all[] = {choices...};
  return all[(*random)() % sizeof...(choices)];
}

inline std::string RandomPattern(Random* random, int depth);

inline std::string RandomPart(Random* random, int depth) {
  const size_t kind = (*random)() % (depth > 0 ? 8 : 5);
  if (kind < 4) {
    const std::string unit = OneOf(random, "A", "B", "C", "A|B", "X.*", "!A", "!A|C", "A&B", "B&!C",
                                   "any", "number:pl", "A|B&C", "Comma");
    return unit + OneOf(random, "", "", "", "?", "*", "+", "{1,2}", "{2}");
  }
  if (kind == 4) return OneOf(random, "gap(0..2)", "gap(1..3)", "gap(0..2 !A)", "gap(0..3 B|C)");
  const std::string inner = RandomPattern(random, depth - 1);
  if (kind == 5) return "n=( " + inner + " )";
  if (kind == 6) return "( " + inner + " | m=" + OneOf(random, "A", "B", "C") + " )";
  return "( " + inner + " )" + OneOf(random, "?", "{1,2}", "*", "+");
}

inline std::string RandomPattern(Random* random, int depth) {
  std::string out = RandomPart(random, depth);
  for (size_t more = (*random)() % 3; more > 0; --more) out += " " + RandomPart(random, depth);
  return out;
}

inline std::string RandomRow(Random* random) {
  std::string row;
  for (size_t n = (*random)() % 7 + 1; n > 0; --n) {
    row += OneOf(random, "A", "B", "C", "X.One", "Comma", "Break", "number:pl") +
           OneOf(random, "", "", "+C", "+B", "+number:pl") + (n > 1 ? " " : "");
  }
  return row;
}

}  // namespace rasad

#endif  // RASAD_TESTS_RULES_RANDOM_PATTERNS_H_
