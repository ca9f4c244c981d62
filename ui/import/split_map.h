#pragma once

#include "ui/common/import_jobs.h"

#include <QWidget>

namespace sextant::ui {

/// Colour of a split, safe for colour-blind readers.
[[nodiscard]] QColor colourOf(Split split);

/// Which tile of which scene went into which split; those with vessels are filled. GUI thread.
class SplitMap : public QWidget {
    Q_OBJECT

public:
    explicit SplitMap(QWidget* parent = nullptr);

    void show(const ImportTrial& trial);
    void clear();
    [[nodiscard]] QSize sizeHint() const override { return {320, 220}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Scene {
        QString name;
        QRectF frame; ///< pixels of the scene, from 0, 0
        QRectF place; ///< on the map, in frames' units
        std::vector<const TilePlace*> tiles;
    };
    void arrange();
    [[nodiscard]] QTransform viewFromMap() const;

    std::vector<TilePlace> m_places;
    QSizeF m_tile;
    std::vector<Scene> m_scenes;
    QRectF m_bounds;
};

} // namespace sextant::ui
