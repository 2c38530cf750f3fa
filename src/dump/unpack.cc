#include "dump/unpack.h"

#include "dump/sniff.h"

namespace rasad {

std::unique_ptr<PeekStream> Unpack(std::unique_ptr<ByteStream> stream) {
  constexpr int kLayers = 3;
  auto peek = std::make_unique<PeekStream>(std::move(stream));
  for (int i = 0; i < kLayers; ++i) {
    const Packing packing = SniffPacking(peek->Peek(kSniffPackingBytes));
    if (packing == Packing::kGzip) {
      peek = std::make_unique<PeekStream>(GunzipStream(std::move(peek)));
    } else if (packing == Packing::kOtherCompression) {
      peek = std::make_unique<PeekStream>(DecompressStream(std::move(peek)));
    } else {
      break;
    }
  }
  return peek;
}

}  // namespace rasad
