#include "ui/window/setup_panel.h"

#include "core/hw/device_profile.h"
#include "core/space/space_sampler.h"
#include "ui/common/settings.h"
#include "ui/window/data_card.h"
#include "ui/window/device_card.h"
#include "ui/window/executor_card.h"
#include "ui/window/probe_card.h"
#include "ui/window/setup_parts.h"
#include "ui/window/space_card.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QVBoxLayout>

#include <array>

namespace sextant::ui {

SetupPanel::SetupPanel(const Jobs& jobs, QWidget* parent)
    : QWidget(parent), m_data(new DataCard(jobs)), m_device(new DeviceCard), m_space(new SpaceCard),
      m_strategy(new QComboBox), m_objectives(new QComboBox),
      m_evaluations(spinBox("evaluationsBox", 1, 1'000'000, 40, tr("Candidates"),
                            tr("How many networks to train"))),
      m_hours(spinBox("hoursBox", 0, 10'000, 0, tr("Hours at most"),
                      tr("The search stops after so many hours of work, pauses left out; it can "
                         "be continued"))),
      m_patience(spinBox("patienceBox", 0, 100'000, 0, tr("Without progress"),
                         tr("The search stops when so many trainings in a row left the front as "
                            "it was; it can be continued"))),
      m_epochs(spinBox("epochsBox", 1, 1000, 10, tr("FP32 epochs"),
                       tr("Passes over the training tiles in FP32"))),
      m_alignEpochs(spinBox("alignEpochsBox", 0, 1000, 2, tr("Alignment epochs"),
                            tr("Further passes under the device's simulated numerics"))),
      m_augmentation(new QComboBox), m_savings(new QComboBox),
      m_workers(
          spinBox("workersBox", 1, 4, kWorkers.value(), tr("Workers"),
                  tr("Networks trained at the same time; may be changed while the search runs. "
                     "The result does not depend on it"))),
      m_seed(spinBox("seedBox", 0, 1'000'000'000, 1, tr("Seed"),
                     tr("The same seed gives the same candidates"))),
      m_repeats(spinBox("repeatsBox", 1, 10, 1, tr("Trainings on the front"),
                        tr("How often networks on the front are trained, each time with another "
                           "seed, so that their scores have an interval; from the same budget"))),
      m_executor(new ExecutorCard(jobs)), m_probe(new ProbeCard)
{
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(16, 16, 16, 16);
    columns->setSpacing(16);
    columns->addStretch(1);
    std::array<QVBoxLayout*, 2> column{};
    for (QVBoxLayout*& each : column) {
        auto* body = new QWidget;
        body->setFixedWidth(408);
        each = new QVBoxLayout(body);
        each->setContentsMargins(0, 0, 0, 0);
        each->setSpacing(16);
        columns->addWidget(body);
    }
    columns->addStretch(1);
    for (QWidget* card : std::initializer_list<QWidget*>{m_data, m_device, m_space, m_probe})
        column[0]->addWidget(card);
    addSearchCard(column[1]);
    addBudgetCard(column[1]);
    column[1]->addWidget(m_executor);
    for (QVBoxLayout* each : column)
        each->addStretch();
    connectAll();
}

void SetupPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_device->followFolder(); // it may have been changed in another tab
}

