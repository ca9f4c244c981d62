#pragma once

#include "ui/scene/tile_loader.h"
#include "ui/scene/view_frame.h"

#include <QObject>

#include <map>
#include <memory>
#include <set>
#include <span>

class QPainter;

namespace sextant::ui {

/// The rasters of a view as tiles: keeps those that were made within a memory budget, asks for
/// those that are missing, draws coarser ones meanwhile. GUI thread.
class SceneLayers : public QObject {
    Q_OBJECT

public:
    static constexpr std::size_t kImageBudget = 256 << 20; ///< bytes

    explicit SceneLayers(std::size_t imageBudget = kImageBudget, QObject* parent = nullptr);

    [[nodiscard]] TileLoader& loader() { return m_loader; }
    [[nodiscard]] const TilePyramid& pyramid() const { return m_pyramid; }
    /// Another scene: all layers go.
    void reset(const TilePyramid& pyramid);
    /// Tiles of an earlier look at the same inputs are shown until the new ones are there.
    void setLayer(int id, std::vector<TileLayer::Input> inputs,
                  std::function<QImage(std::span<const TilePixels>)> render);
    void removeLayer(int id);
    [[nodiscard]] bool has(int id) const { return m_layers.contains(id); }
    /// Something of the layer can be drawn.
    [[nodiscard]] bool isShown(int id) const { return m_shown.contains(id); }
    /// Every tile that a frame needs is there in its present look, or cannot be read.
    [[nodiscard]] bool isComplete(const ViewFrame& frame, double pixelRatio, int id);
    [[nodiscard]] std::size_t imageBytes() const { return m_tiles.size(); }

    /// Asks for what a frame lacks of some layers, in the order of importance.
    /// @param pixelRatio device pixels per view pixel
    void request(const ViewFrame& frame, double pixelRatio, std::span<const int> ids);
    void paint(QPainter& painter, const ViewFrame& frame, double pixelRatio, int id);

Q_SIGNALS:
    void changed(); ///< something new can be drawn
    void layerShown(int id); ///< its first tile came
    void failed(int id, const sextant::Error& error); ///< once a look of a layer

private:
    struct Tile {
        QImage image; ///< null: cannot be read
        int revision = 0;
        bool whole = true;
    };

    void take(const TileKey& key, int revision, const QImage& image, bool whole);
    void takeFailure(const TileKey& key, int revision, const Error& error);
    void forget(int id);
    [[nodiscard]] bool needs(const TileKey& key, int revision);
    void paintStandIn(QPainter& painter, const ViewFrame& frame, double pixelRatio,
                      const TileKey& key);

    TilePyramid m_pyramid;
    std::map<int, std::shared_ptr<const TileLayer>> m_layers; ///< shared with requests under way
    LruCache<TileKey, Tile> m_tiles;
    std::set<int> m_shown, m_complained;
    std::set<TileKey> m_costly; ///< coarsest tiles that took too much reading
    int m_revision = 0;
    TileLoader m_loader; // last: its thread is joined before what it reports to dies
};

} // namespace sextant::ui
