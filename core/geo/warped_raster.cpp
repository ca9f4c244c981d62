#include "core/geo/warped_raster.h"

#include "core/geo/detail/gdal_handles.h"

#include <cpl_string.h>
#include <gdalwarper.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace sextant {

namespace {

using detail::DatasetHandle;

/// What of the raster a window of the view is made from.
struct Footprint {
    double left = std::numeric_limits<double>::max(), top = left;
    double right = std::numeric_limits<double>::lowest(), bottom = right;
    double finest = std::numeric_limits<double>::max(); ///< raster pixels to one of the result

    [[nodiscard]] bool isEmpty() const { return right < left; }
};

/// A block of raster pixels and where it lies: raster = origin + block * step.
struct Source {
    RasterBlock block;
    double x = 0.0, y = 0.0, stepX = 1.0, stepY = 1.0;
};

/// Between a result's pixels and those of a source block, for GDAL.
struct Way {
    const PixelLink& link;
    Window window; ///< of the view
    double perColumn, perRow; ///< view pixels to one of the result
    const Source& source;
};

int alongWay(void* data, int backwards, int count, double* x, double* y, double*, int* done)
{
    const Way& way = *static_cast<const Way*>(data);
    for (int i = 0; i < count; ++i) {
        std::optional<PixelLink::Position> there;
        if (backwards) {
            there = way.link.rasterFromView(way.window.x + x[i] * way.perColumn,
                                            way.window.y + y[i] * way.perRow);
            if (there)
                *there = {((*there)[0] - way.source.x) / way.source.stepX,
                          ((*there)[1] - way.source.y) / way.source.stepY};
        } else {
            there = way.link.viewFromRaster(way.source.x + x[i] * way.source.stepX,
                                            way.source.y + y[i] * way.source.stepY);
            if (there)
                *there = {((*there)[0] - way.window.x) / way.perColumn,
                          ((*there)[1] - way.window.y) / way.perRow};
        }
        done[i] = there ? TRUE : FALSE;
        x[i] = there ? (*there)[0] : HUGE_VAL;
        y[i] = there ? (*there)[1] : HUGE_VAL;
    }
    return TRUE;
}

/// A data set over a block's memory: its bands, then validity as an alpha band of 0 and 255.
DatasetHandle overMemory(RasterBlock& block)
{
    DatasetHandle set(GetGDALDriverManager()->GetDriverByName("MEM")->Create(
        "", block.width, block.height, 0, GDT_Float32, nullptr));
    const auto plane =
        static_cast<std::size_t>(block.width) * static_cast<std::size_t>(block.height);
    const auto add = [&](void* data, GDALDataType type) {
        char text[32] = {};
        CPLPrintPointer(text, data, sizeof text - 1);
        const CPLStringList options(CSLSetNameValue(nullptr, "DATAPOINTER", text));
        return set->AddBand(type, const_cast<char**>(options.List())) == CE_None;
    };
    bool sound = set != nullptr;
    for (int band = 0; sound && band < block.bands; ++band)
        sound = add(block.values.data() + static_cast<std::size_t>(band) * plane, GDT_Float32);
    if (!sound || !add(block.valid.data(), GDT_Byte))
        return nullptr;
    return set;
}

struct OptionsDestroyer {
    void operator()(GDALWarpOptions* options) const { GDALDestroyWarpOptions(options); }
};
struct ApproximationDestroyer {
    void operator()(void* transformer) const { GDALDestroyApproxTransformer(transformer); }
};

std::unique_ptr<GDALWarpOptions, OptionsDestroyer> optionsFor(int bands, GDALResampleAlg how)
{
    std::unique_ptr<GDALWarpOptions, OptionsDestroyer> options(GDALCreateWarpOptions());
    options->eResampleAlg = how;
    options->eWorkingDataType = GDT_Float32;
    options->nBandCount = bands;
    options->panSrcBands =
        static_cast<int*>(CPLMalloc(sizeof(int) * static_cast<std::size_t>(bands)));
    options->panDstBands =
        static_cast<int*>(CPLMalloc(sizeof(int) * static_cast<std::size_t>(bands)));
    for (int band = 0; band < bands; ++band)
        options->panSrcBands[band] = options->panDstBands[band] = band + 1;
    options->nSrcAlphaBand = options->nDstAlphaBand = bands + 1;
    options->papszWarpOptions = CSLSetNameValue(options->papszWarpOptions, "INIT_DEST", "0");
    return options;
}

RasterBlock emptyBlock(int bands, int width, int height)
{
    RasterBlock block;
    block.bands = bands;
    block.width = width;
    block.height = height;
    const auto plane = static_cast<std::size_t>(width) * static_cast<std::size_t>(height);
    block.values.assign(plane * static_cast<std::size_t>(bands), 0.0f);
    block.valid.assign(plane, 0);
    return block;
}

} // namespace

