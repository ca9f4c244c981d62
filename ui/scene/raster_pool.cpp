#include "ui/scene/raster_pool.h"

#include <algorithm>

namespace sextant::ui {

Result<const RasterPool::Opened*> RasterPool::open(const std::filesystem::path& path)
{
    constexpr std::size_t kMostOpen = 8; // a scene, its truth and two masks, twice
    const auto found = std::find_if(m_opened.begin(), m_opened.end(),
                                    [&](const Opened& opened) { return opened.path == path; });
    if (found != m_opened.end()) {
        m_opened.splice(m_opened.begin(), m_opened, found);
        return &m_opened.front();
    }
    auto raster = Raster::open(path);
    if (!raster)
        return tl::unexpected(raster.error());
    auto levels = storedLevels(path);
    if (!levels)
        return tl::unexpected(levels.error());
    m_opened.push_front({path, std::move(*raster), std::move(*levels)});
    if (m_opened.size() > kMostOpen)
        m_opened.pop_back();
    return &m_opened.front();
}

void RasterPool::close(const std::filesystem::path& path)
{
    m_opened.remove_if([&](const Opened& opened) { return opened.path == path; });
}

} // namespace sextant::ui
