#include "ui/window/prediction_bar.h"

#include "ui/common/columns.h"
#include "ui/common/controls.h"
#include "ui/common/text.h"

#include <QLabel>
#include <QProgressBar>

namespace sextant::ui {

PredictionBar::PredictionBar(QWidget* parent)
    : QWidget(parent), m_what(mutedLabel()), m_left(mutedLabel()), m_bar(new QProgressBar)
{
    setObjectName(QStringLiteral("predictionBar"));
    m_bar->setObjectName(QStringLiteral("predictionProgress"));
    m_bar->setAccessibleName(tr("Progress of the prediction"));
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(8);
    auto* cancel = named(new QToolButton, "cancelPredictionButton", tr("Stop predicting"),
                         tr("Stop predicting this mask"));
    cancel->setIcon(QIcon::fromTheme(QStringLiteral("process-stop")));
    cancel->setAutoRaise(true);
    connect(cancel, &QToolButton::clicked, this, &PredictionBar::cancelled);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_what);
    row->addWidget(m_bar, 1);
    row->addWidget(m_left);
    row->addWidget(cancel);
    hide();
}

void PredictionBar::begin(const QString& what)
{
    m_what->setText(what);
    m_left->clear();
    m_bar->setValue(0);
    show();
}

void PredictionBar::progress(double share, double secondsLeft)
{
    m_bar->setValue(static_cast<int>(1000.0 * share));
    m_left->setText(tr("%1 left").arg(durationText(secondsLeft)));
}

} // namespace sextant::ui
