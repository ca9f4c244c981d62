#include "core/numerics/prescale.h"

#include <algorithm>
#include <cmath>

namespace sextant {

namespace {

constexpr int kNoExponent = -15; // of zeros and subnormals
constexpr int kLargestExponent = 15;
constexpr int kMaxShiftConvolution = 8;
constexpr int kMaxShiftFullyConnected = 9;

int unlimitedShift(std::span<const float> weights)
{
    double sum = 0.0;
    int counted = 0;
    int highest = kNoExponent;
    for (const float weight : weights) {
        const float magnitude = std::abs(weight);
        if (!(magnitude >= 0x1p-14f && magnitude < HUGE_VALF))
            continue;
        const int exponent = std::ilogb(magnitude);
        sum += exponent;
        ++counted;
        highest = std::max(highest, exponent);
    }
    const double mean = counted > 0 ? sum / counted : kNoExponent;
    return std::min(-static_cast<int>(mean), kLargestExponent - highest);
}

} // namespace

int Prescaler::shiftOf(std::span<const float> weights, PrescaleStage stage, int inChannels)
{
    constexpr int kSmallShift = 4;
    constexpr int kNormal = 5;
    constexpr int kLargeFirstShift = 10;
    constexpr int kFirstReduction = 8;
    int shift = unlimitedShift(weights);
    if (!m_normal) {
        m_normal = m_growingOutput && shift < kSmallShift && inChannels > 1 ? kNormal : 0;
        if (shift > kLargeFirstShift)
            shift -= kFirstReduction;
    }
    shift = std::min(shift,
                     stage == PrescaleStage::Convolution ? kMaxShiftConvolution
                                                         : kMaxShiftFullyConnected)
        - *m_normal;
    return std::max(shift, 0);
}

} // namespace sextant
