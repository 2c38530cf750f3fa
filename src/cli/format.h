// Numbers and lists for people to read, the same in every locale.
#ifndef RASAD_CLI_FORMAT_H_
#define RASAD_CLI_FORMAT_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace rasad {

std::string WithCommas(uint64_t number);           // "86,038"
std::string Decimal(double number, int digits);    // "27.3"
std::string Clock(double seconds);                 // "0:42", "1:02:03"
std::string Rate(uint64_t bytes, double seconds);  // "27.3 MB/s"; a MB is 10^6 bytes
std::string Counted(uint64_t number, std::string_view one,
                    std::string_view many);  // "1 event", "2 events"

// "a,b" -> {"a", "b"}; blanks around are dropped, empty parts too.
std::vector<std::string> SplitList(std::string_view list);

}  // namespace rasad

#endif  // RASAD_CLI_FORMAT_H_
