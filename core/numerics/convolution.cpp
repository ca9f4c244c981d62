#include "core/numerics/convolution.h"

#include "core/numerics/detail/float_mode.h"
#include "core/numerics/detail/kernels.h"
#include "core/numerics/detail/summation_order.h"
#include "core/numerics/rounding.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cassert>
#include <cmath>
#include <vector>

namespace sextant {

namespace {

constexpr std::array kRows{8, 4, 2, 1}; // as PanelKernels::narrow

int arithmeticOf(const AccumulatorRule& rule)
{
    switch (rule.format) {
    case AccumulatorFormat::Float32:
    case AccumulatorFormat::Float64: // has a kernel of its own
        return detail::kFloat32Arithmetic;
    case AccumulatorFormat::Int32:
        return detail::kInt32Arithmetic;
    case AccumulatorFormat::Float16:
        break;
    }
    return detail::halfArithmetic(
        rule.rounding == Rounding::TowardZero, rule.product == ProductRounding::Rounded,
        rule.subnormals == Subnormals::Flush, rule.overflow == Overflow::Saturate);
}

/// A bias as its accumulator adds it: the scale may have carried it out of binary16.
float scaledBias(const AccumulatorRule& rule, float value)
{
    switch (rule.format) {
    case AccumulatorFormat::Float32:
    case AccumulatorFormat::Float64:
        return value;
    case AccumulatorFormat::Int32:
        return std::bit_cast<float>(static_cast<std::int32_t>(value));
    case AccumulatorFormat::Float16:
        break;
    }
    return roundTo(FloatRule{kFloat16, rule.rounding, Subnormals::Keep, rule.overflow}, value);
}

/// Sums without rounding are not cut into pieces.
AccumulatorRule withoutPieces(AccumulatorRule rule)
{
    if (rule.format == AccumulatorFormat::Float64) {
        rule.lanes = 1;
        rule.channelsPerTile = 0;
    }
    return rule;
}

/// The sum between tiles: of what travels through memory as binary16 when the accumulator is wider.
int partialArithmeticOf(const AccumulatorRule& rule)
{
    if (rule.format != AccumulatorFormat::Float32)
        return arithmeticOf(rule);
    return detail::halfArithmetic(false, false, false, false);
}

} // namespace

std::int64_t ConvShape::inputSize() const
{
    return static_cast<std::int64_t>(images) * inChannels * height * width;
}

std::int64_t ConvShape::outputSize() const
{
    return static_cast<std::int64_t>(images) * outChannels * outHeight() * outWidth();
}

std::int64_t ConvShape::weightSize() const
{
    return static_cast<std::int64_t>(outChannels) * (inChannels / groups) * kernel * kernel;
}

std::int64_t ConvShape::macs() const
{
    return weightSize() * images * outHeight() * outWidth();
}

AccumulatorCounts& AccumulatorCounts::operator+=(const AccumulatorCounts& other)
{
    outputs += other.outputs;
    notFinite += other.notFinite;
    maxMagnitude = std::max(maxMagnitude, other.maxMagnitude);
    return *this;
}

struct Convolution::Impl {
    ConvShape shape;
    AccumulatorRule rule;
    int weightShift = 0;
    detail::SummationOrder order;
    const detail::KernelTable* table = nullptr;
    const detail::ArithmeticKernels* kernels = nullptr;
    const detail::ArithmeticKernels* partialKernels = nullptr;
    bool wide = false; ///< groups of one output channel
    bool partialsTravel = false; ///< several tiles whose sums pass through memory as binary16
    int columns = 0; ///< output pixels of a panel
    std::int64_t pixels = 0, panels = 0; ///< of all images
    int outPerGroup = 0;
    std::vector<int> rowBlocks; ///< sizes from kRows that add up to outPerGroup
    std::vector<float> packed; ///< per group and row block: [taps][rows]
    std::vector<float> boundedPacked; ///< the same for bounded kernels
    /// Per group and row block: with inputs below it no sum reaches kBoundedSum on its way.
    std::vector<float> safeInputs;
    std::vector<float> bias; ///< times 2^shift; as int32 bits with Int32