void SetupPanel::addSearchCard(QVBoxLayout* column)
{
    QVBoxLayout* card = addCard(column, tr("Search"));
    auto* form = new QFormLayout;
    const std::pair<Strategy, QString> strategies[] = {
        {Strategy::Nsga2, tr("Evolution (NSGA-II)")},
        {Strategy::Surrogate, tr("Evolution with a model")},
        {Strategy::Regularised, tr("Ageing evolution")},
        {Strategy::PynasGa, tr("PyNAS's algorithm")},
        {Strategy::Random, tr("Random")},
        {Strategy::Exhaustive, tr("Every network of the space")}};
    for (const auto& [strategy, name] : strategies)
        m_strategy->addItem(name, QString::fromStdString(strategyName(strategy)));
    dress(m_strategy, "strategyBox", tr("Strategy"),
          tr("How the next network is chosen. The model learns accuracy from what is trained and "
             "picks "
             "the child that should widen the front most"));
    const std::pair<std::vector<Objective>, QString> tradeOffs[] = {
        {{Objective::Latency, Objective::Miou}, tr("Latency and mIoU")},
        {{Objective::Latency, Objective::VesselF1}, tr("Latency and vessel F1")},
        {{Objective::Energy, Objective::Miou}, tr("Energy and mIoU")},
        {{Objective::Params, Objective::Miou}, tr("Parameters and mIoU")},
        {{Objective::PeakMemory, Objective::Miou}, tr("Memory and mIoU")},
        {{Objective::Latency, Objective::Energy, Objective::Miou}, tr("Latency, energy and mIoU")}};
    for (const auto& [objectives, name] : tradeOffs)
        m_objectives->addItem(name, objectivesKey(objectives));
    dress(m_objectives, "objectivesBox", tr("Trade off"),
          tr("What the front is of; accuracies are those on the device"));
    const std::pair<Savings, QString> savings[] = {
        {{}, tr("None")},
        {{true, 0, false}, tr("Inherit weights")},
        {{true, 0, true}, tr("Inherit, end hopeless")},
        {{true, 1, true}, tr("Inherit, best third goes on")}};
    for (const auto& [saving, name] : savings)
        m_savings->addItem(name, QString::fromStdString(savingsText(saving)));
    dress(m_savings, "savingsBox", tr("Savings"),
          tr("Networks can start from their parent's weights; a training can end early when none "
             "that stood like it ended well enough, or, at a third of the epochs, when it is not "
             "among the best third so far"));
    m_strategy->setCurrentIndex(
        m_strategy->findData(QString::fromStdString(strategyName(SearchSettings().strategy))));
    form->addRow(tr("Strategy"), m_strategy);
    form->addRow(tr("Trade off"), m_objectives);
    form->addRow(tr("Savings"), m_savings);
    card->addLayout(form);
}

void SetupPanel::addBudgetCard(QVBoxLayout* column)
{
    QVBoxLayout* card = addCard(column, tr("Budget"));
    auto* form = new QFormLayout;
    form->addRow(tr("Candidates"), m_evaluations);
    m_hours->setSpecialValueText(tr("no limit"));
    m_patience->setSpecialValueText(tr("no limit"));
    form->addRow(tr("Hours at most"), m_hours);
    form->addRow(tr("Without progress"), m_patience);
    form->addRow(tr("FP32 epochs"), m_epochs);
    form->addRow(tr("Alignment epochs"), m_alignEpochs);
    dress(m_augmentation, "augmentationBox", tr("Augmentation"),
          tr("Random zoom, brightness and colour of the training crops, beyond flips and turns. "
             "Helps "
             "trainings of many epochs on few scenes; short ones do better without"));
    m_augmentation->addItem(tr("None"), QStringLiteral("none"));
    m_augmentation->addItem(tr("Mild"), QStringLiteral("mild"));
    m_augmentation->addItem(tr("Strong"), QStringLiteral("strong"));
    form->addRow(tr("Augmentation"), m_augmentation);
    form->addRow(tr("Workers"), m_workers);
    form->addRow(tr("Seed"), m_seed);
    form->addRow(tr("Trainings on the front"), m_repeats);
    card->addLayout(form);
}

void SetupPanel::connectAll()
{
    m_probe->setDeviceCommand(m_device->probeCommand());
    connect(m_device, &DeviceCard::changed, this,
            [this] { m_probe->setDeviceCommand(m_device->probeCommand()); });
    m_workerCount->set(m_workers->value());
    connect(m_workers, &QSpinBox::valueChanged, this,
            [this](int workers) { m_workerCount->set(workers); });
    m_workers->setEnabled(!m_executor->isCluster());
    connect(m_executor, &ExecutorCard::changed, this,
            [this] { m_workers->setEnabled(!m_executor->isCluster()); });
    connect(m_data, &DataCard::changed, this, &SetupPanel::changed);
    connect(m_device, &DeviceCard::changed, this, &SetupPanel::changed);
    connect(m_space, &SpaceCard::changed, this, &SetupPanel::changed);
    connect(m_probe, &ProbeCard::changed, this, &SetupPanel::changed);
    connect(m_executor, &ExecutorCard::changed, this, &SetupPanel::changed);
    connect(m_evaluations, &QSpinBox::valueChanged, this, &SetupPanel::changed);
    connect(m_strategy, &QComboBox::currentIndexChanged, this, &SetupPanel::changed);
}

