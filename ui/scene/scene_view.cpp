#include "ui/scene/scene_view.h"

#include "ui/common/sequence_colours.h"
#include "ui/common/theme.h"
#include "ui/scene/scene_furniture.h"
#include "ui/scene/vessel_card.h"

#include <QPainter>

#include <algorithm>

namespace sextant::ui {

namespace {

constexpr int kSceneLayer = 0;
constexpr std::array kMaskLayers{1, 2};
constexpr int kDifferenceLayer = 3;
constexpr int kFooterPx = 26;
constexpr int kPointerSlot = 0;

std::size_t at(SceneView::Mask which)
{
    return which == SceneView::Mask::First ? 0 : 1;
}

} // namespace

SceneView::SceneView(QWidget* parent)
    : QWidget(parent), m_card(new VesselCard(this)), m_measure(m_layers.loader())
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(240, 176);
    grabGesture(Qt::PinchGesture);
    setAccessibleName(tr("Scene with vessel mask"));
    setToolTipDuration(0);
    applyTheme();
    connect(&m_layers, &SceneLayers::changed, this, qOverload<>(&QWidget::update));
    connect(&m_layers, &SceneLayers::layerShown, this, [this](int id) {
        if (id == kMaskLayers[0]) {
            m_live = LiveMask(scenePyramid()); // the file shows all of it
            Q_EMIT maskShown();
        }
    });
    connect(&m_layers, &SceneLayers::failed, this,
            [this](int, const Error& error) { Q_EMIT failed(error); });
    connect(m_card, &VesselCard::closed, this, [this] { selectVessel(-1); });
    connect(&m_measure, &MeasureLine::changed, this, qOverload<>(&QWidget::update));
}

std::filesystem::path SceneView::scene() const
{
    return m_facts ? m_facts->path : std::filesystem::path();
}

void SceneView::openScene(const std::filesystem::path& path)
{
    m_opening = true;
    update();
    m_layers.loader().forget(path);
    m_layers.loader().ask<SceneFacts>(
        -1, [path](RasterPool& pool) { return factsOf(pool, path); },
        [this, asked = ++m_sceneAsked](const Result<SceneFacts>& facts) {
            if (asked != m_sceneAsked)
                return; // another one was opened since
            m_opening = false;
            update();
            if (facts)
                take(*facts);
            else
                Q_EMIT failed(facts.error());
        });
}

void SceneView::take(SceneFacts facts)
{
    clearMask(Mask::First);
    clearMask(Mask::Second);
    setVessels(nullptr, {});
    const std::string crs = m_facts && m_facts->path == facts.path ? m_crsWanted : std::string();
    ++m_projectionAsked; // what was asked for the scene before
    m_projection = nullptr;
    m_facts = std::make_shared<const SceneFacts>(std::move(facts));
    m_style = usualStyle(m_facts->info, m_facts->samples);
    m_live = LiveMask(scenePyramid());
    m_measure.begin(*m_facts);
    adoptGrid();
    fitToView();
    Q_EMIT sceneOpened(describe(*m_facts));
    m_crsWanted = crs;
    if (!crs.empty())
        showIn(crs);
}

void SceneView::setSceneStyle(const SceneStyle& style)
{
    if (m_style == style)
        return;
    m_style = style;
    refreshSceneLayer();
}

void SceneView::refreshSceneLayer()
{
    if (!hasScene())
        return;
    m_layers.setLayer(kSceneLayer,
                      {{m_facts->path, distinctBands(m_style), false,
                        m_projection ? m_projection->ground : nullptr}},
                      [style = m_style, ranges = rangesOf(m_style, m_facts->samples)](
                          std::span<const TilePixels> pixels) {
                          return renderScene(pixels[0].block, style, ranges);
                      });
    requestTiles();
}

void SceneView::showMask(const std::filesystem::path& path, Mask which)
{
    if (!hasScene())
        return;
    m_layers.loader().ask<bool>(
        -1,
        [path, facts = m_facts](RasterPool& pool) -> Result<bool> {
            const auto opened = pool.open(path);
            if (!opened)
                return tl::unexpected(opened.error());
            if (sharesGrid((*opened)->raster.info(), facts->info))
                return false;
            const auto link = PixelLink::create(path, {facts->path, std::nullopt});
            if (!link)
                return tl::unexpected(link.error());
            return true;
        },
        [this, path, which, asked = ++m_maskAsked[at(which)]](const Result<bool>& isElsewhere) {
            if (asked != m_maskAsked[at(which)])
                return; // dropped or replaced since
            if (!isElsewhere) {
                Q_EMIT failed(isElsewhere.error());
                return;
            }
            m_masks[at(which)] = path;
            m_maskIsElsewhere[at(which)] = *isElsewhere;
            refreshMaskLayers();
        });
}

void SceneView::clearMask(Mask which)
{
    ++m_maskAsked[at(which)];
    m_masks[at(which)].clear();
    if (which == Mask::First)
        m_live = LiveMask(scenePyramid());
    refreshMaskLayers();
    update();
}

TilePyramid SceneView::scenePyramid() const
{
    return m_facts ? TilePyramid(m_facts->info.width, m_facts->info.height) : TilePyramid();
}

