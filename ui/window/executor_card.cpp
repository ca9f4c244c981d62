#include "ui/window/executor_card.h"

#include "ui/common/text.h"
#include "ui/window/cluster_dialog.h"
#include "ui/window/setup_parts.h"

#include <QComboBox>
#include <QDateTime>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace sextant::ui {

namespace {

using Kind = ExecutorChoice::Kind;
using WhilePaused = ExecutorChoice::WhilePaused;

constexpr const char* kGroup = "executor";

QLineEdit* lineEdit(const char* name, const QString& label, const QString& tip,
                    const QString& placeholder)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(QString::fromLatin1(name));
    edit->setAccessibleName(label);
    edit->setToolTip(tip);
    edit->setPlaceholderText(placeholder);
    return edit;
}

QString stepText(const std::string& step)
{
    const std::pair<const char*, QString> names[] = {
        {"commands", ExecutorCard::tr("Slurm's commands")},
        {"controller", ExecutorCard::tr("Its controller")},
        {"nodes", ExecutorCard::tr("Nodes")},
        {"folder", ExecutorCard::tr("Shared folder")},
        {"request", ExecutorCard::tr("Partition, account, limits")},
        {"job", ExecutorCard::tr("A job")}};
    for (const auto& [key, name] : names)
        if (step == key)
            return name;
    return QString::fromStdString(step);
}

} // namespace

ExecutorCard::ExecutorCard(const Jobs& jobs, QWidget* parent)
    : QWidget(parent), m_jobs(jobs), m_kind(new QComboBox),
      m_memory(spinBox("executorMemoryBox", 0, 10'000'000, 0, tr("Memory of one training"),
                       tr("A training that takes more costs its candidate; on a cluster its job is "
                          "begun again with more"))),
      m_folder(lineEdit("clusterFolderEdit", tr("Shared folder"),
                        tr("A folder that this computer and the nodes see under the same path; "
                           "the data are copied into it once"),
                        tr("/shared/my-search"))),
      m_program(lineEdit("clusterProgramEdit", tr("Program on the nodes"),
                         tr("sextant-cli where the nodes find it, of this version"),
                         tr("the one on this computer"))),
      m_partition(lineEdit("partitionEdit", tr("Partition"), tr("Slurm's --partition"),
                           tr("the cluster's default"))),
      m_account(lineEdit("accountEdit", tr("Account"), tr("Slurm's --account: who pays"),
                         tr("your default"))),
      m_qos(lineEdit("qosEdit", tr("Quality of service"), tr("Slurm's --qos"), tr("your default"))),
      m_minutes(spinBox("minutesBox", 0, 100'000, 0, tr("Time of one training"),
                        tr("A job that takes longer is begun again with twice as much, up to four "
                           "times this, from its last epoch"))),
      m_cpus(spinBox("cpusBox", 1, 256, 1, tr("CPUs"), tr("CPUs for each training"))),
      m_inFlight(spinBox("jobsInFlightBox", 1, 10'000, 16, tr("Jobs in flight"),
                         tr("Jobs that wait or run at a time; may be changed while the search "
                            "runs. A study looks as far back as it had jobs when it was made, and "
                            "never uses more"))),
      m_whilePaused(new QComboBox), m_stragglers(new QComboBox),
      m_patience(spinBox("clusterPatienceBox", 0, 100'000, 0, tr("Waits at most"),
                         tr("How long the search waits for a controller that does not answer or a "
                            "folder that takes no file, before it pauses"))),
      m_wait(wrappedLabel()), m_preamble(new QPlainTextEdit),
      m_test(new QPushButton(tr("Test connection"))),
      m_queue(new QPushButton(tr("Queue and nodes…"))), m_answers(wrappedLabel())
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    QVBoxLayout* card = addCard(column, tr("Where"));
    m_kind->addItem(tr("This program"), int(Kind::Threads));
    m_kind->addItem(tr("A process for each"), int(Kind::Processes));
    m_kind->addItem(tr("A Slurm cluster"), int(Kind::Slurm));
    dress(m_kind, "executorBox", tr("Where candidates are trained"),
          tr("In a process of its own a training that crashes or runs out of memory costs its "
             "candidate alone; a cluster trains many at a time. The result is the same"));
    m_memory->setSuffix(tr(" MB"));
    m_memory->setSpecialValueText(tr("no limit"));
    m_cluster = clusterForm();
    auto* form = new QFormLayout;
    form->addRow(tr("Train in"), m_kind);
    form->addRow(tr("Memory each"), m_memory);
    card->addLayout(form);
    card->addWidget(m_cluster);
    restore();
    onChanged();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ExecutorCard::onChanged);
    for (QSpinBox* box : {m_memory, m_minutes, m_cpus, m_inFlight, m_patience})
        connect(box, &QSpinBox::valueChanged, this, &ExecutorCard::onChanged);
    for (QLineEdit* edit : {m_folder, m_program, m_partition, m_account, m_qos})
        connect(edit, &QLineEdit::editingFinished, this, &ExecutorCard::onChanged);
    connect(m_folder, &QLineEdit::textChanged, this, &ExecutorCard::changed);
    for (QComboBox* box : {m_whilePaused, m_stragglers})
        connect(box, &QComboBox::currentIndexChanged, this, &ExecutorCard::onChanged);
    connect(m_preamble, &QPlainTextEdit::textChanged, this, &ExecutorCard::onChanged);
    connect(m_test, &QPushButton::clicked, this, &ExecutorCard::test);
    connect(m_queue, &QPushButton::clicked, this, &ExecutorCard::openQueue);
}

