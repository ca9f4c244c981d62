#pragma once

#include "core/store/study.h"
#include "ui/session/job_queue.h"

#include <QObject>
#include <QUndoStack>

#include <filesystem>
#include <functional>
#include <map>
#include <memory>

namespace sextant::ui {

class CandidateModel;

/// What no candidate may exceed; none: no cap. A value.
struct Caps {
    std::optional<double> maxLatencyMs;
    std::optional<std::int64_t> maxParams;
    bool operator==(const Caps&) const = default;
};

/// The study on the desk: its file, what it was made for, its candidates in the model, its log.
/// What the analyst changes can be undone; it shows at once and is written off the GUI thread, in
/// order, also while a search runs, which obeys it from then on. GUI thread.
class StudyDocument : public QObject {
    Q_OBJECT

public:
    /// @param model filled by this object; outlives it
    explicit StudyDocument(CandidateModel& model, QObject* parent = nullptr);

    /// Empty: no study.
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] QString name() const; ///< of the file, without ending
    [[nodiscard]] const StudyHeader& header() const { return m_header; }
    [[nodiscard]] CandidateModel& model() const { return m_model; }
    /// The file exists: it can be changed.
    [[nodiscard]] bool isMade() const { return m_isMade; }

    /// Errors: those of Study; then everything stays as it was.
    [[nodiscard]] Result<void> open(const std::filesystem::path& path);
    /// The same off the GUI thread, which shows the former study meanwhile; of several in a row
    /// the last one counts.
    /// @param done on the GUI thread
    void load(const std::filesystem::path& path, std::function<void(const Result<void>&)> done);
    /// Tells what it is to those who were not there when it was opened.
    void announce();
    /// A study that its first search will make.
    void begin(const std::filesystem::path& path);
    /// The search has made it, or goes on with it: reads what it is for.
    void made();

    [[nodiscard]] Caps caps() const;
    // Changes that can be undone. What is so already is left out; without a change nothing is done.
    void setPinned(const std::vector<int>& candidates, bool pinned);
    void setExcluded(const std::vector<int>& candidates, bool excluded);
    void setNote(int candidate, const QString& note);
    void setCaps(const Caps& caps);
    /// @param spaceJson of a space that the study's strategy can search
    void setSpace(const std::string& spaceJson);
    [[nodiscard]] QUndoStack& undoStack() { return m_undo; }
    [[nodiscard]] bool isSaved() const { return m_queue.isIdle(); }

    [[nodiscard]] const std::vector<StudyEvent>& events() const { return m_events; }
    [[nodiscard]] const std::vector<Rejection>& rejections() const { return m_rejections; }
    /// Reads the log anew, off the GUI thread.
    void refreshLog();

    /// Its learning curve, as far as it is known; asks the file for it the first time.
    [[nodiscard]] const std::vector<EpochRow>& epochs(int candidate);
    void addEpoch(const EpochRow& epoch);

Q_SIGNALS:
    void replaced(); ///< another study, or none
    void capsChanged();
    void spaceChanged();
    void logChanged();
    void epochsChanged(int candidate);
    void failed(const sextant::Error& error); ///< a change could not be written, and is not shown

private:
    using Write = std::function<Result<void>(Study&)>;
    /// @param flag of the model and of the study, for one candidate
    void mark(const std::vector<int>& candidates, bool value, const QString& what,
              bool CandidateRecord::*flag, void (CandidateModel::*show)(int, bool),
              Result<void> (Study::*write)(int, bool));
    void push(const QString& text, std::function<void()> redo, std::function<void()> undo);
    /// @param revert takes the change off the screen, where it could not be written
    void write(Write change, std::function<void()> revert);
    void showCaps(const Caps& caps);
    void clearRecords();
    struct Loaded;
    [[nodiscard]] static Result<std::shared_ptr<Loaded>> read(const std::filesystem::path& path);
    void adopt(const std::filesystem::path& path, Loaded& loaded);

    CandidateModel& m_model;
    std::filesystem::path m_path;
    StudyHeader m_header;
    bool m_isMade = false;
    int m_loads = 0; ///< asked for so far
    int m_generation = 0; ///< of opened studies: late results of another one are dropped
    QUndoStack m_undo;
    std::vector<StudyEvent> m_events;
    std::vector<Rejection> m_rejections;
    std::map<int, std::vector<EpochRow>> m_epochs;
    JobQueue m_queue; // last: worked off before anything its results go to dies
};

} // namespace sextant::ui
