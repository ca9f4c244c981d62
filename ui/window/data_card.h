#pragma once

#include "core/space/network.h"
#include "ui/common/jobs.h"
#include "ui/session/background_job.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QPushButton;

namespace sextant::ui {

/// The tiles of the next search and how they are brought to common levels. GUI thread; they are
/// read off it.
class DataCard : public QWidget {
    Q_OBJECT

public:
    explicit DataCard(const Jobs& jobs, QWidget* parent = nullptr);

    /// Reads and describes a folder of tiles.
    void setFolder(const std::filesystem::path& folder);
    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder; }
    /// Bands and size of the tiles; none before they are described.
    [[nodiscard]] std::optional<InputShape> input() const { return m_input; }
    [[nodiscard]] bool levelScenes() const;
    void setLevelScenes(bool level);
    /// Whether something else can be chosen.
    void setFree(bool isFree);
    /// What keeps a search from using the data; empty when nothing does.
    [[nodiscard]] QString reason() const;

Q_SIGNALS:
    void changed();
    void chooseRequested();
    void sampleRequested();

private:
    void describe(const Result<DataSummary>& summary);

    const Jobs& m_jobs;
    std::filesystem::path m_folder;
    QString m_problem;
    std::optional<InputShape> m_input;
    QLabel* m_text;
    QPushButton *m_open, *m_sample;
    QCheckBox* m_levelScenes;
    BackgroundJob m_describe; // last: joined before what it reports to dies
};

} // namespace sextant::ui
