#include "core/base/priority.h"

#ifdef __linux__
#include <sys/resource.h>
#endif

namespace sextant {

void giveWay()
{
#ifdef __linux__
    constexpr int kNice = 10; // what nice(1) gives
    // Of this thread alone: Linux keeps niceness by thread, against POSIX.
    static_cast<void>(setpriority(PRIO_PROCESS, 0, kNice));
#endif
}

} // namespace sextant
