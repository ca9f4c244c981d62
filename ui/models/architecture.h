#pragma once

#include "core/hw/latency.h"
#include "core/hw/network_blocks.h"
#include "core/store/study.h"

#include <QString>

namespace sextant::ui {

/// A candidate's network as the inspector shows it. A value.
struct Architecture {
    Network network;
    std::vector<NetworkBlock> blocks;
    double latencyMs = 0.0; ///< simulated; the sum over blocks
    Interval latencyInterval; ///< where a board's is expected
};

/// Builds it on paper, for the tiles and the device of the study.
/// Errors: GenomeSyntax, GenomeInvalid, ProfileInvalid.
[[nodiscard]] Result<Architecture> architectureOf(const CandidateRecord& candidate,
                                                  const StudyHeader& header);

/// What the layers of an architecture are compared by.
enum class LayerMeasure { Parameters, Macs, Latency };
[[nodiscard]] double valueOf(const NetworkBlock& block, LayerMeasure measure);
/// "1,234", "1.2 M", "0.34 ms"
[[nodiscard]] QString layerText(const NetworkBlock& block, LayerMeasure measure);
/// "16 × 64 × 64": channels, height, width.
[[nodiscard]] QString shapeText(const NetworkBlock& block);
/// "Conv-BN 16, k5", "Decoder stage 2", "Head".
[[nodiscard]] QString blockTitle(const NetworkBlock& block);
[[nodiscard]] QString totalsText(const Architecture& architecture);

} // namespace sextant::ui
