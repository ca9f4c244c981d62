#pragma once

#include "core/base/run_token.h"
#include "core/deploy/model_card.h"
#include "core/nn/predictor.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace sextant {

enum class BundleForm { Folder, Zip };

struct BundleRequest {
    ModelData model;
    ModelCard card; ///< all but what an export fills in
    BundleForm form = BundleForm::Folder;
    bool causes = false; ///< split the gap by cause; many forwards more
    int threads = 2;
};
struct BundleReport {
    std::filesystem::path bundle; ///< FOLDER/candidate-ID, or FOLDER/candidate-ID.zip
    std::vector<std::filesystem::path> files; ///< of a folder, the FP32 graph first; else the zip
    ModelCard card; ///< as it was written
};

/// What an export has passed, in this order.
enum class BundleStep {
    Models, ///< all files are written, and the models read back from them
    DeviceScore, ///< the simulated device scores with them what the study says
    Logits, ///< the FP32 graph gives LibTorch's logits on every tile
    Whole, ///< verifyBundle() finds nothing
};
inline constexpr int kBundleSteps = 4;
/// Called on the exporting thread.
using OnBundleStep = std::function<void(BundleStep passed)>;

/// Writes a bundle (resources/help/export.md, format 3) of a candidate: under a temporary name,
/// read back from there and verified, then renamed. A former bundle of that name stays until then
/// and is replaced at once. Verified is that
/// - the FP32 graph in OpenCV DNN gives LibTorch's logits on every tile of its size,
/// - the simulated device scores with the written weights what the study says, on all tiles,
/// - verifyBundle() finds nothing.
/// Errors: ParityFailed saying by how much and from which layer on; FileUnwritable, also when
/// something that is no bundle has its name; DatasetInvalid when no tile has the size; Cancelled.
[[nodiscard]] Result<BundleReport> writeBundle(const BundleRequest& request, const TileSet& tiles,
                                               const std::filesystem::path& folder,
                                               const RunToken& token = {},
                                               const OnBundleStep& onStep = {});

/// What was found out about a bundle that is as it should be.
struct BundleCheck {
    std::string candidate, genome, device;
    std::vector<std::string> files; ///< by name, as listed
    std::vector<std::string> unlisted; ///< names in the folder that the manifest does not know
    double maxAbsDiff = 0.0; ///< FP32 graph in OpenCV DNN, test vector against its expected logits
    double maxLogit = 0.0;
    double halfMaxAbsDiff = 0.0; ///< the same for the FP16 graphs, widened to FP32
    double deviceEqualShare = 0.0; ///< logits of the simulated device with the same bits, 0..1
    std::string verifiedWith;
};

/// Verifies a bundle without its study and data, on any machine: hashes of the manifest; that
/// genome, weights, profile, card and graphs are of each other; ONNX's checker and shape inference;
/// names, types and shapes of inputs and outputs; and the test vector through graphs, TorchScript
/// and simulated device. Safe on hostile input, with one exception: a TorchScript file whose hash
/// is right is loaded by LibTorch. Errors: FileMissing, FileUnreadable with the reason.
[[nodiscard]] Result<BundleCheck> verifyBundle(const std::filesystem::path& bundle);

} // namespace sextant
