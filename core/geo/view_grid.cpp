#include "core/geo/view_grid.h"

#include "core/geo/detail/gdal_handles.h"
#include "core/geo/detail/pixel_transform.h"

#include <ogr_spatialref.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <limits>
#include <numbers>
#include <vector>

namespace sextant {

namespace {

struct WayDestroyer {
    void operator()(OGRCoordinateTransformation* way) const
    {
        OGRCoordinateTransformation::DestroyCT(way);
    }
};

/// After how much x the earth begins again, in the unit of the CRS.
double periodOf(const OGRSpatialReference& crs)
{
    if (crs.IsGeographic())
        return 2.0 * std::numbers::pi / crs.GetAngularUnits();
    // Where x is proportional to the longitude.
    constexpr std::array kCylindrical{"Mercator_1SP", "Mercator_2SP", "Cylindrical_Equal_Area",
                                      "Equirectangular"};
    const char* projection = crs.GetAttrValue("PROJECTION");
    if (!projection
        || std::none_of(kCylindrical.begin(), kCylindrical.end(),
                        [&](std::string_view name) { return name == projection; }))
        return 0.0;
    OGRSpatialReference degrees;
    if (degrees.CopyGeogCSFrom(&crs) != OGRERR_NONE)
        return 0.0;
    degrees.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
    const std::unique_ptr<OGRCoordinateTransformation, WayDestroyer> way(
        OGRCreateCoordinateTransformation(&degrees, &crs));
    constexpr double kTurnDeg = 360.0;
    const double meridian = crs.GetNormProjParm("central_meridian", 0.0);
    std::array x{meridian, meridian + 1.0};
    std::array y{0.0, 0.0};
    return way && way->Transform(2, x.data(), y.data()) ? kTurnDeg * (x[1] - x[0]) : 0.0;
}

Result<void> importEpsg(OGRSpatialReference& crs, int code, const std::string& text)
{
    const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
    if (crs.importFromEPSG(code) != OGRERR_NONE)
        return fail(ErrorCode::WrongUsage, text, "EPSG has no such CRS");
    crs.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    return {};
}

/// Corners of the cells that a raster is looked at in.
class Lattice {
public:
    static constexpr int kSteps = 32;

    Lattice(const detail::PixelTransform& transform, int width, int height, double period)
    {
        double middle = width / 2.0;
        double y = height / 2.0;
        m_sound = transform.toCrs(middle, y);
        for (int row = 0; row <= kSteps; ++row)
            for (int column = 0; column <= kSteps; ++column) {
                Corner corner{1.0 * width * column / kSteps, 1.0 * height * row / kSteps, false};
                corner.known = transform.toCrs(corner.x, corner.y);
                if (period > 0.0) // on the middle's side of the date line
                    corner.x -= period * std::round((corner.x - middle) / period);
                m_corners.push_back(corner);
                if (!corner.known)
                    continue;
                left = std::min(left, corner.x);
                right = std::max(right, corner.x);
                bottom = std::min(bottom, corner.y);
                top = std::max(top, corner.y);
            }
        measure();
        constexpr int kMostUnknown = kSteps * kSteps / 20;
        m_sound = m_sound && kSteps * kSteps - m_knownCells <= kMostUnknown && m_area > 0.0;
    }

    /// The middle and nearly all of the raster have a place.
    [[nodiscard]] bool isSound() const { return m_sound; }
    [[nodiscard]] double cellArea() const { return m_area / m_knownCells; }
    /// How much larger the largest part comes out than the smallest.
    [[nodiscard]] double stretch() const { return m_largest / m_smallest; }

    double left = std::numeric_limits<double>::max(), right = std::numeric_limits<double>::lowest();
    double bottom = std::numeric_limits<double>::max(), top = std::numeric_limits<double>::lowest();

private:
    struct Corner {
        double x, y;
        bool known;
    };

    [[nodiscard]] const Corner& at(int column, int row) const
    {
        return m_corners[static_cast<std::size_t>(row * (kSteps + 1) + column)];
    }

    void measure()
    {
        for (int row = 0; row < kSteps; ++row)
            for (int column = 0; column < kSteps; ++column) {
                const Corner& a = at(column, row);
                const Corner& b = at(column + 1, row);
                const Corner& c = at(column + 1, row + 1);
                const Corner& d = at(column, row + 1);
                if (!a.known || !b.known || !c.known || !d.known)
                    continue;
                ++m_knownCells;
                const double area =
                    std::abs((c.x - a.x) * (d.y - b.y) - (d.x - b.x) * (c.y - a.y)) / 2.0;
                m_area += area;
                m_largest = std::max(m_largest, area);
                m_smallest = std::min(m_smallest, area);
            }
    }

