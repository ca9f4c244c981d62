#pragma once

#include "ui/common/jobs.h"
#include "ui/session/background_job.h"

#include <QObject>

namespace sextant::ui {

class DeliveryModel;
class MessageLine;
class StudyDocument;

/// Writes what the basket holds as verified bundles, off the GUI thread. GUI thread.
class DeliverRoom : public QObject {
    Q_OBJECT

public:
    DeliverRoom(const Jobs& jobs, StudyDocument& document, DeliveryModel& basket,
                MessageLine& messages);

    [[nodiscard]] bool isRunning() const { return m_job.isRunning(); }
    /// @param asked its study and candidates are filled in here
    void deliver(DeliveryRequest asked);
    void cancel();
    /// Puts trained candidates into the basket and asks what their device lacks.
    void add(const std::vector<int>& candidates);

Q_SIGNALS:
    void runningChanged();

private:
    void take(int run, const DeliveryUpdate& update);
    void tell(const Result<void>& result, const DeliveryRequest& asked);
    void lookForFindings();

    const Jobs& m_jobs;
    StudyDocument& m_document;
    DeliveryModel& m_basket;
    MessageLine& m_messages;
    int m_run = 0; ///< updates of former ones come late and are dropped
    // Last: joined before what they report to dies.
    BackgroundJob m_findings;
    BackgroundJob m_job;
};

} // namespace sextant::ui
