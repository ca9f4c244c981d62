#include "app/gui/end_signals.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace sextant::app {

namespace {

constexpr std::array kSignals{SIGTERM, SIGINT, SIGHUP};

std::array<int, 2> g_ends{-1, -1}; // what a handler may do is write to one of them

extern "C" void tellGuiThread(int signal)
{
    const char byte = 1;
    if (::write(g_ends[0], &byte, 1) != 1)
        ::_exit(128 + signal);
    ::signal(signal, SIG_DFL);
}

} // namespace

EndSignals::EndSignals(std::function<void()> end, QObject* parent) : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, g_ends.data()) != 0)
        return; // signals end the program as they always did
    auto* notifier = new QSocketNotifier(g_ends[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [end = std::move(end)] {
        char byte = 0;
        if (::read(g_ends[1], &byte, 1) == 1)
            end();
    });
    for (const int signal : kSignals)
        if (::signal(signal, tellGuiThread) == SIG_IGN)
            ::signal(signal, SIG_IGN); // as nohup wants it
}

EndSignals::~EndSignals()
{
    for (const int signal : kSignals)
        ::signal(signal, SIG_DFL);
    for (int& end : g_ends) {
        ::close(end);
        end = -1;
    }
}

} // namespace sextant::app
