#pragma once

#include "core/space/network.h"

namespace sextant {

/// How far an output pixel of a network looks, and so what tiles of a scene need to give what the
/// whole scene would give.
struct ReceptiveField {
    /// The furthest input pixel, by rows or columns, that an output pixel depends on.
    int reachPx = 0;
    /// What an input must be moved by for the output to move along: pools and strides see a grid of
    /// this step. Tiles begin at multiples of it and have sides that are multiples of it.
    int stridePx = 1;
    /// False when no overlap is enough: an operation that averages the whole image
    /// (squeeze-excite), or a resize by a factor that depends on the image's size.
    bool isLocal = true;
    bool operator==(const ReceptiveField&) const = default;
};

/// Of a genome's network, walked over its graph with exact bounds for every operation. Resizes with
/// half-pixel centres or an asymmetric grid are covered, those with aligned corners depend on the
/// image's size whatever this says. Errors: those of buildNetwork(). Thread-safe.
/// Source: the interval form of Araujo, Norris, Sim, "Computing Receptive Fields of Convolutional
/// Neural Networks", Distill 2019, 10.23915/distill.00021.
[[nodiscard]] Result<ReceptiveField> receptiveField(const Genome& genome, int bands);

} // namespace sextant
