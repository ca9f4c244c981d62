#pragma once

#include "core/base/rng.h"
#include "core/search/search.h"

/// A latency that grows with the arithmetic, on tiles of 32 pixels.
inline sextant::Result<sextant::GenomeCost> costOf(const sextant::Genome& genome)
{
    const auto network = sextant::buildNetwork(genome, {3, 32, 32}, 1);
    if (!network)
        return tl::unexpected(network.error());
    return sextant::GenomeCost{network->params, network->macs,
                               static_cast<double>(network->macs) * 1e-6, 1.0};
}

/// A score that follows from genome and seed alone, as a deterministic training's would.
inline sextant::EvaluationOutcome outcomeOf(const sextant::EvaluationRequest& request)
{
    sextant::Rng rng(sextant::mixSeed(request.genome.hash(), request.seed));
    sextant::EvaluationOutcome outcome;
    outcome.fp32 = {rng.integer(50, 100), 10, 10, 1000};
    outcome.converted = {rng.integer(20, 50), 30, 30, 1000};
    outcome.aligned = {rng.integer(40, 90), 15, 15, 1000};
    outcome.weights = {"fp32 of " + request.genome.text(), "device"};
    return outcome;
}
