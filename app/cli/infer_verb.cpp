#include "app/cli/scene_arguments.h"
#include "app/cli/study_documents.h"
#include "app/cli/verbs.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <set>

namespace sextant::cli {

namespace {

constexpr const char* kUsage =
    "expected: infer (--study S --candidate ID | --model M.onnx) (--scene F --out MASK.tif | "
    "SCENE... --out-dir DIR)";

/// The network that the words name, over one scene.
Result<SceneResult> inferOne(const Arguments& arguments, const SceneRequest& request,
                             const RunToken& token)
{
    if (!arguments.has("study"))
        return inferOnnx(arguments.text("model"), request, token);
    const auto candidate = arguments.integer("candidate", std::nullopt, 0, INT32_MAX);
    if (!candidate)
        return tl::unexpected(candidate.error());
    return inferCandidate(arguments.text("study"), static_cast<int>(*candidate), request, token);
}

nlohmann::json documentOf(const SceneResult& result)
{
    return {{"vessels", result.vessels},
            {"vessel_pixels", result.vesselPixels},
            {"miou", result.score ? numberOrNull(result.score->miou()) : nlohmann::json(nullptr)},
            {"vessel_iou",
             result.score ? numberOrNull(result.score->vesselIou()) : nlohmann::json(nullptr)},
            {"seconds", result.seconds},
            {"megapixels_per_s", result.megapixels / result.seconds},
            {"tile_px", result.tileSizePx},
            {"overlap_px", result.overlapPx},
            {"seam_free", result.seamFree}};
}

Result<void> writeVectors(const SceneRequest& request, const std::filesystem::path& file,
                          const RunToken& token)
{
    VesselSearch search;
    search.raster = request.mask;
    search.probability = request.probability;
    const auto found = findVessels(search, token);
    if (!found)
        return tl::unexpected(found.error());
    return writeVessels(file, found->vessels, request.mask);
}

/// A name for what a scene becomes that no scene before it took.
std::string freshStem(const std::filesystem::path& scene, std::set<std::string>& taken)
{
    const std::string stem = scene.stem().string();
    std::string name = stem;
    for (int i = 2; !taken.insert(name).second; ++i)
        name = stem + "_" + std::to_string(i);
    return name;
}

/// One scene after the other; one that fails is a row with its reason, and the next one begins.
Result<nlohmann::json> inferMany(const Arguments& arguments, SceneRequest request,
                                 const RunToken& token)
{
    const std::filesystem::path folder = arguments.text("out-dir");
    const std::string ending = arguments.text("vectors");
    if (!ending.empty())
        if (const auto format = vectorFormatOf("vessels." + ending); !format)
            return fail(ErrorCode::WrongUsage, "--vectors", "must be gpkg, geojson, csv or kml");
    std::set<std::string> taken;
    nlohmann::json rows = nlohmann::json::array();
    Error firstError;
    int failures = 0;
    for (const std::string& scene : arguments.positional()) {
        const std::string stem = freshStem(scene, taken);
        request.scene = scene;
        request.mask = folder / (stem + "_mask.tif");
        request.probability = folder / (stem + "_probability.tif");
        std::fprintf(stderr, "%s\n", scene.c_str());
        nlohmann::json row{{"scene", scene}};
        auto result = inferOne(arguments, request, token);
        if (result && !ending.empty()) {
            const auto vectors = folder / (stem + "_vessels." + ending);
            if (const auto written = writeVectors(request, vectors, token); !written)
                result = tl::unexpected(written.error());
            row["vectors"] = vectors.string();
        }
        if (!result && result.error().code == ErrorCode::Cancelled)
            return tl::unexpected(result.error());
        if (!result) {
            firstError = failures == 0 ? result.error() : firstError;
            ++failures;
            row["status"] = "failed";
            row["reason"] = result.error().message();
        } else {
            row.update(documentOf(*result));
            row["status"] = "done";
            row["mask"] = request.mask.string();
            row["probability"] = request.probability.string();
        }
        rows.push_back(std::move(row));
    }
    nlohmann::json document{{"scenes", rows},
                            {"done", rows.size() - static_cast<std::size_t>(failures)},
                            {"failed", failures},
                            {"peak_rss_mb", peakRssMb()}};
    if (failures > 0)
        document["error"] = {{"code", errorName(firstError.code)},
                             {"message",
                              std::to_string(failures) + " of " + std::to_string(rows.size())
                                  + " scenes: " + firstError.message()},
                             {"detail", firstError.why}};
    return document;
}

} // namespace

Result<nlohmann::json> inferVerb(const Words& words, const RunToken& token)
{
    const auto arguments =
        Arguments::parse(words,
                         {"study", "candidate", "model", "scene", "out", "out-dir", "probability",
                          "vectors", "truth", "numerics", "threads", "overlap"},
                         {});
    if (!arguments)
        return tl::unexpected(arguments.error());
    const bool many = arguments->has("out-dir");
    const bool wellFormed = many
        ? !arguments->positional().empty() && !arguments->has("scene") && !arguments->has("out")
            && !arguments->has("probability") && !arguments->has("truth")
        : arguments->positional().empty() && arguments->has("scene") && arguments->has("out");
    if (arguments->has("study") == arguments->has("model") || !wellFormed)
        return fail(ErrorCode::WrongUsage, "infer", kUsage);
    auto request = sceneRequestFrom(*arguments);
    if (!request)
        return tl::unexpected(request.error());
    if (many)
        return inferMany(*arguments, std::move(*request), token);

    request->scene = arguments->text("scene");
    request->mask = arguments->text("out");
    request->probability = arguments->text("probability");
    request->truth = arguments->text("truth");
    if (arguments->has("vectors"))
        if (const auto format = vectorFormatOf(arguments->text("vectors")); !format)
            return tl::unexpected(format.error());
    const auto result = inferOne(*arguments, *request, token);
    if (!result)
        return tl::unexpected(result.error());
    if (arguments->has("vectors"))
        if (const auto written = writeVectors(*request, arguments->text("vectors"), token);
            !written)
            return tl::unexpected(written.error());
    nlohmann::json document = documentOf(*result);
    document["peak_rss_mb"] = peakRssMb();
    return document;
}

} // namespace sextant::cli
