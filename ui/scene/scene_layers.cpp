#include "ui/scene/scene_layers.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sextant::ui {

namespace {

/// Where a part of the scene lies on the device, in whole pixels: neighbours meet without a gap.
QRect deviceRect(const ViewFrame& frame, double pixelRatio, const Window& window)
{
    const QPointF first = frame.viewFromPixel(QPointF(window.x, window.y)) * pixelRatio;
    const QPointF last =
        frame.viewFromPixel(QPointF(window.x + window.width, window.y + window.height))
        * pixelRatio;
    return {first.toPoint(), last.toPoint() - QPoint(1, 1)};
}

/// Draws a part of a tile's image over a window of the scene.
void drawPart(QPainter& painter, const QRect& target, const QImage& image, const QRectF& part,
              bool smooth)
{
    painter.setRenderHint(QPainter::SmoothPixmapTransform, smooth);
    painter.drawImage(QRectF(target), image, part);
}

} // namespace

SceneLayers::SceneLayers(std::size_t imageBudget, QObject* parent)
    : QObject(parent), m_tiles(imageBudget)
{
    connect(&m_loader, &TileLoader::tileReady, this, &SceneLayers::take);
    connect(&m_loader, &TileLoader::tileFailed, this, &SceneLayers::takeFailure);
    connect(&m_loader, &TileLoader::tileSkipped, this,
            [this](const TileKey& key) { m_costly.insert(key); });
}

void SceneLayers::reset(const TilePyramid& pyramid)
{
    m_loader.want({});
    m_pyramid = pyramid;
    m_layers.clear();
    m_tiles.clear();
    m_shown.clear();
    m_complained.clear();
    m_costly.clear();
    Q_EMIT changed();
}

void SceneLayers::setLayer(int id, std::vector<TileLayer::Input> inputs,
                           std::function<QImage(std::span<const TilePixels>)> render)
{
    if (const auto old = m_layers.find(id); old != m_layers.end() && old->second->inputs != inputs)
        forget(id);
    m_complained.erase(id);
    m_layers[id] = std::make_shared<TileLayer>(
        TileLayer{id, ++m_revision, std::move(inputs), std::move(render)});
    Q_EMIT changed();
}

void SceneLayers::removeLayer(int id)
{
    if (m_layers.erase(id) == 0)
        return;
    forget(id);
    Q_EMIT changed();
}

void SceneLayers::forget(int id)
{
    m_tiles.eraseIf([id](const TileKey& key) { return key.layer == id; });
    std::erase_if(m_costly, [id](const TileKey& key) { return key.layer == id; });
    m_shown.erase(id);
    m_complained.erase(id);
}

void SceneLayers::take(const TileKey& key, int revision, const QImage& image, bool whole)
{
    const auto layer = m_layers.find(key.layer);
    if (layer == m_layers.end() || layer->second->revision != revision)
        return;
    const Tile* old = m_tiles.find(key);
    if (!whole && old && old->whole)
        return; // a whole tile of the former look is more than a part of the new one
    m_tiles.put(key, {image, revision, whole}, static_cast<std::size_t>(image.sizeInBytes()));
    Q_EMIT changed();
    if (m_shown.insert(key.layer).second)
        Q_EMIT layerShown(key.layer);
}

void SceneLayers::takeFailure(const TileKey& key, int revision, const Error& error)
{
    const auto layer = m_layers.find(key.layer);
    if (layer == m_layers.end() || layer->second->revision != revision)
        return;
    m_tiles.put(key, {QImage(), revision, true}, 1);
    if (m_complained.insert(key.layer).second)
        Q_EMIT failed(key.layer, error);
    Q_EMIT changed();
}

bool SceneLayers::needs(const TileKey& key, int revision)
{
    const Tile* tile = m_tiles.find(key);
    return !tile || tile->revision != revision || !tile->whole;
}

bool SceneLayers::isComplete(const ViewFrame& frame, double pixelRatio, int id)
{
    const auto layer = m_layers.find(id);
    if (layer == m_layers.end())
        return false;
    const int level = m_pyramid.levelFor(frame.scale * pixelRatio);
    const QRect tiles = m_pyramid.tilesIn(frame.visible(), level);
    for (int row = tiles.top(); row <= tiles.bottom(); ++row)
        for (int column = tiles.left(); column <= tiles.right(); ++column)
            if (needs({id, level, column, row}, layer->second->revision))
                return false;
    return true;
}

