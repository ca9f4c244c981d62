#pragma once

#include "core/hw/device_findings.h"
#include "core/hw/device_profile.h"
#include "core/space/network.h"

#include <string>
#include <vector>

namespace sextant {

/// The tools that bring an exported network onto a device.
enum class Toolchain { OpenVino2022, TensorRt, TfLite, VitisAi, OnnxRuntime };
/// By the profile's id; ONNX Runtime for those it does not know.
[[nodiscard]] Toolchain toolchainOf(const DeviceProfile& device);
/// "OpenVINO 2022.3", ...
[[nodiscard]] std::string toolchainName(Toolchain toolchain);

/// What of a network its device lacks or runs slowly; empty when nothing. What is slow is
/// simulated. Source: deviceFindings().
[[nodiscard]] std::vector<DeviceFinding>
networkFindings(const Genome& genome, const DeviceProfile& device, const InputShape& input);
/// The same as English sentences.
[[nodiscard]] std::vector<std::string>
targetFindings(const Genome& genome, const DeviceProfile& device, const InputShape& input);

/// A short page in Markdown: how to compile and run the files of a bundle on the device.
/// @param pixels what the numbers of an input image are: pixelsInWords()
[[nodiscard]] std::string targetPage(const DeviceProfile& device, const InputShape& input,
                                     const std::vector<std::string>& findings,
                                     const std::string& pixels);

} // namespace sextant