void SceneView::refreshMaskLayers()
{
    for (std::size_t i = 0; i < m_masks.size(); ++i) {
        if (m_masks[i].empty()) {
            m_layers.removeLayer(kMaskLayers[i]);
            continue;
        }
        m_layers.setLayer(kMaskLayers[i], {{m_masks[i], {1}, true, groundOf(i)}},
                          [style = m_overlay](std::span<const TilePixels> pixels) {
                              const RasterBlock& block = pixels[0].block;
                              return renderOverlay(probabilitiesOf(block, pixels[0].info),
                                                   block.width, block.height, style);
                          });
    }
    if (m_masks[0].empty() || m_masks[1].empty() || m_comparison != Comparison::Difference) {
        m_layers.removeLayer(kDifferenceLayer);
    } else {
        m_layers.setLayer(
            kDifferenceLayer,
            {{m_masks[0], {1}, true, groundOf(0)}, {m_masks[1], {1}, true, groundOf(1)}},
            [threshold = m_overlay.threshold](std::span<const TilePixels> pixels) {
                const RasterBlock& block = pixels[0].block;
                return renderDifference(probabilitiesOf(block, pixels[0].info),
                                        probabilitiesOf(pixels[1].block, pixels[1].info),
                                        block.width, block.height, threshold);
            });
    }
    requestTiles();
}

void SceneView::addMaskWindow(const Window& window, std::span<const std::uint8_t> mask)
{
    if (!hasScene())
        return;
    m_live.add(window, mask);
    update();
}

bool SceneView::hasMask(Mask which) const
{
    return m_layers.has(kMaskLayers[at(which)]) || (which == Mask::First && !m_live.isEmpty());
}

void SceneView::setOverlayStyle(const OverlayStyle& style)
{
    OverlayStyle next = style;
    next.colour = m_overlay.colour;
    next.ramp = m_overlay.ramp;
    if (m_overlay == next)
        return;
    m_overlay = next;
    refreshMaskLayers();
}

void SceneView::applyTheme()
{
    m_overlay.colour = currentTheme().accent;
    m_overlay.ramp = sequenceColours(256);
    refreshMaskLayers();
    update();
}

void SceneView::setMaskOpacity(double opacity)
{
    m_opacity = std::clamp(opacity, 0.0, 1.0);
    update();
}

void SceneView::setMasksVisible(bool visible)
{
    m_masksVisible = visible;
    update();
}

void SceneView::setComparison(Comparison comparison)
{
    if (m_comparison == comparison)
        return;
    m_comparison = comparison;
    refreshMaskLayers();
    update();
}

void SceneView::setSwipe(double share)
{
    m_swipe = std::clamp(share, 0.0, 1.0);
    update();
}

void SceneView::setTool(Tool tool)
{
    m_tool = tool;
    m_measure.clear();
    setCursor(tool == Tool::Measure ? Qt::CrossCursor : Qt::ArrowCursor);
}

void SceneView::setOverviewVisible(bool visible)
{
    m_overviewWanted = visible;
    update();
}

QSizeF SceneView::room() const
{
    return {static_cast<double>(width()), static_cast<double>(height() - kFooterPx)};
}

void SceneView::requestTiles()
{
    if (hasScene())
        m_layers.request(m_frame, devicePixelRatioF(),
                         std::array{kSceneLayer, kMaskLayers[0], kMaskLayers[1], kDifferenceLayer});
}

bool SceneView::isComplete()
{
    if (!hasScene() || m_opening)
        return false;
    for (const int id : {kSceneLayer, kMaskLayers[0], kMaskLayers[1], kDifferenceLayer})
        if (m_layers.has(id) && !m_layers.isComplete(m_frame, devicePixelRatioF(), id))
            return false;
    return true;
}

void SceneView::fitToView()
{
    if (hasScene()) {
        m_frame.view = room();
        m_frame.fit();
        m_fitted = true;
        frameChanged();
    }
    update();
}

void SceneView::showPixels()
{
    zoomBy(1.0 / m_frame.scale);
}

void SceneView::zoomBy(double factor)
{
    zoom(factor, QPointF(m_frame.view.width(), m_frame.view.height()) / 2);
}

void SceneView::frameChanged()
{
    requestTiles();
    placeCard();
    update();
    Q_EMIT moved();
}

void SceneView::readPointer(const QPointF& position)
{
    const QPointF pixel = m_frame.pixelFromView(position);
    m_layers.loader().ask<PixelReading>(
        kPointerSlot,
        [facts = m_facts, projection = m_projection, pixel](RasterPool& pool) {
            return projection ? readProjected(pool, *facts, *projection, pixel)
                              : readPixel(pool, *facts, pixel.x(), pixel.y());
        },
        [this, asked = m_sceneAsked](const Result<PixelReading>& reading) {
            if (asked != m_sceneAsked || !underMouse())
                return;
            m_reading.reset();
            if (reading)
                m_reading = *reading;
            update(0, height() - kFooterPx, width(), kFooterPx);
        });
}

std::optional<ViewFrame> SceneView::overviewFrame() const
{
    constexpr double kSidePx = 132.0;
    constexpr double kMarginPx = 8.0;
    const QRectF all(QPointF(), m_frame.scene);
    if (!m_overviewWanted || !hasScene() || m_frame.visible().contains(all)
        || m_frame.view.width() < 3 * kSidePx || m_frame.view.height() < 2 * kSidePx)
        return std::nullopt;
    ViewFrame frame;
    frame.scene = m_frame.scene;
    frame.view = m_frame.scene.scaled(kSidePx, kSidePx, Qt::KeepAspectRatio);
    frame.scale = frame.view.width() / frame.scene.width();
    frame.origin = {m_frame.view.width() - frame.view.width() - kMarginPx, kMarginPx};
    return frame;
}

} // namespace sextant::ui
