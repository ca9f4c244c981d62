#include "ui/window/curves_page.h"

#include "ui/models/candidate_model.h"
#include "ui/plot/curves_plot.h"
#include "ui/session/selection.h"
#include "ui/session/study_document.h"

#include <QTimer>
#include <QVBoxLayout>

namespace sextant::ui {

CurvesPage::CurvesPage(StudyDocument& document, Selection& selection, QWidget* parent)
    : QWidget(parent), m_document(document), m_selection(selection), m_plot(new CurvesPlot),
      m_soon(new QTimer(this)), m_copy(document.model())
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->addWidget(m_plot);
    constexpr int kSoonMs = 200;
    m_soon->setSingleShot(true);
    m_soon->setInterval(kSoonMs);
    connect(m_soon, &QTimer::timeout, this, &CurvesPage::refresh);
    connect(&m_document.model(), &CandidateModel::frontChanged, this, &CurvesPage::refreshSoon);
    connect(&m_document, &StudyDocument::epochsChanged, this, &CurvesPage::refreshSoon);
    connect(&m_selection, &Selection::currentChanged, this, &CurvesPage::refreshTrainings);
}

void CurvesPage::refreshSoon()
{
    if (isVisible() && !m_soon->isActive())
        m_soon->start();
}

void CurvesPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void CurvesPage::refresh()
{
    refreshTrainings();
    m_copy.make([this](std::vector<CandidateRecord> candidates) {
        using Curve = std::vector<ProgressPoint>;
        m_job.run<Curve>(
            [candidates = std::move(candidates), objectives = m_document.model().objectives()](
                const RunToken&) -> Result<Curve> { return progressCurve(candidates, objectives); },
            [this](const Result<Curve>& curve) {
                if (curve)
                    m_plot->showProgress(*curve);
            });
    });
}

void CurvesPage::refreshTrainings()
{
    if (!isVisible())
        return;
    std::vector<LearningCurve> curves;
    constexpr std::size_t kMost = 8;
    const auto& candidates = m_document.model().candidates();
    for (auto it = candidates.rbegin(); it != candidates.rend() && curves.size() < kMost; ++it)
        if (it->status == CandidateStatus::Training && it->id != m_selection.current())
            curves.push_back({it->id, m_document.epochs(it->id), false});
    if (m_document.model().candidate(m_selection.current()))
        curves.push_back({m_selection.current(), m_document.epochs(m_selection.current()), true});
    m_plot->showTrainings(curves);
}

void CurvesPage::applyTheme()
{
    m_plot->applyTheme();
}

} // namespace sextant::ui
