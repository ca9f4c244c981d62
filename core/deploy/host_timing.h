#pragma once

#include "core/base/result.h"
#include "core/base/run_token.h"

#include <filesystem>
#include <string>

namespace sextant {

/// How long an exported model takes on this computer.
struct HostTiming {
    double ms = 0.0; ///< least processor time of one image
    double medianMs = 0.0; ///< processor time
    int runs = 0;
    std::string runtime; ///< "OpenCV DNN 4.6.0, 1 thread"
};

/// Runs a model (onnx_model.h) on an image of noise in OpenCV DNN, on one thread: processor time
/// says what the model costs whatever else the machine does, and the least of several runs what it
/// costs with its data at hand. One caller at a time.
/// @param repeat runs that count, after one that does not
/// Errors: as openOnnx(), Cancelled.
[[nodiscard]] Result<HostTiming> timeOnHost(const std::filesystem::path& model, int repeat,
                                            const RunToken& token = {});

} // namespace sextant