QWidget* ExecutorCard::clusterForm()
{
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setSpecialValueText(tr("the cluster's limit"));
    m_whilePaused->addItem(tr("Go on"), int(WhilePaused::Run));
    m_whilePaused->addItem(tr("Do not start"), int(WhilePaused::Hold));
    m_whilePaused->addItem(tr("Stop and wait"), int(WhilePaused::Requeue));
    dress(m_whilePaused, "whilePausedBox", tr("Jobs while paused"),
          tr("Whether jobs go on while the search is paused; those that stop go on from their last "
             "epoch"));
    m_stragglers->addItem(tr("Pass over"), true);
    m_stragglers->addItem(tr("Wait for them"), false);
    dress(m_stragglers, "stragglersBox", tr("Trainings that take very long"),
          tr("Whether the next candidates are chosen without their scores, so that no node waits. "
             "The study keeps who was passed over"));
    m_patience->setSuffix(tr(" min"));
    m_patience->setSpecialValueText(tr("as long as it takes"));
    m_wait->setObjectName(QStringLiteral("clusterWait"));
    m_wait->setAccessibleName(tr("What the search waits for"));
    m_wait->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_wait->hide();
    m_preamble->setObjectName(QStringLiteral("preambleEdit"));
    m_preamble->setAccessibleName(tr("Preamble"));
    m_preamble->setToolTip(tr("Shell lines that run on the node before the program"));
    m_preamble->setPlaceholderText(QStringLiteral("module load sextant"));
    m_preamble->setFixedHeight(3 * m_preamble->fontMetrics().lineSpacing());
    m_preamble->setTabChangesFocus(true);
    m_test->setObjectName(QStringLiteral("testClusterButton"));
    m_test->setAccessibleName(m_test->text());
    m_test->setToolTip(tr("Asks the cluster step by step, and runs one short job"));
    m_queue->setObjectName(QStringLiteral("clusterQueueButton"));
    m_queue->setAccessibleName(tr("Queue and nodes"));
    m_queue->setToolTip(tr("This search's jobs and the cluster's nodes"));
    m_answers->setObjectName(QStringLiteral("clusterAnswers"));
    m_answers->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto* body = new QWidget;
    auto* form = new QFormLayout(body);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("Shared folder"), m_folder);
    form->addRow(tr("Program"), m_program);
    form->addRow(tr("Partition"), m_partition);
    form->addRow(tr("Account"), m_account);
    form->addRow(tr("QOS"), m_qos);
    form->addRow(tr("Time each"), m_minutes);
    form->addRow(tr("CPUs each"), m_cpus);
    form->addRow(tr("Jobs in flight"), m_inFlight);
    form->addRow(tr("While paused"), m_whilePaused);
    form->addRow(tr("Stragglers"), m_stragglers);
    form->addRow(tr("Waits at most"), m_patience);
    form->addRow(tr("Preamble"), m_preamble);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_test);
    buttons->addWidget(m_queue);
    buttons->addStretch();
    form->addRow(buttons);
    form->addRow(m_answers);
    form->addRow(m_wait);
    return body;
}

