#include "core/geo/polygon_runs.h"

#include "core/geo/detail/gdal_handles.h"
#include "core/geo/detail/pixel_transform.h"

#include <ogrsf_frmts.h>

#include <algorithm>
#include <cmath>
#include <optional>

namespace sextant {

namespace {

constexpr std::size_t kMostRuns = 20'000'000; // 240 MB

/// Where an edge of a ring crosses the centre line of a row.
struct Crossing {
    int row;
    double column;
};

void addCrossings(const std::array<double, 2>& from, const std::array<double, 2>& to, int height,
                  std::vector<Crossing>& crossings)
{
    // Row r has its centre at r + 0.5; an edge crosses it when one end is above or on it and the
    // other below, so that a corner on the line counts once.
    const double low = std::min(from[1], to[1]);
    const double high = std::max(from[1], to[1]);
    const double first = std::max(std::ceil(low - 0.5), 0.0);
    const double last = std::min(std::ceil(high - 0.5) - 1.0, height - 1.0);
    for (double row = first; row <= last; ++row) {
        const double share = (row + 0.5 - from[1]) / (to[1] - from[1]);
        crossings.push_back({static_cast<int>(row), from[0] + share * (to[0] - from[0])});
    }
}

/// Polygons of any geometry, one after the other.
void collectPolygons(const OGRGeometry& geometry, std::vector<const OGRPolygon*>& polygons)
{
    const auto type = wkbFlatten(geometry.getGeometryType());
    if (type == wkbPolygon) {
        polygons.push_back(geometry.toPolygon());
    } else if (OGR_GT_IsSubClassOf(type, wkbGeometryCollection)) {
        for (const OGRGeometry* part : *geometry.toGeometryCollection())
            collectPolygons(*part, polygons);
    }
}

bool isFinite(const OGRPolygon& polygon)
{
    for (const OGRLinearRing* ring : polygon)
        for (int i = 0; i < ring->getNumPoints(); ++i)
            if (!std::isfinite(ring->getX(i)) || !std::isfinite(ring->getY(i)))
                return false;
    return true;
}

/// Brings the shapes of one file onto one grid.
class Reader {
public:
    Reader(const std::filesystem::path& file, GDALDataset& grid) : m_file(file), m_grid(grid)
    {
        GeoTransform transform{};
        m_affine = grid.GetGeoTransform(transform.data()) == CE_None;
        if (m_affine)
            m_inverted = GDALInvGeoTransform(transform.data(), m_pixelFromWorld.data()) != 0;
    }

    Result<void> add(OGRLayer& layer)
    {
        // Some drivers look for what a layer is made of only now, and give none if it is not there.
        CPLErrorReset();
        (void)layer.GetSpatialRef();
        layer.ResetReading();
        if (CPLGetLastErrorType() >= CE_Failure)
            return unreadable();
        if (const auto prepared = prepare(layer); !prepared)
            return prepared;
        CPLErrorReset();
        while (OGRFeature* raw = layer.GetNextFeature()) {
            const OGRFeatureUniquePtr feature(raw);
            if (const auto added = add(feature->GetGeometryRef()); !added)
                return added;
        }
        if (CPLGetLastErrorType() >= CE_Failure)
            return unreadable();
        return {};
    }

    PolygonRuns take()
    {
        std::stable_sort(m_found.runs.begin(), m_found.runs.end(),
                         [](const PixelRun& a, const PixelRun& b) { return a.row < b.row; });
        return std::move(m_found);
    }

private:
    tl::unexpected<Error> unreadable() const
    {
        return tl::unexpected(detail::readError(
            ErrorCode::DatasetInvalid, m_file, "its polygons cannot be read",
            "it is cut short, damaged or names data that is not there; copy or write it again"));
    }

    Result<void> prepare(OGRLayer& layer)
    {
        m_pixelFromLayer.reset();
        m_box.reset();
        const OGRSpatialReference* crs = layer.GetSpatialRef();
        const OGRSpatialReference* own =
            m_affine ? m_grid.GetSpatialRef() : m_grid.GetGCPSpatialRef();
        if (!own || (!crs && m_affine))
            return {};
        const char* const options[] = {"FORMAT=WKT2_2019", nullptr};
        char* text = nullptr;
        const auto& from = crs ? *crs : *own;
        from.exportToWkt(&text, options);
        const std::string wkt = text ? text : "";
        m_geographic = from.IsGeographic() != 0;
        CPLFree(text);
        m_pixelFromLayer = detail::PixelTransform::create(m_grid, wkt);
        if (!m_pixelFromLayer)
            return fail(ErrorCode::DatasetInvalid, m_file.string(),
                        "its coordinate system cannot be brought to the scene's");
        findBox();
        return {};
    }

