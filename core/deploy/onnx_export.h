#pragma once

#include "core/base/run_token.h"
#include "core/data/dataset.h"
#include "core/nn/predictor.h"

#include <filesystem>
#include <string>
#include <vector>

namespace sextant {

enum class ExportFormat { Onnx, TorchScript };

struct ExportRequest {
    ModelData model;
    std::string candidate; ///< id, for file names and metadata
    std::vector<std::string> bandNames;
    SampleType sampleType = SampleType::UInt8;
    double studyMiou = 0.0; ///< aligned mIoU on the device, on `tiles`, as the study has it
    int height = 0, width = 0; ///< static input size
    std::vector<ExportFormat> formats;
};
struct ExportReport {
    std::vector<std::filesystem::path> files;
    double maxAbsDiff =
        0.0; ///< largest |logit difference|, exported file in OpenCV DNN against LibTorch
    double maxLogit = 0.0; ///< largest |logit| of LibTorch
    double miouExported = 0.0, miouStudy = 0.0;
    std::string verifiedWith; ///< "OpenCV DNN 4.6.0"
};

/// What two FP32 runtimes may differ by: absolute up to logits of 10, beyond them this share of the
/// largest, since a sum's rounding error grows with its terms (Higham, SIAM J. Sci. Comput. 14(4),
/// 1993).
inline constexpr double kMaxLogitDifference = 1e-4;
inline constexpr double kMaxRelativeDifference = 1e-5;
inline constexpr double kMaxMiouDifference = 1e-3;

/// Writes the files under temporary names, re-opens them (ONNX with OpenCV DNN), compares them with
/// LibTorch on the tiles of the static size, re-scores them and then gives them their names. The
/// graph is the device's (Numerics::Exported): weights rounded as stored, the profile's resize
/// mode, batch norm folded, normalisation inside, FP32, opset 11, static shape. Errors:
/// ParityFailed (nothing is written, former files stay), FileUnwritable, Cancelled.
[[nodiscard]] Result<ExportReport> exportModel(const ExportRequest& request, const TileSet& tiles,
                                               const std::filesystem::path& folder,
                                               const RunToken& token = {});

} // namespace sextant
