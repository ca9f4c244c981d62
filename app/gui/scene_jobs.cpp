#include "app/gui/scene_jobs.h"

#include "core/base/files.h"
#include "core/base/priority.h"
#include "core/geo/laid_mask.h"
#include "core/geo/mask_writer.h"
#include "core/geo/polygon_runs.h"
#include "core/infer/vessel_finder.h"
#include "core/infer/vessel_match.h"
#include "core/run/candidate_jobs.h"

#include <algorithm>

namespace sextant::app {

namespace {

/// The part that is looked at is as good as the whole.
bool isMostOf(const Window& part, const std::filesystem::path& scene)
{
    const auto raster = Raster::open(scene);
    return !raster
        || 2.0 * part.width * part.height
        >= static_cast<double>(raster->info().width) * raster->info().height;
}

Result<ui::MaskSummary> predictMask(const ui::MaskRequest& asked, const RunToken& token,
                                    const ui::MaskListener& listener)
{
    giveWay();
    SceneRequest request;
    request.scene = asked.scene;
    request.threads = asked.threads;
    request.probability = asked.probability;
    request.numerics =
        asked.choice.numerics == ui::MaskNumerics::Fp32 ? Numerics::Fp32 : Numerics::Device;
    request.converted = asked.choice.numerics == ui::MaskNumerics::Converted;
    request.first = asked.first;
    const bool showsAll = !request.first || isMostOf(*request.first, asked.scene);
    if (showsAll)
        request.first.reset();
    if (listener.onProgress)
        request.onProgress = [&](const SceneProgress& progress) {
            listener.onProgress(progress.share, progress.secondsLeft);
        };
    const int candidate = asked.choice.candidate;
    const auto slow = deservesPreview(asked.study, candidate, request);
    if (!slow)
        return tl::unexpected(slow.error());
    if (*slow) { // without the exact sums it is nearly the same, and soon there
        SceneRequest preview = request;
        preview.probability.clear();
        preview.onProgress = nullptr;
        preview.parts.accumulator = false;
        preview.onlyFirst = !showsAll;
        if (const auto shown =
                inferCandidate(asked.study, candidate, preview, token, listener.onWindow);
            !shown)
            return tl::unexpected(shown.error());
    }
    const auto result = inferCandidate(asked.study, candidate, request, token, listener.onWindow);
    if (!result)
        return tl::unexpected(result.error());
    return ui::MaskSummary{asked.probability, result->vessels, result->vesselPixels,
                           result->seconds};
}

/// A file that goes with this object.
struct Scratch {
    std::filesystem::path path;

    Scratch() = default;
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
    ~Scratch()
    {
        std::error_code ec;
        if (!path.empty())
            std::filesystem::remove(path, ec);
    }
};

bool isVectorFile(const std::filesystem::path& path)
{
    const std::string ending = path.extension().string();
    return ending == ".geojson" || ending == ".json" || ending == ".gpkg" || ending == ".shp"
        || ending == ".kml";
}

/// Draws polygons into a mask on the scene's grid.
Result<void> drawPolygons(const std::filesystem::path& vectors, const std::filesystem::path& scene,
                          const std::filesystem::path& mask, const RunToken& token)
{
    const auto polygons = readPolygons(vectors, scene);
    if (!polygons)
        return tl::unexpected(polygons.error());
    const auto raster = Raster::open(scene);
    if (!raster)
        return tl::unexpected(raster.error());
    auto writer = MaskWriter::create(mask, raster->info());
    if (!writer)
        return tl::unexpected(writer.error());
    constexpr int kStripRows = 512;
    const RasterInfo& info = raster->info();
    for (int y = 0; y < info.height; y += kStripRows) {
        const Window strip{0, y, info.width, std::min(kStripRows, info.height - y)};
        std::vector<std::uint8_t> pixels(static_cast<std::size_t>(strip.width)
                                         * static_cast<std::size_t>(strip.height));
        polygons->draw(strip, 255, pixels);
        if (const auto written = writer->write(strip, pixels); !written)
            return written;
    }
    return writer->finish(token);
}

/// True vessels on the grid of those that were found.
Result<VesselSet> trueVessels(const ui::VesselRequest& request, const std::filesystem::path& grid,
                              const RunToken& token)
{
    Scratch drawn;
    VesselSearch search;
    search.raster = request.truth;
    search.land = request.land;
    search.grid = grid; // masks often have no place of their own
    const auto place = [&] {
        drawn.path = temporaryBeside(std::filesystem::temp_directory_path() / "truth");
        drawn.path += ".tif";
        search.raster = drawn.path;
    };
    if (isVectorFile(request.truth)) {
        place();
        if (const auto done = drawPolygons(request.truth, request.scene, drawn.path, token); !done)
            return tl::unexpected(done.error());
        return findVessels(search, token);
    }
    const auto laid = LaidMask::open(request.truth, grid);
    if (!laid)
        return tl::unexpected(laid.error());
    if (!laid->sharesGrid()) {
        place();
        if (const auto done = writeLaidMask(*laid, grid, drawn.path, token); !done)
            return tl::unexpected(done.error());
    }
    return findVessels(search, token);
}

/// Sorts into found, false alarms and missed; missed ones are added.
void compare(ui::VesselFinding& finding, const VesselSet& predicted, const VesselSet& truth,
             const VesselScore& score, double minArea)
{
    const VesselMatch match = matchVessels(predicted.vessels, truth.vessels);
    for (std::size_t i = 0; i < predicted.vessels.size(); ++i)
        finding.kinds[i] = match.isTrue[i] ? ui::VesselKind::Found : ui::VesselKind::FalseAlarm;
    for (std::size_t i = 0; i < truth.vessels.size(); ++i) {
        const Vessel& vessel = truth.vessels[i];
        if (match.isFound[i]
            || vessel.areaM2.value_or(static_cast<double>(vessel.pixels)) < minArea)
            continue;
        finding.vessels.push_back(vessel);
        finding.vessels.back().id = static_cast<int>(finding.vessels.size());
        finding.kinds.push_back(ui::VesselKind::Missed);
    }
    finding.compared = true;
    finding.truths = score.truths;
    finding.found = score.found;
    finding.missed = score.truths - score.found;
    finding.falseAlarms = score.falseAlarms;
    finding.falseAlarmsPer100Km2 = score.falseAlarmsPer100Km2;
}

Result<ui::VesselFinding> findAll(const ui::VesselRequest& request, const RunToken& token)
{
    VesselSearch search;
    search.raster = request.raster;
    search.land = request.land;
    search.threshold = request.threshold;
    search.minArea = request.minArea;
    search.mergeDistance = request.mergeDistance;
    const auto set = findVessels(search, token);
    if (!set)
        return tl::unexpected(set.error());
    ui::VesselFinding finding;
    finding.vessels = set->vessels;
    finding.kinds.assign(set->vessels.size(), ui::VesselKind::Plain);
    finding.grid = set->grid;
    finding.georeferenced = set->georeferenced;
    finding.tooSmall = set->tooSmall;
    if (request.truth.empty())
        return finding;
    const auto truth = trueVessels(request, set->grid, token);
    if (!truth)
        return tl::unexpected(truth.error());
    const auto score = scoreVessels(*set, *truth, request.minArea);
    if (!score)
        return tl::unexpected(score.error());
    compare(finding, *set, *truth, *score, request.minArea);
    return finding;
}

} // namespace

void setSceneJobs(ui::Jobs& jobs)
{
    jobs.predictMask = predictMask;
    jobs.findVessels = findAll;
}

} // namespace sextant::app
