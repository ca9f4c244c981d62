#pragma once

#include "ui/session/background_job.h"
#include "ui/space/space_report.h"

#include <memory>
#include <optional>
#include <stop_token>

namespace sextant::ui {

/// Looks at a space off the GUI thread: what is wrong with it, how large it is, then what networks
/// drawn from it cost, as they come. A new question ends the one before at the next network and is
/// then answered; of several that wait only the last one. Lives on the GUI thread.
class SpaceAnalysis : public QObject {
    Q_OBJECT

public:
    static constexpr int kNetworks = 1000; ///< drawn for one answer
    static constexpr std::uint64_t kSeed = 1; ///< the same space draws the same networks

    using QObject::QObject;

    void ask(SpaceQuestion question);
    /// Every question is answered.
    [[nodiscard]] bool isIdle() const { return !m_job.isRunning() && !m_waiting; }

Q_SIGNALS:
    void checked(const sextant::ui::SpaceReport& report);
    void sampled(const sextant::SpaceCosts& costs);

private:
    void begin(SpaceQuestion question);

    std::optional<SpaceQuestion> m_waiting;
    std::stop_source m_stop; ///< of the question that is being answered
    int m_ticket = 0; ///< late results of an older question are dropped
    BackgroundJob m_job; // last: joined before what it reports to dies
};

} // namespace sextant::ui
