#include "ui/window/fork_dialog.h"

#include "ui/common/columns.h"
#include "ui/common/paths.h"
#include "ui/common/text.h"
#include "ui/session/study_document.h"
#include "ui/window/setup_parts.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QStyle>

#include <algorithm>

namespace sextant::ui {

namespace {

QCheckBox* checkBox(const char* name, const QString& text, const QString& tip)
{
    auto* box = new QCheckBox(text);
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(text);
    box->setToolTip(tip);
    return box;
}

QString listText(const std::vector<int>& candidates)
{
    constexpr std::size_t kMost = 8;
    QStringList numbers;
    for (std::size_t i = 0; i < candidates.size() && i < kMost; ++i)
        numbers << QString::number(candidates[i]);
    if (candidates.size() > kMost)
        numbers << QStringLiteral("…");
    return numbers.join(QStringLiteral(", "));
}

} // namespace

ForkDialog::ForkDialog(const Jobs& jobs, const Choosers& choosers, StudyDocument& document,
                       QWidget* parent)
    : QDialog(parent), m_jobs(jobs), m_choosers(choosers), m_document(document),
      m_what(wrappedLabel()), m_answer(wrappedLabel()),
      m_epochs(spinBox("forkEpochsBox", 1, 10'000, 10, tr("FP32 epochs"),
                       tr("Passes over the training tiles in FP32, of every network there"))),
      m_alignEpochs(spinBox("forkAlignEpochsBox", 0, 10'000, 2, tr("Alignment epochs"),
                            tr("Further passes under the device's simulated numerics"))),
      m_evaluations(spinBox("forkEvaluationsBox", 1, 100'000, 40, tr("Candidates in all"),
                            tr("How many networks to train, these among them"))),
      m_withWeights(checkBox("forkWeightsBox", tr("Start from their weights"),
                             tr("Off: from fresh ones. Pruned weights start fresh too"))),
      m_searchOn(checkBox("forkSearchBox", tr("Search on from them"),
                          tr("Off: only these networks are trained"))),
      m_make(new QPushButton(tr("Make study…")))
{
    setObjectName(QStringLiteral("forkDialog"));
    layOut();
    connect(m_make, &QPushButton::clicked, this, &ForkDialog::make);
    connect(m_searchOn, &QCheckBox::toggled, m_evaluations, &QWidget::setEnabled);
}

void ForkDialog::layOut()
{
    m_answer->setObjectName(QStringLiteral("forkAnswer"));
    m_make->setObjectName(QStringLiteral("forkButton"));
    m_make->setAccessibleName(m_make->text());
    m_make->setToolTip(tr("Choose a file; the present study stays as it is"));
    m_make->setProperty("role", "primary");
    m_make->setDefault(true);
    auto* close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("closeForkButton"));
    close->setAccessibleName(close->text());
    close->setToolTip(tr("Close without a new study (Esc)"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* form = new QFormLayout;
    form->addRow(tr("FP32 epochs"), m_epochs);
    form->addRow(tr("Alignment epochs"), m_alignEpochs);
    form->addRow(QString(), m_withWeights);
    form->addRow(QString(), m_searchOn);
    form->addRow(tr("Candidates in all"), m_evaluations);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_make);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_what);
    column->addLayout(form);
    column->addWidget(m_answer);
    column->addLayout(buttons);
    constexpr int kWidth = 400;
    setMinimumWidth(kWidth);
}

void ForkDialog::ask(std::vector<int> candidates, Purpose purpose)
{
    m_candidates = std::move(candidates);
    const SearchSettings& settings = m_document.header().settings;
    const bool isLonger = purpose == Purpose::TrainLonger;
    constexpr int kLonger = 3;
    setWindowTitle(isLonger ? tr("Train longer") : tr("Use as start"));
    m_what->setText(
        tr("Scores are compared within a study, where all are trained alike. So candidates %1 go "
           "into a study of their own, with the data, device, space and caps of this one.",
           nullptr, static_cast<int>(m_candidates.size()))
            .arg(listText(m_candidates)));
    m_epochs->setValue(isLonger ? kLonger * settings.epochs : settings.epochs);
    m_alignEpochs->setValue(isLonger ? kLonger * settings.alignEpochs : settings.alignEpochs);
    m_evaluations->setValue(std::max(settings.evaluations, static_cast<int>(m_candidates.size())));
    m_withWeights->setChecked(true);
    m_searchOn->setChecked(!isLonger);
    m_evaluations->setEnabled(!isLonger);
    say({}, false);
    show();
    raise();
}

void ForkDialog::say(const QString& text, bool isError)
{
    m_answer->setText(text);
    m_answer->setProperty("role", isError ? "error" : "muted");
    m_answer->style()->unpolish(m_answer);
    m_answer->style()->polish(m_answer);
}

void ForkDialog::make()
{
    QString file = m_choosers.saveFile(this, windowTitle(), tr("Sextant studies (*.sextant)"));
    if (file.isEmpty())
        return;
    const auto ending = QStringLiteral(".sextant");
    if (!file.endsWith(ending))
        file += ending;
    ForkPlan plan;
    plan.from = m_document.path();
    plan.to = pathOf(file);
    plan.candidates = m_candidates;
    plan.epochs = m_epochs->value();
    plan.alignEpochs = m_alignEpochs->value();
    plan.withWeights = m_withWeights->isChecked();
    if (m_searchOn->isChecked())
        plan.evaluations = m_evaluations->value();
    m_make->setEnabled(false);
    m_job.run<int>([fork = m_jobs.forkStudy, plan](const RunToken&) { return fork(plan); },
                   [this, to = plan.to](const Result<int>& begun) {
                       m_make->setEnabled(true);
                       if (!begun)
                           return say(errorText(begun.error()), true);
                       accept();
                       Q_EMIT made(to);
                   });
}

} // namespace sextant::ui
