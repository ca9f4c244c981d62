#include "core/infer/vessel_finder.h"

#include "core/geo/pixel_shape.h"
#include "core/geo/polygon_runs.h"
#include "core/infer/detail/strip_labels.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace sextant {

namespace {

constexpr int kStripRows = 256;
constexpr int kCell = 256; ///< pixels a side within which the ground's scale is taken as one
constexpr std::size_t kMostRuns = 10'000'000;
constexpr std::int64_t kMostBox = std::int64_t{1} << 28;

/// Pixels of a component that is not yet known to be whole.
struct LabelledRun {
    PixelRun run;
    int label;
    double probability; ///< sum over its pixels
};

bool holdsProbabilities(const RasterInfo& info)
{
    return info.type == SampleType::Float32 || info.type == SampleType::Other || info.scale != 1.0;
}

Result<Raster> openOnGrid(const std::filesystem::path& path, const RasterInfo& grid)
{
    auto raster = Raster::open(path);
    if (raster && (raster->info().width != grid.width || raster->info().height != grid.height))
        return fail(ErrorCode::MaskMismatch, path.string(), "its size differs from the mask's");
    return raster;
}

/// Passes once over the raster and keeps the runs of its components.
class Scan {
public:
    Scan(const VesselSearch& search, const Raster& raster, const Raster& grid,
         const Raster* probability, const PolygonRuns& land, VesselSet& set)
        : m_search(search), m_raster(raster), m_grid(grid), m_probability(probability),
          m_land(land), m_set(set), m_isProbability(holdsProbabilities(raster.info()))
    {
    }

    Result<void> run(const RunToken& token)
    {
        const RasterInfo& info = m_raster.info();
        for (int y = 0; y < info.height; y += kStripRows) {
            if (!token.proceed())
                return fail(ErrorCode::Cancelled, "vessels", "stopped while reading the mask");
            if (const auto added =
                    addStrip({0, y, info.width, std::min(kStripRows, info.height - y)});
                !added)
                return added;
        }
        return {};
    }

    /// Runs by component, each sorted by row and column.
    std::vector<std::vector<LabelledRun>> components()
    {
        std::map<int, std::size_t> place;
        std::vector<std::vector<LabelledRun>> all;
        for (const LabelledRun& run : m_runs) {
            const auto [found, isNew] = place.try_emplace(m_labels.root(run.label), all.size());
            if (isNew)
                all.emplace_back();
            all[found->second].push_back(run);
        }
        return all;
    }

private:
    Result<void> addStrip(const Window& window)
    {
        const std::vector<int> first{1};
        const auto block = m_raster.read(window, first);
        if (!block)
            return tl::unexpected(block.error());
        Result<RasterBlock> probability;
        if (m_probability) {
            probability = m_probability->read(window, first);
            if (!probability)
                return tl::unexpected(probability.error());
        }
        // Masks often call their zeros no-data; they are water all the same.
        const RasterInfo& info = m_raster.info();
        std::vector<std::uint8_t> searched = block->valid;
        if (!m_isProbability && info.noData == 0.0)
            std::fill(searched.begin(), searched.end(), std::uint8_t{1});
        m_land.draw(window, 0, searched);
        count(window, searched);

        std::vector<std::uint8_t> vessel(searched.size());
        for (std::size_t i = 0; i < vessel.size(); ++i) {
            const double value = block->values[i] * info.scale + info.offset;
            const bool is = m_isProbability ? value > m_search.threshold : block->values[i] != 0.0f;
            vessel[i] = is && searched[i] != 0 ? 1 : 0;
        }
        m_labels.add(vessel, window.width, window.height);
        const RasterBlock* from = m_probability ? &*probability
            : m_isProbability                   ? &*block
                                                : nullptr;
        return keepRuns(window, vessel, from, m_probability ? m_probability->info() : info);
    }

    Result<void> keepRuns(const Window& window, const std::vector<std::uint8_t>& vessel,
                          const RasterBlock* probability, const RasterInfo& scaled)
    {
        for (int y = 0; y < window.height; ++y) {
            const auto line = static_cast<std::size_t>(y) * static_cast<std::size_t>(window.width);
            for (int x = 0; x < window.width; ++x) {
                if (vessel[line + static_cast<std::size_t>(x)] == 0)
                    continue;
                LabelledRun next{{window.y + y, x, x}, m_labels.at(y, x), 0.0};
                for (; x < window.width && vessel[line + static_cast<std::size_t>(x)] != 0; ++x)
                    if (probability)
                        next.probability +=
                            probability->values[line + static_cast<std::size_t>(x)] * scaled.scale
                            + scaled.offset;
                next.run.end = x;
                m_runs.push_back(next);
            }
        }
        if (m_runs.size() > kMostRuns)
            return fail(ErrorCode::DatasetInvalid, m_search.raster.string(),
                        "holds more than ten million pieces of vessel; this is no vessel mask, or "
                        "its threshold is far too low");
        return {};
    }

