#pragma once

#include "ui/common/jobs.h"
#include "ui/session/background_job.h"

#include <QObject>
#include <QTemporaryDir>

#include <array>
#include <map>
#include <optional>

namespace sextant::ui {

/// Predicts the masks that are looked at, the first before the second, and keeps their
/// probabilities, so that one seen before is there at once. GUI thread.
class MaskPredictor : public QObject {
    Q_OBJECT

public:
    explicit MaskPredictor(const Jobs& jobs, QObject* parent = nullptr);

    /// What is wanted over another scene or of another study has other masks.
    void setGround(const std::filesystem::path& study, const std::filesystem::path& scene);
    /// Replaces what is wanted. A choice without candidate: none.
    /// @param visible part of the scene that is predicted first
    void want(const MaskChoice& first, const MaskChoice& second, std::optional<Window> visible);
    void cancel(); ///< nothing is wanted any more
    [[nodiscard]] bool isRunning() const { return m_job.isRunning(); }
    [[nodiscard]] const std::array<MaskChoice, 2>& wanted() const { return m_wanted; }

Q_SIGNALS:
    void begun(int which, const sextant::ui::MaskChoice& choice);
    /// Of the first mask. @param mask row by row, 0 or 255
    void windowPredicted(const sextant::Window& window, const std::vector<std::uint8_t>& mask);
    void progressed(double share, double secondsLeft); ///< share 0..1
    /// @param which 0 or 1 @param isNew it was predicted just now
    void predicted(int which, const sextant::ui::MaskSummary& summary, bool isNew);
    void failed(int which, const sextant::Error& error);
    void idle(); ///< all that is wanted is there, failed or was cancelled

private:
    void next();
    void predict(std::size_t which);

    const Jobs& m_jobs;
    std::filesystem::path m_study, m_scene;
    std::array<MaskChoice, 2> m_wanted;
    std::array<bool, 2> m_told{true, true}; ///< shown or failed
    std::optional<Window> m_visible;
    std::map<MaskChoice, MaskSummary> m_kept;
    QTemporaryDir m_files; ///< predicted masks of this run of the program
    int m_count = 0, m_run = 0;
    BackgroundJob m_job; // last: joined before what it reports to dies
};

} // namespace sextant::ui