    void pack(std::span<const float> weights)
    {
        const int channels = shape.inChannels / shape.groups;
        const float scale = std::ldexp(1.0f, weightShift);
        const auto at = [&](int out, const detail::Tap& tap) {
            const std::int64_t plane =
                (static_cast<std::int64_t>(out) * channels + tap.channel) * shape.kernel + tap.row;
            return weights[static_cast<std::size_t>(plane * shape.kernel + tap.column)] * scale;
        };
        packed.reserve(weights.size());
        for (int group = 0; group < shape.groups; ++group) {
            int out = group * outPerGroup;
            for (const int rows : rowBlocks) {
                std::array<double, kRows[0]> sums{};
                for (const detail::Tap& tap : order.taps)
                    for (int row = 0; row < rows; ++row) {
                        packed.push_back(at(out + row, tap));
                        sums[static_cast<std::size_t>(row)] +=
                            std::abs(static_cast<double>(packed.back()));
                    }
                safeInputs.push_back(safeInput(*std::max_element(sums.begin(), sums.end())));
                out += rows;
            }
        }
        packBounded();
    }

    void packBounded()
    {
        if (!kernels->hasBounded)
            return;
        const detail::FloatMode mode(detail::FloatMode::Direction::Nearest);
        boundedPacked.resize(packed.size());
        std::transform(packed.begin(), packed.end(), boundedPacked.begin(),
                       [this](float weight) { return weight * kernels->boundedScale; });
        const bool isExact = std::equal(packed.begin(), packed.end(), boundedPacked.begin(),
                                        [this](float weight, float scaled) {
                                            return scaled / kernels->boundedScale == weight;
                                        });
        if (!isExact) // some NaN, or so small a weight that only a weight shift makes it
            std::fill(safeInputs.begin(), safeInputs.end(), 0.0f);
    }

    /// Every rounding adds at most 2^-11 of the sum or of the product, or a subnormal step.
    float safeInput(double weightSum) const
    {
        const double growth = std::exp(0x1p-10 * (static_cast<double>(order.taps.size()) + 1.0));
        return static_cast<float>(static_cast<double>(detail::kBoundedSum)
                                  / (weightSum * growth + 1.0));
    }

    /// Copies the inputs of `count` output pixels from `firstPixel` on into panel [taps][columns];
    /// padding and the columns behind the last pixel are zero.
    void fillPanel(const float* in, int group, std::int64_t firstPixel, std::int64_t count,
                   float* panel) const
    {
        const int outWidth = shape.outWidth();
        const std::int64_t plane = static_cast<std::int64_t>(outWidth) * shape.outHeight();
        const int channels = shape.inChannels / shape.groups;
        if (count < columns)
            std::fill_n(panel, static_cast<std::int64_t>(order.taps.size()) * columns, 0.0f);
        // A run is a stretch of output pixels within one row of one image.
        for (std::int64_t done = 0; done < count;) {
            const std::int64_t pixel = firstPixel + done;
            const std::int64_t image = pixel / plane;
            const auto y = static_cast<int>(pixel % plane / outWidth);
            const auto x = static_cast<int>(pixel % plane % outWidth);
            const int length = static_cast<int>(std::min<std::int64_t>(count - done, outWidth - x));
            const float* source = in
                + (image * shape.inChannels + static_cast<std::int64_t>(group) * channels)
                    * shape.height * shape.width;
            float* to = panel + done;
            for (const detail::Tap& tap : order.taps) {
                fillRun(source, tap, y, x, length, to);
                to += columns;
            }
            done += length;
        }
    }

    void fillRun(const float* source, const detail::Tap& tap, int y, int x, int length,
                 float* to) const
    {
        const int row = y * shape.stride + tap.row - shape.padding;
        if (row < 0 || row >= shape.height) {
            std::fill_n(to, length, 0.0f);
            return;
        }
        const float* line =
            source + (static_cast<std::int64_t>(tap.channel) * shape.height + row) * shape.width;
        const int first = x * shape.stride + tap.column - shape.padding;
        if (shape.stride == 1) {
            const int begin = std::clamp(-first, 0, length);
            const int end = std::clamp(shape.width - first, begin, length);
            std::fill_n(to, begin, 0.0f);
            std::copy_n(line + first + begin, end - begin, to + begin);
            std::fill(to + end, to + length, 0.0f);
            return;
        }
        for (int i = 0; i < length; ++i) {
            const int column = first + i * shape.stride;
            to[i] = column >= 0 && column < shape.width ? line[column] : 0.0f;
        }
    }

