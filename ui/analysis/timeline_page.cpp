#include "ui/analysis/timeline_page.h"

#include "ui/analysis/timeline_view.h"
#include "ui/common/columns.h"
#include "ui/common/elided_label.h"
#include "ui/common/text.h"
#include "ui/models/candidate_model.h"
#include "ui/session/selection.h"
#include "ui/session/study_document.h"

#include <QLocale>
#include <QTimer>

namespace sextant::ui {

namespace {

std::map<int, TimelineView::Kind> kindsOf(const CandidateModel& model)
{
    using Kind = TimelineView::Kind;
    std::map<int, Kind> kinds;
    for (const CandidateRecord& candidate : model.candidates())
        if (candidate.status == CandidateStatus::Failed)
            kinds[candidate.id] = Kind::Failed;
        else if (candidate.status == CandidateStatus::Training)
            kinds[candidate.id] = Kind::Unfinished;
        else if (model.isOnFront(candidate.id))
            kinds[candidate.id] = Kind::OnFront;
    return kinds;
}

} // namespace

TimelinePage::TimelinePage(StudyDocument& document, Selection& selection, QWidget* parent)
    : QWidget(parent), m_document(document), m_view(new TimelineView), m_words(new ElidedLabel),
      m_soon(new QTimer(this))
{
    m_words->setObjectName(QStringLiteral("timelineText"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_words, 1);
    fillColumn(this, row, m_view);
    constexpr int kSoonMs = 500;
    m_soon->setSingleShot(true);
    m_soon->setInterval(kSoonMs);
    connect(m_soon, &QTimer::timeout, this, &TimelinePage::refresh);
    connect(&m_document.model(), &CandidateModel::frontChanged, this, &TimelinePage::refreshSoon);
    connect(&m_document, &StudyDocument::epochsChanged, this, &TimelinePage::refreshSoon);
    connect(&m_document, &StudyDocument::logChanged, this, &TimelinePage::refreshSoon);
    connect(m_view, &TimelineView::candidateClicked, &selection, &Selection::setCurrent);
    connect(&selection, &Selection::currentChanged, m_view, &TimelineView::select);
}

void TimelinePage::refreshSoon()
{
    if (isVisible() && !m_soon->isActive())
        m_soon->start();
}

void TimelinePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void TimelinePage::refresh()
{
    if (!m_document.isMade()) {
        m_view->show({}, {});
        m_words->setText({});
        return;
    }
    m_job.run<TimelineContents>(
        [path = m_document.path(),
         events = m_document.events()](const RunToken&) -> Result<TimelineContents> {
            const auto turns = readTurns(path);
            return turns ? Result<TimelineContents>(timelineOf(*turns, events))
                         : tl::unexpected(turns.error());
        },
        [this](const Result<TimelineContents>& contents) {
            if (!contents)
                return m_words->setText(errorText(contents.error()));
            m_view->show(*contents, kindsOf(m_document.model()));
            double wall = 0.0;
            for (const TimelineStretch& stretch : contents->stretches)
                wall += stretch.ended - stretch.begun;
            const double busy =
                wall > 0.0 ? contents->busySeconds / (wall * contents->workers) : 0.0;
            m_words->setText(
                contents->bars.empty()
                    ? QString()
                    : tr("%n workers, at work %1 % of %2 · teal: on the front · red: "
                         "failed · hatched: paused or unfinished",
                         nullptr, contents->workers)
                          .arg(QLocale().toString(100.0 * busy, 'f', 0), durationText(wall)));
        });
}

void TimelinePage::applyTheme()
{
    m_view->update();
}

} // namespace sextant::ui
