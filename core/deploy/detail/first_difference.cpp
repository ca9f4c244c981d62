#include "core/deploy/detail/first_difference.h"

#include "core/deploy/detail/onnx_proto.h"
#include "core/deploy/detail/onnx_runner.h"
#include "core/deploy/onnx_export.h"
#include "core/nn/stored_weights.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace sextant::detail {

namespace {

bool hasTensor(const onnx::ModelProto& graph, const std::string& name)
{
    return std::any_of(graph.graph().node().begin(), graph.graph().node().end(),
                       [&](const auto& node) { return node.output(0) == name; });
}

StageDifference compare(const StageValues& stage, std::span<const float> theirs)
{
    StageDifference difference{stage.name, theirs.size() == stage.values.size() ? 0.0 : INFINITY,
                               0.0};
    for (std::size_t i = 0; i < stage.values.size(); ++i) {
        difference.scale =
            std::max(difference.scale, std::abs(static_cast<double>(stage.values[i])));
        if (theirs.size() != stage.values.size())
            continue;
        const double distance =
            std::abs(static_cast<double>(stage.values[i]) - static_cast<double>(theirs[i]));
        difference.largest =
            std::isnan(distance) ? INFINITY : std::max(difference.largest, distance);
    }
    return difference;
}

} // namespace

Result<std::optional<StageDifference>> firstDifference(const onnx::ModelProto& graph,
                                                       const ModelData& model,
                                                       std::span<const float> image, int height,
                                                       int width)
{
    const auto stages = exportedStages(model, image, height, width);
    if (!stages)
        return tl::unexpected(stages.error());
    for (const StageValues& stage : *stages) {
        if (!hasTensor(graph, stage.name))
            continue; // dropout and output only pass on
        const auto run = openInOpenCv(cutAt(graph, stage.name, stage.shape), stage.name);
        if (!run)
            return tl::unexpected(run.error());
        const auto theirs = (*run)(image);
        if (!theirs)
            return tl::unexpected(theirs.error());
        const StageDifference difference = compare(stage, *theirs);
        if (!(difference.largest
              <= std::max(kMaxLogitDifference, kMaxRelativeDifference * difference.scale)))
            return difference;
    }
    return std::optional<StageDifference>{};
}

std::string whereItStarts(const onnx::ModelProto& graph, const ModelData& model,
                          std::span<const float> image, int height, int width)
{
    const auto difference = firstDifference(graph, model, image, height, width);
    if (!difference || !*difference)
        return {};
    char text[96];
    std::snprintf(text, sizeof text, ", by %.3g of values up to %.3g", (*difference)->largest,
                  (*difference)->scale);
    return "; it starts to differ in " + (*difference)->stage + text;
}

} // namespace sextant::detail
