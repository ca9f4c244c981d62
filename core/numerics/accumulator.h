#pragma once

#include "core/numerics/number_format.h"

namespace sextant {

enum class AccumulatorFormat {
    Float32, ///< fused multiply-add in binary32, in the order told below
    Float16, ///< rounded to binary16 after every addition
    Int32, ///< exact sums of integers; inputs and weights hold integers
    /// Summed in binary64 and rounded once to binary32: of products of binary16, whose 22 digits
    /// leave 31 for what is added, as good as exact. The same on every machine and in any order;
    /// binary32 accumulators give it up to their last bits. Lanes and tiles do not matter.
    Float64,
};
enum class ProductRounding {
    Fused, ///< the exact product is added and the sum rounded once
    Rounded, ///< the product is rounded to binary16 before it is added
};

/// How a device adds up the products of one output value. A value.
///
/// Order: input channels are cut into tiles of `channelsPerTile`; inside a tile channel c belongs
/// to lane c % lanes; a lane adds its channels in ascending order, each with its kernel row by row.
/// Lanes are summed in ascending order, then the bias is added (first tile only), then the tiles'
/// partial sums are added in order. Each of these sums is rounded as an addition of the accumulator
/// (binary16 also for the partial sums of a Float32 accumulator, since they travel through memory).
/// Source: the tiler and its Sum stages of openvino's intel_myriad plugin; the order inside a lane
/// and the place of the bias are assumptions of ours, resources/help/numerics.md.
struct AccumulatorRule {
    AccumulatorFormat format = AccumulatorFormat::Float32;
    Rounding rounding = Rounding::NearestEven; ///< NearestEven or TowardZero; Float16 only
    ProductRounding product = ProductRounding::Fused; ///< Float16 only
    Subnormals subnormals = Subnormals::Keep; ///< Float16 only
    Overflow overflow = Overflow::Infinity; ///< Float16 only
    int lanes = 1; ///< >= 1; 1 is sequential
    int channelsPerTile = 0; ///< 0: all input channels at once
    bool operator==(const AccumulatorRule&) const = default;
};

} // namespace sextant
