#include "ui/analysis/parallel_page.h"

#include "ui/analysis/parallel_view.h"
#include "ui/common/columns.h"
#include "ui/common/elided_label.h"
#include "ui/common/settings.h"
#include "ui/models/candidate_model.h"
#include "ui/session/selection.h"
#include "ui/session/study_document.h"

#include <QAction>
#include <QLocale>
#include <QMenu>
#include <QSettings>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace sextant::ui {

namespace {

constexpr auto kMeasuresKey = "parallel/measures";

std::vector<Measure> keptMeasures()
{
    std::vector<Measure> measures;
    for (const QString& key : QSettings().value(QLatin1String(kMeasuresKey)).toStringList())
        if (const auto measure = measureNamed(key))
            measures.push_back(*measure);
    if (measures.size() < 2)
        measures = {Measure::Number,     Measure::Parameters, Measure::Latency,
                    Measure::Energy,     Measure::PeakMemory, Measure::MiouConverted,
                    Measure::MiouAligned};
    return measures;
}

} // namespace

ParallelPage::ParallelPage(StudyDocument& document, Selection& selection, QWidget* parent)
    : QWidget(parent), m_document(document), m_selection(selection), m_view(new ParallelView),
      m_axes(new QToolButton), m_clear(new QToolButton), m_menu(new QMenu(this)),
      m_count(mutedLabel()), m_soon(new QTimer(this)), m_measures(keptMeasures())
{
    buildMenu();
    m_clear->setObjectName(QStringLiteral("clearBrushesButton"));
    m_clear->setText(tr("Show all"));
    m_clear->setAccessibleName(m_clear->text());
    m_clear->setToolTip(tr("Let all parts of axes go (Esc)"));
    m_count->setObjectName(QStringLiteral("parallelCount"));
    auto* hint = new ElidedLabel(tr("Drag on an axis to keep what passes; better lies higher · "
                                    "device figures simulated"));
    hint->setAlignment(Qt::AlignRight);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_axes);
    row->addWidget(m_clear);
    row->addWidget(m_count);
    row->addWidget(hint, 1);
    fillColumn(this, row, m_view);
    constexpr int kSoonMs = 200;
    m_soon->setSingleShot(true);
    m_soon->setInterval(kSoonMs);
    connect(m_soon, &QTimer::timeout, this, &ParallelPage::refresh);
    connect(&m_document.model(), &CandidateModel::frontChanged, this, &ParallelPage::refreshSoon);
    connect(&m_document.model(), &CandidateModel::modelReset, this, &ParallelPage::refreshSoon);
    connect(m_clear, &QToolButton::clicked, m_view, &ParallelView::clearBrushes);
    connect(m_view, &ParallelView::brushesChanged, this, &ParallelPage::refreshCount);
    connect(m_view, &ParallelView::brushed, this, [this](const std::vector<int>& ids) {
        if (!ids.empty())
            m_selection.set(ids);
    });
    connect(m_view, &ParallelView::candidateClicked, &m_selection, &Selection::setCurrent);
    const auto showSelection = [this] { m_view->select(m_selection.current(), m_selection.ids()); };
    connect(&m_selection, &Selection::idsChanged, this, showSelection);
    connect(&m_selection, &Selection::currentChanged, this, showSelection);
}

void ParallelPage::buildMenu()
{
    m_menu->setObjectName(QStringLiteral("parallelAxesMenu"));
    for (const MeasureTraits& traits : allMeasures()) {
        QAction* action = m_menu->addAction(measureName(traits.measure));
        action->setCheckable(true);
        action->setData(static_cast<int>(traits.measure));
        action->setChecked(std::ranges::count(m_measures, traits.measure) > 0);
        connect(action, &QAction::triggered, this, &ParallelPage::takeMeasures);
    }
    m_axes->setObjectName(QStringLiteral("parallelAxesButton"));
    m_axes->setText(tr("Axes"));
    m_axes->setAccessibleName(m_axes->text());
    m_axes->setToolTip(tr("Which measures have an axis"));
    m_axes->setPopupMode(QToolButton::InstantPopup);
    m_axes->setMenu(m_menu);
}

void ParallelPage::takeMeasures()
{
    std::vector<Measure> chosen;
    QStringList keys;
    // Those that were there keep their order; a new one comes last.
    const auto isWanted = [this](Measure measure) {
        return std::ranges::any_of(m_menu->actions(), [&](const QAction* action) {
            return action->isChecked() && action->data().toInt() == static_cast<int>(measure);
        });
    };
    for (const Measure measure : m_measures)
        if (isWanted(measure))
            chosen.push_back(measure);
    for (const MeasureTraits& traits : allMeasures())
        if (isWanted(traits.measure) && std::ranges::count(chosen, traits.measure) == 0)
            chosen.push_back(traits.measure);
    if (chosen.size() >= 2)
        m_measures = chosen;
    for (QAction* action : m_menu->actions()) // one axis alone has no lines
        action->setChecked(
            std::ranges::count(m_measures, static_cast<Measure>(action->data().toInt())) > 0);
    for (const Measure measure : m_measures)
        keys << QString::fromLatin1(traitsOf(measure).key);
    keepSetting(QLatin1String(kMeasuresKey), keys);
    refresh();
}

void ParallelPage::refreshSoon()
{
    if (isVisible() && !m_soon->isActive())
        m_soon->start();
}

void ParallelPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void ParallelPage::refresh()
{
    const CandidateModel& model = m_document.model();
    m_view->show(parallelData(model.candidates(), m_measures), model.frontSet());
    m_view->select(m_selection.current(), m_selection.ids());
    refreshCount();
}

void ParallelPage::refreshCount()
{
    const QLocale locale;
    const auto all = static_cast<int>(m_view->data().ids.size());
    const auto passing = static_cast<int>(m_view->data().passing(m_view->brushes()).size());
    m_clear->setEnabled(passing != all);
    m_count->setText(passing == all
                         ? tr("%Ln candidates", nullptr, all)
                         : tr("%1 of %2 pass").arg(locale.toString(passing), locale.toString(all)));
}

void ParallelPage::applyTheme()
{
    m_view->applyTheme();
}

} // namespace sextant::ui
