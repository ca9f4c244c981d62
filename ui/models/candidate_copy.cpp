#include "ui/models/candidate_copy.h"

#include "ui/models/candidate_model.h"

#include <algorithm>
#include <utility>

namespace sextant::ui {

CandidateCopy::CandidateCopy(const CandidateModel& model, QObject* parent)
    : QObject(parent), m_model(model)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &CandidateCopy::takeSlice);
    // Ids of another study are no longer these candidates.
    connect(&model, &CandidateModel::modelReset, this, &CandidateCopy::cancel);
}

void CandidateCopy::make(Done done)
{
    m_done = std::move(done);
    m_taken.clear();
    takeSlice();
}

void CandidateCopy::takeSlice()
{
    const auto& all = m_model.candidates();
    m_taken.reserve(all.size());
    const std::size_t end = std::min(all.size(), m_taken.size() + kSlice);
    m_taken.insert(m_taken.end(), all.begin() + static_cast<std::ptrdiff_t>(m_taken.size()),
                   all.begin() + static_cast<std::ptrdiff_t>(end));
    if (end < all.size())
        return m_next.start();
    m_next.stop();
    std::exchange(m_done, {})(std::exchange(m_taken, {}));
}

} // namespace sextant::ui
