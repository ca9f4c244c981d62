#include "ui/window/setup_panel.h"

#include "core/hw/device_profile.h"
#include "core/space/space_sampler.h"
#include "ui/common/text.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <cmath>

namespace sextant::ui {

namespace {

/// A titled card; content goes into the returned layout.
QVBoxLayout* addCard(QVBoxLayout* column, const QString& title)
{
    auto* card = new QFrame;
    card->setObjectName(QStringLiteral("card"));
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->setSpacing(8);
    auto* heading = new QLabel(title);
    heading->setProperty("role", "title");
    layout->addWidget(heading);
    column->addWidget(card);
    return layout;
}

QLabel* mutedLabel()
{
    auto* label = new QLabel;
    label->setProperty("role", "muted");
    label->setWordWrap(true);
    return label;
}

QSpinBox* spinBox(const char* name, int low, int high, int value, const QString& tip)
{
    auto* box = new QSpinBox;
    box->setObjectName(QString::fromLatin1(name));
    box->setRange(low, high);
    box->setValue(value);
    box->setGroupSeparatorShown(true);
    box->setToolTip(tip);
    return box;
}

constexpr int kForeignRole = Qt::UserRole + 1; ///< an entry that an opened study brought along

/// What a study had and no entry names must not be offered to the next one.
void forgetForeign(QComboBox* box)
{
    const int last = box->count() - 1;
    if (!box->itemData(last, kForeignRole).toBool())
        return;
    box->setCurrentIndex(0);
    box->removeItem(last);
}

/// Selects the entry with this data; one that is not there is added as the study's own.
void showChoice(QComboBox* box, const QString& data)
{
    forgetForeign(box);
    if (box->findData(data) < 0) {
        box->addItem(SetupPanel::tr("As in the study"), data);
        box->setItemData(box->count() - 1, true, kForeignRole);
    }
    box->setCurrentIndex(box->findData(data));
}

/// The data of the entry with this augmentation, empty when there is none.
QString augmentationKey(const QComboBox* box, const Augmentation& augmentation)
{
    for (int i = 0; i < box->count(); ++i) {
        const QString name = box->itemData(i).toString();
        if (Augmentation::named(name.toStdString()) == augmentation)
            return name;
    }
    return {};
}

QString objectivesKey(const std::vector<Objective>& objectives)
{
    QStringList names;
    for (const Objective objective : objectives)
        names << QString::fromStdString(objectiveName(objective));
    return names.join(QLatin1Char(','));
}

std::vector<Objective> objectivesFrom(const QString& key)
{
    std::vector<Objective> objectives;
    for (const QString& name : key.split(QLatin1Char(',')))
        if (const auto objective = objectiveNamed(name.toStdString()))
            objectives.push_back(*objective);
    return objectives;
}

} // namespace

SetupPanel::SetupPanel(const Jobs& jobs, QWidget* parent)
    : QWidget(parent), m_jobs(jobs), m_openData(new QPushButton(tr("Open folder…"))),
      m_useSample(new QPushButton(tr("Try the sample"))), m_dataText(mutedLabel()),
      m_device(new QComboBox), m_spaceText(mutedLabel()), m_space(new QComboBox),
      m_openSpace(new QPushButton(tr("Open…"))), m_strategy(new QComboBox),
      m_objectives(new QComboBox), m_maxLatency(new QDoubleSpinBox),
      m_maxParams(spinBox("maxParamsBox", 0, 20'000'000, 0,
                          tr("Networks with more parameters are never trained"))),
      m_evaluations(spinBox("evaluationsBox", 1, 100'000, 40, tr("How many networks to train"))),
      m_epochs(spinBox("epochsBox", 1, 1000, 10, tr("Passes over the training tiles in FP32"))),
      m_alignEpochs(spinBox("alignEpochsBox", 0, 1000, 2,
                            tr("Further passes under the device's simulated numerics"))),
      m_augmentation(new QComboBox), m_savings(new QComboBox),
      m_workers(
          spinBox("workersBox", 1, 4, 2,
                  tr("Networks trained at the same time; may be changed while the search runs. "
                     "The result does not depend on it"))),
      m_seed(spinBox("seedBox", 0, 1'000'000'000, 1, tr("The same seed gives the same candidates")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);

    auto* dataCard = addCard(column, tr("Data"));
    dataCard->addWidget(m_dataText);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_openData);
    buttons->addWidget(m_useSample);
    buttons->addStretch();
    dataCard->addLayout(buttons);
    m_openData->setObjectName(QStringLiteral("openDataButton"));
    m_useSample->setObjectName(QStringLiteral("useSampleButton"));
    m_openData->setToolTip(tr("A folder with images/ and masks/ (Ctrl+D)"));

    auto* device = addCard(column, tr("Device"));
    m_device->setObjectName(QStringLiteral("deviceBox"));
    for (const DeviceProfile& profile : loadProfiles(builtInProfileFolder()).profiles)
        m_device->addItem(tr("%1, simulated").arg(QString::fromStdString(profile.name)),
                          QString::fromStdString(profile.id));
    m_device->setCurrentIndex(std::max(0, m_device->findData(QStringLiteral("myriad-x"))));
    m_device->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_device->setMinimumContentsLength(20);
    device->addWidget(m_device);

    auto* space = addCard(column, tr("Search space and caps"));
    m_space->setObjectName(QStringLiteral("spaceBox"));
    m_space->addItem(tr("Small vessel networks"),
                     QString::fromStdString(SearchSpace::defaults().toJson()));
    m_space->addItem(tr("PyNAS, kernel 3"), QString::fromStdString(SearchSpace::pynas().toJson()));
    m_openSpace->setObjectName(QStringLiteral("openSpaceButton"));
    m_openSpace->setToolTip(tr("A search space as a JSON file"));
    auto* spaceRow = new QHBoxLayout;
    spaceRow->addWidget(m_space, 1);
    spaceRow->addWidget(m_openSpace);
    space->addLayout(spaceRow);
    space->addWidget(m_spaceText);
    auto* caps = new QFormLayout;
    m_maxLatency->setObjectName(QStringLiteral("maxLatencyBox"));
    m_maxLatency->setRange(0.0, 100'000.0);
    m_maxLatency->setDecimals(1);
    m_maxLatency->setSuffix(tr(" ms"));
    m_maxLatency->setSpecialValueText(tr("no cap"));
    m_maxLatency->setToolTip(tr("Networks with a longer simulated latency are never trained"));
    m_maxParams->setSpecialValueText(tr("no cap"));
    caps->addRow(tr("Latency at most"), m_maxLatency);
    caps->addRow(tr("Parameters at most"), m_maxParams);
    space->addLayout(caps);

    auto* search = addCard(column, tr("Search"));
    auto* searchForm = new QFormLayout;
    m_strategy->setObjectName(QStringLiteral("strategyBox"));
    const std::pair<Strategy, QString> strategies[] = {
        {Strategy::Nsga2, tr("Evolution (NSGA-II)")},
        {Strategy::Surrogate, tr("Evolution with a model")},
        {Strategy::Regularised, tr("Ageing evolution")},
        {Strategy::PynasGa, tr("PyNAS's algorithm")},
        {Strategy::Random, tr("Random")},
        {Strategy::Exhaustive, tr("Every network of the space")}};
    for (const auto& [strategy, name] : strategies)
        m_strategy->addItem(name, QString::fromStdString(strategyName(strategy)));
    m_strategy->setToolTip(tr(
        "How the next network is chosen. The model learns accuracy from what is trained and picks "
        "the child that should widen the front most"));
    m_objectives->setObjectName(QStringLiteral("objectivesBox"));
    const std::pair<std::vector<Objective>, QString> tradeOffs[] = {
        {{Objective::Latency, Objective::Miou}, tr("Latency and mIoU")},
        {{Objective::Latency, Objective::VesselF1}, tr("Latency and vessel F1")},
        {{Objective::Energy, Objective::Miou}, tr("Energy and mIoU")},
        {{Objective::Params, Objective::Miou}, tr("Parameters and mIoU")},
        {{Objective::PeakMemory, Objective::Miou}, tr("Memory and mIoU")},
        {{Objective::Latency, Objective::Energy, Objective::Miou}, tr("Latency, energy and mIoU")}};
    for (const auto& [objectives, name] : tradeOffs)
        m_objectives->addItem(name, objectivesKey(objectives));
    m_objectives->setToolTip(tr("What the front is of; accuracies are those on the device"));
    m_savings->setObjectName(QStringLiteral("savingsBox"));
    const std::pair<Savings, QString> savings[] = {
        {{}, tr("None")},
        {{true, 0, false}, tr("Inherit weights")},
        {{true, 0, true}, tr("Inherit, end hopeless")},
        {{true, 1, true}, tr("Inherit, best third goes on")}};
    for (const auto& [saving, name] : savings)
        m_savings->addItem(name, QString::fromStdString(savingsText(saving)));
    m_savings->setToolTip(
        tr("Networks can start from their parent's weights; a training can end early when none "
           "that stood like it ended well enough, or, at a third of the epochs, when it is not "
           "among the best third so far"));
    for (QComboBox* box : {m_strategy, m_objectives, m_savings}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(14);
    }
    m_strategy->setCurrentIndex(
        m_strategy->findData(QString::fromStdString(strategyName(SearchSettings().strategy))));
    searchForm->addRow(tr("Strategy"), m_strategy);
    searchForm->addRow(tr("Trade off"), m_objectives);
    searchForm->addRow(tr("Savings"), m_savings);
    search->addLayout(searchForm);

    auto* budget = addCard(column, tr("Budget"));
    auto* form = new QFormLayout;
    form->addRow(tr("Candidates"), m_evaluations);
    form->addRow(tr("FP32 epochs"), m_epochs);
    form->addRow(tr("Alignment epochs"), m_alignEpochs);
    m_augmentation->setObjectName(QStringLiteral("augmentationBox"));
    m_augmentation->setToolTip(tr(
        "Random zoom, brightness and colour of the training crops, beyond flips and turns. Helps "
        "trainings of many epochs on few scenes; short ones do better without"));
    m_augmentation->addItem(tr("None"), QStringLiteral("none"));
    m_augmentation->addItem(tr("Mild"), QStringLiteral("mild"));
    m_augmentation->addItem(tr("Strong"), QStringLiteral("strong"));
    form->addRow(tr("Augmentation"), m_augmentation);
    form->addRow(tr("Workers"), m_workers);
    form->addRow(tr("Seed"), m_seed);
    budget->addLayout(form);
    column->addStretch();

    connect(m_openData, &QPushButton::clicked, this, &SetupPanel::chooseDataRequested);
    connect(m_evaluations, &QSpinBox::valueChanged, this, &SetupPanel::changed);
    connect(m_workers, &QSpinBox::valueChanged, this,
            [count = m_workerCount](int workers) { count->set(workers); });
    connect(m_useSample, &QPushButton::clicked, this, &SetupPanel::sampleRequested);
    connect(m_openSpace, &QPushButton::clicked, this, &SetupPanel::chooseSpaceRequested);
    connect(m_space, &QComboBox::currentIndexChanged, this, &SetupPanel::showSpace);
    for (QComboBox* box : {m_space, m_strategy})
        connect(box, &QComboBox::currentIndexChanged, this, &SetupPanel::changed);
    m_dataText->setText(tr("No data yet. Open a folder of images and masks, or try the sample."));
    showSpace();
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
    if (!summary) {
        m_dataProblem = errorText(summary.error());
        m_dataText->setText(m_dataProblem);
    } else {
        const QLocale locale;
        QString text =
            tr("%1\n%2 tiles of %3 × %4 px, %5 bands, %6\n%7 train · %8 validation · %9 test")
                .arg(QString::fromStdString(summary->folder.string()))
                .arg(summary->tiles)
                .arg(summary->width)
                .arg(summary->height)
                .arg(summary->bands)
                .arg(QString::fromStdString(summary->sampleType))
                .arg(summary->trainTiles)
                .arg(summary->validationTiles)
                .arg(summary->testTiles);
        text += tr("\n%1 vessel pixels")
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
    m_maxLatency->setValue(settings.maxLatencyMs.value_or(0.0));
    m_maxParams->setValue(static_cast<int>(settings.maxParams.value_or(0)));
    m_evaluations->setValue(settings.evaluations);
    m_epochs->setValue(settings.epochs);
    m_alignEpochs->setValue(settings.alignEpochs);
    showChoice(m_augmentation, augmentationKey(m_augmentation, settings.training.augmentation));
    showChoice(m_strategy, QString::fromStdString(strategyName(settings.strategy)));
    showChoice(m_objectives, objectivesKey(settings.objectives));
    showChoice(m_savings, QString::fromStdString(savingsText(settings.savings)));
    m_seed->setValue(static_cast<int>(settings.seed));
    setData(header.dataFolder);
    setEnabledForRun(true);
}

void SetupPanel::fixRecipe()
{
    m_fixed = true;
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
    return m_dataReady && !isTooLarge();
}

QString SetupPanel::reason() const
{
    if (m_folder.empty())
        return tr("Open a folder of images and masks first.");
    if (!m_dataReady)
        return m_dataProblem;
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
    plan.spaceJson = m_space->currentData().toString().toStdString();
    plan.settings.evaluations = m_evaluations->value();
    plan.settings.epochs = m_epochs->value();
    plan.settings.alignEpochs = m_alignEpochs->value();
    // A study that exists keeps its own, which need not be one of these.
    plan.settings.training.augmentation =
        Augmentation::named(m_augmentation->currentData().toString().toStdString())
            .value_or(Augmentation{});
    plan.settings.strategy = strategyNamed(m_strategy->currentData().toString().toStdString())
                                 .value_or(plan.settings.strategy);
    plan.settings.objectives = objectivesFrom(m_objectives->currentData().toString());
    plan.settings.savings =
        savingsNamed(m_savings->currentData().toString().toStdString()).value_or(Savings{});
    plan.settings.seed = static_cast<std::uint64_t>(m_seed->value());
    if (m_maxLatency->value() > 0.0)
        plan.settings.maxLatencyMs = m_maxLatency->value();
    if (m_maxParams->value() > 0)
        plan.settings.maxParams = m_maxParams->value();
    plan.workers = m_workers->value();
    plan.workerCount = m_workerCount;
    return plan;
}

void SetupPanel::setEnabledForRun(bool enabled)
{
    const bool free = enabled && !m_fixed;
    for (QWidget* widget : std::initializer_list<QWidget*>{
             m_openData, m_useSample, m_device, m_space, m_openSpace, m_strategy, m_objectives,
             m_savings, m_maxLatency, m_maxParams, m_epochs, m_alignEpochs, m_augmentation, m_seed})
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
