#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <thread>

namespace sextant::cli {

/// Lines of standard input, read by a thread of its own, so that its end is noticed whatever else
/// this process does: whoever wrote them is gone then.
class JobLines {
public:
    JobLines();

    /// The next line, waited for; none when there is no more, or `stop` is requested.
    [[nodiscard]] std::optional<std::string> next(const std::stop_token& stop);
    /// Stops when the input has ended.
    [[nodiscard]] std::stop_token ended() const { return m_ended.get_token(); }

private:
    void read(const std::stop_token& stop);
    void take(const char* bytes, std::size_t count);

    std::mutex m_mutex;
    std::condition_variable_any m_came;
    std::string m_part; ///< of the line that is coming
    std::deque<std::string> m_lines;
    std::stop_source m_ended;
    std::jthread m_thread;
};

} // namespace sextant::cli