ExecutorChoice ExecutorCard::choice() const
{
    ExecutorChoice choice;
    choice.kind = static_cast<Kind>(m_kind->currentData().toInt());
    choice.memoryMb = m_memory->value();
    choice.folder = m_folder->text().trimmed().toStdString();
    choice.program = m_program->text().trimmed().toStdString();
    choice.partition = m_partition->text().trimmed().toStdString();
    choice.account = m_account->text().trimmed().toStdString();
    choice.qos = m_qos->text().trimmed().toStdString();
    choice.minutes = m_minutes->value();
    choice.cpus = m_cpus->value();
    choice.jobs = m_inFlight->value();
    choice.whilePaused = static_cast<WhilePaused>(m_whilePaused->currentData().toInt());
    choice.passOver = m_stragglers->currentData().toBool();
    choice.waitMinutes = m_patience->value();
    choice.preamble = m_preamble->toPlainText().toStdString();
    return choice;
}

bool ExecutorCard::isCluster() const
{
    return static_cast<Kind>(m_kind->currentData().toInt()) == Kind::Slurm;
}

QString ExecutorCard::reason() const
{
    return isCluster() && m_folder->text().trimmed().isEmpty()
        ? tr("Name the folder that this computer shares with the cluster.")
        : QString();
}

void ExecutorCard::fill(SearchPlan& plan) const
{
    plan.executor = choice();
    if (!isCluster())
        return;
    plan.workers = m_inFlight->value();
    plan.workerCount = m_workers;
    plan.settings.lag = std::max(plan.settings.lag, m_inFlight->value());
}

QString ExecutorCard::waitText(const SearchWait& wait)
{
    const bool isFolder = wait.what == SearchWait::For::Folder;
    const QString what = isFolder ? tr("The jobs' folder cannot be written")
                                  : tr("Slurm's controller does not answer");
    const auto sinceMs =
        std::chrono::duration_cast<std::chrono::milliseconds>(wait.since.time_since_epoch());
    const QString since =
        QLocale().toString(QDateTime::fromMSecsSinceEpoch(sinceMs.count()), QLocale::ShortFormat);
    const QString advice = isFolder ? tr("Make room there.") : tr("Ask who runs the cluster.");
    const QString next = wait.phase == SearchWait::Phase::GaveUp
        ? tr("The search has paused; let it go on then.")
        : tr("The search goes on by itself then.");
    return tr("%1, since %2. %3 %4").arg(what, since, advice, next);
}

void ExecutorCard::showWait(const SearchWait& wait)
{
    if (wait.phase == SearchWait::Phase::Ended)
        return clearWait();
    m_wait->setText(QStringLiteral("⏳ ") + waitText(wait));
    m_wait->setToolTip(QString::fromStdString(wait.why));
    m_wait->show();
}

void ExecutorCard::clearWait()
{
    m_wait->clear();
    m_wait->hide();
}

