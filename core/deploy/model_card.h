#pragma once

#include "core/base/machine.h"
#include "core/base/score.h"
#include "core/data/dataset.h"
#include "core/hw/device_profile.h"
#include "core/space/network.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sextant {

/// The middle 95 % of what resampling gives.
struct Interval {
    double low = 0.0, high = 0.0;
};
/// mIoU's interval over tiles drawn anew with replacement: how much the score depends on which
/// tiles there are. It does not tell how much it depends on the training's seed. Deterministic.
/// None for fewer than two tiles or where an mIoU does not exist. Source: Efron, Tibshirani, "An
/// Introduction to the Bootstrap", 1993, chapter 13.
[[nodiscard]] std::optional<Interval> bootstrapInterval(const std::vector<Score>& tiles);

/// Everything that goes with an exported network, for people and for programs. A value.
struct ModelCard {
    static constexpr int kVersion = 1;

    std::string candidate; ///< id in its study
    Genome genome;
    InputShape input;
    std::vector<std::string> bandNames;
    std::string sampleType; ///< of the training tiles: "uint8", ...; "levelled": SceneLevels
    double groundSampleM = 0.0; ///< of the training tiles; 0: unknown
    Normalisation normalisation;
    DeviceProfile device;

    std::int64_t params = 0, macs = 0;
    double latencyMs = 0.0, energyMj = 0.0; ///< simulated
    std::optional<double> measuredMs; ///< latency on a board, the latest that a probe measured
    std::int64_t peakMemoryBytes = 0; ///< simulated; 0: not known

    // Validation split, pixel counts; as the study has them.
    std::optional<Score> fp32, converted, aligned;
    std::optional<double> recovered;
    /// mIoU of the device, one value per training of this network with another seed, this one
    /// included; fewer than two: not repeated.
    std::vector<double> repeats;
    std::optional<Interval> overSeeds; ///< of their mean, 95 %, by the study's noise
    /// A cause of the gap and mIoU under it alone, FP32's being `causesHost`.
    std::vector<std::pair<std::string, double>> causes;
    double causesHost = 0.0;

    std::string dataFolder, dataFingerprint; ///< folder's name alone; 16 hexadecimal digits
    /// Settings of study and training, by name, as text.
    std::vector<std::pair<std::string, std::string>> settings;
    std::string study; ///< file name
    std::string trainedAt; ///< UTC, empty: not known
    std::optional<MachineInfo> trainedOn;

    std::vector<std::string> findings; ///< targetFindings()

    // Filled by the export.
    MachineInfo exportedOn;
    std::string exportedAt; ///< UTC
    std::optional<Interval> overTiles; ///< bootstrapInterval() of the device's mIoU
    int tiles = 0; ///< verified on
    double maxAbsDiff = 0.0, maxLogit = 0.0;
    double miouExported = 0.0; ///< the FP32 graph in OpenCV DNN
    double miouDevice = 0.0; ///< simulated device with the weights of the bundle
    std::string verifiedWith;
    std::map<std::string, std::string> hashes; ///< SHA-256 by file name
};

/// The genome in PyNAS's own grammar, widths as factors of the bands; none when a block, an
/// activation or the decoder is not in it, or a width is no multiple.
[[nodiscard]] std::optional<std::string> pynasText(const Genome& genome, int bands);

/// Sentences on what of the card is simulated and what the files leave out.
[[nodiscard]] std::vector<std::string> honestly(const ModelCard& card);

/// JSON, "sextant-card" version kVersion: resources/help/export.md. NaN becomes null.
[[nodiscard]] std::string cardJson(const ModelCard& card);
/// One HTML page without anything from elsewhere.
[[nodiscard]] std::string cardHtml(const ModelCard& card);

/// What the numbers of an input image are: "raw digital numbers (uint8)", or how a scene is
/// levelled.
[[nodiscard]] std::string pixelsInWords(std::string_view sampleType);

} // namespace sextant
