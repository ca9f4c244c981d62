#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sextant::detail {

struct NpyArray {
    std::vector<std::int64_t> shape;
    std::vector<float> values; ///< row by row
};

/// A NumPy file of little-endian float32, version 1.0, C order.
/// Source: numpy.lib.format.
[[nodiscard]] std::string npyBytes(std::span<const std::int64_t> shape,
                                   std::span<const float> values);

/// Reads what npyBytes() writes, headers padded otherwise included. Errors: FileUnreadable.
[[nodiscard]] Result<NpyArray> readNpy(std::string_view bytes, const std::string& what);

} // namespace sextant::detail