    std::vector<Corner> m_corners;
    int m_knownCells = 0;
    double m_area = 0.0; ///< of the known cells, in square units of the CRS
    double m_largest = 0.0, m_smallest = std::numeric_limits<double>::max();
    bool m_sound = false;
};

} // namespace

Result<std::string> crsFromText(std::string_view text)
{
    constexpr std::size_t kMostDigits = 6;
    std::string digits;
    std::string word;
    for (const char c : text)
        if (std::isdigit(static_cast<unsigned char>(c)))
            digits += c;
        else if (!std::isspace(static_cast<unsigned char>(c)))
            word += static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    const std::string given(text);
    if ((!word.empty() && word != "EPSG:" && word != "EPSG") || digits.empty()
        || digits.size() > kMostDigits)
        return fail(ErrorCode::WrongUsage, given, "is no EPSG code such as 32633");
    OGRSpatialReference crs;
    if (const auto known = importEpsg(crs, std::stoi(digits), given); !known)
        return tl::unexpected(known.error());
    if ((!crs.IsProjected() && !crs.IsGeographic()) || crs.IsCompound() || crs.IsGeocentric())
        return fail(ErrorCode::WrongUsage, given,
                    "is no CRS of a map: it must be projected or geographic");
    return "EPSG:" + std::to_string(std::stoi(digits));
}

std::string crsTitle(const std::string& crs)
{
    OGRSpatialReference known;
    const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
    if (known.SetFromUserInput(crs.c_str()) != OGRERR_NONE || !known.GetName())
        return crs;
    return known.GetName();
}

std::string utmCrsAt(double longitude, double latitude)
{
    if (latitude >= 84.0)
        return "EPSG:32661";
    if (latitude < -80.0)
        return "EPSG:32761";
    const double east = longitude - 360.0 * std::floor((longitude + 180.0) / 360.0);
    int zone = static_cast<int>(std::floor((east + 180.0) / 6.0)) + 1;
    if (latitude >= 56.0 && latitude < 64.0 && east >= 3.0 && east < 12.0)
        zone = 32;
    if (latitude >= 72.0 && east >= 0.0 && east < 42.0)
        zone = east < 9.0 ? 31 : east < 21.0 ? 33 : east < 33.0 ? 35 : 37;
    return "EPSG:" + std::to_string((latitude < 0.0 ? 32700 : 32600) + zone);
}

Result<ViewGrid> viewGridOf(const std::filesystem::path& raster, const std::string& crs)
{
    const auto opened = detail::openFile(raster, GDAL_OF_RASTER);
    if (!opened)
        return tl::unexpected(opened.error());
    GDALDataset& dataset = **opened;
    const auto refuse = [&](const std::string& why) {
        return fail(ErrorCode::WrongUsage, raster.filename().string(), why);
    };
    OGRSpatialReference target;
    const auto code = crsFromText(crs);
    if (!code)
        return tl::unexpected(code.error());
    if (const auto known = importEpsg(target, std::stoi(code->substr(5)), crs); !known)
        return tl::unexpected(known.error());
    const auto transform = detail::PixelTransform::create(dataset, *code);
    if (!transform)
        return refuse("cannot be shown in " + *code
                      + ": it says not where it lies, or no way leads from its CRS to that one");
    ViewGrid grid;
    grid.crs = *code;
    grid.xPeriod = periodOf(target);
    const int width = dataset.GetRasterXSize();
    const int height = dataset.GetRasterYSize();
    const Lattice lattice(*transform, width, height, grid.xPeriod);
    if (!lattice.isSound())
        return refuse("cannot be shown in " + *code
                      + ": it reaches beyond where that CRS is defined");
    const double pixels = 1.0 * width * height / (Lattice::kSteps * Lattice::kSteps);
    const double side = std::sqrt(lattice.cellArea() / pixels);
    // A hair less than the extent: rounding must not add a column.
    constexpr double kHair = 1e-6;
    const double columns = std::ceil((lattice.right - lattice.left) / side - kHair);
    const double rows = std::ceil((lattice.top - lattice.bottom) / side - kHair);
    constexpr double kMostSide = 1e6;
    constexpr double kMostStretch = 100.0;
    constexpr double kMostRoom = 16.0; // around a scene that is turned
    if (!(columns <= kMostSide && rows <= kMostSide) || !(lattice.stretch() <= kMostStretch)
        || columns * rows > kMostRoom * std::max(1e4, 1.0 * width * height))
        return refuse("cannot be shown in " + *code
                      + ": that CRS would stretch it beyond recognition");
    grid.width = std::max(1, static_cast<int>(columns));
    grid.height = std::max(1, static_cast<int>(rows));
    grid.worldFromPixel = {lattice.left, side, 0.0, lattice.top, 0.0, -side};
    return grid;
}

} // namespace sextant
