#include "core/base/run_token.h"

namespace sextant {

bool RunToken::proceed() const
{
    if (stop.stop_requested())
        return false;
    if (!gate || !gate->isClosed())
        return true;
    if (onWait)
        onWait(true);
    const bool go = gate->wait(stop);
    if (onWait)
        onWait(false);
    return go;
}

} // namespace sextant
