#pragma once

#include <optional>
#include <span>

namespace sextant {

enum class PrescaleStage { Convolution, FullyConnected };

/// The weight pre-scaling that the Myriad X compiler applies to stages of its convolution engine so
/// that small weights keep their digits in binary16: weights and bias are multiplied by 2^shift,
/// the finished sum by 2^-shift. Stages are visited in the order of the model; the first decides
/// for the others. Not thread-safe.
/// Source: openvino, intel_myriad, weights_analysis.cpp, as told in resources/help/numerics.md.
class Prescaler {
public:
    /// @param growingOutput the model's outputs may exceed its inputs: the preprocessing check is
    ///        on and no scale directly after an input is below 0.1
    explicit Prescaler(bool growingOutput = false) : m_growingOutput(growingOutput) { }

    /// @param weights as stored in binary16
    /// @return 0 (no scaling) to 8, to 9 for fully connected stages
    [[nodiscard]] int shiftOf(std::span<const float> weights, PrescaleStage stage, int inChannels);

private:
    bool m_growingOutput;
    std::optional<int> m_normal; ///< subtracted from every shift once the first stage was seen
};

} // namespace sextant
