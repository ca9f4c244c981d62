#include "ui/window/setup_panel.h"

#include "core/hw/device_profile.h"
#include "core/space/space_sampler.h"
#include "ui/common/profile_folder.h"
#include "ui/common/settings.h"
#include "ui/common/text.h"
#include "ui/window/executor_card.h"
#include "ui/window/probe_card.h"
#include "ui/window/setup_parts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace sextant::ui {

namespace {

constexpr int kProbeRole = Qt::UserRole + 3; ///< the command of a device's probe

} // namespace

SetupPanel::SetupPanel(const Jobs& jobs, QWidget* parent)
    : QWidget(parent), m_jobs(jobs), m_openData(new QPushButton(tr("Open folder…"))),
      m_useSample(new QPushButton(tr("Try the sample"))), m_dataText(wrappedLabel()),
      m_device(new QComboBox), m_deviceText(wrappedLabel()), m_spaceText(wrappedLabel()),
      m_space(new QComboBox), m_openSpace(new QPushButton(tr("Open…"))),
      m_editSpace(new QPushButton(tr("Edit…"))), m_strategy(new QComboBox),
      m_objectives(new QComboBox), m_maxLatency(new QDoubleSpinBox),
      m_maxParams(spinBox("maxParamsBox", 0, 20'000'000, 0, tr("Parameters at most"),
                          tr("Networks with more parameters are never trained; may be changed "
                             "while the search runs"))),
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
      m_levelScenes(new QCheckBox(tr("Common brightness of scenes"))),
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
    addDataCard(column[0]);
    addDeviceCard(column[0]);
    addSpaceCard(column[0]);
    addSearchCard(column[1]);
    addBudgetCard(column[1]);
    column[0]->addWidget(m_probe);
    column[1]->addWidget(m_executor);
    for (QVBoxLayout* each : column)
        each->addStretch();
    connectAll();
    m_dataText->setText(tr("No data yet. Open a folder of images and masks, or try the sample."));
    showSpace();
}

void SetupPanel::addDataCard(QVBoxLayout* column)
{
    QVBoxLayout* card = addCard(column, tr("Data"));
    card->addWidget(m_dataText);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_openData);
    buttons->addWidget(m_useSample);
    buttons->addStretch();
    card->addLayout(buttons);
    card->addWidget(m_levelScenes);
    m_levelScenes->setObjectName(QStringLiteral("levelScenesBox"));
    m_levelScenes->setAccessibleName(m_levelScenes->text());
    m_levelScenes->setToolTip(tr(
        "Every band of every scene is brought to common levels before a network sees it, also on "
        "board: its 1st percentile becomes 8, its 99th 200. Helps where haze and sun differ"));
    m_openData->setObjectName(QStringLiteral("openDataButton"));
    m_openData->setAccessibleName(m_openData->text());
    m_openData->setToolTip(tr("A folder with images/ and masks/ (Ctrl+D)"));
    m_useSample->setObjectName(QStringLiteral("useSampleButton"));
    m_useSample->setAccessibleName(m_useSample->text());
    m_useSample->setToolTip(
        tr("Procedural sea scenes, made on this computer, and a search in them"));
}

void SetupPanel::addDeviceCard(QVBoxLayout* column)
{
    QVBoxLayout* card = addCard(column, tr("Device"));
    listDevices();
    m_device->setCurrentIndex(std::max(0, m_device->findData(QStringLiteral("myriad-x"))));
    dress(m_device, "deviceBox", tr("Device"),
          tr("The chip whose numerics and costs are simulated"));
    card->addWidget(m_device);
    card->addWidget(m_deviceText);
    m_deviceText->setText(tr("A profile (JSON) dropped onto the window is offered here too."));
}

void SetupPanel::listDevices()
{
    m_profileFolder = profileFolder();
    m_device->clear();
    for (const DeviceProfile& profile : knownProfiles(m_profileFolder).profiles) {
        m_device->addItem(tr("%1, simulated").arg(QString::fromStdString(profile.name)),
                          QString::fromStdString(profile.id));
        m_device->setItemData(
            m_device->count() - 1,
            profile.probe ? QString::fromStdString(profile.probe->command) : QString(), kProbeRole);
    }
}

