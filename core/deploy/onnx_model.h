#pragma once

#include "core/geo/raster.h"
#include "core/infer/scene_inference.h"

#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sextant {

/// A vessel network read from an ONNX file and run by OpenCV DNN, with its static input size.
struct OnnxModel {
    PredictFunction predict; ///< images must have exactly the size below; one thread at a time
    int bands = 0, height = 0, width = 0;
    std::vector<std::string> bandNames; ///< from the metadata; empty when a stranger wrote the file
    SampleType sampleType = SampleType::UInt8;
    std::string genome; ///< from the metadata, as above
};

/// Runs any ONNX model of one input and one output that OpenCV can read, given its bytes, on an
/// image of its size; what it makes is dropped. For timing. Errors: FileUnreadable.
[[nodiscard]] Result<std::function<Result<void>(std::span<const float> image)>>
runnerOfOnnx(const std::string& bytes);

/// Safe on hostile input: the file is checked before a runtime sees it.
/// @param threads of the arithmetic; 0: as many as OpenCV takes
/// Errors: FileMissing, FileUnreadable (not ONNX, dynamic shape, not one logit per pixel, or
/// nothing OpenCV can run).
[[nodiscard]] Result<OnnxModel> openOnnx(const std::filesystem::path& file, int threads = 0);
/// The same for a file's contents.
/// @param what names them in errors
[[nodiscard]] Result<OnnxModel> openOnnxBytes(std::string_view bytes, const std::string& what,
                                              int threads = 0);

} // namespace sextant