void SceneLayers::request(const ViewFrame& frame, double pixelRatio, std::span<const int> ids)
{
    const int level = m_pyramid.levelFor(frame.scale * pixelRatio);
    const QRect visible = m_pyramid.tilesIn(frame.visible(), level);
    const QRect around = visible.adjusted(-1, -1, 1, 1).intersected(m_pyramid.allTiles(level));
    const QPointF centre = QRectF(visible).center();
    struct Ranked {
        double rank;
        TileRequest request;
    };
    std::vector<Ranked> wanted;
    const auto want = [&](double rank, const TileKey& key, bool onlyIfCheap) {
        const auto& layer = m_layers.at(key.layer);
        if (needs(key, layer->revision) && !(onlyIfCheap && m_costly.contains(key)))
            wanted.push_back(
                {rank, {key, layer, m_pyramid.window(key), m_pyramid.imageSize(key), onlyIfCheap}});
    };
    constexpr double kFirst = -1.0;
    constexpr double kLast = 1e6;
    for (const int id : ids) {
        if (!m_layers.contains(id))
            continue;
        // The coarsest covers everything and stands in for whatever is not there yet.
        if (const int coarsest = m_pyramid.coarsest(); coarsest != level)
            want(kFirst, {id, coarsest, 0, 0}, true);
        for (int row = around.top(); row <= around.bottom(); ++row)
            for (int column = around.left(); column <= around.right(); ++column) {
                const QPointF off = QPointF(column + 0.5, row + 0.5) - centre;
                const bool isVisible = visible.contains(column, row);
                want(std::hypot(off.x(), off.y()) + (isVisible ? 0.0 : kLast),
                     {id, level, column, row}, !isVisible);
            }
    }
    std::stable_sort(wanted.begin(), wanted.end(),
                     [](const Ranked& a, const Ranked& b) { return a.rank < b.rank; });
    std::vector<TileRequest> requests;
    requests.reserve(wanted.size());
    for (Ranked& ranked : wanted)
        requests.push_back(std::move(ranked.request));
    m_loader.want(std::move(requests));
}

void SceneLayers::paint(QPainter& painter, const ViewFrame& frame, double pixelRatio, int id)
{
    if (!m_layers.contains(id))
        return;
    const double scale = frame.scale * pixelRatio;
    const int level = m_pyramid.levelFor(scale);
    const QRect tiles = m_pyramid.tilesIn(frame.visible(), level);
    constexpr double kPixelsShow = 2.0; // from here on one wants to see them
    painter.save();
    painter.scale(1.0 / pixelRatio, 1.0 / pixelRatio);
    for (int row = tiles.top(); row <= tiles.bottom(); ++row)
        for (int column = tiles.left(); column <= tiles.right(); ++column) {
            const TileKey key{id, level, column, row};
            const Tile* tile = m_tiles.find(key);
            if (!tile || !tile->whole)
                paintStandIn(painter, frame, pixelRatio, key);
            tile = m_tiles.find(key);
            if (tile && !tile->image.isNull())
                drawPart(painter, deviceRect(frame, pixelRatio, m_pyramid.window(key)), tile->image,
                         QRectF(tile->image.rect()), scale < kPixelsShow);
        }
    painter.restore();
}

void SceneLayers::paintStandIn(QPainter& painter, const ViewFrame& frame, double pixelRatio,
                               const TileKey& key)
{
    const Window window = m_pyramid.window(key);
    for (int level = key.level + 1; level <= m_pyramid.coarsest(); ++level) {
        const int up = level - key.level;
        const TileKey parent{key.layer, level, key.column >> up, key.row >> up};
        const Tile* tile = m_tiles.find(parent);
        if (!tile || tile->image.isNull() || !tile->whole)
            continue;
        const Window whole = m_pyramid.window(parent);
        const double perPixel = 1.0 / (1 << level);
        const QRectF part((window.x - whole.x) * perPixel, (window.y - whole.y) * perPixel,
                          window.width * perPixel, window.height * perPixel);
        drawPart(painter, deviceRect(frame, pixelRatio, window), tile->image, part, true);
        break;
    }
    if (key.level == 0)
        return;
    for (int i = 0; i < 4; ++i) { // after zooming out
        const TileKey child{key.layer, key.level - 1, 2 * key.column + (i & 1),
                            2 * key.row + (i >> 1)};
        const Tile* tile = m_tiles.find(child);
        if (tile && !tile->image.isNull())
            drawPart(painter, deviceRect(frame, pixelRatio, m_pyramid.window(child)), tile->image,
                     QRectF(tile->image.rect()), true);
    }
}

} // namespace sextant::ui
