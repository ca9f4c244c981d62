#pragma once

#include "core/deploy/bundle.h"
#include "core/deploy/target.h"
#include "core/nn/training.h"

#include <algorithm>
#include <cmath>
#include <string>

/// Bright speckles on dark water, three bands.
inline sextant::TileSet speckledTiles(int count, int size)
{
    sextant::Rng rng(4);
    sextant::TileSet set;
    set.bands = 3;
    for (int n = 0; n < count; ++n) {
        sextant::TileSet::Sample sample;
        sample.width = sample.height = size;
        for (int i = 0; i < size * size; ++i)
            sample.label.push_back(rng.uniform() < 0.2 ? 1 : 0);
        for (int band = 0; band < 3; ++band)
            for (const std::int8_t label : sample.label)
                sample.image.push_back(static_cast<float>(
                    std::clamp(std::round(40 + 60 * label + 10 * rng.normal()), 0.0, 255.0)));
        set.samples.push_back(std::move(sample));
    }
    return set;
}

/// A bundle of a network after a short training, which gives weights that no layer hides.
inline sextant::BundleRequest trainedBundle(const std::string& genome,
                                            const sextant::TileSet& tiles,
                                            const std::string& device = "myriad-x")
{
    using namespace sextant;
    BundleRequest request;
    ModelData& model = request.model;
    model.genome = Genome::parse(genome).value();
    model.bands = tiles.bands;
    model.normalisation = fitNormalisation(tiles);
    model.device = findProfile(device).value();
    TrainingSettings settings;
    settings.epochs = 1;
    settings.alignEpochs = 1;
    settings.stepsPerEpoch = 4;
    settings.training.cropPx = 24;
    const auto outcome =
        trainCandidate(model.genome, tiles, tiles, model.normalisation, model.device, settings, 3)
            .value();
    model.fp32Weights = outcome.fp32Weights;
    model.deviceWeights = outcome.deviceWeights;
    ModelCard& card = request.card;
    card.candidate = "7";
    card.genome = model.genome;
    card.input = {tiles.bands, tiles.samples.front().height, tiles.samples.front().width};
    card.bandNames = {"red", "green", "blue"};
    card.sampleType = "uint8";
    card.groundSampleM = 10.0;
    card.normalisation = model.normalisation;
    card.device = model.device;
    card.fp32 = outcome.fp32;
    card.converted = outcome.converted;
    card.aligned = outcome.aligned;
    card.findings = targetFindings(model.genome, model.device, card.input);
    return request;
}

inline constexpr const char* kBundleGenome = "Lcw8k3s1p1arn1EPM2ELcw16k3s1p1agn1EE";

/// Why the bundle is refused; empty: it is not.
inline std::string reasonAgainst(const std::filesystem::path& bundle)
{
    const auto check = sextant::verifyBundle(bundle);
    return check ? "" : check.error().message();
}
