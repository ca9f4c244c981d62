#pragma once

#include "core/base/pause_gate.h"

#include <functional>
#include <stop_token>

namespace sextant {

/// Passed to every long core function, which passes its door between batches, tiles or candidates.
/// The default one never pauses or stops: tests need no thread. Copies share gate and stop state.
struct RunToken {
    std::stop_token stop;
    PauseGate* gate = nullptr; ///< not owned; outlives every token
    std::function<void(bool waiting)> onWait; ///< lets the owner tell "pausing" from "paused"

    /// Blocks while paused. False once stop is requested, and from then on.
    [[nodiscard]] bool proceed() const;
};

} // namespace sextant
