#pragma once

#include "core/space/network.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sextant {

/// How a stage hands a smaller map to the next one.
enum class Downsampling {
    Max, ///< pool by 2
    Average, ///< pool by 2
    Stride ///< the block's own, 2; only kinds that have one
};

/// What one stage is drawn from.
struct StageChoices {
    std::vector<BlockKind> blocks;
    std::vector<int> widths; ///< channels, or coefficients in a PyNAS space
    std::vector<int> kernels{3}; ///< odd; padding is kernel / 2 (PyNAS space: 1)
    std::vector<int> expansions{4};
    std::vector<ActivationKind> activations{ActivationKind::Relu};
    std::vector<Downsampling> downsampling{Downsampling::Max};
    std::vector<int> repeats{1}; ///< of the block
    std::vector<bool> squeezeExcite{false}; ///< of the kinds that can have it or not
    bool operator==(const StageChoices&) const = default;
};

struct DecoderChoices {
    std::vector<Upsampling> upsampling{Upsampling::Bilinear};
    std::vector<SkipKind> skips{SkipKind::Concat};
    std::vector<int> depths{2};
    std::vector<int> widthPercents{100};
    std::vector<int> stagesLeftOut{0};
    bool operator==(const DecoderChoices&) const = default;
};

/// A combination that must not be: one stage and the decoder that agree with all that is given. An
/// empty list agrees with everything.
struct ForbiddenRule {
    std::vector<int> stages; ///< 0-based
    std::vector<BlockKind> blocks;
    std::vector<int> widths, kernels, expansions, repeats; ///< agree only where the kind has them
    std::vector<ActivationKind> activations;
    std::vector<Downsampling> downsampling; ///< the last stage only has a stride or nothing
    std::vector<Upsampling> upsampling;
    std::vector<SkipKind> skips;
    bool operator==(const ForbiddenRule&) const = default;
};

struct SpaceCaps {
    std::optional<std::int64_t> maxParams, maxMacs, maxPeakMemoryBytes;
    std::optional<double> maxLatencyMs;
    bool operator==(const SpaceCaps&) const = default;
};

/// Something to change in a space.
struct SpaceFinding {
    std::string place; ///< JSON pointer: "/stages/0/kernels/1"
    std::string advice;
    [[nodiscard]] std::string sentence() const { return place + ": " + advice; }
    bool operator==(const SpaceFinding&) const = default;
};

/// What may be built: the values each gene is drawn from. A value; JSON form in
/// resources/help/space.md. What is done with it: SpaceSampler.
struct SearchSpace {
    static constexpr int kVersion = 2;

    std::string name = "vessels-small";
    int minStages = 2, maxStages = 4; ///< stage = one block and what makes its map smaller
    WidthMode widthMode = WidthMode::Absolute;
    bool legacyPadding = false; ///< PyNAS: padding 1 whatever the kernel
    std::vector<StageChoices> stages; ///< one for all stages, or one for each of maxStages
    DecoderChoices decoder;
    std::vector<std::vector<int>> bandSubsets; ///< 0-based; empty list: all bands; none: all bands
    std::vector<ForbiddenRule> forbidden;
    SpaceCaps caps;

    /// Absolute widths, the kinds of blocks and decoders that train well on small imagery.
    [[nodiscard]] static SearchSpace defaults();
    /// The space PyNAS samples (kernel 3).
    [[nodiscard]] static SearchSpace pynas();
    /// Errors: FileMissing, SpaceInvalid.
    [[nodiscard]] static Result<SearchSpace> load(const std::filesystem::path& file);
    /// Reads versions 1 and 2. Errors: SpaceInvalid with the first finding.
    [[nodiscard]] static Result<SearchSpace> fromJson(std::string_view text);
    /// Everything that is wrong with a file's text, its form first.
    [[nodiscard]] static std::vector<SpaceFinding> check(std::string_view text);
    [[nodiscard]] std::string toJson() const;

    /// Empty when usable.
    [[nodiscard]] std::vector<SpaceFinding> findings() const;
    /// @param stage 0-based
    [[nodiscard]] const StageChoices& choicesOf(int stage) const;

    bool operator==(const SearchSpace&) const = default;
};

[[nodiscard]] std::string upsamplingName(Upsampling kind); ///< "bilinear", "nearest", ...

} // namespace sextant
