#pragma once

#include "core/hw/cost_model.h"
#include "core/hw/device_profile.h"
#include "core/space/network.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace sextant {

/// Cost of one layer of the deployed network on the device.
struct LayerCost {
    std::string name;
    LayerKind kind = LayerKind::Input;
    StageUnit unit = StageUnit::Shave;
    Bound bound = Bound::None; ///< what takes most of its time
    int nceMode = 0; ///< 1, 2, 4, 8, 16; 0 off the NCE
    int tiles = 0; ///< hardware tiles
    double cycles = 0.0;
    double megabytes = 0.0; ///< 1e6 B moved
    double ms = 0.0;
    double utilisation = 0.0; ///< 0..1, multiplications per time as a share of the device's peak
    std::int64_t macs = 0, params = 0;
};

/// Where a truth is expected with a probability of 90 %.
struct Interval {
    double low = 0.0, high = 0.0;
    bool assumed = false; ///< nobody measured this device: a factor of 2 either way
    bool operator==(const Interval&) const = default;
};

/// Simulated cost of one image, for one stream unless a member says otherwise.
struct CostEstimate {
    double latencyMs = 0.0;
    Interval latencyInterval; ///< milliseconds
    double energyMj = 0.0; ///< estimate: active watts x time
    std::int64_t activationBytes = 0; ///< activations live at once, in the device's storage format
    std::int64_t weightBytes = 0;
    std::int64_t peakMemoryBytes = 0; ///< both
    double framesPerS = 0.0;
    double framesPerSTwoStreams = 0.0; ///< two images under way at once
    double latencyMsTwoStreams = 0.0; ///< of one of them
    std::vector<LayerCost> layers; ///< empty when only totals were asked for
};
enum class CostDetail { Layers, Totals };

/// @throws nothing; any Network from buildNetwork is accepted. Thread-safe.
/// Source: the models of resources/help/latency.md, with the profile's calibration if it has one.
[[nodiscard]] CostEstimate estimateCost(const Network& network, const DeviceProfile& device,
                                        CostDetail detail = CostDetail::Layers);
[[nodiscard]] CostEstimate estimateCost(const LayerGraph& graph, const DeviceProfile& device,
                                        CostDetail detail = CostDetail::Layers);

/// Ground that a device looks at, km² per second, images side by side without overlap.
/// @param groundSampleM metres per pixel
[[nodiscard]] double squareKmPerSecond(double framesPerS, const InputShape& input,
                                       double groundSampleM);

/// How the NCE would run a convolution.
struct NceAssignment {
    int mode = 0; ///< input channels side by side; 0: it runs on SHAVE
    int channelsPerTile = 0; ///< 0: all input channels at once
};
/// @param input the op that feeds it, of the size it runs at
[[nodiscard]] NceAssignment nceAssignment(const Op& op, const Op& input);

/// Cycles per output pixel of a dense convolution on the NCE and the mode that gives them.
struct NceCost {
    int mode = 0; ///< 0 when no mode is valid untiled
    double cyclesPerPixel = 0.0;
};
[[nodiscard]] NceCost nceDense(int inChannels, int outChannels, int kernel, int stride, int width,
                               int height);
[[nodiscard]] double nceDepthwise(int channels, int kernel, int stride, int width, int height);

} // namespace sextant
