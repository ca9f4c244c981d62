#include "ui/scene/raster_pool.h"

#include <algorithm>

namespace sextant::ui {

namespace {

constexpr std::size_t kMostOpen = 8; // of a kind: a scene, its truth and two masks, twice

/// The entry of a list that fits, moved to the front; null when there is none.
template <typename List, typename Fits> auto* found(List& list, const Fits& fits)
{
    const auto at = std::find_if(list.begin(), list.end(), fits);
    if (at == list.end())
        return static_cast<typename List::value_type*>(nullptr);
    list.splice(list.begin(), list, at);
    return &list.front();
}

template <typename List> auto* added(List& list, typename List::value_type&& entry)
{
    list.push_front(std::move(entry));
    if (list.size() > kMostOpen)
        list.pop_back();
    return &list.front();
}

} // namespace

Result<const RasterPool::Opened*> RasterPool::open(const std::filesystem::path& path)
{
    if (const auto* kept =
            found(m_opened, [&](const Opened& opened) { return opened.path == path; }))
        return kept;
    auto raster = Raster::open(path);
    if (!raster)
        return tl::unexpected(raster.error());
    auto levels = storedLevels(path);
    if (!levels)
        return tl::unexpected(levels.error());
    return added(m_opened, {path, std::move(*raster), std::move(*levels)});
}

Result<const MaskReader*> RasterPool::mask(const std::filesystem::path& path)
{
    if (const auto* kept = found(m_masks, [&](const OpenedMask& m) { return m.path == path; }))
        return &kept->reader;
    auto reader = MaskReader::open(path);
    if (!reader)
        return tl::unexpected(reader.error());
    return &added(m_masks, {path, std::move(*reader)})->reader;
}

Result<const WarpedRaster*> RasterPool::warped(const std::filesystem::path& path,
                                               const std::shared_ptr<const ViewGround>& ground)
{
    if (const auto* kept = found(m_warped, [&](const OpenedWarp& warp) {
            return warp.path == path && warp.ground == ground;
        }))
        return &kept->raster;
    auto raster = WarpedRaster::open(path, *ground);
    if (!raster)
        return tl::unexpected(raster.error());
    return &added(m_warped, {path, ground, std::move(*raster)})->raster;
}

void RasterPool::close(const std::filesystem::path& path)
{
    m_opened.remove_if([&](const Opened& opened) { return opened.path == path; });
    m_masks.remove_if([&](const OpenedMask& mask) { return mask.path == path; });
    m_warped.remove_if(
        [&](const OpenedWarp& warp) { return warp.path == path || warp.ground->scene == path; });
}

} // namespace sextant::ui