    void count(const Window& window, const std::vector<std::uint8_t>& searched)
    {
        for (int x0 = 0; x0 < window.width; x0 += kCell) {
            const int x1 = std::min(x0 + kCell, window.width);
            std::int64_t pixels = 0;
            for (int y = 0; y < window.height; ++y) {
                const auto line = searched.begin() + static_cast<std::ptrdiff_t>(y) * window.width;
                pixels += std::count_if(line + x0, line + x1, [](auto v) { return v != 0; });
            }
            m_set.searchedPixels += pixels;
            const auto frame = m_grid.groundFrame((x0 + x1) / 2.0, window.y + window.height / 2.0);
            if (frame)
                m_set.searchedKm2 += 1e-6 * frame->pixelAreaM2() * static_cast<double>(pixels);
        }
    }

    const VesselSearch& m_search;
    const Raster& m_raster;
    const Raster& m_grid; ///< where the pixels lie
    const Raster* m_probability;
    const PolygonRuns& m_land;
    VesselSet& m_set;
    const bool m_isProbability;
    detail::StripLabels m_labels;
    std::vector<LabelledRun> m_runs;
};

/// Everything that follows from the pixels.
Vessel measured(const std::vector<LabelledRun>& runs, const Raster& raster, bool hasProbability)
{
    Vessel vessel;
    double probability = 0.0;
    for (const LabelledRun& each : runs) {
        vessel.runs.push_back(each.run);
        probability += each.probability;
    }
    const PixelShape shape = shapeOf(vessel.runs);
    const auto pixels = static_cast<double>(shape.pixels);
    vessel.pixels = shape.pixels;
    vessel.box = shape.box;
    vessel.column = shape.column;
    vessel.row = shape.row;
    if (hasProbability)
        vessel.probability = std::clamp(probability / pixels, 0.0, 1.0);
    const EquivalentBox inPixels = equivalentBox(shape.xx, shape.yy, shape.xy);
    vessel.lengthPx = inPixels.length;
    vessel.widthPx = inPixels.width;

    const auto place = raster.lonLat(vessel.column, vessel.row);
    const auto frame = raster.groundFrame(vessel.column, vessel.row);
    if (!place || !frame)
        return vessel;
    vessel.longitude = (*place)[0];
    vessel.latitude = (*place)[1];
    vessel.areaM2 = pixels * frame->pixelAreaM2();
    const auto [e1, n1, e2, n2] = *frame;
    const EquivalentBox onGround =
        equivalentBox(e1 * e1 * shape.xx + 2.0 * e1 * e2 * shape.xy + e2 * e2 * shape.yy,
                      n1 * n1 * shape.xx + 2.0 * n1 * n2 * shape.xy + n2 * n2 * shape.yy,
                      e1 * n1 * shape.xx + (e1 * n2 + e2 * n1) * shape.xy + e2 * n2 * shape.yy);
    vessel.lengthM = onGround.length;
    vessel.widthM = onGround.width;
    const double heading = 90.0 - onGround.angleDeg; // (-90, 90]
    vessel.headingDeg = heading < 0.0 ? heading + 180.0 : heading;
    return vessel;
}

/// Water between two sets of runs at most `limit` wide, in the unit of `frame`?
bool near(const std::vector<LabelledRun>& a, const std::vector<LabelledRun>& b,
          const GroundFrame& frame, double limit)
{
    const auto gap = [](int beginA, int endA, int beginB, int endB) {
        return std::max({beginB - endA, beginA - endB, 0});
    };
    for (const LabelledRun& one : a)
        for (const LabelledRun& other : b) {
            const double dx = gap(one.run.begin, one.run.end, other.run.begin, other.run.end);
            const double dy = gap(one.run.row, one.run.row + 1, other.run.row, other.run.row + 1);
            // Which way the gap leans is not known from run lengths alone: the shorter counts.
            for (const double sign : {1.0, -1.0})
                if (std::hypot(frame.eastPerColumn * dx + sign * frame.eastPerRow * dy,
                               frame.northPerColumn * dx + sign * frame.northPerRow * dy)
                    <= limit)
                    return true;
        }
    return false;
}

using Components = std::vector<std::vector<LabelledRun>>;

struct Extent {
    int left, right, top, bottom; ///< pixels, right and bottom exclusive
};

Extent extentOf(const std::vector<LabelledRun>& runs)
{
    Extent extent{runs.front().run.begin, runs.front().run.end, runs.front().run.row,
                  runs.back().run.row + 1};
    for (const LabelledRun& run : runs) {
        extent.left = std::min(extent.left, run.run.begin);
        extent.right = std::max(extent.right, run.run.end);
    }
    return extent;
}

/// Joins components with little water between them.
Components merged(Components components, const Raster& grid, double limit)
{
    // Components come sorted by their first row, so only those that begin soon after need a look.
    detail::DisjointSets sets(static_cast<int>(components.size()));
    std::vector<Extent> extents;
    for (const auto& runs : components)
        extents.push_back(extentOf(runs));
    for (std::size_t i = 0; i < components.size(); ++i) {
        const Extent& a = extents[i];
        const GroundFrame frame =
            grid.groundFrame(a.left, a.top).value_or(GroundFrame{1.0, 0.0, 0.0, -1.0});
        const double smallest = std::min(std::hypot(frame.eastPerColumn, frame.northPerColumn),
                                         std::hypot(frame.eastPerRow, frame.northPerRow));
        // Sheared pixels bring columns and rows closer than each alone; twice is enough for 60
        // degrees.
        const double reach = 2.0 * limit / smallest + 1.0;
        for (std::size_t k = i + 1; k < components.size() && extents[k].top <= a.bottom + reach;
             ++k) {
            const Extent& b = extents[k];
            if (b.left <= a.right + reach && a.left <= b.right + reach
                && near(components[i], components[k], frame, limit))
                sets.join(static_cast<int>(k), static_cast<int>(i));
        }
    }
    std::map<int, std::size_t> place;
    Components all;
    for (std::size_t i = 0; i < components.size(); ++i) {
        const auto [found, isNew] = place.try_emplace(sets.root(static_cast<int>(i)), all.size());
        if (isNew)
            all.emplace_back();
        auto& into = all[found->second];
        into.insert(into.end(), components[i].begin(), components[i].end());
    }
    for (auto& runs : all)
        std::sort(runs.begin(), runs.end(), [](const LabelledRun& a, const LabelledRun& b) {
            return a.run.row != b.run.row ? a.run.row < b.run.row : a.run.begin < b.run.begin;
        });
    return all;
}

} // namespace