    /// Where in the layer's CRS the scene lies, with as much again around it: projections turn what
    /// is far away, such as the rest of a continent, inside out.
    void findBox()
    {
        constexpr int kSteps = 20;
        OGREnvelope box;
        for (int i = 0; i <= kSteps; ++i)
            for (int side = 0; side < 4; ++side) {
                const double along = 1.0 * i / kSteps;
                const double across = side % 2;
                double x = m_grid.GetRasterXSize() * (side < 2 ? along : across);
                double y = m_grid.GetRasterYSize() * (side < 2 ? across : along);
                if (!m_pixelFromLayer->toCrs(x, y))
                    return;
                box.Merge(x, y);
            }
        const double marginX = box.MaxX - box.MinX;
        const double marginY = box.MaxY - box.MinY;
        if (marginX > 180.0 && m_geographic)
            return; // both ends of the date line
        m_box.emplace(OGREnvelope(box));
        m_box->MinX -= marginX;
        m_box->MaxX += marginX;
        m_box->MinY -= marginY;
        m_box->MaxY += marginY;
    }

    /// The part of a polygon that is near the scene; the polygon itself where that fails.
    std::unique_ptr<OGRGeometry> nearScene(const OGRPolygon& polygon) const
    {
        OGREnvelope extent;
        polygon.getEnvelope(&extent);
        if (!m_box || m_box->Contains(extent))
            return nullptr;
        OGRLinearRing corners;
        for (const auto& [x, y] : {std::pair{m_box->MinX, m_box->MinY},
                                   {m_box->MaxX, m_box->MinY},
                                   {m_box->MaxX, m_box->MaxY},
                                   {m_box->MinX, m_box->MaxY},
                                   {m_box->MinX, m_box->MinY}})
            corners.addPoint(x, y);
        OGRPolygon box;
        if (!m_box->Intersects(extent))
            return std::make_unique<OGRPolygon>();
        box.addRing(&corners);
        return std::unique_ptr<OGRGeometry>(polygon.Intersection(&box));
    }

    bool toPixel(double& x, double& y) const
    {
        if (m_pixelFromLayer)
            return m_pixelFromLayer->toPixel(x, y);
        if (!m_affine || !m_inverted)
            return true;
        const GeoTransform& t = m_pixelFromWorld;
        const double east = x;
        x = t[0] + east * t[1] + y * t[2];
        y = t[3] + east * t[4] + y * t[5];
        return true;
    }

    Result<void> add(const OGRGeometry* geometry)
    {
        std::unique_ptr<OGRGeometry> linear; // arcs become lines
        if (geometry && geometry->hasCurveGeometry()) {
            linear.reset(geometry->getLinearGeometry());
            geometry = linear.get();
        }
        std::vector<const OGRPolygon*> polygons;
        if (geometry)
            collectPolygons(*geometry, polygons);
        if (polygons.empty())
            ++m_found.ignored;
        for (const OGRPolygon* polygon : polygons) {
            ++m_found.shapes;
            if (!isFinite(*polygon))
                return fail(ErrorCode::DatasetInvalid, m_file.string(),
                            "polygon " + std::to_string(m_found.shapes)
                                + " has a corner that is not finite; remove or redraw it");
            const auto near = nearScene(*polygon);
            std::vector<const OGRPolygon*> parts;
            if (near)
                collectPolygons(*near, parts);
            else
                parts.push_back(polygon);
            std::size_t drawn = 0;
            for (const OGRPolygon* part : parts) {
                const auto added = addPolygon(*part);
                if (!added)
                    return tl::unexpected(added.error());
                drawn += *added;
            }
            m_found.outside += drawn == 0 ? 1 : 0;
        }
        return {};
    }

    /// How many runs it came to.
    Result<std::size_t> addPolygon(const OGRPolygon& polygon)
    {
        PixelRings rings;
        bool beyond = false;
        for (const OGRLinearRing* ring : polygon) {
            rings.emplace_back();
            for (int i = 0; i < ring->getNumPoints(); ++i) {
                double x = ring->getX(i);
                double y = ring->getY(i);
                // Corners of a world-wide land mask that the scene's CRS cannot show.
                if (!toPixel(x, y))
                    continue;
                beyond = beyond || x < 0.0 || y < 0.0 || x > m_grid.GetRasterXSize()
                    || y > m_grid.GetRasterYSize();
                rings.back().push_back({x, y});
            }
        }
        const auto tooDetailed = [&] {
            return fail(ErrorCode::DatasetInvalid, m_file.string(),
                        "its polygons are too many or too detailed for this scene; simplify them");
        };
        if (isTooDetailed(rings, m_grid.GetRasterYSize()))
            return tooDetailed();
        const auto runs = runsInside(rings, m_grid.GetRasterXSize(), m_grid.GetRasterYSize());
        m_found.clippedAtEdge += beyond && !runs.empty() ? 1 : 0;
        if (m_found.runs.size() + runs.size() > kMostRuns)
            return tooDetailed();
        m_found.runs.insert(m_found.runs.end(), runs.begin(), runs.end());
        return runs.size();
    }

