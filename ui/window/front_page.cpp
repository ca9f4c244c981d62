#include "ui/window/front_page.h"

#include "ui/common/columns.h"
#include "ui/common/elided_label.h"
#include "ui/models/candidate_model.h"
#include "ui/plot/front_plot.h"
#include "ui/plot/repeat_marks.h"
#include "ui/session/repeat_book.h"
#include "ui/session/selection.h"
#include "ui/session/study_document.h"
#include "ui/window/colour_legend.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QIcon>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSlider>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>

namespace sextant::ui {

namespace {

constexpr int kReplayStepMs = 60;

void choose(QComboBox* box, Measure measure)
{
    box->setCurrentIndex(box->findData(static_cast<int>(measure)));
}

Measure chosen(const QComboBox* box)
{
    return static_cast<Measure>(box->currentData().toInt());
}

} // namespace

FrontPage::FrontPage(StudyDocument& document, Selection& selection, QWidget* parent)
    : QWidget(parent), m_document(document), m_selection(selection),
      m_plot(new FrontPlot(document.model())),
      m_repeats(new RepeatBook(document.model(), selection, this)), m_x(new QComboBox),
      m_y(new QComboBox), m_colour(new QComboBox), m_legend(new ColourLegend),
      m_replay(new QSlider(Qt::Horizontal)), m_replayText(mutedLabel()), m_play(new QToolButton),
      m_playing(new QTimer(this))
{
    m_plot->setObjectName(QStringLiteral("frontPlot"));
    auto* header = new QHBoxLayout;
    header->setSpacing(4);
    header->addWidget(titleLabel(tr("Front")));
    header->addStretch();
    addTools(header);
    header->addSpacing(8);
    addChoices(header);
    fillColumn(this, header, m_plot);
    static_cast<QVBoxLayout*>(layout())->addLayout(replayRow());
    connectPlot();
    showStudyAxes();
    followCount();
}

void FrontPage::addChoices(QHBoxLayout* row)
{
    m_colour->addItem(tr("One colour"), -1);
    for (const MeasureTraits& traits : allMeasures())
        for (QComboBox* box : {m_x, m_y, m_colour})
            box->addItem(measureName(traits.measure), static_cast<int>(traits.measure));
    for (const auto& [box, name, label, tip] :
         {std::tuple{m_y, "yMeasureBox", tr("Upright axis"), tr("What the upright axis shows")},
          {m_x, "xMeasureBox", tr("Level axis"), tr("What the level axis shows")},
          {m_colour, "colourMeasureBox", tr("Colour"),
           tr("What the colour of a candidate shows")}}) {
        box->setObjectName(QString::fromLatin1(name));
        box->setAccessibleName(label);
        box->setToolTip(tip);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents); // as wide as there is room for
        box->setMinimumContentsLength(4);
        row->addWidget(box);
        if (box == m_y)
            row->addWidget(mutedLabel(tr("by")));
    }
}

void FrontPage::addTools(QHBoxLayout* row)
{
    auto* tools = new QButtonGroup(this);
    for (const auto& [tool, icon, name, tip] :
         {std::tuple{FrontPlot::Tool::Pan, "transform-move", "panToolButton",
                     tr("Drag moves the plot; the wheel zooms, a double click shows all")},
          {FrontPlot::Tool::Box, "select-rectangular", "boxToolButton",
           tr("Drag selects the candidates in a box (Shift and drag)")},
          {FrontPlot::Tool::Lasso, "edit-select-lasso", "lassoToolButton",
           tr("Drag selects the candidates within a loop")}}) {
        auto* button = new QToolButton;
        button->setIcon(QIcon::fromTheme(QString::fromLatin1(icon)));
        button->setObjectName(QString::fromLatin1(name));
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setChecked(tool == FrontPlot::Tool::Pan);
        tools->addButton(button, static_cast<int>(tool));
        row->addWidget(button);
    }
    connect(tools, &QButtonGroup::idClicked, this,
            [this](int tool) { m_plot->setTool(static_cast<FrontPlot::Tool>(tool)); });
}

