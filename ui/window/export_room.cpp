#include "ui/window/export_room.h"

#include "ui/common/paths.h"
#include "ui/common/text.h"
#include "ui/models/candidate_model.h"
#include "ui/session/selection.h"
#include "ui/session/study_document.h"
#include "ui/window/message_line.h"

#include <QLocale>
#include <QWidget>

namespace sextant::ui {

ExportRoom::ExportRoom(const Jobs& jobs, const Choosers& choosers, StudyDocument& document,
                       Selection& selection, MessageLine& messages, QWidget& window)
    : m_jobs(jobs), m_choosers(choosers), m_document(document), m_selection(selection),
      m_messages(messages), m_window(window)
{
    connect(&m_selection, &Selection::currentChanged, this, &ExportRoom::possibleChanged);
    connect(&m_job, &BackgroundJob::runningChanged, this, &ExportRoom::possibleChanged);
}

bool ExportRoom::isPossible() const
{
    const auto& candidates = m_document.model().candidates();
    const auto current = static_cast<std::size_t>(m_selection.current());
    return m_selection.current() >= 0 && current < candidates.size()
        && candidates[current].status == CandidateStatus::Done && !m_job.isRunning();
}

void ExportRoom::exportSelected()
{
    if (!isPossible())
        return;
    const QString folder = m_choosers.openFolder(&m_window, tr("Export into folder"));
    if (folder.isEmpty())
        return;
    m_messages.say(tr("Exporting and verifying candidate %1…").arg(m_selection.current()));
    m_job.run<ExportSummary>(
        [job = m_jobs.exportCandidate, study = m_document.path(), candidate = m_selection.current(),
         target = pathOf(folder)](const RunToken& token) {
            return job(study, candidate, target, token);
        },
        [this](const Result<ExportSummary>& result) { tell(result); });
}

void ExportRoom::tell(const Result<ExportSummary>& result)
{
    if (!result)
        return m_messages.complain(errorText(result.error()));
    m_messages.say(tr("Verified with %1: largest difference %2, mIoU %3 exported, %4 in the study. "
                      "Wrote %5")
                       .arg(QString::fromStdString(result->verifiedWith),
                            QLocale().toString(result->maxAbsDiff, 'g', 2),
                            miouText(result->miouExported), miouText(result->miouStudy),
                            pathText(result->files.front())));
}

} // namespace sextant::ui