Result<VesselSet> findVessels(const VesselSearch& search, const RunToken& token)
{
    const auto raster = Raster::open(search.raster);
    if (!raster)
        return tl::unexpected(raster.error());
    std::optional<Raster> probability;
    if (!search.probability.empty()) {
        auto opened = openOnGrid(search.probability, raster->info());
        if (!opened)
            return tl::unexpected(opened.error());
        probability = std::move(*opened);
    }
    std::optional<Raster> otherGrid;
    if (!search.grid.empty()) {
        auto opened = openOnGrid(search.grid, raster->info());
        if (!opened)
            return tl::unexpected(opened.error());
        otherGrid = std::move(*opened);
    }
    const Raster& grid = otherGrid ? *otherGrid : *raster;
    VesselSet set;
    set.grid = search.grid.empty() ? search.raster : search.grid;
    PolygonRuns land;
    if (!search.land.empty()) {
        auto read = readPolygons(search.land, set.grid);
        if (!read)
            return tl::unexpected(read.error());
        land = std::move(*read);
    }
    set.width = raster->info().width;
    set.height = raster->info().height;
    set.georeferenced = grid.groundFrame(set.width / 2.0, set.height / 2.0).has_value();
    Scan scan(search, *raster, grid, probability ? &*probability : nullptr, land, set);
    if (const auto done = scan.run(token); !done)
        return tl::unexpected(done.error());
    Components components = scan.components();
    if (search.mergeDistance > 0.0)
        components = merged(std::move(components), grid, search.mergeDistance);
    const bool hasProbability = probability || holdsProbabilities(raster->info());
    for (const auto& runs : components) {
        Vessel vessel = measured(runs, grid, hasProbability);
        if (vessel.areaM2.value_or(static_cast<double>(vessel.pixels)) < search.minArea) {
            ++set.tooSmall;
            continue;
        }
        if (std::int64_t{vessel.box.width} * vessel.box.height > kMostBox)
            return fail(ErrorCode::DatasetInvalid, search.raster.string(),
                        "one component spans " + std::to_string(vessel.box.width) + " x "
                            + std::to_string(vessel.box.height)
                            + " pixels; mask the land or raise the threshold");
        vessel.id = static_cast<int>(set.vessels.size()) + 1;
        set.vessels.push_back(std::move(vessel));
    }
    return set;
}

} // namespace sextant
