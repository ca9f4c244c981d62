#pragma once

#include "core/base/result.h"
#include "core/base/run_token.h"
#include "core/hw/device_profile.h"
#include "core/space/genome.h"
#include "core/store/search_settings.h"

namespace sextant {

struct BenchmarkRequest {
    Genome genome;
    DeviceProfile device; ///< numerics of the aligned steps
    int bands = 2;
    int sizePx = 128;
    int batch = 8;
    int threads = 2; ///< intra-op
    int runs = 20; ///< steps that count
    int warmUp = 3; ///< steps before them
    /// None: a step of the FP32 training; else one of the fine-tuning under the device's numerics.
    Alignment alignment = Alignment::None;
};

struct Timing {
    double medianMs = 0.0, minMs = 0.0;
    int runs = 0;
};

/// Times training steps (sample a batch, forward, loss, backward, clip, AdamW) of one genome on
/// made-up images: it runs trainCandidate() and looks at the clock after every step, so the figure
/// is that of a search. Errors: WrongUsage for counts below 1, and those of trainCandidate().
[[nodiscard]] Result<Timing> timeTrainingStep(const BenchmarkRequest& request,
                                              const RunToken& token = {});

/// Times the forward of a batch through an untrained network, FP32 on the host or, with an
/// alignment other than None, under the device's numerics. Errors as above.
[[nodiscard]] Result<Timing> timeForward(const BenchmarkRequest& request,
                                         const RunToken& token = {});

} // namespace sextant
