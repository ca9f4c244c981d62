#pragma once

#include "ui/common/jobs.h"
#include "ui/session/background_job.h"
#include "ui/session/job_queue.h"
#include "ui/window/choosers.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace sextant::ui {

class SplitMap;

/// Last step of an import: how it is split and where it goes; the import is made beside its place
/// and shown, and moved there when it is kept. GUI thread.
class CheckPage : public QWidget {
    Q_OBJECT

public:
    CheckPage(const Jobs& jobs, const Choosers& choosers, QWidget* parent = nullptr);
    ~CheckPage() override;

    /// What the steps before say; what was made of other ones goes.
    void begin(const ImportRequest& request);
    void dropTrial();
    [[nodiscard]] bool isReady() const { return m_trial.has_value(); }
    [[nodiscard]] const std::optional<ImportTrial>& trial() const { return m_trial; }
    /// Moves what was made to its folder. @return the folder
    [[nodiscard]] Result<std::filesystem::path> keep();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QWidget* choices();
    [[nodiscard]] QWidget* findings();
    void run();
    void take(const Result<ImportTrial>& trial);
    [[nodiscard]] QString tableText(const ImportTrial& trial) const;
    [[nodiscard]] QString problemText(const ImportTrial& trial) const;

    const Jobs& m_jobs;
    const Choosers& m_choosers;
    ImportRequest m_request;
    std::filesystem::path m_target;
    std::optional<ImportTrial> m_trial;
    QComboBox* m_splitBy;
    QSpinBox* m_block;
    QLineEdit* m_folder;
    QPushButton* m_run;
    QProgressBar* m_progress;
    QLabel *m_figures, *m_leaks, *m_problems;
    SplitMap* m_map;
    int m_count = 0; ///< of trials
    JobQueue m_removals; ///< of trials that are not kept
    BackgroundJob m_job; // last: joined before what it reports to dies
};

} // namespace sextant::ui
