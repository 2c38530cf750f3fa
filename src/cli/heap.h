// How the process gets its memory: rules and places fill some 150 MB at the start, page by page
// unless the kernel is asked for large pages (perf stat -e page-faults rasad --version tells how
// many).
//
//   PrepareHeap();  // first thing in main
//   ... load the rules ...
//   ReleaseSpare();  // what only the loading needed goes back
//
// With glibc on Linux, freed memory is kept, and the heap's first 256 MB (of addresses, not of
// memory) may be of large pages. Elsewhere, or where the kernel refuses, nothing happens.
#ifndef RASAD_CLI_HEAP_H_
#define RASAD_CLI_HEAP_H_

namespace rasad {

void PrepareHeap();
void ReleaseSpare();

}  // namespace rasad

#endif  // RASAD_CLI_HEAP_H_
