#include "app/cli/arguments.h"
#include "app/cli/verbs.h"
#include "core/data/dataset.h"

#include <nlohmann/json.hpp>

namespace sextant::cli {

Result<nlohmann::json> sampleVerb(const Words& words, const RunToken& token)
{
    const auto arguments = Arguments::parse(words, {"out", "tiles", "seed"}, {});
    if (!arguments)
        return tl::unexpected(arguments.error());
    if (!arguments->has("out"))
        return fail(ErrorCode::WrongUsage, "sample",
                    "expected: sample --out DIR [--tiles N] [--seed S]");
    SampleSettings settings;
    const auto tiles = arguments->integer("tiles", settings.tiles, 12, 100'000);
    const auto seed = arguments->integer("seed", 1, 0, INT64_MAX);
    if (!tiles)
        return tl::unexpected(tiles.error());
    if (!seed)
        return tl::unexpected(seed.error());
    settings.tiles = static_cast<int>(*tiles);
    settings.seed = static_cast<std::uint64_t>(*seed);
    const auto written = writeSample(arguments->text("out"), settings, token);
    if (!written)
        return tl::unexpected(written.error());
    return nlohmann::json{{"tiles", written->tiles}, {"scene", written->scene.string()}};
}

Result<nlohmann::json> datasetVerb(const Words& words, const RunToken& token)
{
    const auto arguments = Arguments::parse(words, {}, {});
    if (!arguments)
        return tl::unexpected(arguments.error());
    if (arguments->positional().size() != 2 || arguments->positional()[0] != "info")
        return fail(ErrorCode::WrongUsage, "dataset", "expected: dataset info DIR");
    const auto dataset = openDataset(arguments->positional()[1], token);
    if (!dataset)
        return tl::unexpected(dataset.error());
    const auto splitDocument = [&](Split split) {
        const SplitSummary sum = dataset->summary(split);
        return nlohmann::json{{"tiles", sum.tiles},
                              {"vessel_tiles", sum.vesselTiles},
                              {"vessel_pixels", sum.vesselPixels}};
    };
    return nlohmann::json{{"tiles", dataset->tiles.size()},
                          {"bands", dataset->bands},
                          {"band_names", dataset->bandNames},
                          {"dtype", sampleTypeName(dataset->type)},
                          {"width", dataset->width},
                          {"height", dataset->height},
                          {"ground_sample_m", dataset->groundSampleM},
                          {"splits",
                           {{"train", splitDocument(Split::Train)},
                            {"val", splitDocument(Split::Validation)},
                            {"test", splitDocument(Split::Test)}}},
                          {"problems", dataset->problems}};
}

} // namespace sextant::cli
