#include "ui/window/search_room.h"

#include "ui/common/paths.h"
#include "ui/common/text.h"
#include "ui/models/candidate_model.h"
#include "ui/session/desk.h"
#include "ui/session/run_queue.h"
#include "ui/window/actions.h"
#include "ui/window/executor_card.h"
#include "ui/window/message_line.h"
#include "ui/window/recent_menu.h"
#include "ui/window/run_bar.h"
#include "ui/window/setup_panel.h"

#include <QAction>
#include <QLocale>
#include <QTimer>

#include <algorithm>

namespace sextant::ui {

using State = SearchSession::State;

SearchRoom::SearchRoom(const Jobs& jobs, Desk& desk, SetupPanel& setup, Actions& actions,
                       RunBar& bar, MessageLine& messages)
    : m_jobs(jobs), m_document(desk.document), m_setup(setup), m_actions(actions), m_bar(bar),
      m_messages(messages), m_budget(desk.budget), m_fruitless(desk.fruitless), m_run(desk.run),
      m_clock(new QTimer(this)), m_session(desk.session)
{
    connect(m_actions.start, &QAction::triggered, this, &SearchRoom::startOrResume);
    connect(m_actions.pause, &QAction::triggered, &m_session, &SearchSession::pause);
    connect(m_actions.stop, &QAction::triggered, this, &SearchRoom::stop);
    connect(&m_setup, &SetupPanel::changed, this, &SearchRoom::refresh);
    connect(&m_document, &StudyDocument::replaced, this, &SearchRoom::refresh);
    connect(&m_session, &SearchSession::updated, this, &SearchRoom::onUpdate);
    connect(&m_session, &SearchSession::stateChanged, this, &SearchRoom::onState);
    connect(m_clock, &QTimer::timeout, this, &SearchRoom::refreshProgress);
    m_clock->start(1000);
    m_run.setRunning(m_session.state() == State::Running);
}

void SearchRoom::queueIn(RunQueue& queue)
{
    m_queue = &queue;
    if (m_session.isActive())
        static_cast<void>(queue.enter(&m_session)); // it is in it already, from a former window
    connect(&queue, &RunQueue::turnCame, this, [this](const QObject* search) {
        if (search == &m_session)
            begin();
    });
    connect(&queue, &RunQueue::changed, this, &SearchRoom::refresh);
}

int SearchRoom::placeInQueue() const
{
    return m_queue && !m_session.isActive() ? std::max(0, m_queue->placeOf(&m_session)) : 0;
}

void SearchRoom::stop()
{
    if (m_session.isActive())
        return m_session.stop();
    if (m_queue)
        m_queue->leave(&m_session);
    m_messages.say(tr("Taken out of the queue."));
    refresh();
}

void SearchRoom::startOrResume()
{
    if (m_session.state() == State::Paused || m_session.state() == State::Pausing)
        return m_session.resume();
    if (m_session.isActive() || !m_setup.isReady())
        return;
    if (m_document.path().empty())
        Q_EMIT studyNeeded();
    if (m_document.path().empty())
        return;
    if (!m_queue || m_queue->enter(&m_session))
        return begin();
    m_messages.say(tr("Another search runs; this one starts when its turn comes."));
    refresh();
}

void SearchRoom::begin()
{
    SearchPlan plan = m_setup.plan();
    plan.study = m_document.path();
    m_budget = plan.settings.evaluations;
    CandidateModel& model = m_document.model();
    if (model.rowCount() == 0)
        model.reset({}, plan.settings.objectives);
    m_run.clear();
    m_run.countSleep(plan.executor.kind == ExecutorChoice::Kind::Slurm);
    m_fruitless = 0;
    m_endReason.clear();
    m_messages.say(tr("Searching; everything finished is saved in %1").arg(pathText(plan.study)));
    Q_EMIT started();
    m_session.start(
        [search = m_jobs.search, plan](const RunToken& token, const ReportUpdate& report) {
            return search(plan, token, report);
        });
}

void SearchRoom::onUpdate(const SearchUpdate& update)
{
    switch (update.kind) {
    case SearchUpdate::Kind::Opened:
        m_document.made();
        m_setup.fixRecipe();
        Q_EMIT studyMade();
        break;
    case SearchUpdate::Kind::Started:
        m_run.begin(update.candidate.id);
        m_document.model().put(update.candidate);
        m_document.refreshLog(); // what was rejected on the way to it
        Q_EMIT candidateChanged(update.candidate.id);
        break;
    case SearchUpdate::Kind::Epoch:
        m_run.addEpoch(update.candidate.id);
        m_document.addEpoch(update.epoch);
        m_document.model().setProgress(update.candidate.id, update.epoch.validationMiou);
        m_messages.say(tr("Candidate %1, epoch %2%3: validation mIoU %4")
                           .arg(update.candidate.id)
                           .arg(update.epoch.epoch + 1)
                           .arg(update.epoch.aligning ? tr(" (aligning)") : QString(),
                                miouText(update.epoch.validationMiou)));
        break;
    case SearchUpdate::Kind::Waiting:
        m_setup.executor().showWait(update.wait);
        if (update.wait.phase != SearchWait::Phase::Ended)
            m_messages.say(ExecutorCard::waitText(update.wait));
        m_document.refreshLog();
        break;
    case SearchUpdate::Kind::Measured:
        if (update.candidate.measuredMs)
            m_document.model().setMeasured({{update.candidate.id, *update.candidate.measuredMs}});
        m_document.refreshLog();
        break;
    case SearchUpdate::Kind::Finished:
        m_run.end(update.candidate.id);
        m_document.model().put(update.candidate);
        m_fruitless = m_document.model().isOnFront(update.candidate.id) ? 0 : m_fruitless + 1;
        refreshProgress();
        Q_EMIT candidateChanged(update.candidate.id);
        break;
    }
}

void SearchRoom::onState(State state)
{
    m_run.setRunning(state == State::Running);
    if (state == State::Running || !m_session.isActive())
        m_setup.executor().clearWait();
    if (m_queue && !m_session.isActive())
        m_queue->leave(&m_session);
    if (state == State::Failed)
        m_messages.complain(errorText(m_session.error()));
    if (state == State::Idle)
        m_messages.say(!m_endReason.isEmpty() ? m_endReason
                                              : tr("Stopped; everything finished is saved in %1")
                                                    .arg(pathText(m_document.path())));
    m_document.refreshLog();
    refresh();
}

void SearchRoom::refresh()
{
    refreshControls();
    refreshProgress();
}

void SearchRoom::refreshControls()
{
    const State state = m_session.state();
    const bool active = m_session.isActive();
    const bool paused = state == State::Paused || state == State::Pausing;
    const bool begun = m_document.model().rowCount() > 0;
    m_actions.start->setText(paused      ? tr("&Resume")
                                 : begun ? tr("&Continue search")
                                         : tr("&Start search"));
    m_document.model().setSearching(active);
    const bool spent =
        !active && begun && m_document.model().ended() >= m_setup.plan().settings.evaluations;
    const bool queued = placeInQueue() > 0;
    m_actions.start->setEnabled(paused || (!active && !queued && m_setup.isReady() && !spent));
    m_actions.start->setToolTip(!m_setup.isReady() ? m_setup.reason()
                                    : spent
                                    ? tr("All candidates are trained; raise their number to go on")
                                    : tr("Train candidates in the background (F5)"));
    m_actions.pause->setEnabled(state == State::Running);
    m_actions.stop->setEnabled(queued || (active && state != State::Stopping));
    for (QAction* action : {m_actions.newStudy, m_actions.openStudy, m_actions.openData})
        action->setEnabled(!active && !queued);
    m_actions.recent->setUsable(!active);
    m_setup.setEnabledForRun(!active);
}

void SearchRoom::checkLimits()
{
    if (m_session.state() != State::Running)
        return;
    const SearchPlan plan = m_setup.plan();
    constexpr double kSecondsPerHour = 3600.0;
    if (plan.maxHours > 0.0 && m_run.seconds() >= kSecondsPerHour * plan.maxHours)
        m_endReason = tr("Stopped after %1, as Setup says; it can be continued.")
                          .arg(durationText(m_run.seconds()));
    else if (plan.patience > 0 && m_fruitless >= plan.patience)
        m_endReason = tr("Stopped: the last %n trainings left the front as it was. It can be "
                         "continued.",
                         nullptr, m_fruitless);
    else
        return;
    m_session.stop();
}

void SearchRoom::refreshProgress()
{
    checkLimits();
    // A network that was asked for may have raised the study's budget.
    const int budget = m_session.isActive()
        ? std::max(m_budget, m_document.isMade() ? m_document.header().settings.evaluations : 0)
        : m_setup.plan().settings.evaluations;
    const int ended = m_document.model().ended();
    m_bar.showProgress(ended, budget, progressText(ended, budget));
}

std::optional<double> SearchRoom::timeLeft(int budget) const
{
    const auto& candidates = m_document.model().candidates();
    constexpr int kMost = 400; // more would not change the mean of the latest
    std::vector<double> ended;
    for (auto it = candidates.rbegin(); it != candidates.rend() && ended.size() < kMost; ++it)
        if (it->status != CandidateStatus::Training && it->seconds > 0.0)
            ended.push_back(it->seconds);
    std::ranges::reverse(ended);
    const SearchSettings& settings = m_document.header().settings;
    return secondsLeft(ended, m_run.trainings(settings.epochs + settings.alignEpochs),
                       std::max(0, budget - m_document.model().rowCount()), m_setup.plan().workers);
}

QString SearchRoom::progressText(int ended, int budget) const
{
    const int failed = m_document.model().failed();
    QString text = tr("%1 of %2").arg(ended).arg(budget);
    const State state = m_session.state();
    if (const auto left = timeLeft(budget); left && state == State::Running && ended < budget)
        text += tr(" · %1 left").arg(durationText(*left));
    if (state == State::Running && ended >= budget
        && m_setup.plan().probe.members != ProbeChoice::Members::None)
        text += tr(" · the board measures what is left");
    if (const int place = placeInQueue(); place > 0)
        text += tr(" · waiting, number %1 in the queue").arg(place);
    if (state == State::Pausing)
        text += tr(" · pausing, finishing the batch");
    if (state == State::Paused)
        text += tr(" · paused");
    if (state == State::Stopping)
        text += tr(" · stopping, finishing the batch");
    if (state == State::Finished)
        text += tr(" · finished");
    if (failed > 0)
        text += tr(" · %n failed", nullptr, failed);
    if (const ExecutorChoice executor = m_setup.plan().executor;
        executor.kind == ExecutorChoice::Kind::Slurm) {
        double seconds = 0.0;
        for (const CandidateRecord& candidate : m_document.model().candidates())
            seconds += candidate.seconds;
        text += tr(" · %1 core-hours")
                    .arg(QLocale().toString(seconds * executor.cpus / 3600.0, 'f', 1));
    }
    return text;
}

} // namespace sextant::ui
