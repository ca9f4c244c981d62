#pragma once

#include "core/store/repeats.h"

#include <QObject>

#include <set>

class QTimer;

namespace sextant::ui {

class CandidateModel;
class Selection;

/// What repeated trainings say of the study's networks: means, their 95 % intervals, and which
/// networks the data cannot tell from the selected one. Kept up with the search. GUI thread.
class RepeatBook : public QObject {
    Q_OBJECT

public:
    /// @param model, selection outlive this object
    RepeatBook(const CandidateModel& model, const Selection& selection, QObject* parent = nullptr);

    /// Of the network that the candidate is a training of; half width NaN where it is not known.
    [[nodiscard]] RepeatedAccuracy of(int candidate) const { return m_repeats.of(candidate); }
    [[nodiscard]] bool hasNoise() const { return m_repeats.noise().has_value(); }
    [[nodiscard]] const Repeats& repeats() const { return m_repeats; }
    /// First candidates of networks whose mean is not told from the current one's, without it.
    [[nodiscard]] const std::set<int>& likeCurrent() const { return m_like; }
    /// "0.812 ± 0.006 over 3 trainings"; empty where there is nothing to say.
    [[nodiscard]] QString textOf(int candidate) const;

Q_SIGNALS:
    void changed();

private:
    void refresh();
    void refreshLike();

    const CandidateModel& m_model;
    const Selection& m_selection;
    Repeats m_repeats;
    std::set<int> m_like;
    QTimer* m_soon;
};

} // namespace sextant::ui
