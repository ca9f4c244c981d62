#pragma once

#include "core/store/study.h"

#include <map>
#include <optional>
#include <vector>

namespace sextant {

/// An accuracy of one network over its trainings, which differ in their seeds alone.
struct RepeatedAccuracy {
    double mean = 0.0; ///< 0..1; NaN without scores
    int trainings = 0; ///< that count: finished and not excluded
    /// Half the width of the mean's 95 % interval; NaN where the noise is not known.
    double halfWidth = 0.0;
};

/// What repeated trainings say of the networks of a study. The noise between trainings is taken as
/// the same for all networks and pooled over those that were repeated, for two or three trainings
/// of one alone say little. Trainings that ended early do not count where a whole one of the same
/// network exists. A value.
class Repeats {
public:
    /// @param candidates of a study, by id, all of them or the first ones
    /// @param accuracy Objective::Miou or Objective::VesselF1, on the device
    Repeats(const std::vector<CandidateRecord>& candidates, Objective accuracy);

    /// Of the network that the candidate is a training of.
    [[nodiscard]] RepeatedAccuracy of(int candidate) const;
    /// Standard deviation between trainings of one network, 0..1; none below two degrees of
    /// freedom.
    [[nodiscard]] std::optional<double> noise() const;
    /// Trainings beyond the first of each network.
    [[nodiscard]] int degreesOfFreedom() const { return m_freedom; }
    /// Whether a 95 % interval of the difference of the two means contains zero; no where the noise
    /// is not known. Source: Student's t for two means with a pooled variance.
    [[nodiscard]] bool areIndistinguishable(int a, int b) const;

private:
    /// Half the width of a 95 % interval for noise times `factor`.
    [[nodiscard]] double halfWidth(double factor) const;

    std::map<int, int> m_networkOf; ///< of each repeat, the candidate that it repeats
    std::map<int, std::vector<double>> m_values; ///< of each network with scores
    double m_squares = 0.0; ///< summed squared distances from the networks' means
    int m_freedom = 0;
};

} // namespace sextant
