#pragma once

#include "ui/common/jobs.h"
#include "ui/session/background_job.h"

#include <QObject>

namespace sextant::ui {

class DeliveryModel;
class StudyDocument;

/// Writes what the basket holds as verified bundles, off the GUI thread; goes on while the window
/// is built anew. GUI thread.
class DeliverRoom : public QObject {
    Q_OBJECT

public:
    DeliverRoom(StudyDocument& document, DeliveryModel& basket);

    void setJobs(const Jobs& jobs);
    [[nodiscard]] bool isRunning() const { return m_job.isRunning(); }
    /// @param asked its study and candidates are filled in here
    void deliver(DeliveryRequest asked);
    void cancel();
    /// Puts trained candidates into the basket and asks what their device lacks.
    void add(const std::vector<int>& candidates);

Q_SIGNALS:
    void runningChanged();
    void said(const QString& text);
    void complained(const QString& text);

private:
    void take(int run, const DeliveryUpdate& update);
    void tell(const Result<void>& result, const DeliveryRequest& asked);
    void lookForFindings();

    Jobs m_jobs;
    StudyDocument& m_document;
    DeliveryModel& m_basket;
    std::filesystem::path m_study; ///< that the basket is of
    int m_run = 0; ///< updates of former ones come late and are dropped
    // Last: joined before what they report to dies.
    BackgroundJob m_findings;
    BackgroundJob m_job;
};

} // namespace sextant::ui
