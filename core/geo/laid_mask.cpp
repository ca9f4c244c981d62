#include "core/geo/laid_mask.h"

#include "core/geo/mask_writer.h"
#include "core/geo/pixel_mesh.h"
#include "core/geo/warped_raster.h"

#include <algorithm>
#include <optional>

namespace sextant {

struct LaidMask::Impl {
    std::optional<Raster> same; ///< on the scene's grid
    std::optional<WarpedRaster> other;

    /// A piece of a mask on another grid.
    [[nodiscard]] Result<RasterBlock> readOther(const Window& piece) const;
};

Result<RasterBlock> LaidMask::Impl::readOther(const Window& piece) const
{
    auto block = other->readMask(piece, piece.width, piece.height, MaskSampling::Nearest);
    if (!block)
        return block;
    const PixelMesh mesh =
        PixelMesh::of(piece.x, piece.y, piece.width, piece.height,
                      [this](double x, double y) { return other->link().rasterFromView(x, y); });
    std::size_t i = 0;
    for (int row = 0; row < piece.height; ++row)
        for (int column = 0; column < piece.width; ++column, ++i) {
            const auto at = mesh.at(piece.x + column + 0.5, piece.y + row + 0.5);
            const bool inside = at && (*at)[0] >= 0.0 && (*at)[1] >= 0.0
                && (*at)[0] < other->info().width && (*at)[1] < other->info().height;
            if (block->valid[i] == 0)
                block->values[i] = 0.0f;
            block->valid[i] = inside ? 1 : 0;
        }
    return block;
}

LaidMask::LaidMask(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) { }
LaidMask::LaidMask(LaidMask&&) noexcept = default;
LaidMask& LaidMask::operator=(LaidMask&&) noexcept = default;
LaidMask::~LaidMask() = default;

Result<LaidMask> LaidMask::open(const std::filesystem::path& mask,
                                const std::filesystem::path& scene)
{
    auto opened = Raster::open(mask);
    if (!opened)
        return tl::unexpected(opened.error());
    const auto ground = Raster::open(scene);
    if (!ground)
        return tl::unexpected(ground.error());
    auto impl = std::make_unique<Impl>();
    if (sextant::sharesGrid(opened->info(), ground->info())) {
        impl->same = std::move(*opened);
        return LaidMask(std::move(impl));
    }
    auto warped = WarpedRaster::open(mask, {scene, std::nullopt});
    if (!warped)
        return tl::unexpected(warped.error());
    impl->other = std::move(*warped);
    return LaidMask(std::move(impl));
}

bool LaidMask::sharesGrid() const
{
    return m_impl->same.has_value();
}

Result<RasterBlock> LaidMask::read(const Window& window) const
{
    if (m_impl->same)
        return m_impl->same->read(window, std::vector<int>{1});
    // In pieces: a mask that is much finer than the scene has many pixels in each.
    constexpr int kPiecePx = 256;
    RasterBlock all;
    all.bands = 1;
    all.width = window.width;
    all.height = window.height;
    const auto width = static_cast<std::size_t>(window.width);
    all.values.resize(width * static_cast<std::size_t>(window.height));
    all.valid.resize(all.values.size());
    for (int y = 0; y < window.height; y += kPiecePx)
        for (int x = 0; x < window.width; x += kPiecePx) {
            const Window piece{window.x + x, window.y + y, std::min(kPiecePx, window.width - x),
                               std::min(kPiecePx, window.height - y)};
            const auto block = m_impl->readOther(piece);
            if (!block)
                return block;
            for (int row = 0; row < piece.height; ++row) {
                const auto from = static_cast<std::ptrdiff_t>(row) * piece.width;
                const auto to = static_cast<std::ptrdiff_t>(
                    static_cast<std::size_t>(y + row) * width + static_cast<std::size_t>(x));
                std::copy_n(block->values.begin() + from, piece.width, all.values.begin() + to);
                std::copy_n(block->valid.begin() + from, piece.width, all.valid.begin() + to);
            }
        }
    return all;
}

Result<void> writeLaidMask(const LaidMask& mask, const std::filesystem::path& scene,
                           const std::filesystem::path& path, const RunToken& token)
{
    const auto raster = Raster::open(scene);
    if (!raster)
        return tl::unexpected(raster.error());
    auto writer = MaskWriter::create(path, raster->info());
    if (!writer)
        return tl::unexpected(writer.error());
    constexpr int kStripRows = 512;
    const RasterInfo& info = raster->info();
    for (int y = 0; y < info.height; y += kStripRows) {
        if (!token.proceed())
            return fail(ErrorCode::Cancelled, path.string(), "stopped while it was written");
        const Window strip{0, y, info.width, std::min(kStripRows, info.height - y)};
        const auto block = mask.read(strip);
        if (!block)
            return tl::unexpected(block.error());
        std::vector<std::uint8_t> pixels(block->values.size());
        for (std::size_t i = 0; i < pixels.size(); ++i)
            pixels[i] = block->values[i] != 0.0f ? 255 : 0;
        if (const auto written = writer->write(strip, pixels); !written)
            return written;
    }
    return writer->finish(token);
}

} // namespace sextant
