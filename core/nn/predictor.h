#pragma once

#include "core/base/run_token.h"
#include "core/data/dataset.h"
#include "core/hw/device_profile.h"
#include "core/base/score.h"
#include "core/nn/rule_parts.h"
#include "core/space/network.h"

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace sextant {

enum class Numerics {
    Fp32, ///< plain network, fp32Weights, host semantics
    Device, ///< folded network, deviceWeights, every rounding and operator semantics of the profile
    Exported, ///< as Device, but activations stay FP32: what an exported FP32 graph computes on a
              ///< host
};

/// What a predictor is made of, as the study stores it.
struct ModelData {
    Genome genome;
    int bands = 0;
    Normalisation normalisation;
    DeviceProfile device;
    std::string fp32Weights, deviceWeights; ///< as TrainingOutcome has them
    /// Size in pixels that the device's network is compiled for, whatever images it then gets. An
    /// accelerator that chooses by the size of a map in which order it adds up (the lanes and
    /// partial sums of the NCE) gives other last bits for other sizes. 0: compiled for each size of
    /// image.
    int compiledHeight = 0, compiledWidth = 0;
};

/// A trained network ready to predict. One thread at a time; movable.
class Predictor {
public:
    /// @param parts which of the device's rules are in force, with Numerics::Device
    /// Errors: GenomeInvalid, StudyCorrupt (weights that do not fit).
    [[nodiscard]] static Result<Predictor> create(const ModelData& model, Numerics numerics,
                                                  int threads = 1, const RuleParts& parts = {});
    Predictor(Predictor&&) noexcept;
    Predictor& operator=(Predictor&&) noexcept;
    ~Predictor();

    /// @param images [count, bands, height, width] raw digital numbers
    /// @return logits [count, height, width]; vessel where > 0
    [[nodiscard]] Result<std::vector<float>> logits(std::span<const float> images, int count,
                                                    int height, int width);
    [[nodiscard]] int bands() const;

private:
    struct Impl;
    explicit Predictor(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

/// Counts over every valid pixel of the tiles. Errors: Cancelled and those of logits().
[[nodiscard]] Result<Score> scoreTiles(Predictor& predictor, const TileSet& tiles,
                                       const RunToken& token = {});

/// Parameters of the folded network as plain arrays, for exporters that do not know LibTorch.
struct FoldedWeights {
    FoldedNetwork folded;
    struct Array {
        std::string
            name; ///< op name + ".weight", ".bias", BN: ".scale", ".shift" (affine of an unfolded
                  ///< norm); SqueezeExcite: ".reduce" [hidden, C], ".expand" [C, hidden]
        std::vector<std::int64_t> shape;
        std::vector<float> values;
    };
    std::vector<Array> arrays;
};
/// @param numerics Fp32: folded from fp32Weights; else deviceWeights rounded as the device stores
/// them
[[nodiscard]] Result<FoldedWeights> foldedWeights(const ModelData& model, Numerics numerics,
                                                  int height, int width);

/// TorchScript of the folded network with normalisation inside: input raw [1, bands, H, W], output
/// logits.
[[nodiscard]] Result<void> writeTorchScript(const ModelData& model, Numerics numerics, int height,
                                            int width, const std::string& path);

} // namespace sextant
