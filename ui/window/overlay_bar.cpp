#include "ui/window/overlay_bar.h"

#include "ui/common/columns.h"
#include "ui/common/controls.h"
#include "ui/common/elided_label.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QSlider>
#include <QSpinBox>

#include <algorithm>

namespace sextant::ui {

namespace {

constexpr int kOtherCandidate = 3; ///< entry after the three numerics

QString legendText()
{
    return OverlayBar::tr("<span style='color:%1'>■</span> gained&nbsp; "
                          "<span style='color:%2'>■</span> lost")
        .arg(kGainedColour.name(), kLostColour.name());
}

} // namespace

OverlayBar::OverlayBar(SceneView& view, QWidget& page)
    : m_view(view), m_look(new QComboBox), m_numerics(new QComboBox),
      m_threshold(new QSlider(Qt::Horizontal)), m_opacity(new QSlider(Qt::Horizontal)),
      m_thresholdText(mutedLabel()), m_legend(mutedLabel()), m_other(new QSpinBox),
      m_compareRow(nullptr), m_modes(new QButtonGroup(this)),
      m_compare(localAction(&page, "compareMasksAction", tr("Compare masks"),
                            tr("Set a second mask against this one"), "view-split-left-right",
                            QKeySequence(Qt::Key_C)))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(lookRow(page));
    m_compareRow = compareRow(page);
    column->addWidget(m_compareRow);
    m_compareRow->hide();
    m_compare->setCheckable(true);
    m_compare->setIconText(tr("Compare")); // where there are no icons
    connect(m_compare, &QAction::toggled, this, [this](bool on) {
        m_compareRow->setVisible(on);
        const auto modes = m_modes->buttons();
        if (on && std::none_of(modes.begin(), modes.end(), [](const QAbstractButton* mode) {
                return mode->isChecked();
            }))
            static_cast<QToolButton*>(m_modes->button(static_cast<int>(Comparison::Swipe)))
                ->defaultAction()
                ->setChecked(true);
        showComparison();
        Q_EMIT secondChanged();
    });
    readThreshold(m_threshold->value());
}

QWidget* OverlayBar::lookRow(QWidget& page)
{
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    named(m_look, "overlayLookBox", tr("Look of the mask"),
          tr("Filled, its outline alone, or every probability by colour"));
    m_look->addItems({tr("Filled"), tr("Outline"), tr("Probability")});
    m_look->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_look->setMinimumContentsLength(4);
    row->addWidget(m_look);
    row->addWidget(new ElidedLabel(tr("Threshold")));
    named(m_threshold, "thresholdSlider", tr("Threshold of the probability in percent"),
          tr("A pixel is a vessel above this probability. Scores are taken at 0.50"));
    m_threshold->setRange(1, 99);
    m_threshold->setValue(50);
    m_threshold->setMinimumWidth(40);
    row->addWidget(m_threshold, 2);
    m_thresholdText->setFixedWidth(
        m_thresholdText->fontMetrics().horizontalAdvance(QStringLiteral("0.00")) + 4);
    row->addWidget(m_thresholdText);
    row->addWidget(new ElidedLabel(tr("Opacity")));
    named(m_opacity, "opacitySlider", tr("Mask opacity in percent"),
          tr("How strongly the mask covers the scene"));
    m_opacity->setRange(0, 100);
    m_opacity->setValue(60);
    m_opacity->setMinimumWidth(32);
    row->addWidget(m_opacity, 1);
    QAction* visible = localAction(&page, "masksVisibleAction", tr("Masks"),
                                   tr("Masks and vessels over the scene; off shows it bare"),
                                   "visibility", QKeySequence(Qt::Key_O));
    visible->setCheckable(true);
    visible->setChecked(true);
    row->addWidget(buttonOf(visible));
    row->addWidget(buttonOf(m_compare));
    connect(visible, &QAction::toggled, &m_view, &SceneView::setMasksVisible);
    connect(m_look, &QComboBox::activated, this, [this](int index) {
        OverlayStyle style = m_view.overlayStyle();
        style.look = static_cast<OverlayLook>(index);
        m_view.setOverlayStyle(style);
    });
    connect(m_threshold, &QSlider::valueChanged, this, &OverlayBar::readThreshold);
    connect(m_opacity, &QSlider::valueChanged, this,
            [this](int percent) { m_view.setMaskOpacity(percent / 100.0); });
    return widget;
}

