// Measures comparison as it grows, on statements whose incidents and disagreements are known.
//
//   rasad_compare_bench RULES [CLAIMS...]
//
// CLAIMS are numbers of claims (10000 100000 1000000). Ends with 1 when a planted disagreement
// isn't found, one is invented, or an incident isn't exactly what was told of it. See
// synthetic_claims.h.
#include <sys/resource.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>

#include "bench/synthetic_claims.h"

namespace rasad {
namespace {

VictimClasses LoadClasses(const std::string& rules) {
  const std::string path = rules + "/victims.tsv";
  std::ifstream file(path, std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  auto classes = VictimClasses::Parse(text, path);
  if (classes) return *std::move(classes);
  std::fprintf(stderr, "rasad_compare_bench: %s\n", classes.error().ToString().c_str());
  std::exit(2);
}

double PeakMegabytes() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return static_cast<double>(usage.ru_maxrss) / 1e3;
}

bool Measure(size_t claims, const VictimClasses& classes) {
  SyntheticClaims synthetic = MakeSyntheticClaims(claims);
  CompareOptions options;
  options.victims = classes;
  std::vector<Statement> statements = std::move(synthetic.statements);
  const auto begin = std::chrono::steady_clock::now();
  const Comparison comparison = Compare(std::move(statements), options);
  const double seconds =
      std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  const Findings findings = Check(synthetic, comparison);
  std::printf(
      "%9zu claims %7.2f s %6.2f us a claim, peak %5.0f MB; %zu of %zu incidents right; "
      "planted %zu, missed %zu, invented %zu\n",
      synthetic.claims, seconds, seconds * 1e6 / static_cast<double>(synthetic.claims),
      PeakMegabytes(), findings.incidents_right, synthetic.incidents, synthetic.planted.size(),
      findings.missed, findings.invented);
  std::fflush(stdout);
  return findings.missed == 0 && findings.invented == 0 &&
         findings.incidents_right == synthetic.incidents;
}

int Main(const std::vector<std::string>& arguments) {
  if (arguments.empty()) {
    std::fprintf(stderr, "usage: rasad_compare_bench RULES [CLAIMS...]\n");
    return 2;
  }
  const VictimClasses classes = LoadClasses(arguments[0]);
  std::vector<size_t> sizes;
  for (size_t i = 1; i < arguments.size(); ++i)
    sizes.push_back(std::strtoull(arguments[i].c_str(), nullptr, 10));
  if (sizes.empty()) sizes = {10000, 100000, 1000000};
  bool right = true;
  for (const size_t size : sizes) right &= Measure(size, classes);
  return right ? 0 : 1;
}

}  // namespace
}  // namespace rasad

int main(int argc, char** argv) { return rasad::Main({argv + 1, argv + argc}); }