struct WarpedRaster::Impl {
    std::filesystem::path path;
    std::optional<MaskReader> mask;
    std::optional<Raster> raster;
    std::optional<PixelLink> link;

    [[nodiscard]] Footprint footprint(const Window& window, int width, int height) const;
    /// Whole pixels of the raster that the footprint needs, from multiples of `step`.
    [[nodiscard]] std::optional<Window> needed(const Footprint& print, int step) const;
    /// @param reduction source pixels to one of the result, that the kernel has to average
    Result<RasterBlock> warp(const Window& window, int width, int height, Source source,
                             GDALResampleAlg how, double reduction) const;
};

WarpedRaster::WarpedRaster(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) { }
WarpedRaster::WarpedRaster(WarpedRaster&&) noexcept = default;
WarpedRaster& WarpedRaster::operator=(WarpedRaster&&) noexcept = default;
WarpedRaster::~WarpedRaster() = default;

Result<WarpedRaster> WarpedRaster::open(const std::filesystem::path& path, const ViewGround& ground)
{
    auto link = PixelLink::create(path, ground);
    if (!link)
        return tl::unexpected(link.error());
    auto raster = Raster::open(path);
    if (!raster)
        return tl::unexpected(raster.error());
    auto mask = MaskReader::open(path);
    if (!mask)
        return tl::unexpected(mask.error());
    auto impl = std::make_unique<Impl>();
    impl->path = path;
    impl->link = std::move(*link);
    impl->raster = std::move(*raster);
    impl->mask = std::move(*mask);
    return WarpedRaster(std::move(impl));
}

const RasterInfo& WarpedRaster::info() const
{
    return m_impl->raster->info();
}

const PixelLink& WarpedRaster::link() const
{
    return *m_impl->link;
}

Footprint WarpedRaster::Impl::footprint(const Window& window, int width, int height) const
{
    constexpr int kSteps = 16;
    Footprint print;
    std::vector<std::optional<PixelLink::Position>> above(kSteps + 1);
    for (int row = 0; row <= kSteps; ++row) {
        std::optional<PixelLink::Position> left;
        for (std::size_t column = 0; column <= kSteps; ++column) {
            const auto at = link->rasterFromView(
                window.x + 1.0 * window.width * static_cast<double>(column) / kSteps,
                window.y + 1.0 * window.height * row / kSteps);
            const auto& up = above[column];
            if (at && left)
                print.finest = std::min(print.finest,
                                        std::hypot((*at)[0] - (*left)[0], (*at)[1] - (*left)[1])
                                            * kSteps / width);
            if (at && up)
                print.finest = std::min(print.finest,
                                        std::hypot((*at)[0] - (*up)[0], (*at)[1] - (*up)[1])
                                            * kSteps / height);
            if (at) {
                print.left = std::min(print.left, (*at)[0]);
                print.right = std::max(print.right, (*at)[0]);
                print.top = std::min(print.top, (*at)[1]);
                print.bottom = std::max(print.bottom, (*at)[1]);
            }
            above[column] = at;
            left = at;
        }
    }
    return print;
}

std::optional<Window> WarpedRaster::Impl::needed(const Footprint& print, int step) const
{
    if (print.isEmpty())
        return std::nullopt;
    // Edges between the points that were asked bulge by less than this; then a kernel's width.
    constexpr double kBulge = 0.02;
    const double margin =
        kBulge * std::max(print.right - print.left, print.bottom - print.top) + 3.0 * step;
    const auto first = [&](double from) {
        return static_cast<int>(std::max(0.0, std::floor((from - margin) / step) * step));
    };
    const auto last = [&](double to, int size) {
        return static_cast<int>(std::min<double>(size, std::ceil((to + margin) / step) * step));
    };
    const int x = first(std::min(print.left, 1e9));
    const int y = first(std::min(print.top, 1e9));
    const int right = last(print.right, raster->info().width);
    const int bottom = last(print.bottom, raster->info().height);
    if (right <= x || bottom <= y)
        return std::nullopt;
    return Window{x, y, right - x, bottom - y};
}