void SetupPanel::followDeviceFolder()
{
    if (m_profileFolder == profileFolder())
        return;
    const QString chosen = m_device->currentData().toString();
    const QString text = m_device->currentText();
    {
        const QSignalBlocker quiet(m_device);
        listDevices();
        if (m_device->findData(chosen) < 0 && m_fixed) // the study has its own
            m_device->addItem(text, chosen);
        const int row = m_device->findData(chosen);
        m_device->setCurrentIndex(
            row >= 0 ? row : std::max(0, m_device->findData(QStringLiteral("myriad-x"))));
    }
    m_probe->setDeviceCommand(m_device->currentData(kProbeRole).toString());
    Q_EMIT changed();
}

void SetupPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    followDeviceFolder(); // it may have been changed in another tab
}

void SetupPanel::addDevice(const std::filesystem::path& file)
{
    const auto profile = keepProfile(file);
    if (!profile) {
        m_deviceText->setText(errorText(profile.error()));
        return;
    }
    const QString id = QString::fromStdString(profile->id);
    if (m_device->findData(id) < 0)
        m_device->addItem(tr("%1, simulated").arg(QString::fromStdString(profile->name)), id);
    m_deviceText->setText(tr("Took in %1.").arg(QString::fromStdString(profile->name)));
    if (m_device->isEnabled())
        m_device->setCurrentIndex(m_device->findData(id));
}