void ExecutorCard::restore()
{
    QSettings settings;
    settings.beginGroup(QLatin1String(kGroup));
    const auto text = [&](const char* key) {
        return settings.value(QLatin1String(key)).toString();
    };
    const auto number = [&](const char* key, QSpinBox* box) {
        box->setValue(settings.value(QLatin1String(key), box->value()).toInt());
    };
    const auto entry = [&](const char* key, QComboBox* box) {
        box->setCurrentIndex(
            std::max(0, box->findData(settings.value(QLatin1String(key), 0).toInt())));
    };
    entry("kind", m_kind);
    entry("whilePaused", m_whilePaused);
    m_stragglers->setCurrentIndex(settings.value(QLatin1String("passOver"), true).toBool() ? 0 : 1);
    m_folder->setText(text("folder"));
    m_program->setText(text("program"));
    m_partition->setText(text("partition"));
    m_account->setText(text("account"));
    m_qos->setText(text("qos"));
    m_preamble->setPlainText(text("preamble"));
    number("memoryMb", m_memory);
    number("minutes", m_minutes);
    number("cpus", m_cpus);
    number("jobs", m_inFlight);
    number("waitMinutes", m_patience);
}

void ExecutorCard::onChanged()
{
    m_cluster->setVisible(isCluster());
    m_memory->setEnabled(static_cast<Kind>(m_kind->currentData().toInt()) != Kind::Threads);
    m_memory->setSpecialValueText(isCluster() ? tr("as estimated") : tr("no limit"));
    m_workers->set(m_inFlight->value());
    QSettings settings;
    settings.beginGroup(QLatin1String(kGroup));
    const auto keep = [&](const char* key, const QVariant& value) {
        settings.setValue(QLatin1String(key), value);
    };
    keep("kind", m_kind->currentData());
    keep("whilePaused", m_whilePaused->currentData());
    keep("folder", m_folder->text());
    keep("program", m_program->text());
    keep("partition", m_partition->text());
    keep("account", m_account->text());
    keep("qos", m_qos->text());
    keep("preamble", m_preamble->toPlainText());
    keep("memoryMb", m_memory->value());
    keep("minutes", m_minutes->value());
    keep("cpus", m_cpus->value());
    keep("jobs", m_inFlight->value());
    keep("waitMinutes", m_patience->value());
    keep("passOver", m_stragglers->currentData());
    Q_EMIT changed();
}

void ExecutorCard::test()
{
    m_heard.clear();
    if (!reason().isEmpty())
        return m_answers->setText(reason());
    m_test->setEnabled(false);
    showAnswers({}, true);
    m_job.run<std::monostate>(
        [this, check = m_jobs.checkCluster,
         choice = choice()](const RunToken& token) -> Result<std::monostate> {
            const auto done = check(choice, token, [this](const ClusterAnswer& answer) {
                QMetaObject::invokeMethod(
                    this,
                    [this, answer] {
                        m_heard.push_back(answer);
                        showAnswers(m_heard, m_job.isRunning());
                    },
                    Qt::QueuedConnection);
            });
            if (!done)
                return tl::unexpected(done.error());
            return std::monostate();
        },
        [this](const Result<std::monostate>& done) {
            m_test->setEnabled(true);
            if (!done && m_heard.empty())
                return m_answers->setText(errorText(done.error()));
            showAnswers(m_heard, false);
        });
}

void ExecutorCard::showAnswers(const std::vector<ClusterAnswer>& answers, bool isRunning)
{
    QStringList lines;
    for (const ClusterAnswer& answer : answers)
        lines << tr("%1 %2: %3")
                     .arg(answer.passed ? QStringLiteral("✓") : QStringLiteral("✗"),
                          stepText(answer.step), QString::fromStdString(answer.text));
    if (isRunning)
        lines << tr("Asking…");
    else if (!answers.empty() && answers.back().passed)
        lines << tr("The cluster will do.");
    m_answers->setText(lines.join(QLatin1Char('\n')));
}

void ExecutorCard::openQueue()
{
    auto* dialog = new ClusterDialog(m_jobs.viewCluster, choice(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->QDialog::show();
}

} // namespace sextant::ui
