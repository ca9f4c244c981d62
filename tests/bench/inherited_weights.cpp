// Does a mutated child learn faster from its parent's weights? Trains parents, then each child
// fresh and from inherited weights with equal seeds, and prints one CSV row for each pair.
//
// Usage: inherited_weights DATA [ROUNDS [SEED [collapsed]]]
// A round is one child of each parent. Parents that find no vessel are replaced, as no search
// breeds from them, but with "collapsed".
#include "core/nn/inheritance.h"
#include "core/nn/training.h"
#include "core/space/space_sampler.h"

#include <cstdio>
#include <cstdlib>

using namespace sextant;

namespace {

constexpr int kParents = 3;
constexpr int kParentEpochs = 10;
constexpr std::int64_t kLeastMacs = 5'000'000, kMostMacs = 40'000'000; // of a tile

struct Data {
    TileSet train, validation;
    Normalisation normalisation;
    InputShape shape;
    DeviceProfile device;
};

Data load(const char* folder)
{
    const Dataset dataset = openDataset(folder).value();
    Data data;
    data.train = loadTiles(dataset, Split::Train).value();
    data.validation = loadTiles(dataset, Split::Validation).value();
    data.normalisation = fitNormalisation(data.train);
    data.shape = {dataset.bands, dataset.height, dataset.width};
    data.device = findProfile("myriad-x").value();
    return data;
}

bool isSmall(const Genome& genome, const InputShape& shape)
{
    const auto network = buildNetwork(genome, shape, 1);
    return network && network->macs >= kLeastMacs && network->macs <= kMostMacs;
}

TrainingOutcome train(const Data& data, const Genome& genome, int epochs, std::uint64_t seed,
                      const std::string& initial = {})
{
    TrainingSettings settings;
    settings.epochs = epochs;
    settings.alignEpochs = 0;
    settings.alignment = Alignment::None;
    TrainingHooks hooks;
    hooks.initialWeights = initial;
    return trainCandidate(genome, data.train, data.validation, data.normalisation, data.device,
                          settings, seed, {}, hooks)
        .value();
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 2) {
        std::fprintf(stderr, "usage: inherited_weights DATA [ROUNDS [SEED [collapsed]]]\n");
        return 2;
    }
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 2;
    const std::uint64_t runSeed = argc > 3 ? std::strtoull(argv[3], nullptr, 10) : 1;
    const bool collapsed = argc > 4;
    const Data data = load(argv[1]);
    const SpaceSampler space(SearchSpace::defaults());
    Rng rng(runSeed);
    struct Parent {
        Genome genome;
        std::string weights;
    };
    std::vector<Parent> parents;
    while (parents.size() < kParents) {
        const Genome genome = space.sample(rng);
        if (!isSmall(genome, data.shape))
            continue;
        auto outcome = train(data, genome, kParentEpochs, mixSeed(runSeed, parents.size()));
        std::printf("# parent %s mIoU %.4f in %.0f s\n", genome.text().c_str(), outcome.fp32.miou(),
                    outcome.seconds);
        std::fflush(stdout);
        if (outcome.fp32.truePositive == 0 && !collapsed)
            continue;
        parents.push_back({genome, std::move(outcome.fp32Weights)});
    }
    std::printf("parent,child,share,epochs,fresh_miou,inherited_miou,seconds\n");
    for (int round = 0; round < rounds; ++round)
        for (std::size_t p = 0; p < parents.size(); ++p) {
            Genome child = parents[p].genome;
            while (child == parents[p].genome || !isSmall(child, data.shape))
                child = space.mutate(parents[p].genome, rng);
            const std::uint64_t seed =
                mixSeed(runSeed, 100 + static_cast<std::uint64_t>(round) * kParents + p);
            const auto inherited =
                inheritWeights(buildNetwork(parents[p].genome, data.shape, 1).value(),
                               parents[p].weights, buildNetwork(child, data.shape, 1).value(), seed)
                    .value();
            for (const int epochs : {3, 6}) {
                const auto fresh = train(data, child, epochs, seed);
                const auto heir = train(data, child, epochs, seed, inherited.bytes);
                std::printf("%s,%s,%.3f,%d,%.4f,%.4f,%.0f\n", parents[p].genome.text().c_str(),
                            child.text().c_str(), inherited.share, epochs, fresh.fp32.miou(),
                            heir.fp32.miou(), fresh.seconds + heir.seconds);
                std::fflush(stdout);
            }
        }
    return 0;
}
