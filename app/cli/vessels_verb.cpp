#include "app/cli/scene_arguments.h"
#include "app/cli/verbs.h"
#include "core/base/files.h"
#include "core/geo/laid_mask.h"

#include <nlohmann/json.hpp>

#include <limits>

namespace sextant::cli {

namespace {

constexpr const char* kUsage =
    "expected: vessels RASTER [--out FILE.gpkg|.geojson|.csv|.kml], or vessels STUDY --candidate "
    "ID --scene F";

/// A file that goes with this object.
class Scratch {
public:
    explicit Scratch(std::filesystem::path path) : m_path(std::move(path)) { }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
    ~Scratch()
    {
        std::error_code ec;
        std::filesystem::remove(m_path, ec);
    }
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

Result<VesselSearch> searchFrom(const Arguments& arguments)
{
    constexpr double kMost = std::numeric_limits<double>::max();
    const auto threshold = arguments.real("threshold", 0.5, 0.0, 1.0);
    const auto minArea = arguments.real("min-area", 0.0, 0.0, kMost);
    const auto merge = arguments.real("merge-distance", 0.0, 0.0, 10'000.0);
    for (const auto* number : {&threshold, &minArea, &merge})
        if (!*number)
            return tl::unexpected(number->error());
    VesselSearch search;
    search.threshold = *threshold;
    search.minArea = *minArea;
    search.mergeDistance = *merge;
    search.probability = arguments.text("probability");
    search.land = arguments.text("land");
    search.grid = arguments.text("grid");
    return search;
}

/// Probabilities of a candidate over a scene, in a file beside what is asked for.
Result<void> predict(const Arguments& arguments, const std::filesystem::path& probability,
                     const RunToken& token)
{
    const auto candidate = arguments.integer("candidate", std::nullopt, 0, INT32_MAX);
    if (!candidate)
        return tl::unexpected(candidate.error());
    auto request = sceneRequestFrom(arguments);
    if (!request)
        return tl::unexpected(request.error());
    request->scene = arguments.text("scene");
    request->probability = probability;
    const auto done =
        inferCandidate(arguments.positional()[0], static_cast<int>(*candidate), *request, token);
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

/// True vessels on the grid of those that were found, from a mask of whatever grid.
Result<VesselSet> trueVessels(const std::filesystem::path& mask, const VesselSearch& search,
                              const std::filesystem::path& grid, const RunToken& token)
{
    VesselSearch truth;
    truth.raster = mask;
    truth.land = search.land;
    truth.grid = grid; // masks often have no place of their own
    const auto laid = LaidMask::open(mask, grid);
    if (!laid)
        return tl::unexpected(laid.error());
    auto name = temporaryBeside(std::filesystem::temp_directory_path() / "truth");
    name += ".tif";
    const Scratch scratch(std::move(name));
    if (!laid->sharesGrid()) {
        if (const auto done = writeLaidMask(*laid, grid, scratch.path(), token); !done)
            return tl::unexpected(done.error());
        truth.raster = scratch.path();
    }
    return findVessels(truth, token);
}

Result<nlohmann::json> find(const Arguments& arguments, const VesselSearch& search,
                            const RunToken& token)
{
    const auto set = findVessels(search, token);
    if (!set)
        return tl::unexpected(set.error());
    nlohmann::json files = nlohmann::json::array();
    for (const std::string& file : arguments.list("out")) {
        if (const auto written = writeVessels(file, set->vessels, set->grid); !written)
            return tl::unexpected(written.error());
        files.push_back(file);
    }
    nlohmann::json document{
        {"vessels", set->vessels.size()},
        {"coordinates", set->georeferenced ? "WGS 84" : "pixel coordinates"},
        {"unit", set->georeferenced ? "m" : "px"},
        {"too_small", set->tooSmall},
        {"searched_pixels", set->searchedPixels},
        {"searched_km2",
         set->georeferenced ? nlohmann::json(set->searchedKm2) : nlohmann::json(nullptr)},
        {"files", files},
        {"list", vesselDocuments(set->vessels)}};
    if (arguments.has("truth")) {
        const auto truth = trueVessels(arguments.text("truth"), search, set->grid, token);
        if (!truth)
            return tl::unexpected(truth.error());
        const auto score = scoreVessels(*set, *truth, search.minArea);
        if (!score)
            return tl::unexpected(score.error());
        document["score"] = vesselScoreDocument(*score);
    }
    return document;
}

} // namespace

Result<nlohmann::json> vesselsVerb(const Words& words, const RunToken& token)
{
    const auto arguments =
        Arguments::parse(words,
                         {"out", "threshold", "probability", "min-area", "merge-distance", "land",
                          "grid", "truth", "candidate", "scene", "numerics", "threads", "overlap"},
                         {});
    if (!arguments)
        return tl::unexpected(arguments.error());
    const bool fromStudy = arguments->has("candidate");
    if (arguments->positional().size() != 1 || fromStudy != arguments->has("scene")
        || (fromStudy && arguments->has("probability")))
        return fail(ErrorCode::WrongUsage, "vessels", kUsage);
    // Before any work: a name that cannot be written to must not cost an inference.
    for (const std::string& file : arguments->list("out"))
        if (const auto format = vectorFormatOf(file); !format)
            return tl::unexpected(format.error());
    auto search = searchFrom(*arguments);
    if (!search)
        return tl::unexpected(search.error());
    if (!fromStudy) {
        search->raster = arguments->positional()[0];
        return find(*arguments, *search, token);
    }
    const auto files = arguments->list("out");
    const std::filesystem::path beside = files.empty()
        ? std::filesystem::temp_directory_path() / "vessels"
        : std::filesystem::path(files.front());
    auto name = temporaryBeside(beside);
    name += ".tif";
    const Scratch scratch(name);
    if (const auto done = predict(*arguments, scratch.path(), token); !done)
        return tl::unexpected(done.error());
    search->raster = scratch.path();
    return find(*arguments, *search, token);
}

} // namespace sextant::cli
