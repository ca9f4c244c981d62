#include "ui/import/split_map.h"

#include "ui/common/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <map>

namespace sextant::ui {

namespace {

QString nameOf(Split split)
{
    switch (split) {
    case Split::Train:
        return SplitMap::tr("training");
    case Split::Validation:
        return SplitMap::tr("validation");
    case Split::Test:
        return SplitMap::tr("test");
    }
    return {};
}

} // namespace

QColor colourOf(Split split)
{
    switch (split) { // Okabe and Ito
    case Split::Train:
        return {0x00, 0x72, 0xB2};
    case Split::Validation:
        return {0xE6, 0x9F, 0x00};
    case Split::Test:
        return {0xCC, 0x79, 0xA7};
    }
    return {};
}

SplitMap::SplitMap(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("splitMap"));
    setAccessibleName(tr("Map of the splits"));
    setMinimumSize(220, 160);
}

void SplitMap::clear()
{
    m_scenes.clear();
    m_places.clear();
    update();
}

void SplitMap::show(const ImportTrial& trial)
{
    m_places = trial.places;
    m_tile = QSizeF(trial.tileWidth, trial.tileHeight);
    m_scenes.clear();
    std::map<std::string, std::size_t> byName;
    for (const TilePlace& place : m_places) {
        const auto [at, isNew] = byName.emplace(place.source, m_scenes.size());
        if (isNew)
            m_scenes.push_back({QString::fromStdString(place.source), {}, {}, {}});
        Scene& scene = m_scenes[at->second];
        scene.tiles.push_back(&place);
        scene.frame |= QRectF(QPointF(place.column, place.row), m_tile);
    }
    arrange();
    update();
}

/// Scenes in rows of about the shape of the widget, each scaled to a cell of one size.
void SplitMap::arrange()
{
    const auto columns = std::max<std::size_t>(
        1,
        static_cast<std::size_t>(std::ceil(std::sqrt(1.4 * static_cast<double>(m_scenes.size())))));
    constexpr double kCell = 1.0;
    constexpr double kGap = 0.06;
    m_bounds = QRectF();
    for (std::size_t i = 0; i < m_scenes.size(); ++i) {
        Scene& scene = m_scenes[i];
        const QSizeF size = scene.frame.size().scaled(kCell, kCell, Qt::KeepAspectRatio);
        scene.place = QRectF(QPointF(static_cast<double>(i % columns) * (kCell + kGap),
                                     static_cast<double>(i / columns) * (kCell + kGap)),
                             size);
        m_bounds |= QRectF(scene.place.topLeft(), QSizeF(kCell, kCell));
    }
}

QTransform SplitMap::viewFromMap() const
{
    const QRectF room = QRectF(rect()).adjusted(1, 1, -1, -24); // the legend lies below
    const double scale =
        std::min(room.width() / m_bounds.width(), room.height() / m_bounds.height());
    return QTransform::fromTranslate(room.left(), room.top()).scale(scale, scale);
}

void SplitMap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = currentTheme();
    if (m_scenes.empty()) {
        painter.setPen(theme.mutedText);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("The map of the splits appears here."));
        return;
    }
    const QTransform view = viewFromMap();
    for (const Scene& scene : m_scenes) {
        const double perPixel = scene.place.width() / scene.frame.width();
        for (const TilePlace* tile : scene.tiles) {
            const QRectF on(scene.place.topLeft() + QPointF(tile->column, tile->row) * perPixel,
                            m_tile * perPixel);
            QRectF cell = view.mapRect(on);
            if (cell.width() > 4.0)
                cell.adjust(0.5, 0.5, -0.5, -0.5);
            QColor colour = colourOf(tile->split);
            colour.setAlphaF(tile->vesselPixels > 0 ? 1.0f : 0.35f);
            painter.fillRect(cell, colour);
        }
        painter.setPen(theme.border);
        painter.drawRect(view.mapRect(scene.place));
    }
    int x = 0;
    const int y = height() - 18;
    for (const Split split : {Split::Train, Split::Validation, Split::Test}) {
        painter.fillRect(x, y + 3, 10, 10, colourOf(split));
        painter.setPen(theme.mutedText);
        const QString name = nameOf(split);
        painter.drawText(x + 14, y, 200, 16, Qt::AlignVCenter | Qt::AlignLeft, name);
        x += 30 + painter.fontMetrics().horizontalAdvance(name);
    }
    painter.drawText(
        x, y, width() - x, 16, Qt::AlignVCenter | Qt::AlignLeft,
        painter.fontMetrics().elidedText(tr("pale: no vessel"), Qt::ElideRight, width() - x));
}

bool SplitMap::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || m_scenes.empty())
        return QWidget::event(event);
    auto* help = static_cast<QHelpEvent*>(event);
    const QPointF at = viewFromMap().inverted().map(QPointF(help->pos()));
    for (const Scene& scene : m_scenes)
        if (scene.place.contains(at)) {
            const QPointF pixel =
                (at - scene.place.topLeft()) * (scene.frame.width() / scene.place.width());
            for (const TilePlace* tile : scene.tiles)
                if (QRectF(QPointF(tile->column, tile->row), m_tile).contains(pixel))
                    QToolTip::showText(help->globalPos(),
                                       tr("%1, tile %2: %3, vessel pixels: %4")
                                           .arg(scene.name, QString::fromStdString(tile->file),
                                                nameOf(tile->split))
                                           .arg(tile->vesselPixels),
                                       this);
            return true;
        }
    QToolTip::hideText();
    return true;
}

} // namespace sextant::ui
