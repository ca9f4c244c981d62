#include "ui/deliver/deliver_room.h"

#include "ui/common/paths.h"
#include "ui/common/text.h"
#include "ui/deliver/delivery_model.h"
#include "ui/models/candidate_model.h"
#include "ui/session/study_document.h"

#include <utility>

namespace sextant::ui {

DeliverRoom::DeliverRoom(StudyDocument& document, DeliveryModel& basket)
    : m_document(document), m_basket(basket)
{
    connect(&m_job, &BackgroundJob::runningChanged, this, &DeliverRoom::runningChanged);
    connect(&m_document, &StudyDocument::replaced, this, [this] {
        if (std::exchange(m_study, m_document.path()) == m_document.path())
            return; // it is told anew, or was read anew
        cancel();
        m_findings.cancel();
        m_basket.clear();
    });
}

void DeliverRoom::setJobs(const Jobs& jobs)
{
    m_jobs = jobs;
}

void DeliverRoom::add(const std::vector<int>& candidates)
{
    if (isRunning())
        return;
    std::vector<CandidateRecord> records;
    for (const int id : candidates)
        if (const CandidateRecord* record = m_document.model().candidate(id))
            records.push_back(*record);
    m_basket.add(records);
    lookForFindings();
}

void DeliverRoom::lookForFindings()
{
    using Findings = std::vector<std::pair<int, std::vector<DeviceFinding>>>;
    if (!m_jobs.deliveryFindings || !m_document.isMade())
        return;
    m_findings.run<Findings>(
        [job = m_jobs.deliveryFindings, study = m_document.path(),
         ids = m_basket.candidates()](const RunToken& token) -> Result<Findings> {
            Findings all;
            for (const int id : ids) {
                if (!token.proceed())
                    return fail(ErrorCode::Cancelled, "delivery", "stopped");
                auto found = job(study, id);
                if (!found)
                    return tl::unexpected(found.error());
                all.emplace_back(id, std::move(*found));
            }
            return all;
        },
        [this](const Result<Findings>& found) {
            if (!found)
                return complained(errorText(found.error()));
            for (const auto& [id, findings] : *found)
                m_basket.setFindings(id, findings);
        });
}

void DeliverRoom::deliver(DeliveryRequest asked)
{
    if (isRunning() || !m_jobs.deliver || !m_document.isMade())
        return;
    asked.study = m_document.path();
    asked.candidates = m_basket.candidates();
    m_basket.begin();
    const int run = ++m_run;
    Q_EMIT said(tr("Writing and verifying %n bundles…", nullptr,
                   static_cast<int>(asked.candidates.size())));
    m_job.run<void>(
        [this, job = m_jobs.deliver, asked, run](const RunToken& token) {
            return job(asked, token, [this, run](const DeliveryUpdate& update) {
                QMetaObject::invokeMethod(
                    this, [this, run, update] { take(run, update); }, Qt::QueuedConnection);
            });
        },
        [this, asked](const Result<void>& result) { tell(result, asked); });
}

void DeliverRoom::cancel()
{
    if (!isRunning())
        return;
    ++m_run;
    m_job.cancel();
    m_basket.stop();
    Q_EMIT said(tr("Stopped; bundles that were verified stay."));
}

void DeliverRoom::take(int run, const DeliveryUpdate& update)
{
    if (run == m_run)
        m_basket.take(update);
}

void DeliverRoom::tell(const Result<void>& result, const DeliveryRequest& asked)
{
    if (!result) {
        m_basket.stop();
        return complained(errorText(result.error()));
    }
    const int failed = m_basket.countOf(DeliveryModel::State::Failed);
    const int written = m_basket.countOf(DeliveryModel::State::Written);
    if (failed > 0)
        return complained(tr("Bundles written and verified: %1, failed: %2; the table says why")
                              .arg(written)
                              .arg(failed));
    Q_EMIT said(tr("Written and verified in %3. Bundles: %1, reports: %2.")
                    .arg(written)
                    .arg(asked.reports.size())
                    .arg(pathText(asked.folder)));
}

} // namespace sextant::ui
