#pragma once

#include <cstdint>
#include <limits>

namespace sextant {

/// Mixes two 64-bit numbers into a well spread one, e.g. (run seed, candidate) into a seed.
/// Source: the finaliser of SplitMix64, Steele, Lea, Flood, OOPSLA 2014.
[[nodiscard]] std::uint64_t mixSeed(std::uint64_t a, std::uint64_t b);

/// Small deterministic random engine: the same seed gives the same sequence on every platform, and
/// the state is one number that a checkpoint can store. A UniformRandomBitGenerator. Not
/// thread-safe. Source: SplitMix64, Steele, Lea, Flood, OOPSLA 2014.
class Rng {
public:
    using result_type = std::uint64_t;

    explicit Rng(std::uint64_t seed) : m_state(seed) { }
    static constexpr result_type min() { return 0; }
    static constexpr result_type max() { return std::numeric_limits<result_type>::max(); }
    result_type operator()();

    /// Uniform in [0, 1).
    [[nodiscard]] double uniform();
    /// Uniform in [low, high].
    [[nodiscard]] double uniform(double low, double high);
    /// Uniform integer in [low, high], both included; low <= high.
    [[nodiscard]] int integer(int low, int high);
    /// Standard normal (Box-Muller, one of the pair).
    [[nodiscard]] double normal();
    [[nodiscard]] std::uint64_t state() const { return m_state; }

private:
    std::uint64_t m_state;
};

} // namespace sextant