    /// Sums of one row block over one panel, [rows][columns], bias and partial sums included.
    void accumulate(detail::Microkernel kernel, int rows, const float* weights, const float* panel,
                    const float* rowBias, float* tile, float* total) const
    {
        const std::int64_t size = static_cast<std::int64_t>(rows) * columns;
        bool firstTile = true;
        for (const detail::Segment& segment : order.segments) {
            kernel(weights + segment.begin * rows, panel + segment.begin * columns, segment.depth,
                   !segment.startsTile, tile);
            if (!segment.endsTile)
                continue;
            if (firstTile && rowBias)
                for (int row = 0; row < rows; ++row)
                    kernels->addScalar(tile + static_cast<std::int64_t>(row) * columns,
                                       rowBias[row], columns);
            if (partialsTravel)
                table->roundHalf(tile, tile, size, false, false);
            if (firstTile)
                std::copy_n(tile, size, total);
            else
                partialKernels->add(total, tile, size);
            firstTile = false;
        }
    }

    /// Brings sums back to the scale of the output, in place.
    void finish(float* values, std::int64_t count) const
    {
        if (rule.format == AccumulatorFormat::Int32) {
            for (std::int64_t i = 0; i < count; ++i)
                values[i] = static_cast<float>(std::bit_cast<std::int32_t>(values[i]));
            return;
        }
        if (weightShift == 0)
            return;
        const float scale = std::ldexp(1.0f, -weightShift);
        for (std::int64_t i = 0; i < count; ++i)
            values[i] *= scale;
        // Only subnormal results can be inexact; adding -0 rounds as the accumulator does.
        if (rule.format == AccumulatorFormat::Float16)
            kernels->addScalar(values, -0.0f, count);
    }

    /// The largest input, where looking at all of them costs less than looking at the panels of
    /// so many pieces; otherwise negative or NaN, and infinite where nobody asks.
    float highestInput(std::span<const float> in, std::int64_t count) const
    {
        if (!kernels->hasBounded)
            return HUGE_VALF;
        const auto size = static_cast<std::int64_t>(in.size());
        const auto depth = static_cast<std::int64_t>(order.taps.size());
        return size <= count * depth * columns ? table->highest(in.data(), size) : -1.0f;
    }

    /// @param highestInput as the function of that name
    AccumulatorCounts runPiece(const float* in, float highestInput, float* out, std::int64_t piece,
                               std::vector<float>& panel, std::vector<float>& sums) const
    {
        const auto group = static_cast<int>(piece / panels);
        const std::int64_t firstPixel = piece % panels * columns;
        const std::int64_t count = std::min<std::int64_t>(columns, pixels - firstPixel);
        fillPanel(in, group, firstPixel, count, panel.data());

        const float highest = highestInput >= 0.0f
            ? highestInput
            : table->highest(panel.data(), static_cast<std::int64_t>(panel.size()));

        AccumulatorCounts counts;
        float* total = sums.data();
        float* tile = total + static_cast<std::int64_t>(kRows[0]) * columns;
        std::int64_t firstWeight = static_cast<std::int64_t>(group) * outPerGroup
            * static_cast<std::int64_t>(order.taps.size());
        const float* safeInput =
            safeInputs.data() + static_cast<std::size_t>(group) * rowBlocks.size();
        int channel = group * outPerGroup;
        for (const int rows : rowBlocks) {
            const auto variant = static_cast<std::size_t>(
                std::find(kRows.begin(), kRows.end(), rows) - kRows.begin());
            const bool isBounded = highest < *safeInput++;
            const detail::PanelKernels& panelKernels = isBounded ? kernels->bounded : kernels->any;
            const float* rowBias = bias.empty() ? nullptr : bias.data() + channel;
            if (rule.format == AccumulatorFormat::Float64)
                table->sumInDouble({packed.data() + firstWeight, panel.data(), rowBias, rows,
                                    columns, static_cast<std::int64_t>(order.taps.size())},
                                   total);
            else
                accumulate(wide ? panelKernels.wide : panelKernels.narrow[variant], rows,
                           (isBounded ? boundedPacked : packed).data() + firstWeight, panel.data(),
                           rowBias, tile, total);
            for (int row = 0; row < rows; ++row) {
                float* values = total + static_cast<std::int64_t>(row) * columns;
                note(values, count, counts);
                finish(values, columns);
                store(values, channel + row, firstPixel, count, out);
            }
            firstWeight +=
                static_cast<std::int64_t>(rows) * static_cast<std::int64_t>(order.taps.size());
            channel += rows;
        }
        return counts;
    }

