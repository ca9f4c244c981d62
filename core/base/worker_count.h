#pragma once

#include <functional>
#include <mutex>

namespace sextant {

/// How many workers a search should have; may be changed while it runs. Thread-safe.
class WorkerCount {
public:
    explicit WorkerCount(int count) : m_count(count) { }
    WorkerCount(const WorkerCount&) = delete;
    WorkerCount& operator=(const WorkerCount&) = delete;

    [[nodiscard]] int get() const;
    void set(int count);
    /// Called after every change, from the thread that made it, until replaced by {}. One listener.
    /// It must not call this object but for get().
    void onChange(std::function<void()> listener);

private:
    mutable std::mutex m_mutex;
    std::mutex m_listening; ///< held while the listener runs, so that it is not replaced meanwhile
    int m_count;
    std::function<void()> m_listener;
};

} // namespace sextant
