// What is inside compressed streams. gz is read with zlib, so that every byte before a cut is
// delivered and the checksum is tested; xz, bz2 and zst through libarchive, which loses up to its
// last 128 KiB before a cut. A compressed stream may be several put together. What follows its end,
// other than zeros, is a failure.
#ifndef RASAD_DUMP_UNPACK_H_
#define RASAD_DUMP_UNPACK_H_

#include <memory>

#include "dump/byte_stream.h"

namespace rasad {

// Takes off the compression of `stream`, as often as there is one (three times at most).
std::unique_ptr<PeekStream> Unpack(std::unique_ptr<ByteStream> stream);

// The stream inside one layer of gz (gunzip.cc), and of xz, bz2 or zst (decompress.cc).
std::unique_ptr<ByteStream> GunzipStream(std::unique_ptr<PeekStream> stream);
std::unique_ptr<ByteStream> DecompressStream(std::unique_ptr<PeekStream> stream);

}  // namespace rasad

#endif  // RASAD_DUMP_UNPACK_H_
