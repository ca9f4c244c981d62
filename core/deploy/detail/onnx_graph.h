#pragma once

#include "core/data/dataset.h"
#include "core/hw/device_profile.h"
#include "core/nn/predictor.h"

#include <map>
#include <string>

namespace sextant::detail {

/// What an exported graph does to numbers.
enum class StageRounding {
    None, ///< the FP32 graph
    Half, ///< FP32 stages whose results are cast to FLOAT16 and back
    /// The same of stages computed in DOUBLE: with weights rounded to binary16 the graph is, in any
    /// runtime, the profile ieee-fp16-strict bit for bit, but for Erf, which stays FP32
    HalfOfDouble,
    Stored ///< FLOAT16 throughout, input and output too: what a device's toolchain compiles
};

/// Metadata "sextant_format" of a graph: what its other metadata are.
inline constexpr const char* kGraphFormat = "2";

/// What a graph says of itself.
struct GraphDescription {
    std::map<std::string, std::string> metadata;
    std::string model, input, output; ///< doc strings
};

/// Serialised ONNX model (opset 11, static shape) of a folded network: input "image" [1, bands, H,
/// W] of raw digital numbers, normalised inside; output "logits" [1, 1, H, W]. Checked by ONNX's
/// own checker and shape inference. Errors: ParityFailed when the checker objects, the inferred
/// output has another shape, or a constant is not finite in the graph's type.
/// @param weights for Half and Stored: numbers of binary16
[[nodiscard]] Result<std::string> onnxBytes(const FoldedWeights& weights,
                                            const Normalisation& normalisation, LinearResize resize,
                                            const GraphDescription& description,
                                            StageRounding rounding = StageRounding::None);

} // namespace sextant::detail
