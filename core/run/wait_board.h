#pragma once

#include "core/base/result.h"
#include "core/base/run_token.h"
#include "core/store/search_wait.h"

#include <chrono>
#include <functional>
#include <map>
#include <mutex>
#include <set>

namespace sextant {

/// What the evaluations of one search wait for, however many of them do: told once when it begins
/// and once when it ends. Thread-safe.
class WaitBoard {
public:
    /// Called one after the other, from any thread; it must not call the board.
    using Told = std::function<void(const SearchWait&)>;

    /// @param atMost of one wait; 0: as long as it takes
    WaitBoard(std::chrono::milliseconds atMost, Told told,
              Clock clock = std::chrono::system_clock::now)
        : m_atMost(atMost), m_told(std::move(told)), m_clock(std::move(clock))
    {
    }

    /// An attempt of a candidate's evaluation came to nothing for this reason. After too long a
    /// wait the door is closed, and the wait is over as far as this object knows.
    /// Errors: ClusterRefused after too long a wait when there is no door to close.
    [[nodiscard]] Result<void> failed(SearchWait::For what, int candidate, const std::string& why,
                                      const RunToken& door);
    /// Nothing is in that candidate's way any more.
    void passed(int candidate);
    /// It does not wait any more, and nothing is known of what it waited for.
    void leave(int candidate);

private:
    struct Wait {
        std::set<int> candidates; ///< that wait
        std::string why; ///< it began
        std::chrono::system_clock::time_point since;
    };
    [[nodiscard]] SearchWait tell(SearchWait::For what, const Wait& wait, SearchWait::Phase phase);

    const std::chrono::milliseconds m_atMost;
    const Told m_told;
    const Clock m_clock;
    std::mutex m_mutex;
    std::map<SearchWait::For, Wait> m_waits;
};

} // namespace sextant
