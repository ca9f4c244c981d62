#pragma once

#include "core/nn/predictor.h"

#include <onnx/onnx_pb.h>

#include <optional>
#include <span>
#include <string>

namespace sextant::detail {

/// Where a graph leaves the network it was made from.
struct StageDifference {
    std::string stage; ///< name of the op, "normalised" for the scaled input
    double largest =
        0.0; ///< |graph - network|; infinite for NaN, or when the graph lacks the stage
    double scale = 0.0; ///< largest |value| of the network there
};

/// Runs an FP32 graph in OpenCV DNN stage by stage against the network in LibTorch, and gives the
/// first stage that differs by more than two FP32 runtimes may; none when all agree.
/// @param model of the network; its weights are taken as stored
/// @param image [bands, height, width] of the graph's size
[[nodiscard]] Result<std::optional<StageDifference>> firstDifference(const onnx::ModelProto& graph,
                                                                     const ModelData& model,
                                                                     std::span<const float> image,
                                                                     int height, int width);

/// "; it starts to differ in gene1.conv, by 0.5 of 3.2", for an error; empty when no stage does.
[[nodiscard]] std::string whereItStarts(const onnx::ModelProto& graph, const ModelData& model,
                                        std::span<const float> image, int height, int width);

} // namespace sextant::detail