    void note(const float* values, std::int64_t count, AccumulatorCounts& counts) const
    {
        counts.outputs += count;
        if (rule.format == AccumulatorFormat::Int32)
            return;
        if (const float highest = table->highest(values, count); highest < HUGE_VALF) {
            counts.maxMagnitude = std::max(counts.maxMagnitude, highest);
            return;
        }
        for (std::int64_t i = 0; i < count; ++i) {
            const float magnitude = std::abs(values[i]);
            if (magnitude < HUGE_VALF)
                counts.maxMagnitude = std::max(counts.maxMagnitude, magnitude);
            else
                ++counts.notFinite;
        }
    }

    void store(const float* values, int channel, std::int64_t firstPixel, std::int64_t count,
               float* out) const
    {
        const std::int64_t plane = static_cast<std::int64_t>(shape.outHeight()) * shape.outWidth();
        for (std::int64_t done = 0; done < count;) {
            const std::int64_t image = (firstPixel + done) / plane;
            const std::int64_t place = (firstPixel + done) % plane;
            const std::int64_t length = std::min(count - done, plane - place);
            std::copy_n(values + done, length,
                        out + (image * shape.outChannels + channel) * plane + place);
            done += length;
        }
    }
};

Convolution::Convolution(const ConvShape& shape, const AccumulatorRule& rule,
                         std::span<const float> weights, std::span<const float> bias,
                         int weightShift, KernelSet kernels)
{
    assert(shape.groups >= 1 && shape.inChannels % shape.groups == 0
           && shape.outChannels % shape.groups == 0);
    assert(shape.outHeight() >= 1 && shape.outWidth() >= 1);
    assert(static_cast<std::int64_t>(weights.size()) == shape.weightSize());
    assert(bias.empty() || static_cast<int>(bias.size()) == shape.outChannels);
    assert(rule.lanes >= 1);
    auto impl = std::make_unique<Impl>();
    impl->shape = shape;
    impl->rule = withoutPieces(rule);
    impl->weightShift = weightShift;
    impl->order = detail::summationOrder(shape, impl->rule);
    impl->table = &detail::kernels(kernels);
    impl->kernels = &impl->table->arithmetic[arithmeticOf(rule)];
    impl->partialKernels = &impl->table->arithmetic[partialArithmeticOf(rule)];
    impl->partialsTravel = rule.format == AccumulatorFormat::Float32 && rule.channelsPerTile > 0
        && rule.channelsPerTile < shape.inChannels / shape.groups;
    impl->outPerGroup = shape.outChannels / shape.groups;
    impl->wide = impl->outPerGroup == 1;
    impl->columns = impl->wide ? impl->table->wideColumns : impl->table->narrowColumns;
    impl->pixels = static_cast<std::int64_t>(shape.images) * shape.outHeight() * shape.outWidth();
    impl->panels = (impl->pixels + impl->columns - 1) / impl->columns;
    for (int left = impl->outPerGroup; left > 0;) {
        const int rows = *std::find_if(kRows.begin(), kRows.end(), [&](int size) {
            return size <= std::min(left, impl->table->mostRows);
        });
        impl->rowBlocks.push_back(rows);
        left -= rows;
    }
    impl->pack(weights);
    for (const float value : bias)
        impl->bias.push_back(scaledBias(rule, std::ldexp(value, weightShift)));
    m_impl = std::move(impl);
}

Convolution::Convolution(Convolution&&) noexcept = default;
Convolution& Convolution::operator=(Convolution&&) noexcept = default;
Convolution::~Convolution() = default;

std::int64_t Convolution::pieces() const
{
    return m_impl->panels * m_impl->shape.groups;
}

AccumulatorCounts Convolution::run(std::span<const float> in, std::span<float> out,
                                   std::int64_t firstPiece, std::int64_t endPiece) const
{
    assert(static_cast<std::int64_t>(in.size()) == m_impl->shape.inputSize());
    assert(static_cast<std::int64_t>(out.size()) == m_impl->shape.outputSize());
    const auto columns = static_cast<std::size_t>(m_impl->columns);
    std::vector<float> panel(m_impl->order.taps.size() * columns);
    std::vector<float> sums(2 * kRows[0] * columns);
    AccumulatorCounts counts;
    const float highest = m_impl->highestInput(in, endPiece - firstPiece);
    for (std::int64_t piece = firstPiece; piece < endPiece; ++piece)
        counts += m_impl->runPiece(in.data(), highest, out.data(), piece, panel, sums);
    return counts;
}

AccumulatorCounts Convolution::run(std::span<const float> in, std::span<float> out) const
{
    return run(in, out, 0, pieces());
}

} // namespace sextant
