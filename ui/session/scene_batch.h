#pragma once

#include "ui/common/jobs.h"
#include "ui/session/background_job.h"

#include <QAbstractTableModel>

#include <vector>

namespace sextant::ui {

/// What a batch does with each of its scenes.
struct BatchTask {
    std::filesystem::path study;
    MaskChoice choice;
    std::filesystem::path folder; ///< of STEM_probability.tif and STEM_vessels.gpkg
    VesselRequest vessels; ///< threshold and limits
};

/// Scenes that are predicted one after another; a failed one does not hold up the next. GUI
/// thread.
class SceneBatch : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Scene, State, Vessels, Seconds, ColumnCount };
    enum class Stage { Waiting, Running, Done, Failed };
    static constexpr int ShareRole = Qt::UserRole; ///< of State: 0..1 while it runs, else none

    explicit SceneBatch(const Jobs& jobs, QObject* parent = nullptr);

    void add(const std::filesystem::path& scene); ///< once each
    void remove(int row); ///< not the one that runs
    /// Begins with the first that waits; failed ones wait again.
    void start(const BatchTask& task);
    void stop(); ///< the one that runs waits again
    [[nodiscard]] bool isRunning() const { return m_running >= 0; }
    [[nodiscard]] int waiting() const;
    [[nodiscard]] Stage stage(int row) const
    {
        return m_items[static_cast<std::size_t>(row)].stage;
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

Q_SIGNALS:
    void changed(); ///< runs or not, more or fewer wait

private:
    struct Item {
        std::filesystem::path scene;
        Stage stage = Stage::Waiting;
        double share = 0.0, secondsLeft = 0.0, seconds = 0.0;
        int vessels = 0;
        QString problem;
    };
    struct Outcome {
        double seconds = 0.0;
        int vessels = 0;
    };

    void next();
    void take(const Result<Outcome>& outcome);
    void tell(int row);

    const Jobs& m_jobs;
    BatchTask m_task;
    std::vector<Item> m_items;
    int m_running = -1, m_run = 0;
    BackgroundJob m_job; // last: joined before what it reports to dies
};

} // namespace sextant::ui
