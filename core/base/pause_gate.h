#pragma once

#include <condition_variable>
#include <mutex>
#include <stop_token>

namespace sextant {

/// A door that long work passes between steps. Thread-safe; one owner opens and closes, many wait.
class PauseGate {
public:
    void close();
    void open();
    [[nodiscard]] bool isClosed() const;
    /// Blocks while closed. Returns false when stop is requested: stop wins over pause.
    [[nodiscard]] bool wait(const std::stop_token& stop);

private:
    mutable std::mutex m_mutex;
    std::condition_variable_any m_opened;
    bool m_closed = false;
};

} // namespace sextant
