#pragma once

#include "core/numerics/accumulator.h"
#include "core/numerics/kernel_set.h"

#include <cstdint>
#include <memory>
#include <span>

namespace sextant {

/// A two-dimensional convolution over [images, inChannels, height, width]. A linear layer is one
/// with height, width and kernel 1.
struct ConvShape {
    int images = 1, inChannels = 1, height = 1, width = 1; ///< pixels
    int outChannels = 1, kernel = 1, stride = 1, padding = 0, groups = 1;

    [[nodiscard]] int outHeight() const { return (height + 2 * padding - kernel) / stride + 1; }
    [[nodiscard]] int outWidth() const { return (width + 2 * padding - kernel) / stride + 1; }
    [[nodiscard]] std::int64_t inputSize() const;
    [[nodiscard]] std::int64_t outputSize() const;
    [[nodiscard]] std::int64_t weightSize() const;
    [[nodiscard]] std::int64_t macs() const;
    bool operator==(const ConvShape&) const = default;
};

/// What the accumulators of a convolution saw, before the output scale.
struct AccumulatorCounts {
    std::int64_t outputs = 0;
    std::int64_t notFinite = 0; ///< overflowed or NaN
    float maxMagnitude = 0.0f; ///< of the finite ones
    AccumulatorCounts& operator+=(const AccumulatorCounts& other);
};

/// A convolution under a device's accumulator, bit for bit the same in every instruction set,
/// number of threads and division into ranges.
///
/// Weights, inputs and bias must hold values of the accumulator's storage format already (binary16
/// for Float16, integers up to 255 x 127 in magnitude per product for Int32). Int32 outputs are the
/// exact integer sums carried as float32 (rounded above 2^24). The weights are packed once; run()
/// may be called from several threads with different ranges.
/// Source: accumulator.h for the order; Goto, van de Geijn, ACM TOMS 34(3), 2008, for the packing.
class Convolution {
public:
    /// @param weights [outChannels, inChannels / groups, kernel, kernel]
    /// @param bias [outChannels], or empty
    /// @param weightShift weights and bias are multiplied by 2^shift before and the finished sum by
    ///        2^-shift, rounded as the accumulator rounds (pre-scaling, prescale.h)
    Convolution(const ConvShape& shape, const AccumulatorRule& rule, std::span<const float> weights,
                std::span<const float> bias, int weightShift = 0,
                KernelSet kernels = bestKernelSet());
    Convolution(Convolution&&) noexcept;
    Convolution& operator=(Convolution&&) noexcept;
    ~Convolution();

    /// Pieces of work, independent of each other; a few microseconds to milliseconds each.
    [[nodiscard]] std::int64_t pieces() const;
    /// @param in [images, inChannels, height, width]
    /// @param out [images, outChannels, outHeight, outWidth]; only the pieces' values are written
    AccumulatorCounts run(std::span<const float> in, std::span<float> out, std::int64_t firstPiece,
                          std::int64_t endPiece) const;
    /// All pieces in the calling thread.
    AccumulatorCounts run(std::span<const float> in, std::span<float> out) const;

private:
    struct Impl;
    std::unique_ptr<const Impl> m_impl;
};

} // namespace sextant
