#include "core/base/rng.h"

#include <cmath>
#include <numbers>

namespace sextant {

namespace {

constexpr std::uint64_t kGolden = 0x9e3779b97f4a7c15ULL;

std::uint64_t finalise(std::uint64_t z)
{
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

} // namespace

std::uint64_t mixSeed(std::uint64_t a, std::uint64_t b)
{
    return finalise(finalise(a + kGolden) ^ (b * kGolden + 1));
}

Rng::result_type Rng::operator()()
{
    m_state += kGolden;
    return finalise(m_state);
}

double Rng::uniform()
{
    return static_cast<double>((*this)() >> 11) * 0x1.0p-53;
}

double Rng::uniform(double low, double high)
{
    return low + (high - low) * uniform();
}

int Rng::integer(int low, int high)
{
    const auto span = static_cast<double>(static_cast<std::int64_t>(high) - low + 1);
    return low + static_cast<int>(uniform() * span);
}

double Rng::normal()
{
    const double u = 1.0 - uniform();
    return std::sqrt(-2.0 * std::log(u)) * std::cos(2.0 * std::numbers::pi * uniform());
}

} // namespace sextant
