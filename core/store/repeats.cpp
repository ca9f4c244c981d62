#include "core/store/repeats.h"

#include "core/base/statistics.h"

#include <cmath>
#include <limits>
#include <numeric>

namespace sextant {

namespace {

constexpr int kLeastFreedom = 2;
constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

double meanOf(const std::vector<double>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

} // namespace

Repeats::Repeats(const std::vector<CandidateRecord>& candidates, Objective accuracy)
{
    std::map<int, bool> hasWhole; // of networks with scores
    for (const CandidateRecord& candidate : candidates) {
        if (candidate.repeatOf >= 0)
            m_networkOf[candidate.id] = candidate.repeatOf;
        if (candidate.status != CandidateStatus::Done || !candidate.aligned || candidate.excluded)
            continue;
        const double value = accuracy == Objective::VesselF1 ? candidate.aligned->vesselF1()
                                                             : candidate.aligned->miou();
        if (std::isnan(value))
            continue;
        const int network = candidate.network();
        const bool isWhole = candidate.reason.empty();
        if (!isWhole && hasWhole[network])
            continue;
        if (isWhole && !hasWhole[network])
            m_values[network].clear();
        hasWhole[network] |= isWhole;
        m_values[network].push_back(value);
    }
    for (const auto& [network, values] : m_values) {
        const double mean = meanOf(values);
        for (const double value : values)
            m_squares += (value - mean) * (value - mean);
        m_freedom += static_cast<int>(values.size()) - 1;
    }
}

RepeatedAccuracy Repeats::of(int candidate) const
{
    const auto network = m_networkOf.find(candidate);
    const auto values = m_values.find(network == m_networkOf.end() ? candidate : network->second);
    if (values == m_values.end())
        return {kNan, 0, kNan};
    const auto count = static_cast<double>(values->second.size());
    return {meanOf(values->second), static_cast<int>(values->second.size()),
            halfWidth(std::sqrt(1.0 / count))};
}

std::optional<double> Repeats::noise() const
{
    if (m_freedom < kLeastFreedom)
        return std::nullopt;
    return std::sqrt(m_squares / m_freedom);
}

bool Repeats::areIndistinguishable(int a, int b) const
{
    const RepeatedAccuracy first = of(a);
    const RepeatedAccuracy second = of(b);
    if (first.trainings == 0 || second.trainings == 0)
        return false;
    const double width = halfWidth(std::sqrt(1.0 / first.trainings + 1.0 / second.trainings));
    return std::abs(first.mean - second.mean) <= width; // NaN: no
}

double Repeats::halfWidth(double factor) const
{
    const auto deviation = noise();
    return deviation ? studentQuantile(m_freedom) * *deviation * factor : kNan;
}

} // namespace sextant
