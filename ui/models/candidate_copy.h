#pragma once

#include "core/store/study.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

namespace sextant::ui {

class CandidateModel;

/// A copy of all candidates for work off the GUI thread. That of a long study is made a slice at a
/// time, so that a click never waits for it; it is of each candidate as it was when its turn came.
/// GUI thread.
class CandidateCopy : public QObject {
    Q_OBJECT

public:
    using Done = std::function<void(std::vector<CandidateRecord>)>;
    static constexpr std::size_t kSlice = 10'000; ///< candidates; some 3 ms

    explicit CandidateCopy(const CandidateModel& model, QObject* parent = nullptr);

    /// Begins anew, also while a copy is being made. A study of one slice is copied at once.
    void make(Done done);
    void cancel() { m_next.stop(); }

private:
    void takeSlice();

    const CandidateModel& m_model;
    std::vector<CandidateRecord> m_taken;
    Done m_done;
    QTimer m_next;
};

} // namespace sextant::ui
