#include "ui/scene/tile_source.h"

namespace sextant::ui {

Result<TileSource> TileSource::open(RasterPool& pool, const TileLayer::Input& input)
{
    TileSource source;
    source.m_input = &input;
    if (input.ground) {
        const auto warped = pool.warped(input.file, input.ground);
        if (!warped)
            return tl::unexpected(warped.error());
        source.m_warped = *warped;
        source.m_info = &(*warped)->info();
    }
    if (input.isMask) {
        const auto mask = pool.mask(input.file);
        if (!mask)
            return tl::unexpected(mask.error());
        source.m_mask = *mask;
        source.m_info = &(*mask)->info();
    } else {
        const auto opened = pool.open(input.file);
        if (!opened)
            return tl::unexpected(opened.error());
        source.m_opened = *opened;
        source.m_info = &(*opened)->raster.info();
    }
    return source;
}

int TileSource::sourceFor(int factor) const
{
    return m_mask ? m_mask->sourceFor(factor) : m_opened->levels.sourceFor(factor);
}

Result<RasterBlock> TileSource::read(const Window& window, const QSize& size) const
{
    const std::vector<int>& bands = m_input->bands;
    if (m_warped)
        return m_mask ? m_warped->readMask(window, size.width(), size.height())
                      : m_warped->readImage(window, bands, size.width(), size.height());
    if (window.x + window.width > m_info->width || window.y + window.height > m_info->height)
        return fail(ErrorCode::MaskMismatch, m_input->file.string(),
                    "its size differs from the scene's");
    if (!m_mask)
        return m_opened->raster.read(window, bands, size.width(), size.height());
    int factor = 1; // of the tile's level
    while (factor * size.width() < window.width || factor * size.height() < window.height)
        factor *= 2;
    return m_mask->read(window, factor);
}

} // namespace sextant::ui