void SetupPanel::addSpaceCard(QVBoxLayout* column)
{
    QVBoxLayout* card = addCard(column, tr("Search space and caps"));
    m_space->addItem(tr("Small vessel networks"),
                     QString::fromStdString(SearchSpace::defaults().toJson()));
    m_space->addItem(tr("PyNAS, kernel 3"), QString::fromStdString(SearchSpace::pynas().toJson()));
    dress(m_space, "spaceBox", tr("Search space"), tr("Which networks may be built"));
    m_openSpace->setObjectName(QStringLiteral("openSpaceButton"));
    m_openSpace->setAccessibleName(tr("Open a search space"));
    m_openSpace->setToolTip(tr("A search space as a JSON file"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_space, 1);
    row->addWidget(m_openSpace);
    m_editSpace->setObjectName(QStringLiteral("editSpaceButton"));
    m_editSpace->setAccessibleName(tr("Edit the search space"));
    m_editSpace->setToolTip(
        tr("Fields, size, costs and findings of the space; also while a search runs (F4)"));
    row->addWidget(m_editSpace);
    card->addLayout(row);
    card->addWidget(m_spaceText);
    auto* caps = new QFormLayout;
    m_maxLatency->setObjectName(QStringLiteral("maxLatencyBox"));
    m_maxLatency->setAccessibleName(tr("Latency at most"));
    m_maxLatency->setRange(0.0, 100'000.0);
    m_maxLatency->setDecimals(3);
    m_maxLatency->setSuffix(tr(" ms"));
    m_maxLatency->setSpecialValueText(tr("no cap"));
    m_maxLatency->setToolTip(tr("Networks with a longer simulated latency are never trained; may "
                                "be changed while the search runs, also in the plot"));
    m_maxParams->setSpecialValueText(tr("no cap"));
    caps->addRow(tr("Latency at most"), m_maxLatency);
    caps->addRow(tr("Parameters at most"), m_maxParams);
    card->addLayout(caps);
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
    connect(m_openData, &QPushButton::clicked, this, &SetupPanel::chooseDataRequested);
    connect(m_evaluations, &QSpinBox::valueChanged, this, &SetupPanel::changed);
    m_workerCount->set(m_workers->value());
    connect(m_workers, &QSpinBox::valueChanged, this,
            [this](int workers) { m_workerCount->set(workers); });
    m_workers->setEnabled(!m_executor->isCluster());
    connect(m_executor, &ExecutorCard::changed, this, [this] {
        m_workers->setEnabled(!m_executor->isCluster());
        Q_EMIT changed();
    });
    m_probe->setDeviceCommand(m_device->currentData(kProbeRole).toString());
    connect(m_device, &QComboBox::currentIndexChanged, this,
            [this] { m_probe->setDeviceCommand(m_device->currentData(kProbeRole).toString()); });
    connect(m_probe, &ProbeCard::changed, this, &SetupPanel::changed);
    connect(m_useSample, &QPushButton::clicked, this, &SetupPanel::sampleRequested);
    connect(m_openSpace, &QPushButton::clicked, this, &SetupPanel::chooseSpaceRequested);
    connect(m_editSpace, &QPushButton::clicked, this, &SetupPanel::editSpaceRequested);
    connect(m_space, &QComboBox::currentIndexChanged, this, [this] {
        if (m_following)
            return;
        showSpace();
        if (!m_fixed)
            Q_EMIT spaceChosen(m_space->currentData().toString(),
                               tr("Space: %1").arg(m_space->currentText()));
    });
    for (QComboBox* box : {m_space, m_strategy, m_device})
        connect(box, &QComboBox::currentIndexChanged, this, &SetupPanel::changed);
    // A cap of a study that exists is changed as a whole value, not digit by digit.
    for (QAbstractSpinBox* box :
         std::initializer_list<QAbstractSpinBox*>{m_maxLatency, m_maxParams})
        connect(box, &QAbstractSpinBox::editingFinished, this, [this] {
            if (m_fixed && shownCaps() != m_followedCaps)
                Q_EMIT capsEdited();
        });
}

void SetupPanel::showSpace()
{
    const auto space = SearchSpace::fromJson(m_space->currentData().toString().toStdString());
    if (!space)
        return;
    const QStringList size =
        QString::number(std::pow(10.0, SpaceSampler(*space).log10Size()), 'e', 0)
            .split(QLatin1Char('e'));
    m_spaceText->setText(tr("%1 to %2 stages, about %3 × 10<sup>%4</sup> networks")
                             .arg(space->minStages)
                             .arg(space->maxStages)
                             .arg(size.first())
                             .arg(size.last().toInt()));
}

void SetupPanel::followSpace(const QString& json, const QString& text)
{
    m_spaceProblem = json.isEmpty() ? text : QString();
    m_spaceText->setText(text);
    if (json.isEmpty()) {
        Q_EMIT changed();
        return;
    }
    constexpr int kEditedRole = Qt::UserRole + 2;
    int row = m_space->findData(json);
    m_following = true;
    if (row < 0) {
        row = m_space->findData(true, kEditedRole);
        if (row < 0) {
            row = m_space->count();
            m_space->addItem(tr("As edited"));
            m_space->setItemData(row, true, kEditedRole);
        }
        m_space->setItemData(row, json);
    }
    m_space->setCurrentIndex(row);
    m_following = false;
    Q_EMIT changed();
}

int SetupPanel::rowOf(const SearchSpace& space) const
{
    for (int row = 0; row < m_space->count(); ++row) {
        const auto offered = SearchSpace::fromJson(m_space->itemData(row).toString().toStdString());
        if (offered && *offered == space)
            return row;
    }
    return -1;
}

void SetupPanel::addSpace(const std::filesystem::path& file)
{
    const auto space = SearchSpace::load(file);
    if (!space) {
        m_spaceText->setText(errorText(space.error()));
        return;
    }
    if (rowOf(*space) < 0)
        m_space->addItem(QString::fromStdString(space->name),
                         QString::fromStdString(space->toJson()));
    if (!m_fixed) // a study's own stays
        m_space->setCurrentIndex(rowOf(*space));
    showSpace();
}

void SetupPanel::setData(const std::filesystem::path& folder)
{
    m_folder = folder;
    m_dataReady = false;
    m_dataProblem = tr("Reading the data…");
    m_dataText->setText(m_dataProblem);
    m_describe.run<DataSummary>(
        [job = m_jobs.describeData, folder](const RunToken& token) { return job(folder, token); },
        [this](const Result<DataSummary>& summary) { describe(summary); });
    Q_EMIT changed();
}

void SetupPanel::describe(const Result<DataSummary>& summary)
{
    m_dataReady = summary.has_value();
    m_input = summary ? std::optional(InputShape{summary->bands, summary->height, summary->width})
                      : std::nullopt;
    if (!summary) {
        m_dataProblem = errorText(summary.error());
        m_dataText->setText(m_dataProblem);
    } else {
        const QLocale locale;
        QString text =
            tr("%1\n%2 tiles of %3 × %4 px, bands: %5, %6\n%7 train · %8 validation · %9 test")
                .arg(QString::fromStdString(summary->folder.string()))
                .arg(summary->tiles)
                .arg(summary->width)
                .arg(summary->height)
                .arg(summary->bands)
                .arg(QString::fromStdString(summary->sampleType))
                .arg(summary->trainTiles)
                .arg(summary->validationTiles)
                .arg(summary->testTiles);
        text += tr("\nvessel pixels: %1")
                    .arg(locale.toString(static_cast<qlonglong>(summary->vesselPixels)));
        for (const std::string& problem : summary->problems)
            text += QStringLiteral("\n⚠ ") + QString::fromStdString(problem);
        m_dataText->setText(text);
    }
    Q_EMIT changed();
}

void SetupPanel::showStudy(const StudyHeader& header)
{
    m_fixed = true;
    const SearchSettings& settings = header.settings;
    const auto device = DeviceProfile::fromJson(header.profileJson);
    const int deviceIndex = device ? m_device->findData(QString::fromStdString(device->id)) : -1;
    if (deviceIndex >= 0)
        m_device->setCurrentIndex(deviceIndex);
    if (const auto space = SearchSpace::fromJson(header.spaceJson)) {
        if (rowOf(*space) < 0)
            m_space->addItem(tr("The study's own space"), QString::fromStdString(space->toJson()));
        m_space->setCurrentIndex(rowOf(*space));
    }
    m_evaluations->setValue(settings.evaluations);
    followStudy(settings);
    m_epochs->setValue(settings.epochs);
    m_alignEpochs->setValue(settings.alignEpochs);
    m_levelScenes->setChecked(settings.training.levelScenes);
    showChoice(m_augmentation, augmentationKey(m_augmentation, settings.training.augmentation));
    showChoice(m_strategy, QString::fromStdString(strategyName(settings.strategy)));
    showChoice(m_objectives, objectivesKey(settings.objectives));
    showChoice(m_savings, QString::fromStdString(savingsText(settings.savings)));
    m_seed->setValue(static_cast<int>(settings.seed));
    m_repeats->setValue(settings.repeats);
    setData(header.dataFolder);
    setEnabledForRun(true);
}

void SetupPanel::followStudy(const SearchSettings& settings)
{
    m_maxLatency->setValue(settings.maxLatencyMs.value_or(0.0));
    m_maxParams->setValue(static_cast<int>(settings.maxParams.value_or(0)));
    m_followedCaps = shownCaps();
    // A wish raises the budget; what the analyst has put in for the next run stays.
    m_evaluations->setValue(std::max(m_evaluations->value(), settings.evaluations));
}

std::pair<double, int> SetupPanel::shownCaps() const
{
    return {m_maxLatency->value(), m_maxParams->value()};
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
    if (m_strategy->currentData().toString().toStdString() != strategyName(Strategy::Exhaustive))
        return false;
    const auto space = SearchSpace::fromJson(m_space->currentData().toString().toStdString());
    return space && SpaceSampler(*space).log10Size() > kMostEnumeratedLog10;
}

bool SetupPanel::isReady() const
{
    return m_dataReady && m_spaceProblem.isEmpty() && !isTooLarge()
        && m_executor->reason().isEmpty() && m_probe->reason().isEmpty();
}

QString SetupPanel::reason() const
{
    if (m_folder.empty())
        return tr("Open a folder of images and masks first.");
    if (!m_dataReady)
        return m_dataProblem;
    if (!m_executor->reason().isEmpty())
        return m_executor->reason();
    if (!m_probe->reason().isEmpty())
        return m_probe->reason();
    if (!m_spaceProblem.isEmpty())
        return m_spaceProblem;
    return isTooLarge()
        ? tr("This space holds too many networks to train every one; choose another "
             "strategy or space.")
        : QString();
}

SearchPlan SetupPanel::plan() const
{
    SearchPlan plan;
    plan.data = m_folder;
    plan.device = m_device->currentData().toString().toStdString();
    plan.profileFolder = m_profileFolder;
    plan.probe = m_probe->choice();
    plan.spaceJson = m_space->currentData().toString().toStdString();
    plan.settings.evaluations = m_evaluations->value();
    plan.settings.epochs = m_epochs->value();
    plan.settings.alignEpochs = m_alignEpochs->value();
    // A study that exists keeps its own, which need not be one of these.
    plan.settings.training.levelScenes = m_levelScenes->isChecked();
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
    if (m_maxLatency->value() > 0.0)
        plan.settings.maxLatencyMs = m_maxLatency->value();
    if (m_maxParams->value() > 0)
        plan.settings.maxParams = m_maxParams->value();
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
    for (QWidget* widget : std::initializer_list<QWidget*>{
             m_openData, m_useSample, m_device, m_space, m_openSpace, m_strategy, m_objectives,
             m_savings, m_epochs, m_alignEpochs, m_levelScenes, m_augmentation, m_seed, m_repeats})
        widget->setEnabled(free);
    for (QWidget* cap : std::initializer_list<QWidget*>{m_maxLatency, m_maxParams})
        cap->setEnabled(free || m_fixed); // a study that exists obeys new ones at once
    m_evaluations->setEnabled(enabled);
}

void SetupPanel::setBudget(int evaluations, int epochs, int alignEpochs)
{
    m_evaluations->setValue(evaluations);
    m_epochs->setValue(epochs);
    m_alignEpochs->setValue(alignEpochs);
}

} // namespace sextant::ui
