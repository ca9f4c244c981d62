#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace sextant {

/// A candidate's costs and learning curve, as others are compared with it.
struct LearningCurve {
    std::vector<double> costs; ///< all minimised
    /// Best validation mIoU up to each FP32 epoch; shorter when training ended early.
    std::vector<double> best;
};

/// Ends trainings that earlier candidates show to be not worth going on with. A value; what it says
/// follows from its arguments alone.
class EarlyEnd {
public:
    struct Rules {
        /// At a third of the epochs, rounded down, and with 2 at a ninth too, only the best third
        /// of all that came so far goes on, by rank of domination between costs and mIoU, then by
        /// crowding. 0: none.
        int rungs = 0;
        /// From a quarter of the epochs on, a candidate ends when a whole training that costs no
        /// more ended above the best that any ended at which stood no better at that epoch.
        bool hopeless = false;
    };

    EarlyEnd() = default; ///< ends nothing
    /// @param epochs of a whole FP32 training
    EarlyEnd(const Rules& rules, int epochs, std::vector<LearningCurve> earlier);

    /// Why a candidate should end behind its last epoch; none: it goes on. Always none behind the
    /// last epoch of all.
    /// Source: Li et al., "A system for massively parallel hyperparameter tuning" (ASHA), MLSys
    /// 2020, arXiv:1810.05934, ending instead of pausing; ranked as Schmucker et al.,
    /// arXiv:2106.12639.
    [[nodiscard]] std::optional<std::string> reasonToEnd(const LearningCurve& candidate) const;

    [[nodiscard]] const Rules& rules() const { return m_rules; }
    [[nodiscard]] int epochs() const { return m_epochs; }
    [[nodiscard]] const std::vector<LearningCurve>& earlier() const { return m_earlier; }

private:
    [[nodiscard]] bool isRung(int epoch) const;
    [[nodiscard]] bool fallsBehind(const LearningCurve& candidate) const;
    [[nodiscard]] bool isHopeless(const LearningCurve& candidate) const;

    Rules m_rules;
    int m_epochs = 0;
    std::vector<LearningCurve> m_earlier;
};

} // namespace sextant
