#include "app/cli/arguments.h"
#include "app/cli/study_documents.h"
#include "app/cli/verbs.h"
#include "core/data/dataset_import.h"
#include "core/data/dataset_report.h"

#include <nlohmann/json.hpp>

#include <charconv>
#include <limits>

namespace sextant::cli {

namespace {

nlohmann::json spreadDocument(const Spread& spread)
{
    return {{"p10", numberOrNull(spread.p10)},
            {"median", numberOrNull(spread.median)},
            {"p90", numberOrNull(spread.p90)},
            {"max", numberOrNull(spread.most)}};
}

/// What `dataset info` and `dataset import` say of a dataset.
Result<nlohmann::json> datasetDocument(const std::filesystem::path& folder, const RunToken& token)
{
    const auto dataset = openDataset(folder, token);
    if (!dataset)
        return tl::unexpected(dataset.error());
    const auto report = describeDataset(*dataset, token);
    if (!report)
        return tl::unexpected(report.error());
    const auto splitDocument = [&](Split split) {
        const SplitSummary sum = dataset->summary(split);
        const DatasetReport::Part& part = report->parts[static_cast<std::size_t>(split)];
        return nlohmann::json{{"tiles", sum.tiles},
                              {"vessel_tiles", sum.vesselTiles},
                              {"vessel_pixels", sum.vesselPixels},
                              {"vessels", part.vessels},
                              {"vessel_share", numberOrNull(part.vesselShare())}};
    };
    nlohmann::json contrast = nlohmann::json::array();
    for (std::size_t band = 0; band < report->contrast.size(); ++band) {
        nlohmann::json row = spreadDocument(report->contrast[band]);
        row["band"] = dataset->bandNames[band];
        contrast.push_back(std::move(row));
    }
    std::vector<std::string> problems = dataset->problems;
    problems.insert(problems.end(), report->problems.begin(), report->problems.end());
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
                          {"vessel_length_px", spreadDocument(report->lengthPx)},
                          {"vessel_length_m", spreadDocument(report->lengthM)},
                          {"contrast", contrast},
                          {"faint_vessels", report->faintVessels},
                          {"leaks", report->leaks},
                          {"same_place", report->samePlace},
                          {"problems", problems}};
}

constexpr const char* kImportUsage =
    "expected: dataset import SOURCE... --out DIR [--labels MASKS|VECTORS|COCO.json|RLE.csv]";

Result<void> readCalibration(const Arguments& arguments, ImportRequest& request)
{
    for (const std::string& step : arguments.list("calibration")) {
        if (step == "amplitude")
            request.steps.push_back(CalibrationStep::Amplitude);
        else if (step == "db")
            request.steps.push_back(CalibrationStep::Decibel);
        else if (step == "db-power")
            request.steps.push_back(CalibrationStep::DecibelOfPower);
        else
            return fail(ErrorCode::WrongUsage, "--calibration",
                        "'" + step + "' is not amplitude, db or db-power");
    }
    return {};
}

Result<void> readBands(const Arguments& arguments, ImportRequest& request)
{
    for (const std::string& text : arguments.list("bands")) {
        int band = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), band);
        if (error != std::errc{} || end != text.data() + text.size() || band < 1)
            return fail(ErrorCode::WrongUsage, "--bands",
                        "'" + text + "' is not a band number from 1");
        request.bands.push_back(band);
    }
    request.bandNames = arguments.list("band-names");
    return {};
}

Result<void> readSplit(const Arguments& arguments, ImportRequest& request)
{
    const std::string by = arguments.text("split", "scene");
    if (by != "scene" && by != "block" && by != "file")
        return fail(ErrorCode::WrongUsage, "--split", "must be scene, block or file");
    request.splitBy = by == "scene" ? SplitBy::Scene
        : by == "block"             ? SplitBy::Block
                                    : SplitBy::File;
    return {};
}