    const std::filesystem::path& m_file;
    GDALDataset& m_grid;
    bool m_affine = false, m_inverted = false, m_geographic = false;
    std::optional<OGREnvelope> m_box;
    GeoTransform m_pixelFromWorld{};
    std::optional<detail::PixelTransform> m_pixelFromLayer;
    PolygonRuns m_found;
};

} // namespace

bool isTooDetailed(const PixelRings& rings, int height)
{
    constexpr double kMostCrossings = 40e6; // 640 MB
    double count = 0.0;
    for (const auto& ring : rings)
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const double a = std::clamp(ring[i][1], 0.0, 1.0 * height);
            const double b = std::clamp(ring[(i + 1) % ring.size()][1], 0.0, 1.0 * height);
            count += std::abs(a - b);
        }
    return count > kMostCrossings;
}

std::vector<PixelRun> runsInside(const PixelRings& rings, int width, int height)
{
    std::vector<Crossing> crossings;
    for (const auto& ring : rings)
        for (std::size_t i = 0; i < ring.size(); ++i)
            addCrossings(ring[i], ring[(i + 1) % ring.size()], height, crossings);
    std::sort(crossings.begin(), crossings.end(), [](const Crossing& a, const Crossing& b) {
        return a.row != b.row ? a.row < b.row : a.column < b.column;
    });
    std::vector<PixelRun> runs;
    for (std::size_t i = 0; i + 1 < crossings.size(); i += 2) {
        const double begin = std::ceil(crossings[i].column - 0.5);
        const double end = std::ceil(crossings[i + 1].column - 0.5);
        const PixelRun run{crossings[i].row, static_cast<int>(std::clamp(begin, 0.0, 1.0 * width)),
                           static_cast<int>(std::clamp(end, 0.0, 1.0 * width))};
        if (run.begin >= run.end)
            continue;
        if (!runs.empty() && runs.back().row == run.row && runs.back().end >= run.begin)
            runs.back().end = std::max(runs.back().end, run.end);
        else
            runs.push_back(run);
    }
    return runs;
}

void PolygonRuns::draw(const Window& window, std::uint8_t value,
                       std::span<std::uint8_t> pixels) const
{
    const auto first = std::lower_bound(runs.begin(), runs.end(), window.y,
                                        [](const PixelRun& run, int row) { return run.row < row; });
    for (auto run = first; run != runs.end() && run->row < window.y + window.height; ++run) {
        const int begin = std::max(run->begin - window.x, 0);
        const int end = std::min(run->end - window.x, window.width);
        const auto line = static_cast<std::ptrdiff_t>(run->row - window.y) * window.width;
        if (begin < end)
            std::fill(pixels.begin() + line + begin, pixels.begin() + line + end, value);
    }
}

Result<PolygonRuns> readPolygons(const std::filesystem::path& vectorFile,
                                 const std::filesystem::path& raster, const std::string& wanted)
{
    const auto grid = detail::openFile(raster, GDAL_OF_RASTER);
    if (!grid)
        return tl::unexpected(grid.error());
    const auto vectors = detail::openFile(vectorFile, GDAL_OF_VECTOR);
    if (!vectors)
        return tl::unexpected(vectors.error());
    const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
    Reader reader(vectorFile, **grid);
    bool found = false;
    for (OGRLayer* layer : (*vectors)->GetLayers()) {
        if (!wanted.empty() && wanted != layer->GetName())
            continue;
        found = true;
        if (const auto added = reader.add(*layer); !added)
            return tl::unexpected(added.error());
    }
    if (!found)
        return fail(ErrorCode::DatasetInvalid, vectorFile.string(),
                    wanted.empty() ? "has no layer" : "has no layer '" + wanted + "'");
    PolygonRuns runs = reader.take();
    if (runs.shapes == 0 && runs.ignored > 0)
        return fail(ErrorCode::DatasetInvalid, vectorFile.string(),
                    "has no polygon; points and lines do not say which pixels are vessel");
    return runs;
}

} // namespace sextant
