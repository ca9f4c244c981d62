#pragma once

#include "ui/common/jobs.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QSpinBox;
class QVBoxLayout;

namespace sextant::ui {

class DataCard;
class DeviceCard;
class ExecutorCard;
class ProbeCard;
class SpaceCard;

/// Data, device, space and budget of the next search, in the order in which one decides. GUI
/// thread.
class SetupPanel : public QWidget {
    Q_OBJECT

public:
    SetupPanel(const Jobs& jobs, QWidget* parent = nullptr);

    [[nodiscard]] DataCard& data() const { return *m_data; }
    [[nodiscard]] DeviceCard& device() const { return *m_device; }
    [[nodiscard]] SpaceCard& space() const { return *m_space; }
    [[nodiscard]] ExecutorCard& executor() const { return *m_executor; }

    /// Shows what an opened study was made with, and locks what it fixes.
    void showStudy(const StudyHeader& header);
    /// The study exists now: what decides which candidates a seed leads to cannot change any more.
    void fixRecipe();
    /// Shows what may have changed in the study meanwhile: caps, a higher budget.
    void followStudy(const SearchSettings& settings);
    /// The count that a search holds, which may be another window's.
    void shareWorkers(std::shared_ptr<WorkerCount> workers);
    /// Back to a free choice.
    void clearStudy();
    /// True when a search can start; otherwise `reason()` says what is missing.
    [[nodiscard]] bool isReady() const { return reason().isEmpty(); }
    [[nodiscard]] QString reason() const;
    /// The study path is left empty.
    [[nodiscard]] SearchPlan plan() const;
    /// The number of workers can always be changed.
    void setEnabledForRun(bool enabled);
    /// For tests and the command line.
    void setBudget(int evaluations, int epochs, int alignEpochs);

Q_SIGNALS:
    void changed();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addSearchCard(QVBoxLayout* column);
    void addBudgetCard(QVBoxLayout* column);
    void connectAll();
    /// Every network is to be trained, and the space has too many.
    [[nodiscard]] bool isTooLarge() const;

    bool m_fixed = false; ///< an opened study fixes everything but workers and budget
    DataCard* m_data;
    DeviceCard* m_device;
    SpaceCard* m_space;
    QComboBox* m_strategy;
    QComboBox* m_objectives;
    QSpinBox* m_evaluations;
    QSpinBox* m_hours;
    QSpinBox* m_patience;
    QSpinBox* m_epochs;
    QSpinBox* m_alignEpochs;
    QComboBox* m_augmentation;
    QComboBox* m_savings;
    QSpinBox* m_workers;
    /// Owned by the search that runs, too.
    std::shared_ptr<WorkerCount> m_workerCount = std::make_shared<WorkerCount>(2);
    QSpinBox *m_seed, *m_repeats;
    ExecutorCard* m_executor;
    ProbeCard* m_probe;
};

} // namespace sextant::ui
