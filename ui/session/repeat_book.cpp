#include "ui/session/repeat_book.h"

#include "ui/common/text.h"
#include "ui/models/candidate_model.h"
#include "ui/session/selection.h"

#include <QLocale>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace sextant::ui {

RepeatBook::RepeatBook(const CandidateModel& model, const Selection& selection, QObject* parent)
    : QObject(parent), m_model(model), m_selection(selection), m_repeats({}, Objective::Miou),
      m_soon(new QTimer(this))
{
    constexpr int kSoonMs = 200;
    m_soon->setSingleShot(true);
    m_soon->setInterval(kSoonMs);
    connect(m_soon, &QTimer::timeout, this, &RepeatBook::refresh);
    const auto soon = [this] {
        if (!m_soon->isActive())
            m_soon->start();
    };
    connect(&m_model, &CandidateModel::frontChanged, this, soon);
    connect(&m_model, &CandidateModel::modelReset, this, soon);
    connect(&m_selection, &Selection::currentChanged, this, [this] {
        if (!hasNoise())
            return;
        refreshLike();
        Q_EMIT changed();
    });
    refresh();
}

void RepeatBook::refresh()
{
    const auto& candidates = m_model.candidates();
    const bool hasRepeats = std::any_of(candidates.begin(), candidates.end(),
                                        [](const CandidateRecord& c) { return c.repeatOf >= 0; });
    const bool had = m_repeats.degreesOfFreedom() > 0;
    if (!hasRepeats && !had)
        return;
    m_repeats = Repeats(hasRepeats ? candidates : std::vector<CandidateRecord>(), Objective::Miou);
    refreshLike();
    Q_EMIT changed();
}

void RepeatBook::refreshLike()
{
    m_like.clear();
    const CandidateRecord* current = m_model.candidate(m_selection.current());
    if (!current || !hasNoise())
        return;
    for (const CandidateRecord& candidate : m_model.candidates())
        if (candidate.repeatOf < 0 && candidate.id != current->network()
            && m_repeats.areIndistinguishable(current->id, candidate.id))
            m_like.insert(candidate.id);
}

QString RepeatBook::textOf(int candidate) const
{
    const RepeatedAccuracy accuracy = of(candidate);
    if (!hasNoise() || accuracy.trainings == 0)
        return {};
    return tr("%1 ± %2 over %n trainings", nullptr, accuracy.trainings)
        .arg(miouText(accuracy.mean), miouText(accuracy.halfWidth));
}

} // namespace sextant::ui
