#include "core/search/early_end.h"

#include "core/pareto/pareto_front.h"

#include <algorithm>

namespace sextant {

namespace {

constexpr int kReduction = 3; // one in so many goes on behind a rung
constexpr std::size_t kLeastComparable = 3; // candidates that a judgement needs

/// Whether `other` costs no more in anything.
bool costsNoMore(const LearningCurve& other, const LearningCurve& candidate)
{
    return std::equal(other.costs.begin(), other.costs.end(), candidate.costs.begin(),
                      candidate.costs.end(), [](double a, double b) { return a <= b; });
}

} // namespace

EarlyEnd::EarlyEnd(const Rules& rules, int epochs, std::vector<LearningCurve> earlier)
    : m_rules(rules), m_epochs(epochs), m_earlier(std::move(earlier))
{
}

std::optional<std::string> EarlyEnd::reasonToEnd(const LearningCurve& candidate) const
{
    const auto epoch = static_cast<int>(candidate.best.size());
    if (epoch < 1 || epoch >= m_epochs)
        return std::nullopt;
    const std::string after =
        "ended after " + std::to_string(epoch) + " of " + std::to_string(m_epochs) + " epochs: ";
    if (isRung(epoch) && fallsBehind(candidate))
        return after + "not among the best third so far";
    if (m_rules.hopeless && 4 * epoch >= m_epochs && isHopeless(candidate))
        return after + "none that stood like it ended well enough";
    return std::nullopt;
}

bool EarlyEnd::isRung(int epoch) const
{
    int at = m_epochs;
    for (int i = 0; i < m_rules.rungs; ++i) {
        at /= kReduction;
        if (at == epoch)
            return true;
    }
    return false;
}

bool EarlyEnd::fallsBehind(const LearningCurve& candidate) const
{
    const std::size_t epoch = candidate.best.size();
    std::vector<Objectives> points;
    const auto add = [&](const LearningCurve& curve) {
        points.push_back(curve.costs);
        points.back().push_back(1.0 - curve.best[epoch - 1]);
    };
    add(candidate);
    for (const LearningCurve& curve : m_earlier)
        if (curve.best.size() >= epoch)
            add(curve);
    if (points.size() <= kLeastComparable)
        return false;
    const auto order = nsga2Order(points);
    const auto place =
        static_cast<std::size_t>(std::find(order.begin(), order.end(), 0u) - order.begin());
    return place >= (points.size() + kReduction - 1) / kReduction;
}

bool EarlyEnd::isHopeless(const LearningCurve& candidate) const
{
    const std::size_t epoch = candidate.best.size();
    std::size_t comparable = 0;
    double atBest = 0.0;
    for (const LearningCurve& curve : m_earlier)
        if (static_cast<int>(curve.best.size()) == m_epochs
            && curve.best[epoch - 1] <= candidate.best.back()) {
            ++comparable;
            atBest = std::max(atBest, curve.best.back());
        }
    if (comparable < kLeastComparable)
        return false;
    return std::any_of(m_earlier.begin(), m_earlier.end(), [&](const LearningCurve& curve) {
        return static_cast<int>(curve.best.size()) == m_epochs && curve.best.back() > atBest
            && costsNoMore(curve, candidate);
    });
}

} // namespace sextant
