#pragma once

#include "core/base/run_token.h"
#include "core/hw/device_profile.h"
#include "core/nn/training.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace sextant {

struct GapRequest {
    std::filesystem::path data;
    Genome genome;
    DeviceProfile device;
    TrainingSettings training;
    std::vector<std::uint64_t> seeds;
};

/// mIoU on the test split of one seed.
struct GapRun {
    std::uint64_t seed = 0;
    double fp32 = 0.0;
    double converted = 0.0; ///< the FP32 weights under device numerics
    double aligned = 0.0; ///< fine-tuned under device numerics
    double control = 0.0; ///< the same extra epochs with the FP32 forward, scored on the device
    double recovered =
        0.0; ///< (aligned - converted) / (fp32 - converted); NaN when the gap is zero
};
/// One cause alone, mean over seeds; delta = miou - FP32's.
struct GapCause {
    std::string name;
    double miou = 0.0, delta = 0.0;
};
struct GapReport {
    std::vector<GapRun> runs;
    std::vector<GapCause> causes;
    GapRun mean;
    GapRun ci95; ///< half widths of Student's t intervals over seeds; NaN for one seed
};

/// The paper's table for one genome: trains it once per seed, then fine-tunes it twice from the
/// same weights.
[[nodiscard]] Result<GapReport>
measureGap(const GapRequest& request, const RunToken& token = {},
           const std::function<void(const std::string&)>& progress = {});

} // namespace sextant
