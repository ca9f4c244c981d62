#include "core/data/dataset_report.h"

#include "core/base/hash.h"
#include "core/data/detail/components.h"
#include "core/geo/pixel_shape.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <optional>
#include <set>

namespace sextant {

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

Spread spreadOf(std::vector<double> values)
{
    if (values.empty())
        return {kNone, kNone, kNone, kNone};
    std::sort(values.begin(), values.end());
    const auto at = [&](double share) {
        return values[static_cast<std::size_t>(
            std::lround(share * static_cast<double>(values.size() - 1)))];
    };
    return {at(0.1), at(0.5), at(0.9), values.back()};
}

/// Where a tile lies, for tiles whose grids are parallel to their CRS.
struct Footprint {
    std::string crs;
    double west, south, east, north; ///< in the CRS's unit

    [[nodiscard]] bool overlaps(const Footprint& other) const
    {
        // Neighbours share an edge and, after rounding, a sliver.
        const double slack = 1e-6 * (east - west);
        return crs == other.crs && west + slack < other.east && other.west + slack < east
            && south + slack < other.north && other.south + slack < north;
    }
};

std::optional<Footprint> footprintOf(const RasterInfo& info)
{
    if (!info.worldFromPixel || info.projectionWkt.empty())
        return std::nullopt;
    const GeoTransform& t = *info.worldFromPixel;
    if (t[2] != 0.0 || t[4] != 0.0)
        return std::nullopt;
    const double x = t[0] + info.width * t[1];
    const double y = t[3] + info.height * t[5];
    return Footprint{info.projectionWkt, std::min(t[0], x), std::min(t[3], y), std::max(t[0], x),
                     std::max(t[3], y)};
}

std::string shortList(const std::set<std::string>& names)
{
    constexpr std::size_t kMost = 4;
    std::string text;
    std::size_t i = 0;
    for (const std::string& name : names) {
        if (i == kMost)
            return text + ", ...";
        text += (i++ > 0 ? ", " : "") + name;
    }
    return text;
}

/// Finds pairs of tiles in different splits that should not be.
class LeakCheck {
public:
    /// @param content of its pixels; none for tiles of one colour, which tell nothing
    void add(const Tile& tile, std::optional<std::uint64_t> content, const RasterInfo& info)
    {
        if (content) {
            const auto [same, isNew] = m_byContent.try_emplace(*content, &tile);
            if (!isNew && same->second->split != tile.split)
                leak(tile, *same->second);
        }
        if (const auto place = footprintOf(info))
            m_places.push_back({*place, &tile});
    }

    void finish(DatasetReport& report)
    {
        std::sort(m_places.begin(), m_places.end(),
                  [](const auto& a, const auto& b) { return a.first.west < b.first.west; });
        for (std::size_t i = 0; i < m_places.size(); ++i)
            for (std::size_t k = i + 1;
                 k < m_places.size() && m_places[k].first.west < m_places[i].first.east; ++k) {
                const auto& [place, tile] = m_places[i];
                const auto& [otherPlace, other] = m_places[k];
                if (tile->split == other->split || !place.overlaps(otherPlace))
                    continue;
                if (tile->scene == other->scene)
                    leak(*tile, *other);
                else
                    ++report.samePlace;
            }
        report.leaks = static_cast<int>(m_leaks.size());
        if (!m_leaks.empty())
            report.problems.push_back(std::to_string(m_leaks.size())
                                      + " pairs of tiles in different splits show the same pixels ("
                                      + shortList(m_leaks)
                                      + "): put each pair into one split of splits.csv.");
        if (report.samePlace > 0)
            report.problems.push_back(
                std::to_string(report.samePlace)
                + " pairs of tiles in different splits show the same place at different times: "
                  "scores will not tell how a network does at new places.");
    }

private:
    void leak(const Tile& a, const Tile& b)
    {
        m_leaks.insert(std::min(a.file, b.file) + " and " + std::max(a.file, b.file));
    }

    std::map<std::uint64_t, const Tile*> m_byContent;
    std::vector<std::pair<Footprint, const Tile*>> m_places;
    std::set<std::string> m_leaks;
};

/// Measures the vessels of one tile after the other.
class VesselStatistics {
public:
    explicit VesselStatistics(int bands) : m_contrast(static_cast<std::size_t>(bands)) { }

    int add(const RasterBlock& image, const std::vector<std::uint8_t>& vessel, double groundM)
    {
        const cv::Mat mask(image.height, image.width, CV_8U,
                           const_cast<std::uint8_t*>(vessel.data()));
        cv::Mat labels;
        const int count = cv::connectedComponents(mask, labels, 8, CV_32S) - 1;
        cv::Mat wide; // blurred edges are neither vessel nor water
        cv::dilate(mask, wide, cv::Mat::ones(5, 5, CV_8U));
        std::vector<std::vector<PixelRun>> runs(static_cast<std::size_t>(count));
        for (int y = 0; y < image.height; ++y)
            for (int x = 0; x < image.width; ++x)
                if (const int label = labels.at<int>(y, x); label > 0)
                    runs[static_cast<std::size_t>(label - 1)].push_back({y, x, x + 1});
        for (const auto& each : runs) {
            const PixelShape shape = shapeOf(each);
            const double length = equivalentBox(shape.xx, shape.yy, shape.xy).length;
            m_lengthPx.push_back(length);
            if (groundM > 0.0)
                m_lengthM.push_back(length * groundM);
            addContrast(image, each, shape.box, wide);
        }
        return count;
    }

