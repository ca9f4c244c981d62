#pragma once

#include "core/base/result.h"
#include "core/nn/predictor.h"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sextant {

/// The tensors of a safetensors file, in the order of their bytes.
struct Safetensors {
    std::vector<FoldedWeights::Array> arrays;
    std::map<std::string, std::string> metadata;
};

/// A file of float32 tensors (dtype F32) that any reader of the format takes. The header is padded
/// with spaces so that the tensors begin at a multiple of 8 bytes.
/// Source: the format as huggingface/safetensors documents it: 8 bytes of header length, little
/// endian; a JSON object of tensors and "__metadata__"; the bytes without gaps.
[[nodiscard]] std::string safetensorsBytes(std::span<const FoldedWeights::Array> arrays,
                                           const std::map<std::string, std::string>& metadata);

/// Reads F32 and F16 tensors. Safe on hostile input: sizes, offsets, gaps, overlaps and repeated
/// names are checked before anything is allocated. NaN and infinity are values like others.
/// Errors: FileUnreadable with the reason, `what` being the file.
[[nodiscard]] Result<Safetensors> readSafetensors(std::string_view bytes, const std::string& what);

} // namespace sextant
