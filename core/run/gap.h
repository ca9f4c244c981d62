#pragma once

#include "core/base/run_token.h"
#include "core/hw/device_profile.h"
#include "core/nn/training.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace sextant {

/// Networks x devices x seeds to measure.
struct GapRequest {
    std::filesystem::path data;
    std::vector<Genome> genomes;
    std::vector<DeviceProfile> devices;
    std::vector<std::uint64_t> seeds;
    TrainingSettings training;
    /// Finished trainings and results are kept here, and an interrupted measurement continues from
    /// them; empty: nothing is kept.
    std::filesystem::path work;
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
    double fp32VesselIou = 0.0, alignedVesselIou = 0.0;
    std::vector<double> alone; ///< per ruleParts(): that cause alone
    std::vector<double> without; ///< per ruleParts(): all causes but that one
};
/// One cause, mean over seeds.
struct GapCause {
    std::string name;
    double miou = 0.0, delta = 0.0; ///< alone; delta = miou - FP32's
    double withoutMiou = 0.0, withoutDelta = 0.0; ///< all others; delta = miou - converted's
};
struct GapTable {
    Genome genome;
    std::string device;
    std::vector<GapRun> runs;
    std::vector<GapCause> causes;
    GapRun mean;
    GapRun ci95; ///< half widths of Student's t intervals over seeds; NaN for one seed
};
struct GapReport {
    std::vector<GapTable> tables; ///< genome by genome, device by device
};

/// The paper's table: trains every genome once per seed in FP32, then, per device, fine-tunes it
/// twice from the same weights. A work folder may serve several requests. Errors: those of reading
/// the data and of training.
[[nodiscard]] Result<GapReport>
measureGap(const GapRequest& request, const RunToken& token = {},
           const std::function<void(const std::string&)>& progress = {});

/// The report as a Markdown table; figures are simulated, which it says.
[[nodiscard]] std::string gapMarkdown(const GapReport& report);
/// The report as a drawing (SVG 1.1): per network and device FP32, converted, control and aligned
/// with their intervals.
[[nodiscard]] std::string gapSvg(const GapReport& report);

} // namespace sextant
