#include "ui/window/space_room.h"

#include "core/base/files.h"
#include "core/store/space_history.h"
#include "core/store/study_copy.h"
#include "ui/common/paths.h"
#include "ui/common/text.h"
#include "ui/common/theme_dresser.h"
#include "ui/models/candidate_model.h"
#include "ui/session/study_document.h"
#include "ui/space/space_document.h"
#include "ui/space/space_json.h"
#include "ui/space/space_page.h"
#include "ui/window/actions.h"
#include "ui/window/data_card.h"
#include "ui/window/setup_panel.h"
#include "ui/window/space_card.h"

#include <QAction>
#include <QFileInfo>
#include <QStackedWidget>

#include <algorithm>

namespace sextant::ui {

namespace {

constexpr InputShape kPlainInput{3, 128, 128}; // without data

template <typename T> std::optional<T> lesser(std::optional<T> a, std::optional<T> b)
{
    return a && b ? std::min(*a, *b) : a ? a : b;
}

/// A copy of a study with another space, which its next search begins with.
Result<void> copyWithSpace(const std::filesystem::path& from, const std::filesystem::path& to,
                           const std::string& space)
{
    if (const auto copied = copyStudy(from, to); !copied)
        return copied;
    auto study = Study::open(to, Study::Access::ReadWrite);
    if (!study)
        return tl::unexpected(study.error());
    StudyEdit edit;
    edit.spaceJson = space;
    return study->edit(edit);
}

} // namespace

SpaceRoom::SpaceRoom(const Choosers& choosers, StudyDocument& study, SpaceDocument& document,
                     SetupPanel& setup, Actions& actions, QWidget& window)
    : m_choosers(choosers), m_study(study), m_setup(setup), m_actions(actions), m_window(window),
      m_document(document), m_page(nullptr), m_stack(new QStackedWidget)
{
    const bool isNew = m_document.space().isEmpty();
    if (isNew) {
        const auto chosen = spaceFromText(m_setup.plan().spaceJson);
        m_document.reset(chosen ? *chosen : *spaceFromText(SearchSpace::defaults().toJson()));
        m_document.setStart(m_document.space());
    }
    m_path = m_study.path(); // a window that is built anew goes on with the draft
    m_page = new SpacePage(m_document);
    connectPage();
    connect(&m_setup.space(), &SpaceCard::editRequested, this, &SpaceRoom::showEditor);
    connect(&m_setup.space(), &SpaceCard::chosen, this, &SpaceRoom::take);
    connect(&m_setup, &SetupPanel::changed, this, &SpaceRoom::askWhenShown);
    connect(m_actions.setup, &QAction::triggered, this, &SpaceRoom::showSetup);
    connect(&m_study, &StudyDocument::replaced, this, &SpaceRoom::followStudy);
    connect(&m_study, &StudyDocument::logChanged, this, &SpaceRoom::followStart);
    connect(&m_study, &StudyDocument::capsChanged, this, &SpaceRoom::refreshCaps);
    connect(&m_study, &StudyDocument::capsChanged, this, &SpaceRoom::refreshStanding);
    connect(&m_study, &StudyDocument::spaceChanged, this, &SpaceRoom::refreshStanding);
    connect(&m_study, &StudyDocument::failed, this, [this](const Error& error) {
        m_refusal = errorText(error);
        refreshStanding();
    });
    connect(&m_study.model(), &CandidateModel::frontChanged, this, &SpaceRoom::refreshStanding);
    if (!isNew)
        ask();
    refreshStanding();
}

SpaceRoom::~SpaceRoom() = default;

void SpaceRoom::connectPage()
{
    connect(&m_document, &SpaceDocument::changed, this, &SpaceRoom::edited);
    connect(&m_document, &SpaceDocument::startChanged, this, &SpaceRoom::ask);
    connect(&m_analysis, &SpaceAnalysis::checked, this, &SpaceRoom::takeReport);
    connect(&m_analysis, &SpaceAnalysis::sampled, m_page, &SpacePage::setCosts);
    connect(m_page, &SpacePage::backRequested, this, &SpaceRoom::showSetup);
    connect(m_page, &SpacePage::importRequested, this, &SpaceRoom::importSpace);
    connect(m_page, &SpacePage::exportRequested, this, &SpaceRoom::exportSpace);
    connect(m_page, &SpacePage::applyRequested, this, &SpaceRoom::apply);
    connect(m_page, &SpacePage::newStudyRequested, this, &SpaceRoom::newStudy);
    connect(m_page, &SpacePage::copyStudyRequested, this, &SpaceRoom::copyStudy);
}

QWidget* SpaceRoom::besideSetup(QWidget* setup)
{
    m_stack->setObjectName(QStringLiteral("setupStack"));
    m_stack->addWidget(setup);
    m_stack->addWidget(m_page);
    ThemeDresser::passOn(m_stack);
    return m_stack;
}

void SpaceRoom::showEditor()
{
    m_stack->setCurrentWidget(m_page);
    if (!m_isDrawn)
        ask();
}

void SpaceRoom::showSetup()
{
    m_stack->setCurrentIndex(0);
}

void SpaceRoom::applyTheme()
{
    m_page->applyTheme();
}

void SpaceRoom::followStudy()
{
    // A study that was read anew, since a change could not be written, keeps the draft; a new one
    // begins with what is there.
    const bool isSame = m_study.path() == m_path;
    m_path = m_study.path();
    if (m_study.isMade() && !isSame) {
        m_refusal.clear();
        if (const auto space = spaceFromText(m_study.header().spaceJson)) {
            m_document.reset(*space);
            m_startText = m_study.header().spaceJson;
            m_document.setStart(*space);
        }
    } else if (!m_study.isMade()) {
        m_refusal.clear();
        m_document.setStart(m_document.space());
        ask();
    }
    refreshStanding();
}

void SpaceRoom::followStart()
{
    if (!m_study.isMade())
        return;
    const std::string text = startingSpace(m_study.header(), m_study.events());
    if (text == m_startText)
        return;
    m_startText = text;
    if (const auto start = spaceFromText(text))
        m_document.setStart(*start);
}

void SpaceRoom::take(const QString& space, const QString& what)
{
    if (const auto taken = spaceFromText(space.toStdString()))
        m_document.replace(*taken, what);
}

void SpaceRoom::edited()
{
    m_refusal.clear();
    m_isStale = true;
    ask();
    refreshStanding();
}

void SpaceRoom::askWhenShown()
{
    if (context() == m_asked)
        return;
    m_isDrawn = false;
    if (m_page->isVisible())
        ask();
}

SpaceRoom::Context SpaceRoom::context() const
{
    const StudyHeader& header = m_study.header();
    if (m_study.isMade())
        return {header.profileJson, InputShape{header.bands, header.tileHeight, header.tileWidth}};
    return {m_setup.plan().device, m_setup.data().input()};
}

void SpaceRoom::ask()
{
    const bool isMade = m_study.isMade();
    m_asked = context();
    if (m_asked.device != m_deviceKey) {
        const auto device =
            isMade ? DeviceProfile::fromJson(m_asked.device) : findProfile(m_asked.device);
        if (!device)
            return m_page->say(errorText(device.error()), true);
        m_device = *device;
        m_deviceKey = m_asked.device;
    }
    const InputShape input = m_asked.input.value_or(kPlainInput);
    m_page->setContext((m_asked.input ? tr("%1, simulated; tiles of %2 × %3 px, %4 bands.")
                                      : tr("%1, simulated; no data yet, so for tiles of "
                                           "%2 × %3 px, %4 bands."))
                           .arg(QString::fromStdString(m_device.name))
                           .arg(input.width)
                           .arg(input.height)
                           .arg(input.bands),
                       input.bands);
    m_isDrawn = m_page->isVisible();
    m_analysis.ask({m_document.text(), textOf(m_document.start()), m_device, input,
                    m_isDrawn ? SpaceAnalysis::kNetworks : 0});
}

void SpaceRoom::takeReport(const SpaceReport& report)
{
    m_report = report;
    m_isStale = false;
    m_page->setReport(report);
    refreshCaps();
    refreshStanding();
    if (!m_study.isMade())
        m_setup.space().follow(
            QString::fromStdString(report.canonical),
            report.isSound() ? tr("%1 to %2 stages, %3 networks")
                                   .arg(m_document.space()[QLatin1String("min_stages")].toInt())
                                   .arg(m_document.space()[QLatin1String("max_stages")].toInt())
                                   .arg(sizeText(report))
                             : tr("The search space has %n mistakes; edit it (F4).", nullptr,
                                  static_cast<int>(report.mistakes.size())));
}

void SpaceRoom::refreshCaps()
{
    const Caps caps = m_study.isMade()
        ? m_study.caps()
        : Caps{m_setup.plan().settings.maxLatencyMs, m_setup.plan().settings.maxParams};
    const auto own = [this](const char* place) -> std::optional<double> {
        const QJsonValue value = valueAt(m_document.space(), QLatin1String(place));
        return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
    };
    const auto params = own("/caps/max_params");
    m_page->setCaps(
        lesser(caps.maxLatencyMs, own("/caps/max_latency_ms")),
        lesser(caps.maxParams,
               params ? std::optional(static_cast<std::int64_t>(*params)) : std::nullopt));
}

void SpaceRoom::refreshStanding()
{
    // Read once: to read a large space takes as long as to count it.
    if (const std::string& kept = m_study.header().spaceJson; kept != m_present) {
        m_present = kept;
        const auto space = spaceFromText(kept);
        m_presentText = space ? textOf(*space) : kept;
    }
    m_page->setStanding(standing());
}

SpaceStanding SpaceRoom::standing() const
{
    if (!m_refusal.isEmpty())
        return {tr("Not written: %1").arg(m_refusal), true, false, true, true};
    if (!m_report.isSound() && !m_isStale)
        return {tr("%n to put right before a search can use it; they stand beside their fields.",
                   nullptr, static_cast<int>(m_report.mistakes.size())),
                true};
    if (!m_study.isMade())
        return {tr("The next search draws from this space.")};
    return standingOfMade();
}

SpaceStanding SpaceRoom::standingOfMade() const
{
    if (m_isStale)
        return {tr("Looking at the space…")};
    const QString same =
        tr("As the study has it. What you change reaches the search when you apply it.");
    const auto changes = spaceDifferences(m_presentText, m_report.canonical);
    if (changes.empty())
        return {same};
    const bool isTooLarge = m_study.header().settings.strategy == Strategy::Exhaustive
        && m_report.log10Size > kMostEnumeratedLog10;
    if (isTooLarge)
        return {tr("This study trains every network of its space, and this space has too many: "
                   "allow fewer, or begin a study with another strategy."),
                true, false, true, false};
    return {tr("%n changes are not in the study yet. Applied, they hold from candidate %1 on, also "
               "while it searches.",
               nullptr, static_cast<int>(changes.size()))
                .arg(m_study.model().rowCount()),
            false, true};
}

void SpaceRoom::importSpace()
{
    const QString file =
        m_choosers.openFile(&m_window, tr("Import a search space"), tr("Search spaces (*.json)"));
    if (file.isEmpty())
        return;
    const auto text = readFile(pathOf(file));
    if (!text)
        return m_page->say(errorText(text.error()), true);
    if (const auto space = spaceFromText(*text))
        return m_document.replace(*space, tr("Import %1").arg(QFileInfo(file).fileName()));
    const auto mistakes = SearchSpace::check(*text);
    m_page->say(tr("%1 is not a search space: %2")
                    .arg(QFileInfo(file).fileName(),
                         mistakes.empty() ? QString()
                                          : QString::fromStdString(mistakes.front().sentence())),
                true);
}

void SpaceRoom::exportSpace()
{
    QString file =
        m_choosers.saveFile(&m_window, tr("Export the search space"), tr("Search spaces (*.json)"));
    if (file.isEmpty())
        return;
    if (QFileInfo(file).suffix().isEmpty())
        file += QStringLiteral(".json");
    const bool isSound = !m_isStale && m_report.isSound();
    const auto written = writeFile(pathOf(file), isSound ? m_report.canonical : m_document.text());
    m_page->say(written ? tr("Written to %1").arg(file) : errorText(written.error()), !written);
}

void SpaceRoom::apply()
{
    if (!m_isStale && m_report.isSound())
        m_study.setSpace(m_report.canonical);
}

void SpaceRoom::newStudy()
{
    if (!m_actions.newStudy->isEnabled())
        return m_page->say(tr("A search runs. Stop it first; it can be continued later."), true);
    m_actions.newStudy->trigger();
}

void SpaceRoom::copyStudy()
{
    const QString file =
        m_choosers.saveFile(&m_window, tr("Copy of the study"), tr("Sextant studies (*.sextant)"));
    if (file.isEmpty() || !m_report.isSound())
        return;
    m_page->say(tr("Copying the study…"), false);
    m_copy.run<void>(
        [from = m_study.path(), to = pathOf(file), space = m_report.canonical](const RunToken&) {
            return copyWithSpace(from, to, space);
        },
        [this, file](const Result<void>& copied) {
            if (!copied)
                return m_page->say(errorText(copied.error()), true);
            if (m_actions.openStudy->isEnabled())
                Q_EMIT studyCopied(pathOf(file));
            else
                m_page->say(tr("Copied to %1; open it when this search has ended.").arg(file),
                            false);
        });
}

} // namespace sextant::ui