Result<ImportRequest> importRequestFrom(const Arguments& arguments)
{
    constexpr double kMost = std::numeric_limits<double>::max();
    ImportRequest request;
    request.sources.assign(arguments.positional().begin() + 1, arguments.positional().end());
    request.labels = arguments.text("labels");
    request.folder = arguments.text("out");
    const auto tile = arguments.integer("tile", request.tileSizePx, 0, 4096);
    const auto block = arguments.integer("block", request.blockTiles, 1, 10'000);
    const auto scale = arguments.real("scale", 1.0, -kMost, kMost);
    const auto offset = arguments.real("offset", 0.0, -kMost, kMost);
    const auto noData = arguments.real("no-data", 0.0, -kMost, kMost);
    const auto empty = arguments.real("empty-per-vessel-tile", -1.0, 0.0, kMost);
    for (const auto* number : {&tile, &block})
        if (!*number)
            return tl::unexpected(number->error());
    for (const auto* number : {&scale, &offset, &noData, &empty})
        if (!*number)
            return tl::unexpected(number->error());
    request.tileSizePx = static_cast<int>(*tile);
    request.blockTiles = static_cast<int>(*block);
    request.scale = *scale;
    request.offset = *offset;
    if (arguments.has("no-data"))
        request.noData = *noData;
    request.emptyPerVesselTile = *empty;
    for (const auto read : {readCalibration, readBands, readSplit})
        if (const auto done = read(arguments, request); !done)
            return tl::unexpected(done.error());
    return request;
}

Result<nlohmann::json> importVerb(const Arguments& arguments, const RunToken& token)
{
    if (arguments.positional().size() < 2 || !arguments.has("out"))
        return fail(ErrorCode::WrongUsage, "dataset import", kImportUsage);
    const auto request = importRequestFrom(arguments);
    if (!request)
        return tl::unexpected(request.error());
    const auto report = importDataset(*request, token);
    if (!report)
        return tl::unexpected(report.error());
    auto document = datasetDocument(request->folder, token);
    if (!document)
        return document;
    (*document)["folder"] = request->folder.string();
    (*document)["scenes"] = report->scenes;
    (*document)["without_pixels"] = report->withoutPixels;
    (*document)["empty_left_out"] = report->emptyLeftOut;
    for (const std::string& problem : report->problems)
        (*document)["problems"].push_back(problem);
    return document;
}

} // namespace

Result<nlohmann::json> sampleVerb(const Words& words, const RunToken& token)
{
    const auto arguments =
        Arguments::parse(words, {"out", "tiles", "seed", "scene-size", "scene-type"}, {});
    if (!arguments)
        return tl::unexpected(arguments.error());
    if (!arguments->has("out"))
        return fail(ErrorCode::WrongUsage, "sample",
                    "expected: sample --out DIR [--tiles N] [--seed S] [--scene-size PX]");
    SampleSettings settings;
    const auto tiles = arguments->integer("tiles", settings.tiles, 12, 100'000);
    const auto seed = arguments->integer("seed", 1, 0, INT64_MAX);
    if (!tiles)
        return tl::unexpected(tiles.error());
    if (!seed)
        return tl::unexpected(seed.error());
    const auto side = arguments->integer("scene-size", settings.sceneSizePx, 16, 100'000);
    if (!side)
        return tl::unexpected(side.error());
    const std::string type = arguments->text("scene-type", "uint8");
    if (type != "uint8" && type != "uint16")
        return fail(ErrorCode::WrongUsage, "--scene-type", "must be uint8 or uint16");
    settings.sceneSizePx = static_cast<int>(*side);
    settings.sceneType = sampleTypeNamed(type);
    settings.tiles = static_cast<int>(*tiles);
    settings.seed = static_cast<std::uint64_t>(*seed);
    const auto written = writeSample(arguments->text("out"), settings, token);
    if (!written)
        return tl::unexpected(written.error());
    return nlohmann::json{{"tiles", written->tiles}, {"scene", written->scene.string()}};
}

Result<nlohmann::json> datasetVerb(const Words& words, const RunToken& token)
{
    const auto arguments =
        Arguments::parse(words,
                         {"out", "labels", "tile", "block", "scale", "offset", "no-data",
                          "empty-per-vessel-tile", "calibration", "bands", "band-names", "split"},
                         {});
    if (!arguments)
        return tl::unexpected(arguments.error());
    const auto& positional = arguments->positional();
    if (!positional.empty() && positional[0] == "import")
        return importVerb(*arguments, token);
    if (positional.size() != 2 || positional[0] != "info" || arguments->optionCount() > 0)
        return fail(ErrorCode::WrongUsage, "dataset",
                    "expected: dataset info DIR, or dataset import SOURCE... --out DIR");
    return datasetDocument(positional[1], token);
}

} // namespace sextant::cli