Result<RasterBlock> WarpedRaster::Impl::warp(const Window& window, int width, int height,
                                             Source source, GDALResampleAlg how,
                                             double reduction) const
{
    RasterBlock result = emptyBlock(source.block.bands, width, height);
    for (std::uint8_t& valid : source.block.valid)
        valid = valid != 0 ? 255 : 0;
    const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
    CPLErrorReset();
    const DatasetHandle from = overMemory(source.block);
    const DatasetHandle to = overMemory(result);
    const Way way{*link, window, 1.0 * window.width / width, 1.0 * window.height / height, source};
    constexpr double kTolerance = 0.05; // of a pixel
    const std::unique_ptr<void, ApproximationDestroyer> approximation(
        GDALCreateApproxTransformer(alongWay, const_cast<Way*>(&way), kTolerance));
    const auto options = optionsFor(result.bands, how);
    // Neighbouring tiles must have one kernel; GDAL would take it from the size of each.
    for (const char* scale : {"XSCALE", "YSCALE"})
        options->papszWarpOptions =
            CSLSetNameValue(options->papszWarpOptions, scale, CPLSPrintf("%.6f", 1.0 / reduction));
    options->hSrcDS = from.get();
    options->hDstDS = to.get();
    options->pfnTransformer = GDALApproxTransform;
    options->pTransformerArg = approximation.get();
    GDALWarpOperation operation;
    if (!from || !to || operation.Initialize(options.get()) != CE_None
        || operation.ChunkAndWarpImage(0, 0, width, height) != CE_None)
        return tl::unexpected(detail::gdalError(ErrorCode::RasterOpen, path, "cannot be warped"));
    for (std::uint8_t& valid : result.valid)
        valid = valid >= 128 ? 1 : 0;
    return result;
}

Result<RasterBlock> WarpedRaster::readImage(const Window& window, std::span<const int> bands,
                                            int width, int height) const
{
    const Footprint print = m_impl->footprint(window, width, height);
    const auto needed = m_impl->needed(print, 1);
    if (!needed)
        return emptyBlock(static_cast<int>(bands.size()), width, height);
    // As fine as the finest part of the window wants it, within a memory of a few results.
    constexpr double kMostPixels = 4e6;
    const double fitting = std::sqrt(1.0 * needed->width * needed->height / kMostPixels);
    constexpr double kByKernel = 2.0; // less than that the warper's own kernel averages
    const double reduction =
        std::max({1.0, fitting, print.finest < kByKernel ? 1.0 : print.finest});
    const int readWidth = std::max(1, static_cast<int>(std::lround(needed->width / reduction)));
    const int readHeight = std::max(1, static_cast<int>(std::lround(needed->height / reduction)));
    auto block = m_impl->raster->read(*needed, bands, readWidth, readHeight);
    if (!block)
        return tl::unexpected(block.error());
    return m_impl->warp(window, width, height,
                        {std::move(*block), 1.0 * needed->x, 1.0 * needed->y,
                         1.0 * needed->width / readWidth, 1.0 * needed->height / readHeight},
                        GRA_Bilinear, std::max(1.0, print.finest / reduction));
}

Result<RasterBlock> WarpedRaster::readMask(const Window& window, int width, int height,
                                           MaskSampling sampling) const
{
    const Footprint print = m_impl->footprint(window, width, height);
    constexpr double kSamples = 4.0; // along a pixel: enough to choose the nearest from
    const bool nearest = sampling == MaskSampling::Nearest;
    const double wanted = nearest ? print.finest / kSamples : print.finest;
    int factor = 1;
    while (2 * factor <= wanted && factor < 1 << 20)
        factor *= 2;
    const auto needed = m_impl->needed(print, factor);
    if (!needed)
        return emptyBlock(1, width, height);
    auto block = m_impl->mask->read(*needed, factor);
    if (!block)
        return tl::unexpected(block.error());
    constexpr double kOneToOne = 1.1;
    return m_impl->warp(
        window, width, height,
        {std::move(*block), 1.0 * needed->x, 1.0 * needed->y, 1.0 * factor, 1.0 * factor},
        nearest || print.finest < kOneToOne ? GRA_NearestNeighbour : GRA_Max, 1.0);
}

} // namespace sextant
