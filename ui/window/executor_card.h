#pragma once

#include "ui/common/jobs.h"
#include "ui/session/background_job.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace sextant::ui {

/// Where candidates are trained: threads, processes, or a Slurm cluster with its settings, a test
/// of the connection, and a look at its queue. What is chosen is kept for the next time. GUI
/// thread.
class ExecutorCard : public QWidget {
    Q_OBJECT

public:
    explicit ExecutorCard(const Jobs& jobs, QWidget* parent = nullptr);

    [[nodiscard]] ExecutorChoice choice() const;
    [[nodiscard]] bool isCluster() const;
    /// What is missing before a search can start; empty: nothing.
    [[nodiscard]] QString reason() const;
    /// What is waited for, since when, and what to do.
    [[nodiscard]] static QString waitText(const SearchWait& wait);
    /// What the search waits for outside, or that it does no longer.
    void showWait(const SearchWait& wait);
    void clearWait();
    /// Sets executor and workers of a plan, and how far candidates look back in a new study.
    void fill(SearchPlan& plan) const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QWidget* clusterForm();
    void restore();
    void onChanged();
    void test();
    void showAnswers(const std::vector<ClusterAnswer>& answers, bool isRunning);
    void openQueue();

    const Jobs& m_jobs;
    /// Jobs in flight; owned by the search that runs, too.
    std::shared_ptr<WorkerCount> m_workers = std::make_shared<WorkerCount>(1);
    QComboBox* m_kind;
    QSpinBox* m_memory;
    QWidget* m_cluster;
    QLineEdit* m_folder;
    QLineEdit* m_program;
    QLineEdit* m_partition;
    QLineEdit* m_account;
    QLineEdit* m_qos;
    QSpinBox* m_minutes;
    QSpinBox* m_cpus;
    QSpinBox* m_inFlight;
    QComboBox* m_whilePaused;
    QComboBox* m_stragglers;
    QSpinBox* m_patience;
    QLabel* m_wait;
    QPlainTextEdit* m_preamble;
    QPushButton* m_test;
    QPushButton* m_queue;
    QLabel* m_answers;
    std::vector<ClusterAnswer> m_heard;
    BackgroundJob m_job;
};

} // namespace sextant::ui
