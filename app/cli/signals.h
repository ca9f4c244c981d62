#pragma once

#include "core/base/pause_gate.h"
#include "core/base/run_token.h"

#include <stop_token>
#include <thread>

namespace sextant::cli {

/// Turns signals into pause and stop: the first Ctrl-C closes the gate, the second stops; SIGTERM
/// stops at once; SIGCONT (the shell's `fg`, or kill -CONT) opens the gate again. Construct before
/// any other thread starts, since threads inherit the blocked signals.
class SignalWatch {
public:
    SignalWatch();
    SignalWatch(const SignalWatch&) = delete;
    SignalWatch& operator=(const SignalWatch&) = delete;

    [[nodiscard]] RunToken token();

private:
    void watch(const std::stop_token& stop);

    PauseGate m_gate;
    std::stop_source m_stop;
    std::jthread m_thread;
};

} // namespace sextant::cli
