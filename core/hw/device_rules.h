#pragma once

#include "core/numerics/accumulator.h"
#include "core/numerics/integer_scale.h"
#include "core/numerics/rounding.h"

namespace sextant {

enum class StorageKind { Float32, Float, Fixed, Integer };
enum class WeightRounding {
    Storage, ///< as activations, saturating
    OpenVinoHost, ///< openVinoHalf()
};
enum class LinearResize { HalfPixel, Asymmetric, AlignCorners };
enum class AverageRule {
    Exact, ///< summed in FP32, rounded once
    Accumulator, ///< summed by the accumulator's rule
};
enum class ActivationMath {
    Exact, ///< computed in FP32, rounded once
    Stepwise, ///< every elementary operation is a stage of its own, rounded
};
enum class InputPath {
    Host, ///< normalised in FP32 on the host, then stored
    Raw, ///< digital numbers are stored, the device normalises: two stages
    U8, ///< digital numbers are cut to 256 levels first, then as Raw
};

/// What a device does to numbers: everything in which its result differs from the host's. A value.
/// The default is the host: FP32 throughout.
struct DeviceRules {
    StorageKind storage = StorageKind::Float32; ///< of weights and of tensors between stages
    FloatRule floatRule; ///< storage Float
    FixedRule fixedRule; ///< storage Fixed
    IntegerRule integerRule; ///< storage Integer
    bool perChannelWeights = false; ///< storage Integer: one step per output channel
    Calibration calibration = Calibration::MinMax; ///< storage Integer
    WeightRounding weightRounding = WeightRounding::Storage;
    AccumulatorRule accumulator;
    bool lanesFromNceMode = false; ///< lanes of each convolution are its NCE mode (latency.h)
    bool partialSumsFromTiler = false; ///< input channels are cut as the NCE tiler cuts them
    bool weightPrescale = false; ///< Prescaler on convolutions that the NCE takes
    LinearResize linearResize = LinearResize::HalfPixel;
    AverageRule average = AverageRule::Exact;
    ActivationMath activationMath = ActivationMath::Exact;
    InputPath input = InputPath::Host;

    /// Integer storage needs the range of every tensor.
    [[nodiscard]] bool needsRanges() const { return storage == StorageKind::Integer; }
    /// 1, 2 or 4.
    [[nodiscard]] int bytesPerValue() const;
    bool operator==(const DeviceRules&) const = default;
};

} // namespace sextant
