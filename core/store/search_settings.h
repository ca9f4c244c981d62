#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace sextant {

enum class Strategy { Nsga2, Random, PynasGa };
/// What the fine-tuning simulates: nothing, rounding of stored values, or all of the device.
enum class Alignment { None, Storage, Device };

/// What a study was asked to do. Everything that decides which candidates a seed leads to; the
/// number of workers does not. A value.
struct SearchSettings {
    Strategy strategy = Strategy::Nsga2;
    Alignment alignment = Alignment::Device;
    int evaluations = 40; ///< budget; may be raised later
    int population = 12; ///< parents are drawn from this many best; the first two thirds are random
    /// Candidate k is bred from candidates 0..k-lag-1 only, so up to `lag` workers run and any
    /// number of them leads to the same candidates.
    int lag = 4;
    std::uint64_t seed = 0;
    int epochs = 10;
    int alignEpochs = 2;
    std::optional<double> maxLatencyMs;
    std::optional<std::int64_t> maxParams;
    bool operator==(const SearchSettings&) const = default;
};

[[nodiscard]] std::string strategyName(Strategy strategy); ///< "nsga2", "random", "pynas-ga"
[[nodiscard]] std::string alignmentName(Alignment alignment); ///< "none", "storage", "device"
[[nodiscard]] std::optional<Strategy> strategyNamed(const std::string& name);
[[nodiscard]] std::optional<Alignment> alignmentNamed(const std::string& name);

} // namespace sextant
