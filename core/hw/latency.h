#pragma once

#include "core/hw/device_profile.h"
#include "core/space/network.h"

#include <cstdint>
#include <string>
#include <vector>

namespace sextant {

enum class StageUnit { Nce, Shave, Free, Fused };

/// Cost of one op of the folded network on the device.
struct LayerCost {
    std::string name;
    std::string kind; ///< "conv", "resize", ...
    StageUnit unit = StageUnit::Shave;
    int nceMode = 0; ///< 1, 2, 4, 8, 16; 0 off the NCE
    int tiles = 0; ///< hardware tiles
    double cycles = 0.0;
    double megabytes = 0.0; ///< 1e6 B moved, FP16
    double ms = 0.0;
    std::int64_t macs = 0, params = 0;
};

/// Simulated latency of one image, one stream.
struct CostEstimate {
    double latencyMs = 0.0;
    double energyMj = 0.0; ///< estimate: active watts x time
    std::int64_t peakMemoryBytes = 0; ///< FP16 activations live at once + weights
    std::vector<LayerCost> layers;
};

/// @throws nothing; any Network from buildNetwork is accepted. Thread-safe.
/// Source: the analytical NCE tiler model of resources/help/latency.md.
[[nodiscard]] CostEstimate estimateCost(const Network& network, const DeviceProfile& device);

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
