#include "cli/heap.h"

#include <cstdint>
#include <cstdlib>  // and with it __GLIBC__

#if defined(__linux__) && defined(__GLIBC__)
#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace rasad {

#if defined(__linux__) && defined(__GLIBC__)

void PrepareHeap() {
  constexpr int kReserve = 256 << 20;
  constexpr uintptr_t kLargePage = 2 << 20;
  mallopt(M_MMAP_THRESHOLD, 32 << 20);  // the most that glibc takes
  mallopt(M_TRIM_THRESHOLD, 2 * kReserve);
  mallopt(M_TOP_PAD, kReserve);
  void* const first = std::malloc(kLargePage);  // makes the heap grow by the reserve
  const auto end = reinterpret_cast<uintptr_t>(sbrk(0));
  const auto begin = (reinterpret_cast<uintptr_t>(first) + kLargePage - 1) & ~(kLargePage - 1);
  std::free(first);
  if (begin < end) madvise(reinterpret_cast<void*>(begin), end - begin, MADV_HUGEPAGE);
  mallopt(M_TOP_PAD, 4 << 20);
}

void ReleaseSpare() { malloc_trim(0); }

#else

void PrepareHeap() {}
void ReleaseSpare() {}

#endif

}  // namespace rasad