void SetupPanel::showStudy(const StudyHeader& header)
{
    m_fixed = true;
    const SearchSettings& settings = header.settings;
    if (const auto device = DeviceProfile::fromJson(header.profileJson))
        m_device->choose(QString::fromStdString(device->id));
    m_space->setFree(false, m_fixed);
    if (const auto space = SearchSpace::fromJson(header.spaceJson))
        m_space->choose(*space);
    m_evaluations->setValue(settings.evaluations);
    followStudy(settings);
    m_epochs->setValue(settings.epochs);
    m_alignEpochs->setValue(settings.alignEpochs);
    m_data->setLevelScenes(settings.training.levelScenes);
    showChoice(m_augmentation, augmentationKey(m_augmentation, settings.training.augmentation));
    showChoice(m_strategy, QString::fromStdString(strategyName(settings.strategy)));
    showChoice(m_objectives, objectivesKey(settings.objectives));
    showChoice(m_savings, QString::fromStdString(savingsText(settings.savings)));
    m_seed->setValue(static_cast<int>(settings.seed));
    m_repeats->setValue(settings.repeats);
    m_data->setFolder(header.dataFolder);
    setEnabledForRun(true);
}

void SetupPanel::followStudy(const SearchSettings& settings)
{
    m_space->showCaps(settings);
    // A wish raises the budget; what the analyst has put in for the next run stays.
    m_evaluations->setValue(std::max(m_evaluations->value(), settings.evaluations));
}

void SetupPanel::fixRecipe()
{
    m_fixed = true;
    setEnabledForRun(false);
}

void SetupPanel::shareWorkers(std::shared_ptr<WorkerCount> workers)
{
    m_workerCount = std::move(workers);
    m_workers->setValue(m_workerCount->get());
}

void SetupPanel::clearStudy()
{
    m_fixed = false;
    for (QComboBox* box : {m_augmentation, m_strategy, m_objectives, m_savings})
        forgetForeign(box);
    setEnabledForRun(true);
    Q_EMIT changed();
}

bool SetupPanel::isTooLarge() const
{
    return m_strategy->currentData().toString().toStdString() == strategyName(Strategy::Exhaustive)
        && m_space->log10Size() > kMostEnumeratedLog10;
}

QString SetupPanel::reason() const
{
    for (const QString& reason :
         {m_data->reason(), m_executor->reason(), m_probe->reason(), m_space->reason()})
        if (!reason.isEmpty())
            return reason;
    return isTooLarge()
        ? tr("This space holds too many networks to train every one; choose another "
             "strategy or space.")
        : QString();
}

SearchPlan SetupPanel::plan() const
{
    SearchPlan plan;
    plan.data = m_data->folder();
    plan.device = m_device->id().toStdString();
    plan.profileFolder = m_device->folder();
    plan.probe = m_probe->choice();
    plan.spaceJson = m_space->json();
    plan.settings.evaluations = m_evaluations->value();
    plan.settings.epochs = m_epochs->value();
    plan.settings.alignEpochs = m_alignEpochs->value();
    // A study that exists keeps its own, which need not be one of these.
    plan.settings.training.levelScenes = m_data->levelScenes();
    plan.settings.training.augmentation =
        Augmentation::named(m_augmentation->currentData().toString().toStdString())
            .value_or(Augmentation{});
    plan.settings.strategy = strategyNamed(m_strategy->currentData().toString().toStdString())
                                 .value_or(plan.settings.strategy);
    plan.settings.objectives = objectivesFrom(m_objectives->currentData().toString());
    plan.settings.savings =
        savingsNamed(m_savings->currentData().toString().toStdString()).value_or(Savings{});
    plan.settings.seed = static_cast<std::uint64_t>(m_seed->value());
    plan.settings.repeats = m_repeats->value();
    m_space->fillCaps(plan.settings);
    plan.maxHours = m_hours->value();
    plan.patience = m_patience->value();
    plan.workers = m_workers->value();
    plan.workerCount = m_workerCount;
    m_executor->fill(plan);
    return plan;
}

void SetupPanel::setEnabledForRun(bool enabled)
{
    const bool free = enabled && !m_fixed;
    m_data->setFree(free);
    m_device->setFree(free);
    m_space->setFree(free, m_fixed);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_strategy, m_objectives, m_savings, m_epochs,
                                         m_alignEpochs, m_augmentation, m_seed, m_repeats})
        widget->setEnabled(free);
    m_evaluations->setEnabled(enabled);
}

void SetupPanel::setBudget(int evaluations, int epochs, int alignEpochs)
{
    m_evaluations->setValue(evaluations);
    m_epochs->setValue(epochs);
    m_alignEpochs->setValue(alignEpochs);
}

} // namespace sextant::ui
