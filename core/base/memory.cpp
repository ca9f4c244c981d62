#include "core/base/memory.h"

#include <cstdlib>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

namespace sextant {

void keepFreedMemory()
{
#if defined(__GLIBC__)
    constexpr int kTrimBytes = 1 << 30; // beyond this much unused memory is given back
    constexpr int kTopPadBytes = 64 << 20;
    mallopt(M_MMAP_MAX, 0); // arenas of their own cannot hold large blocks, so threads share one
    mallopt(M_ARENA_MAX, 1);
    mallopt(M_TRIM_THRESHOLD, kTrimBytes);
    mallopt(M_TOP_PAD, kTopPadBytes);
#endif
}

} // namespace sextant
