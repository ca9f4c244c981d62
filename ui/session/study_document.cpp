#include "ui/session/study_document.h"

#include "core/store/study_front.h"
#include "ui/common/paths.h"
#include "ui/models/candidate_model.h"

#include <QFileInfo>
#include <QTimer>
#include <QUndoCommand>

#include <algorithm>

namespace sextant::ui {

namespace {

/// A change as two functions; the first redo is the change itself.
class Change : public QUndoCommand {
public:
    Change(const QString& text, std::function<void()> redo, std::function<void()> undo)
        : QUndoCommand(text), m_redo(std::move(redo)), m_undo(std::move(undo))
    {
    }
    void redo() override { m_redo(); }
    void undo() override { m_undo(); }

private:
    std::function<void()> m_redo, m_undo;
};

struct Log {
    std::vector<StudyEvent> events;
    std::vector<Rejection> rejections;
    std::map<int, double> measuredMs;
};

Result<Log> readLog(const std::filesystem::path& path)
{
    const auto study = Study::open(path, Study::Access::ReadOnly);
    if (!study)
        return tl::unexpected(study.error());
    auto events = study->events();
    if (!events)
        return tl::unexpected(events.error());
    auto rejections = study->rejections();
    if (!rejections)
        return tl::unexpected(rejections.error());
    auto measured = study->measuredMs();
    if (!measured)
        return tl::unexpected(measured.error());
    return Log{std::move(*events), std::move(*rejections), std::move(*measured)};
}

} // namespace

StudyDocument::StudyDocument(CandidateModel& model, QObject* parent)
    : QObject(parent), m_model(model)
{
}

QString StudyDocument::name() const
{
    return QFileInfo(pathText(m_path)).completeBaseName();
}

void StudyDocument::clearRecords()
{
    ++m_generation;
    m_undo.clear();
    m_events.clear();
    m_rejections.clear();
    m_epochs.clear();
}

/// A study as it is in the file, and what takes long to find in it.
struct StudyDocument::Loaded {
    StudySnapshot snapshot;
    std::vector<int> front;
};

Result<std::shared_ptr<StudyDocument::Loaded>>
StudyDocument::read(const std::filesystem::path& path)
{
    const auto study = Study::open(path, Study::Access::ReadOnly);
    if (!study)
        return tl::unexpected(study.error());
    auto snapshot = study->snapshot();
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    auto front = frontOf(snapshot->candidates, snapshot->header.settings.objectives);
    // Shared by the thread that reads and the one that takes it apart.
    return std::make_shared<Loaded>(Loaded{std::move(*snapshot), std::move(front)});
}

void StudyDocument::adopt(const std::filesystem::path& path, Loaded& loaded)
{
    clearRecords();
    m_path = path;
    m_isMade = true;
    m_header = std::move(loaded.snapshot.header);
    m_model.reset(std::move(loaded.snapshot.candidates), m_header.settings.objectives,
                  std::move(loaded.front));
    announce();
    refreshLog();
}

void StudyDocument::announce()
{
    Q_EMIT replaced();
    Q_EMIT capsChanged();
    Q_EMIT logChanged();
}

Result<void> StudyDocument::open(const std::filesystem::path& path)
{
    ++m_loads;
    const auto loaded = read(path);
    if (!loaded)
        return tl::unexpected(loaded.error());
    adopt(path, **loaded);
    return {};
}

void StudyDocument::load(const std::filesystem::path& path,
                         std::function<void(const Result<void>&)> done)
{
    m_queue.add<std::shared_ptr<Loaded>>([path] { return read(path); },
                                         [this, path, done = std::move(done), load = ++m_loads](
                                             const Result<std::shared_ptr<Loaded>>& loaded) {
                                             if (load != m_loads)
                                                 return;
                                             if (!loaded)
                                                 return done(tl::unexpected(loaded.error()));
                                             adopt(path, **loaded);
                                             // With a long study that was enough for one turn of
                                             // the event loop.
                                             constexpr int kTurnMs = 30;
                                             QTimer::singleShot(kTurnMs, this, [=, this] {
                                                 if (load == m_loads)
                                                     done({});
                                             });
                                         });
}

void StudyDocument::begin(const std::filesystem::path& path)
{
    ++m_loads;
    clearRecords();
    m_path = path;
    m_isMade = false;
    m_header = {};
    m_model.reset({});
    announce();
}

void StudyDocument::made()
{
    const auto study = Study::open(m_path, Study::Access::ReadOnly);
    auto header = study ? study->header() : Result<StudyHeader>(tl::unexpected(study.error()));
    if (!header) {
        Q_EMIT failed(header.error());
        return;
    }
    m_header = std::move(*header);
    m_isMade = true;
    Q_EMIT capsChanged();
    refreshLog();
}

Caps StudyDocument::caps() const
{
    return {m_header.settings.maxLatencyMs, m_header.settings.maxParams};
}

void StudyDocument::push(const QString& text, std::function<void()> redo,
                         std::function<void()> undo)
{
    m_undo.push(new Change(text, std::move(redo), std::move(undo)));
}

void StudyDocument::write(Write change, std::function<void()> revert)
{
    m_queue.add<void>(
        [path = m_path, change = std::move(change)]() -> Result<void> {
            auto study = Study::open(path, Study::Access::ReadWrite);
            if (!study)
                return tl::unexpected(study.error());
            return change(*study);
        },
        [this, revert = std::move(revert), generation = m_generation](const Result<void>& written) {
            if (generation != m_generation)
                return;
            if (written)
                return refreshLog();
            // What is shown must be what is in the file, also where that cannot be read now: on a
            // full disk SQLite cannot even do that.
            const Error error = written.error();
            if (!open(m_path)) {
                revert();
                m_undo.clear();
            }
            Q_EMIT failed(error);
        });
}

void StudyDocument::mark(const std::vector<int>& candidates, bool value, const QString& what,
                         bool CandidateRecord::*flag, void (CandidateModel::*show)(int, bool),
                         Result<void> (Study::*writeFlag)(int, bool))
{
    std::vector<int> changing;
    for (const int id : candidates)
        if (const CandidateRecord* candidate = m_model.candidate(id);
            candidate && candidate->*flag != value)
            changing.push_back(id);
    if (changing.empty() || !m_isMade)
        return;
    const auto apply = [this, changing, show, writeFlag](bool to) {
        for (const int id : changing)
            (m_model.*show)(id, to);
        write(
            [changing, writeFlag, to](Study& study) -> Result<void> {
                for (const int id : changing)
                    if (const auto written = (study.*writeFlag)(id, to); !written)
                        return written;
                return {};
            },
            [this, changing, show, to] {
                for (const int id : changing)
                    (m_model.*show)(id, !to);
            });
    };
    const QString whom = changing.size() == 1 ? tr("candidate %1").arg(changing.front())
                                              : tr("%n candidates", nullptr, int(changing.size()));
    push(
        tr("%1 %2").arg(what, whom), [=] { apply(value); }, [=] { apply(!value); });
}

void StudyDocument::setPinned(const std::vector<int>& candidates, bool pinned)
{
    mark(candidates, pinned, pinned ? tr("Pin") : tr("Unpin"), &CandidateRecord::pinned,
         &CandidateModel::setPinned, &Study::setPinned);
}

void StudyDocument::setExcluded(const std::vector<int>& candidates, bool excluded)
{
    mark(candidates, excluded, excluded ? tr("Exclude") : tr("Include"), &CandidateRecord::excluded,
         &CandidateModel::setExcluded, &Study::setExcluded);
}

void StudyDocument::setNote(int candidate, const QString& note)
{
    const CandidateRecord* record = m_model.candidate(candidate);
    const std::string text = note.toStdString();
    if (!record || !m_isMade || record->note == text)
        return;
    const auto apply = [this, candidate](const std::string& to, const std::string& from) {
        m_model.setNote(candidate, to);
        write([candidate, to](Study& study) { return study.setNote(candidate, to); },
              [this, candidate, from] { m_model.setNote(candidate, from); });
    };
    push(
        tr("Note on candidate %1").arg(candidate),
        [=, before = record->note] { apply(text, before); },
        [=, before = record->note] { apply(before, text); });
}

void StudyDocument::showCaps(const Caps& caps)
{
    m_header.settings.maxLatencyMs = caps.maxLatencyMs;
    m_header.settings.maxParams = caps.maxParams;
    Q_EMIT capsChanged();
}

void StudyDocument::setCaps(const Caps& caps)
{
    const Caps before = this->caps();
    if (!m_isMade || caps == before)
        return;
    const auto apply = [this](const Caps& to, const Caps& from) {
        showCaps(to);
        write(
            [to](Study& study) {
                StudyEdit edit;
                edit.maxLatencyMs = to.maxLatencyMs;
                edit.maxParams = to.maxParams;
                return study.edit(edit);
            },
            [this, from] { showCaps(from); });
    };
    push(
        tr("Change caps"), [=] { apply(caps, before); }, [=] { apply(before, caps); });
}

void StudyDocument::setSpace(const std::string& spaceJson)
{
    if (!m_isMade || spaceJson == m_header.spaceJson)
        return;
    const auto show = [this](const std::string& json) {
        m_header.spaceJson = json;
        Q_EMIT spaceChanged();
    };
    const auto apply = [this, show](const std::string& to, const std::string& from) {
        show(to);
        write(
            [to](Study& study) {
                StudyEdit edit;
                edit.spaceJson = to;
                return study.edit(edit);
            },
            [show, from] { show(from); });
    };
    const std::string before = m_header.spaceJson;
    push(
        tr("Change the search space"), [=] { apply(spaceJson, before); },
        [=] { apply(before, spaceJson); });
}

void StudyDocument::refreshLog()
{
    if (!m_isMade)
        return;
    m_queue.add<Log>([path = m_path] { return readLog(path); },
                     [this, generation = m_generation](const Result<Log>& log) {
                         if (!log || generation != m_generation)
                             return;
                         m_events = log->events;
                         m_rejections = log->rejections;
                         m_model.setMeasured(log->measuredMs);
                         Q_EMIT logChanged();
                     });
}

const std::vector<EpochRow>& StudyDocument::epochs(int candidate)
{
    const auto [found, isNew] = m_epochs.try_emplace(candidate);
    if (!isNew || !m_isMade)
        return found->second;
    using Rows = std::vector<EpochRow>;
    m_queue.add<Rows>(
        [path = m_path, candidate]() -> Result<Rows> {
            const auto study = Study::open(path, Study::Access::ReadOnly);
            return study ? study->epochs(candidate) : Result<Rows>(tl::unexpected(study.error()));
        },
        [this, candidate, generation = m_generation](const Result<Rows>& rows) {
            if (!rows || generation != m_generation)
                return;
            // Those that a search told of meanwhile are among them, or come after.
            std::vector<EpochRow>& known = m_epochs[candidate];
            if (rows->size() > known.size())
                known = *rows;
            Q_EMIT epochsChanged(candidate);
        });
    return found->second;
}

void StudyDocument::addEpoch(const EpochRow& epoch)
{
    static_cast<void>(epochs(epoch.candidate));
    std::vector<EpochRow>& known = m_epochs[epoch.candidate];
    if (std::find(known.begin(), known.end(), epoch) == known.end()) // the file may have told it
        known.push_back(epoch);
    Q_EMIT epochsChanged(epoch.candidate);
}

} // namespace sextant::ui
