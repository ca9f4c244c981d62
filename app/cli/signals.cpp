#include "app/cli/signals.h"

#include <csignal>
#include <cstdio>
#include <ctime>

namespace sextant::cli {

SignalWatch::SignalWatch()
{
    sigset_t signals;
    sigemptyset(&signals);
    for (const int signal : {SIGINT, SIGTERM, SIGCONT})
        sigaddset(&signals, signal);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    m_thread = std::jthread([this](const std::stop_token& stop) { watch(stop); });
}

RunToken SignalWatch::token()
{
    return {m_stop.get_token(), &m_gate, [](bool waiting) {
                std::fputs(
                    waiting
                        ? "paused, everything is saved; Ctrl-C again stops, kill -CONT continues\n"
                        : "continuing\n",
                    stderr);
            }};
}

void SignalWatch::watch(const std::stop_token& stop)
{
    sigset_t signals;
    sigemptyset(&signals);
    for (const int signal : {SIGINT, SIGTERM, SIGCONT})
        sigaddset(&signals, signal);
    const timespec tick{0, 100'000'000};
    while (!stop.stop_requested()) {
        const int signal = sigtimedwait(&signals, nullptr, &tick);
        if (signal == SIGCONT) {
            m_gate.open();
        } else if (signal == SIGINT && !m_gate.isClosed()) {
            m_gate.close();
        } else if (signal == SIGINT || signal == SIGTERM) {
            m_stop.request_stop();
            m_gate.open();
        }
    }
}

} // namespace sextant::cli