QHBoxLayout* FrontPage::replayRow()
{
    m_play->setIcon(QIcon::fromTheme(QStringLiteral("media-playback-start")));
    m_play->setObjectName(QStringLiteral("replayButton"));
    m_play->setAccessibleName(tr("Replay the search"));
    m_play->setToolTip(tr("Replay the search from its first candidate"));
    m_play->setAutoRaise(true);
    m_replay->setObjectName(QStringLiteral("replaySlider"));
    m_replay->setAccessibleName(tr("Moment of the search, in candidates"));
    m_replay->setToolTip(tr("The search as it was when so many candidates existed"));
    m_replayText->setObjectName(QStringLiteral("replayText"));
    m_replayText->setMinimumWidth(fontMetrics().horizontalAdvance(tr("all %1").arg(100'000)));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_play);
    row->addWidget(m_replay, 1);
    row->addWidget(m_replayText);
    row->addWidget(m_legend);
    auto* legend = new ElidedLabel(tr("● aligned  ○ converted  △ training  ◇ knee"));
    legend->setAlignment(Qt::AlignRight);
    legend->setToolTip(tr("Filled: on the device after fine-tuning; hollow: converted without it; "
                          "the line between: what fine-tuning won back; grey: beyond a cap, or "
                          "excluded"));
    row->addWidget(legend);
    connect(m_replay, &QSlider::valueChanged, this, &FrontPage::replay);
    connect(m_play, &QToolButton::clicked, this, [this] {
        if (m_replay->value() == m_replay->maximum())
            m_replay->setValue(0);
        m_playing->start(kReplayStepMs);
    });
    connect(m_playing, &QTimer::timeout, this, &FrontPage::playOn);
    return row;
}

void FrontPage::connectPlot()
{
    for (QComboBox* box : {m_x, m_y})
        connect(box, &QComboBox::currentIndexChanged, this, &FrontPage::takeAxes);
    connect(m_colour, &QComboBox::currentIndexChanged, this, &FrontPage::takeColour);
    connect(&m_document, &StudyDocument::replaced, this, &FrontPage::showStudyAxes);
    connect(&m_document, &StudyDocument::capsChanged, this, &FrontPage::showCaps);
    CandidateModel& model = m_document.model();
    connect(&model, &CandidateModel::rowsInserted, this, &FrontPage::followCount);
    connect(&model, &CandidateModel::modelReset, this, &FrontPage::followCount);

    connect(m_plot, &FrontPlot::candidateClicked, &m_selection, &Selection::setCurrent);
    connect(m_plot, &FrontPlot::candidateToggled, &m_selection, &Selection::toggle);
    connect(m_plot, &FrontPlot::regionSelected, this,
            [this](const std::vector<int>& ids) { m_selection.set(ids); });
    connect(m_plot, &FrontPlot::capDragged, this, &FrontPage::dragCap);
    connect(m_plot, &FrontPlot::menuRequested, this, &FrontPage::menuRequested);
    connect(m_plot, &FrontPlot::pinRequested, this, &FrontPage::pinRequested);
    connect(m_plot, &FrontPlot::openRequested, this, &FrontPage::openRequested);
    connect(m_plot, &FrontPlot::exportRequested, this, &FrontPage::exportRequested);
    connect(m_repeats, &RepeatBook::changed, this, &FrontPage::showRepeats);
    const auto showSelection = [this] { m_plot->select(m_selection.current(), m_selection.ids()); };
    connect(&m_selection, &Selection::idsChanged, this, showSelection);
    connect(&m_selection, &Selection::currentChanged, this, showSelection);
}

void FrontPage::showStudyAxes()
{
    // The study's first cost against its accuracy.
    const std::vector<Objective>& objectives = m_document.header().settings.objectives;
    const auto accuracy = std::find_if(objectives.begin(), objectives.end(), isAccuracy);
    const auto cost = std::find_if_not(objectives.begin(), objectives.end(), isAccuracy);
    {
        const QSignalBlocker quietX(m_x), quietY(m_y);
        choose(m_x, cost == objectives.end() ? Measure::Latency : measureOf(*cost));
        choose(m_y, accuracy == objectives.end() ? Measure::MiouAligned : measureOf(*accuracy));
    }
    takeAxes();
}

void FrontPage::takeAxes()
{
    m_plot->setAxes(chosen(m_x), chosen(m_y));
    showRepeats();
}

void FrontPage::showRepeats()
{
    std::vector<RepeatMark> marks;
    const bool hasMiou = chosen(m_y) == Measure::MiouAligned && m_repeats->hasNoise();
    for (const CandidateRecord& candidate : m_document.model().candidates()) {
        if (!hasMiou || candidate.repeatOf >= 0)
            continue;
        const RepeatedAccuracy accuracy = m_repeats->of(candidate.id);
        const bool isLike = m_repeats->likeCurrent().contains(candidate.id);
        if (accuracy.trainings > 1 || isLike)
            marks.push_back({candidate.id, valueOf(candidate, chosen(m_x)), accuracy.mean,
                             accuracy.halfWidth, isLike, accuracy.trainings > 1});
    }
    if (std::exchange(m_hasMarks, !marks.empty()) || m_hasMarks)
        m_plot->showRepeats(marks);
}

void FrontPage::takeColour()
{
    const int measure = m_colour->currentData().toInt();
    m_plot->setColour(measure < 0 ? std::nullopt : std::optional(static_cast<Measure>(measure)));
    if (measure < 0)
        return m_legend->hide();
    m_legend->show(static_cast<Measure>(measure), m_plot->contents().colourLow,
                   m_plot->contents().colourHigh);
}

void FrontPage::dragCap(Measure measure, std::optional<double> value)
{
    Caps caps = m_document.caps();
    if (measure == Measure::Latency)
        caps.maxLatencyMs = value;
    else
        caps.maxParams = value ? std::optional(std::llround(*value)) : std::nullopt;
    m_document.setCaps(caps);
}

void FrontPage::showCaps()
{
    const Caps caps = m_document.caps();
    m_plot->setCaps(caps.maxLatencyMs, caps.maxParams, m_document.isMade());
}

void FrontPage::followCount()
{
    const int count = m_document.model().rowCount();
    const bool atEnd = m_replay->value() == m_replay->maximum();
    {
        const QSignalBlocker quiet(m_replay);
        m_replay->setRange(0, count);
        if (atEnd)
            m_replay->setValue(count);
    }
    m_replay->setEnabled(count > 0);
    m_play->setEnabled(count > 0);
    replay(m_replay->value());
}

void FrontPage::replay(int candidates)
{
    const bool all = candidates == m_replay->maximum();
    m_plot->setShown(all ? -1 : candidates);
    const QLocale locale;
    m_replayText->setText(all ? tr("all %1").arg(locale.toString(candidates))
                              : tr("first %Ln", nullptr, candidates));
}

void FrontPage::playOn()
{
    // A long search is replayed in about the time of a short one.
    const int step = std::max(1, m_replay->maximum() / 150);
    m_replay->setValue(std::min(m_replay->maximum(), m_replay->value() + step));
    if (m_replay->value() == m_replay->maximum())
        m_playing->stop();
}

void FrontPage::applyTheme()
{
    m_plot->applyTheme();
    m_legend->update();
}

} // namespace sextant::ui
