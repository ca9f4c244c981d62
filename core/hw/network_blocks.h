#pragma once

#include "core/hw/device_profile.h"
#include "core/space/network.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace sextant {

/// What a person calls a layer: a gene of the encoder, a stage of the decoder, the head, the input,
/// the output. A value.
struct NetworkBlock {
    std::string name; ///< prefix of its ops: "gene0", "decoder1", "head", "input"
    int gene = -1; ///< index into the genome's genes; -1: none
    std::string words; ///< "conv-BN 16, k5, relu", "max pool"; for people
    std::vector<int> inputs; ///< earlier blocks it reads, ascending
    int channels = 0, height = 0, width = 0; ///< of what leaves it
    std::int64_t params = 0, macs = 0; ///< of its ops, as Network counts them
    double ms = 0.0; ///< simulated, of its ops when folded
    bool isDead = false; ///< cannot change the output
    bool operator==(const NetworkBlock&) const = default;
};

/// The blocks of a network in order of execution. Their params and macs add up to the network's,
/// their ms to estimateCost()'s latency. Thread-safe.
[[nodiscard]] std::vector<NetworkBlock> blocksOf(const Network& network,
                                                 const DeviceProfile& device);

/// Which blocks of two networks stand for each other, in order; -1: the other one has none. Blocks
/// of the encoder are matched so that the fewest have to be inserted, removed or changed, stages of
/// the decoder from the output back. Pools match pools only. Thread-safe.
[[nodiscard]] std::vector<std::pair<int, int>>
alignBlocks(const Network& a, const Network& b, const std::vector<NetworkBlock>& blocksA,
            const std::vector<NetworkBlock>& blocksB);

} // namespace sextant