QWidget* OverlayBar::compareRow(QWidget& page)
{
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(mutedLabel(tr("Against")));
    named(m_numerics, "secondMaskBox", tr("Second mask"),
          tr("What the mask of the selected candidate is compared with"));
    m_numerics->addItems({tr("Aligned"), tr("Converted"), tr("FP32"), tr("Another candidate")});
    m_numerics->setCurrentIndex(2);
    m_numerics->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_numerics->setMinimumContentsLength(9);
    row->addWidget(m_numerics);
    named(m_other, "secondCandidateBox", tr("Number of the other candidate"),
          tr("Number of the other candidate, aligned on the device"));
    m_other->setVisible(false);
    row->addWidget(m_other);
    addMode(page, row, Comparison::Swipe, "swipeAction", tr("Swipe"),
            tr("The second mask right of a line that can be dragged"), "object-flip-horizontal",
            Qt::Key_S);
    addMode(page, row, Comparison::Flicker, "flickerAction", tr("Flicker"),
            tr("The second mask instead of the first; press again for the first"), "swap-panels",
            Qt::Key_F);
    addMode(page, row, Comparison::Difference, "differenceAction", tr("Changes"),
            tr("What the second mask has more, and what it lacks"), "vcs-diff", Qt::Key_D);
    m_modes->setExclusive(false);
    m_legend->setObjectName(QStringLiteral("differenceLegend"));
    m_legend->setTextFormat(Qt::RichText);
    row->addWidget(m_legend, 1);
    connect(m_numerics, &QComboBox::activated, this, [this](int index) {
        m_other->setVisible(index == kOtherCandidate);
        Q_EMIT secondChanged();
    });
    connect(m_other, &QSpinBox::valueChanged, this, &OverlayBar::secondChanged);
    return widget;
}

void OverlayBar::addMode(QWidget& page, QLayout* row, Comparison mode, const char* name,
                         const QString& text, const QString& tip, const char* icon, int key)
{
    QAction* action = localAction(&page, name, text, tip, icon, QKeySequence(key));
    action->setCheckable(true);
    QToolButton* button = buttonOf(action);
    row->addWidget(button);
    m_modes->addButton(button, static_cast<int>(mode));
    connect(action, &QAction::toggled, this, [this, button](bool on) {
        if (on) {
            for (QAbstractButton* other : m_modes->buttons())
                if (other != button)
                    static_cast<QToolButton*>(other)->defaultAction()->setChecked(false);
            m_compare->setChecked(true);
        }
        showComparison();
    });
}

void OverlayBar::showComparison()
{
    Comparison comparison = Comparison::None;
    for (QAbstractButton* button : m_modes->buttons())
        if (m_compare->isChecked() && button->isChecked())
            comparison = static_cast<Comparison>(m_modes->id(button));
    m_legend->setText(comparison == Comparison::Difference ? legendText() : QString());
    m_view.setComparison(comparison);
}

void OverlayBar::readThreshold(int percent)
{
    const double threshold = percent / 100.0;
    m_thresholdText->setText(QLocale().toString(threshold, 'f', 2));
    OverlayStyle style = m_view.overlayStyle();
    style.threshold = threshold;
    m_view.setOverlayStyle(style);
    Q_EMIT thresholdChanged(threshold);
}

MaskChoice OverlayBar::second() const
{
    if (!m_compare->isChecked())
        return {};
    const int index = m_numerics->currentIndex();
    if (index == kOtherCandidate)
        return {m_other->value(), MaskNumerics::Aligned};
    return {m_candidate, static_cast<MaskNumerics>(index)};
}

void OverlayBar::setCandidate(int candidate)
{
    m_candidate = candidate;
}

void OverlayBar::setCandidateCount(int count)
{
    m_other->setRange(0, std::max(0, count - 1));
}

} // namespace sextant::ui
