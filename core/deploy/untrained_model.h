#pragma once

#include "core/base/result.h"
#include "core/hw/device_rules.h"
#include "core/space/network.h"

#include <filesystem>
#include <string>

namespace sextant {

/// The ONNX model that a network will be exported as, with random weights. Any list of ops will do,
/// also one that no genome has. Errors: ParityFailed (ONNX's checker objects).
[[nodiscard]] Result<std::string> untrainedOnnx(const Network& network, LinearResize resize);

/// Writes the ONNX file that a genome will be exported as, with random weights: what a device takes
/// for a network does not depend on them. The file holds the genome in its metadata, as exported
/// ones do. Errors: ParityFailed (ONNX's checker objects), FileUnwritable.
[[nodiscard]] Result<void> writeUntrainedOnnx(const Network& network, LinearResize resize,
                                              const std::filesystem::path& file);

} // namespace sextant
