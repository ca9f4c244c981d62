#pragma once

#include "core/data/dataset.h"
#include "core/hw/device_profile.h"
#include "core/nn/predictor.h"

#include <map>
#include <string>

namespace sextant::detail {

/// What an exported graph does to the result of every stage.
enum class StageRounding {
    None, ///< the FP32 graph
    Half ///< cast to FLOAT16 and back: with weights rounded to binary16 the graph is, in any
         ///< runtime whose FP32 operators are exact to the last bits, the profile ieee-fp16-strict
};

/// Serialised ONNX model (opset 11, static shape) of a folded network: input "image" [1, bands, H,
/// W] of raw digital numbers, normalised inside; output "logits" [1, 1, H, W]. Checked by ONNX's
/// own checker and shape inference. Errors: ParityFailed when the checker objects or the inferred
/// output has another shape.
[[nodiscard]] Result<std::string> onnxBytes(const FoldedWeights& weights,
                                            const Normalisation& normalisation, LinearResize resize,
                                            const std::map<std::string, std::string>& metadata,
                                            StageRounding rounding = StageRounding::None);

} // namespace sextant::detail
