#pragma once

#include "core/space/search_space.h"
#include "ui/common/jobs.h"
#include "ui/session/background_job.h"

#include <QWidget>

#include <utility>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace sextant::ui {

class ExecutorCard;
class ProbeCard;

/// Data, device, space and budget of the next search, in the order in which one decides. GUI
/// thread.
class SetupPanel : public QWidget {
    Q_OBJECT

public:
    SetupPanel(const Jobs& jobs, QWidget* parent = nullptr);

    /// Reads and describes a folder of tiles.
    void setData(const std::filesystem::path& folder);
    /// Shows the space of the editor, as one of the offered ones or as one of its own.
    /// @param json as SearchSpace writes it; empty when no search can use it
    /// @param text how large it is, or what keeps a search from using it
    void followSpace(const QString& json, const QString& text);
    /// Bands and size of the tiles; none before data are described.
    [[nodiscard]] std::optional<InputShape> input() const { return m_input; }
    /// Offers the space of a file, or says what is wrong with it.
    void addSpace(const std::filesystem::path& file);
    /// Takes a profile into the user's own ones and chooses it, or says what is wrong with it.
    void addDevice(const std::filesystem::path& file);
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
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] QString reason() const;
    /// The study path is left empty.
    [[nodiscard]] SearchPlan plan() const;
    /// The number of workers can always be changed.
    void setEnabledForRun(bool enabled);
    /// For tests and the command line.
    void setBudget(int evaluations, int epochs, int alignEpochs);
    /// Offers the devices of the folder that the settings name now.
    void followDeviceFolder();

    [[nodiscard]] ExecutorCard& executor() const { return *m_executor; }

Q_SIGNALS:
    void changed();
    void chooseDataRequested();
    void sampleRequested();
    void chooseSpaceRequested();
    void editSpaceRequested();
    void spaceChosen(const QString& json, const QString& what); ///< by the analyst
    void capsEdited(); ///< of a study that exists; plan() has them

protected:
    void showEvent(QShowEvent* event) override;

private:
    void listDevices();
    void addDataCard(QVBoxLayout* column);
    void addDeviceCard(QVBoxLayout* column);
    void addSpaceCard(QVBoxLayout* column);
    void addSearchCard(QVBoxLayout* column);
    void addBudgetCard(QVBoxLayout* column);
    void connectAll();
    [[nodiscard]] std::pair<double, int> shownCaps() const; ///< as the boxes round them
    void describe(const Result<DataSummary>& summary);
    void showSpace();
    /// The row of a space that is offered, whatever the format of its text; -1: none.
    [[nodiscard]] int rowOf(const SearchSpace& space) const;
    /// Every network is to be trained, and the space has too many.
    [[nodiscard]] bool isTooLarge() const;

    const Jobs& m_jobs;
    std::filesystem::path m_folder;
    bool m_dataReady = false;
    bool m_fixed = false; ///< an opened study fixes everything but workers and budget
    QString m_dataProblem, m_spaceProblem;
    std::optional<InputShape> m_input;
    bool m_following = false; ///< what the editor tells
    std::pair<double, int> m_followedCaps; ///< the study's, as the boxes showed them
    QPushButton* m_openData;
    QPushButton* m_useSample;
    QLabel* m_dataText;
    QComboBox* m_device;
    QLabel* m_deviceText;
    QLabel* m_spaceText;
    QComboBox* m_space;
    QPushButton *m_openSpace, *m_editSpace;
    QComboBox* m_strategy;
    QComboBox* m_objectives;
    QDoubleSpinBox* m_maxLatency;
    QSpinBox* m_maxParams;
    QSpinBox* m_evaluations;
    QSpinBox* m_hours;
    QSpinBox* m_patience;
    QSpinBox* m_epochs;
    QSpinBox* m_alignEpochs;
    QCheckBox* m_levelScenes;
    QComboBox* m_augmentation;
    QComboBox* m_savings;
    QSpinBox* m_workers;
    /// Owned by the search that runs, too.
    std::shared_ptr<WorkerCount> m_workerCount = std::make_shared<WorkerCount>(2);
    QSpinBox *m_seed, *m_repeats;
    ExecutorCard* m_executor;
    ProbeCard* m_probe;
    std::filesystem::path m_profileFolder; ///< that the devices were listed from
    BackgroundJob m_describe;
};

} // namespace sextant::ui