    void finish(DatasetReport& report) const
    {
        report.lengthPx = spreadOf(m_lengthPx);
        report.lengthM = spreadOf(m_lengthM);
        for (const auto& band : m_contrast)
            report.contrast.push_back(spreadOf(band));
        report.faintVessels = m_faint;
    }

private:
    void addContrast(const RasterBlock& image, const std::vector<PixelRun>& runs, const Window& box,
                     const cv::Mat& notWater)
    {
        constexpr int kReach = 8;
        constexpr int kFewest = 20; // pixels of water that give a deviation
        constexpr double kFaint = 2.0;
        const cv::Rect around = cv::Rect(box.x - kReach, box.y - kReach, box.width + 2 * kReach,
                                         box.height + 2 * kReach)
            & cv::Rect(0, 0, image.width, image.height);
        const auto at = [&](int y, int x) {
            return static_cast<std::size_t>(y) * static_cast<std::size_t>(image.width)
                + static_cast<std::size_t>(x);
        };
        std::vector<std::size_t> water;
        for (int y = around.y; y < around.y + around.height; ++y)
            for (int x = around.x; x < around.x + around.width; ++x)
                if (notWater.at<std::uint8_t>(y, x) == 0 && image.valid[at(y, x)] != 0)
                    water.push_back(at(y, x));
        if (static_cast<int>(water.size()) < kFewest)
            return;
        double strongest = 0.0;
        for (std::size_t band = 0; band < m_contrast.size(); ++band) {
            const float* values = image.values.data() + band * image.valid.size();
            double sum = 0.0;
            double squares = 0.0;
            for (const std::size_t i : water) {
                sum += static_cast<double>(values[i]);
                squares += static_cast<double>(values[i]) * static_cast<double>(values[i]);
            }
            const auto n = static_cast<double>(water.size());
            const double deviation = std::sqrt(std::max(squares / n - sum / n * (sum / n), 0.0));
            double inside = 0.0;
            for (const PixelRun& run : runs)
                inside += static_cast<double>(values[at(run.row, run.begin)]);
            if (deviation <= 0.0)
                continue;
            const double contrast =
                (inside / static_cast<double>(runs.size()) - sum / n) / deviation;
            m_contrast[band].push_back(contrast);
            strongest = std::max(strongest, std::abs(contrast));
        }
        m_faint += strongest < kFaint ? 1 : 0;
    }

    std::vector<double> m_lengthPx, m_lengthM;
    std::vector<std::vector<double>> m_contrast; ///< per band
    int m_faint = 0;
};

std::optional<std::uint64_t> contentOf(const std::vector<float>& values)
{
    if (std::all_of(values.begin(), values.end(), [&](float v) { return v == values.front(); }))
        return std::nullopt;
    return stableHash(
        {reinterpret_cast<const char*>(values.data()), values.size() * sizeof(float)});
}

} // namespace

double DatasetReport::Part::vesselShare() const
{
    return validPixels > 0 ? static_cast<double>(vesselPixels) / static_cast<double>(validPixels)
                           : kNone;
}

Result<DatasetReport> describeDataset(const Dataset& dataset, const RunToken& token)
{
    DatasetReport report;
    LeakCheck leaks;
    VesselStatistics statistics(dataset.bands);
    for (const Tile& tile : dataset.tiles) {
        if (!token.proceed())
            return fail(ErrorCode::Cancelled, dataset.folder.string(), "stopped while reading");
        const auto image = Raster::open(tile.image);
        if (!image)
            return tl::unexpected(image.error());
        const RasterInfo& info = image->info();
        const Window whole{0, 0, info.width, info.height};
        const auto pixels = image->read(whole);
        if (!pixels)
            return tl::unexpected(pixels.error());
        const auto mask = Raster::open(tile.mask);
        if (!mask)
            return tl::unexpected(mask.error());
        const auto labels = mask->read(whole, std::vector<int>{1});
        if (!labels)
            return tl::unexpected(labels.error());
        DatasetReport::Part& part = report.parts[static_cast<std::size_t>(tile.split)];
        std::vector<std::uint8_t> vessel(pixels->valid.size());
        for (std::size_t i = 0; i < vessel.size(); ++i) {
            vessel[i] = pixels->valid[i] != 0 && labels->values[i] != 0.0f ? 1 : 0;
            part.validPixels += pixels->valid[i] != 0 ? 1 : 0;
            part.vesselPixels += vessel[i];
        }
        part.vessels += statistics.add(*pixels, vessel, info.groundSampleM);
        leaks.add(tile, contentOf(pixels->values), info);
    }
    statistics.finish(report);
    leaks.finish(report);
    return report;
}

} // namespace sextant
