#pragma once

#include "core/search/search.h"

#include <map>
#include <mutex>
#include <span>

namespace sextant {

/// Puts together what evaluating the candidates of one study takes, by the savings that it asks
/// for. What comes follows from the study's records of the candidates that the one at hand had
/// seen, which have ended. Thread-safe.
class EvaluationRequests {
public:
    explicit EvaluationRequests(const Study& study) : m_study(study) { }

    /// From the start: the checkpoint is empty. A repeat is trained whole, from the weights that
    /// the first training started from.
    /// @param candidate of the study; a parent whose weights the study no longer holds is none
    /// @param all candidates of the study, at least those that it had seen
    /// @param stragglers those of the study
    /// Errors: GenomeSyntax, those of the study.
    [[nodiscard]] Result<EvaluationRequest> make(const SearchSettings& settings,
                                                 const CandidateRecord& candidate,
                                                 std::span<const CandidateRecord> all,
                                                 const Stragglers& stragglers);

private:
    [[nodiscard]] Result<EarlyEnd> earlyEndFor(const SearchSettings& settings,
                                               const CandidateRecord& candidate,
                                               std::span<const CandidateRecord> all,
                                               const Stragglers& stragglers);
    [[nodiscard]] Result<std::vector<double>> curveOf(int candidate);

    const Study& m_study;
    std::mutex m_mutex;
    std::map<int, std::vector<double>> m_curves; ///< of candidates that have ended
};

} // namespace sextant
