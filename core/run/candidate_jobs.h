#pragma once

#include "core/base/run_token.h"
#include "core/deploy/onnx_export.h"
#include "core/infer/scene_inference.h"
#include "core/nn/layer_report.h"
#include "core/nn/predictor.h"
#include "core/store/study.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace sextant {

/// Everything needed to predict with a finished candidate. Errors: CandidateMissing, GenomeInvalid,
/// ProfileInvalid.
[[nodiscard]] Result<ModelData> modelOf(const Study& study, int candidate);

/// Exports a candidate and verifies it on the validation split it was scored on.
/// @param data empty: the folder the study names
[[nodiscard]] Result<ExportReport>
exportCandidate(const std::filesystem::path& study, int candidate,
                const std::filesystem::path& folder, const std::vector<ExportFormat>& formats,
                const std::filesystem::path& data = {}, const RunToken& token = {});

/// Stage by stage, what a device does to a candidate, on the first validation tiles it was scored
/// on.
/// @param device none: the study's own
/// @param data empty: the folder the study names
[[nodiscard]] Result<std::vector<LayerFigures>>
candidateLayers(const std::filesystem::path& study, int candidate,
                const std::optional<DeviceProfile>& device = {}, int tiles = 16,
                const std::filesystem::path& data = {}, const RunToken& token = {});

struct SceneRequest {
    std::filesystem::path scene;
    std::filesystem::path mask; ///< empty: none is written
    std::filesystem::path probability; ///< empty: none is written
    std::filesystem::path truth; ///< empty: none
    Numerics numerics = Numerics::Device;
    RuleParts parts; ///< the device's rules in force, with Numerics::Device
    int threads = 2; ///< intra-op, of a candidate; reading ahead has a thread of its own
    /// Margin of the tiles in pixels, rounded up to the network's grid. None: what the genome's
    /// receptive field needs, at most 96; where none is enough, 32. Networks that see all of their
    /// tile run on tiles of the study's size, a quarter of which is the most for an overlap.
    std::optional<int> overlapPx;
    OnSceneProgress onProgress;
    /// With Numerics::Device: as mere conversion leaves the network, without its fine-tuning.
    bool converted = false;
    /// Predicted before the rest, so that it shows soon; told by onWindow alone.
    std::optional<Window> first;
    bool onlyFirst = false; ///< the rest, files and figures are left out
};
/// How a scene of this size is cut into tiles for a genome, and whether the tiles then equal the
/// whole scene. Errors: GenomeInvalid, WrongUsage (an overlap that is negative or over 1024).
struct TilePlan {
    SceneSettings settings;
    bool isLocal = false; ///< some overlap is enough
    int neededOverlapPx = 0; ///< of the receptive field; 0 when no overlap is enough
    bool seamFree = false;
};
[[nodiscard]] Result<TilePlan> planTiles(const Genome& genome, int bands, int width, int height,
                                         std::optional<int> overlapPx = {});
/// Predicts a scene with a candidate of a study, its bands mapped by colour.
[[nodiscard]] Result<SceneResult> inferCandidate(const std::filesystem::path& study, int candidate,
                                                 const SceneRequest& request,
                                                 const RunToken& token = {},
                                                 const OnMaskWindow& onWindow = {});
/// Whether a candidate's mask over a scene takes several seconds bit for bit, so that one without
/// the device's accumulators (request.parts) should be shown first: several times as fast and
/// nearly the same.
[[nodiscard]] Result<bool> deservesPreview(const std::filesystem::path& study, int candidate,
                                           const SceneRequest& request);
/// inferCandidate() with an exported ONNX file in OpenCV DNN.
[[nodiscard]] Result<SceneResult> inferOnnx(const std::filesystem::path& model,
                                            const SceneRequest& request,
                                            const RunToken& token = {});

} // namespace sextant
