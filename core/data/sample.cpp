#include "core/data/dataset.h"

#include "core/base/files.h"
#include "core/geo/mask_writer.h"
#include "core/geo/raster_writer.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <sstream>

namespace sextant {

namespace {

constexpr int kBands = 4; // red, green, blue, near infrared
constexpr double kGroundM = 10.0;
constexpr double kPi = std::numbers::pi;
constexpr int kScenes = 12;
const std::vector<std::string> kBandNames{"red", "green", "blue", "nir"};

/// Reflectance-like images of one piece of sea, [height, width] per band, and its vessel mask.
struct Seascape {
    std::vector<cv::Mat> bands; ///< CV_32F, digital numbers 0..255
    cv::Mat mask; ///< CV_8U 0/255
};

/// Weather shared by the tiles of one scene.
struct Weather {
    double swellAngle, swellLengthPx, swellHeight, glint, haze, noise;
    double land, cloud; ///< chance of a coast or cloud on a tile
};

Weather weatherOf(Rng& rng)
{
    return {rng.uniform(0, kPi),    rng.uniform(6, 18),    rng.uniform(0.5, 3.0),
            rng.uniform(0, 14),     rng.uniform(0, 8),     rng.uniform(1.0, 2.5),
            rng.uniform(0.05, 0.3), rng.uniform(0.05, 0.3)};
}

/// Smooth noise in about -1..1 with features of the given size.
cv::Mat smoothNoise(int size, double featurePx, Rng& rng)
{
    const int coarse = std::max(4, static_cast<int>(size / featurePx) + 3);
    cv::Mat noise(coarse, coarse, CV_32F);
    for (int y = 0; y < coarse; ++y)
        for (int x = 0; x < coarse; ++x)
            noise.at<float>(y, x) = static_cast<float>(rng.normal());
    cv::Mat large;
    cv::resize(noise, large, {size, size}, 0, 0, cv::INTER_CUBIC);
    return large;
}

cv::Mat gaussianNoise(int size, double deviation, Rng& rng)
{
    cv::Mat noise(size, size, CV_32F);
    for (int y = 0; y < size; ++y)
        for (int x = 0; x < size; ++x)
            noise.at<float>(y, x) = static_cast<float>(rng.normal() * deviation);
    return noise;
}

/// Moves the bands towards a colour by alpha (CV_32F 0..1).
void blend(Seascape& scape, const cv::Mat& alpha, const std::array<double, kBands>& colour)
{
    for (int band = 0; band < kBands; ++band) {
        cv::Mat& image = scape.bands[static_cast<std::size_t>(band)];
        image = image.mul(1.0 - alpha) + alpha * colour[static_cast<std::size_t>(band)];
    }
}

void paintSea(Seascape& scape, int size, const Weather& weather, Rng& rng)
{
    constexpr std::array<double, kBands> kWater{22, 30, 40, 12};
    const cv::Mat current = smoothNoise(size, size / 3.0, rng);
    cv::Mat swell(size, size, CV_32F);
    const double phase = rng.uniform(0, 2 * kPi);
    const double wave = 2 * kPi / weather.swellLengthPx;
    for (int y = 0; y < size; ++y)
        for (int x = 0; x < size; ++x) {
            const double along =
                x * std::cos(weather.swellAngle) + y * std::sin(weather.swellAngle);
            swell.at<float>(y, x) =
                static_cast<float>(std::sin(along * wave + phase) * weather.swellHeight);
        }
    cv::Mat glint = smoothNoise(size, 2.0, rng);
    glint = cv::max(glint - 1.4, 0.0) * weather.glint;
    for (int band = 0; band < kBands; ++band) {
        const auto b = static_cast<std::size_t>(band);
        scape.bands[b] = kWater[b] + weather.haze + current * 2.0 + swell + glint * 1.0;
    }
}

void paintLine(cv::Mat& alpha, cv::Point2d from, cv::Point2d to, double value, double widthPx)
{
    constexpr int kShift = 4; // sub-pixel positions in sixteenths
    const auto fixed = [](cv::Point2d p) {
        return cv::Point(cvRound(p.x * 16), cvRound(p.y * 16));
    };
    cv::line(alpha, fixed(from), fixed(to), value, std::max(1, cvRound(widthPx)), cv::LINE_AA,
             kShift);
}

/// A hull of 20 to 300 m with, when it sails, a wake; the mask holds pixels that are at least half
/// hull.
void paintVessel(Seascape& scape, int size, Rng& rng)
{
    constexpr int kFine = 8; // sub-pixels a side for an honest half-hull mask
    const double lengthM = 20.0 * std::pow(15.0, rng.uniform());
    const double lengthPx = std::max(lengthM / kGroundM, 2.0);
    const double beamPx = std::max(lengthPx / rng.uniform(4.5, 7.5), 1.0);
    const double angle = rng.uniform(0, 2 * kPi);
    const cv::Point2d centre(rng.uniform(3, size - 3), rng.uniform(3, size - 3));
    const cv::Point2d ahead(std::cos(angle), std::sin(angle));
    const cv::Point2d side(-ahead.y, ahead.x);

    if (rng.uniform() < 0.5) {
        cv::Mat wake = cv::Mat::zeros(size, size, CV_32F);
        const double reach = lengthPx * rng.uniform(1.5, 4.0) + 4.0;
        for (const double spread : {-0.15, 0.0, 0.15})
            paintLine(wake, centre - ahead * (lengthPx / 2),
                      centre - ahead * reach + side * (reach * spread), 0.5, 1.0);
        cv::GaussianBlur(wake, wake, {3, 3}, 0.8);
        blend(scape, wake * rng.uniform(0.2, 0.5), {75, 80, 85, 60});
    }

    const int reachPx = static_cast<int>(lengthPx / 2) + 3;
    const cv::Rect box =
        cv::Rect(static_cast<int>(centre.x) - reachPx, static_cast<int>(centre.y) - reachPx,
                 2 * reachPx + 1, 2 * reachPx + 1)
        & cv::Rect(0, 0, size, size);
    if (box.empty())
        return;
    const cv::Point2d corner(box.x, box.y);
    const auto local = [&](double along, double across) {
        const cv::Point2d p =
            (centre + ahead * along + side * across - corner + cv::Point2d(0.5, 0.5)) * kFine;
        return cv::Point(cvRound(p.x), cvRound(p.y));
    };
    const double half = lengthPx / 2;
    const double beam = beamPx / 2;
    const std::vector<cv::Point> hull{local(half, 0), local(half * 0.7, beam), local(-half, beam),
                                      local(-half, -beam), local(half * 0.7, -beam)};
    cv::Mat fine = cv::Mat::zeros(box.height * kFine, box.width * kFine, CV_32F);
    cv::fillConvexPoly(fine, hull, 1.0);
    cv::Mat cover;
    cv::resize(fine, cover, box.size(), 0, 0, cv::INTER_AREA);
    cv::Mat alpha = cv::Mat::zeros(size, size, CV_32F);
    cover.copyTo(alpha(box));

    cv::Mat seen;
    cv::GaussianBlur(alpha, seen, {3, 3}, 0.5);
    const double bright = rng.uniform() < 0.2 ? rng.uniform(45, 65) : rng.uniform(70, 200);
    const double tint = rng.uniform(-0.15, 0.15);
    blend(scape, seen,
          {bright * (1 + tint), bright, bright * (1 - tint), bright * rng.uniform(0.8, 1.1)});
    scape.mask.setTo(255, alpha >= 0.5);
}

void paintCoast(Seascape& scape, int size, Rng& rng)
{
    const cv::Mat relief = smoothNoise(size, 10.0, rng);
    const double angle = rng.uniform(0, 2 * kPi);
    const double offset = rng.uniform(0.25, 0.45) * size;
    cv::Mat land(size, size, CV_32F);
    for (int y = 0; y < size; ++y)
        for (int x = 0; x < size; ++x) {
            const double inland = (x - size / 2.0) * std::cos(angle)
                + (y - size / 2.0) * std::sin(angle) - offset + relief.at<float>(y, x) * 3.0;
            land.at<float>(y, x) = static_cast<float>(std::clamp(inland + 0.5, 0.0, 1.0));
        }
    const cv::Mat texture = smoothNoise(size, 2.5, rng) * 14.0;
    constexpr std::array<double, kBands> kLand{72, 74, 60, 120};
    for (int band = 0; band < kBands; ++band) {
        const auto b = static_cast<std::size_t>(band);
        cv::Mat ground = texture + kLand[b];
        scape.bands[b] = scape.bands[b].mul(1.0 - land) + land.mul(ground);
    }
    scape.mask.setTo(0, land > 0.0);
}

void paintCloud(Seascape& scape, int size, Rng& rng)
{
    cv::Mat cloud = smoothNoise(size, rng.uniform(14, 30), rng) + smoothNoise(size, 5.0, rng) * 0.3;
    cloud = cv::min(cv::max((cloud - rng.uniform(0.9, 1.5)) * 1.2, 0.0), 0.92);
    blend(scape, cloud, {215, 215, 220, 210});
    scape.mask.setTo(0, cloud > 0.5); // what nobody can see is not labelled
}

void paintFoam(Seascape& scape, int size, Rng& rng)
{
    cv::Mat foam = cv::Mat::zeros(size, size, CV_32F);
    for (int i = rng.integer(0, 6); i > 0; --i)
        foam.at<float>(rng.integer(0, size - 1), rng.integer(0, size - 1)) =
            static_cast<float>(rng.uniform(0.1, 0.4));
    blend(scape, foam, {120, 122, 125, 90});
}

Seascape paint(int size, int vessels, bool coast, bool cloud, const Weather& weather, Rng& rng)
{
    Seascape scape;
    scape.bands.resize(kBands);
    scape.mask = cv::Mat::zeros(size, size, CV_8U);
    paintSea(scape, size, weather, rng);
    paintFoam(scape, size, rng);
    for (int i = 0; i < vessels; ++i)
        paintVessel(scape, size, rng);
    if (coast)
        paintCoast(scape, size, rng);
    if (cloud)
        paintCloud(scape, size, rng);
    for (cv::Mat& band : scape.bands)
        band = cv::min(cv::max(band + gaussianNoise(size, weather.noise, rng), 0.0), 255.0);
    return scape;
}

/// What 8 bits show as min(255, reflectance * 2.5 * 255) as reflectance * 65535.
constexpr float kReflectanceDn = 65535.0f / (2.5f * 255.0f);

std::vector<float> pixelsOf(const Seascape& scape, SampleType type)
{
    std::vector<float> values;
    for (const cv::Mat& band : scape.bands)
        values.insert(values.end(), band.begin<float>(), band.end<float>());
    for (float& value : values)
        value = std::round(type == SampleType::UInt16 ? value * kReflectanceDn : value);
    return values;
}

Result<void> writeSeascape(const Seascape& scape, const std::filesystem::path& image,
                           const std::filesystem::path& mask, double easting, double northing,
                           SampleType type = SampleType::UInt8)
{
    RasterInfo info;
    info.width = scape.mask.cols;
    info.height = scape.mask.rows;
    info.bands = kBands;
    info.type = type;
    info.bandNames = kBandNames;
    info.worldFromPixel = GeoTransform{easting, kGroundM, 0, northing, 0, -kGroundM};
    info.projectionWkt = "EPSG:32631";
    if (const auto written = writeRaster(image, info, pixelsOf(scape, type)); !written)
        return written;
    info.bands = 1;
    info.type = SampleType::UInt8;
    info.bandNames = {"vessel"};
    const std::vector<float> vessel(scape.mask.begin<std::uint8_t>(),
                                    scape.mask.end<std::uint8_t>());
    return writeRaster(mask, info, vessel);
}

std::string tileName(int index)
{
    const std::string digits = std::to_string(index + 1);
    return std::string(digits.size() < 4 ? 4 - digits.size() : 0, '0') + digits + ".tif";
}

constexpr int kBlockPx = 2048; ///< what is painted at once
constexpr int kPixelsPerVessel = 12'000;

Result<void> writeScene(const std::filesystem::path& folder, const SampleSettings& settings,
                        const Weather& weather, Rng& rng)
{
    const int vessels = settings.sceneSizePx * settings.sceneSizePx / kPixelsPerVessel;
    const Seascape scape = paint(settings.sceneSizePx, vessels, true, true, weather, rng);
    return writeSeascape(scape, folder / "scene.tif", folder / "scene_mask.tif", 500'000, 5'700'000,
                         settings.sceneType);
}

/// A square block of a large scene, cut to what of it is in the scene.
Result<void> writeBlock(RasterWriter& image, MaskWriter& mask, const Seascape& scape,
                        const Window& window, SampleType type)
{
    Seascape part;
    const cv::Rect inside(0, 0, window.width, window.height);
    for (const cv::Mat& band : scape.bands)
        part.bands.push_back(band(inside).clone());
    const cv::Mat vessels = scape.mask(inside).clone();
    if (const auto written = image.write(window, pixelsOf(part, type)); !written)
        return written;
    return mask.write(window, {vessels.data, vessels.total()});
}

Result<void> writeLargeScene(const std::filesystem::path& folder, const SampleSettings& settings,
                             const Weather& weather, const RunToken& token)
{
    RasterInfo info;
    info.width = info.height = settings.sceneSizePx;
    info.bands = kBands;
    info.type = settings.sceneType;
    info.bandNames = kBandNames;
    info.worldFromPixel = GeoTransform{500'000, kGroundM, 0, 5'700'000, 0, -kGroundM};
    info.projectionWkt = "EPSG:32631";
    auto image = RasterWriter::create(folder / "scene.tif", info);
    if (!image)
        return tl::unexpected(image.error());
    auto mask = MaskWriter::create(folder / "scene_mask.tif", info);
    if (!mask)
        return tl::unexpected(mask.error());
    constexpr int kSide = 1024;
    std::uint64_t block = 0;
    for (int y = 0; y < info.height; y += kSide)
        for (int x = 0; x < info.width; x += kSide) {
            if (!token.proceed())
                return fail(ErrorCode::Cancelled, folder.string(),
                            "stopped while writing the sample");
            Rng rng(mixSeed(mixSeed(settings.seed, 2'000'000), block++));
            const bool coast = rng.uniform() < weather.land;
            const bool cloud = rng.uniform() < weather.cloud;
            const Seascape scape =
                paint(kSide, kSide * kSide / kPixelsPerVessel, coast, cloud, weather, rng);
            const Window window{x, y, std::min(kSide, info.width - x),
                                std::min(kSide, info.height - y)};
            if (const auto written = writeBlock(*image, *mask, scape, window, info.type); !written)
                return written;
        }
    if (const auto done = image->finish(); !done)
        return done;
    return mask->finish(token);
}

} // namespace

Result<SampleResult> writeSample(const std::filesystem::path& folder,
                                 const SampleSettings& settings, const RunToken& token)
{
    std::ostringstream splits;
    std::ostringstream index;
    splits << "file,split\n";
    index << "file,split,scene\n";
    for (int i = 0; i < settings.tiles; ++i) {
        if (!token.proceed())
            return fail(ErrorCode::Cancelled, folder.string(), "stopped while writing the sample");
        const int scene = i * kScenes / std::max(settings.tiles, 1);
        Rng weatherRng(mixSeed(settings.seed, 1000u + static_cast<unsigned>(scene)));
        const Weather weather = weatherOf(weatherRng);
        Rng rng(mixSeed(settings.seed, static_cast<std::uint64_t>(i)));
        const int vessels = rng.uniform() < 0.65 ? rng.integer(1, 5) : 0;
        const bool coast = rng.uniform() < weather.land;
        const bool cloud = rng.uniform() < weather.cloud;
        const Seascape scape = paint(settings.tileSizePx, vessels, coast, cloud, weather, rng);
        const std::string name = tileName(i);
        const double easting = 400'000 + 20'000.0 * scene;
        const double northing = 5'700'000 - 1'000.0 * i;
        if (const auto written = writeSeascape(scape, folder / "images" / name,
                                               folder / "masks" / name, easting, northing);
            !written)
            return tl::unexpected(written.error());
        const char* split = scene % 6 == 1 ? "val" : scene % 6 == 4 ? "test" : "train";
        splits << name << ',' << split << '\n';
        index << name << ',' << split << ",scene" << scene + 1 << '\n';
    }
    for (const auto& [name, text] :
         {std::pair{"splits.csv", splits.str()}, {"index.csv", index.str()}})
        if (const auto written = writeFile(folder / name, text); !written)
            return tl::unexpected(written.error());

    Rng rng(mixSeed(settings.seed, 999));
    Weather weather = weatherOf(rng);
    weather.glint = 6.0;
    const SampleResult result{settings.tiles, folder / "scene.tif"};
    const auto written = settings.sceneSizePx > kBlockPx
        ? writeLargeScene(folder, settings, weather, token)
        : writeScene(folder, settings, weather, rng);
    if (!written)
        return tl::unexpected(written.error());
    return result;
}

} // namespace sextant
