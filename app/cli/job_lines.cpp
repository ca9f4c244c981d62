#include "app/cli/job_lines.h"

#include <array>
#include <cerrno>
#include <poll.h>
#include <unistd.h>

namespace sextant::cli {

JobLines::JobLines() : m_thread([this](const std::stop_token& stop) { read(stop); }) { }

std::optional<std::string> JobLines::next(const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    m_came.wait(lock, stop, [this] { return !m_lines.empty() || m_ended.stop_requested(); });
    if (m_lines.empty() || stop.stop_requested())
        return std::nullopt;
    std::string line = std::move(m_lines.front());
    m_lines.pop_front();
    return line;
}

void JobLines::take(const char* bytes, std::size_t count)
{
    const std::lock_guard lock(m_mutex);
    for (std::size_t i = 0; i < count; ++i) {
        if (bytes[i] != '\n') {
            m_part += bytes[i];
            continue;
        }
        m_lines.push_back(std::move(m_part));
        m_part.clear();
    }
    m_came.notify_all();
}

void JobLines::read(const std::stop_token& stop)
{
    constexpr int kLookMs = 100; // how long the end of this object may go unseen
    std::array<char, 4096> bytes;
    while (!stop.stop_requested()) {
        pollfd input{STDIN_FILENO, POLLIN, 0};
        if (::poll(&input, 1, kLookMs) <= 0)
            continue;
        const ssize_t count = ::read(STDIN_FILENO, bytes.data(), bytes.size());
        if (count > 0)
            take(bytes.data(), static_cast<std::size_t>(count));
        else if (count == 0 || (errno != EINTR && errno != EAGAIN))
            break;
    }
    m_ended.request_stop();
    const std::lock_guard lock(m_mutex);
    m_came.notify_all();
}

} // namespace sextant::cli
