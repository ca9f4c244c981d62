#include "ui/scene/scene_view.h"

#include "ui/common/theme.h"

#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>

namespace sextant::ui {

namespace {

constexpr double kMinScale = 0.02;
constexpr double kMaxScale = 40.0;
constexpr int kFooterPx = 26;

struct ReducedImage {
    QImage image;
    double scale = 1.0;
};

std::pair<int, int> reducedSize(const RasterInfo& info)
{
    const double scale = std::min(
        1.0, SceneView::kMaxSidePx / static_cast<double>(std::max(info.width, info.height)));
    return {std::max(1, static_cast<int>(std::lround(info.width * scale))),
            std::max(1, static_cast<int>(std::lround(info.height * scale)))};
}

/// Bands for red, green and blue: by name, else the first three, else the first as grey.
std::vector<int> displayBands(const RasterInfo& info)
{
    std::vector<int> bands;
    for (const auto& [colour, code] : {std::pair{"red", "B04"}, {"green", "B03"}, {"blue", "B02"}})
        for (int i = 0; i < info.bands; ++i) {
            const std::string& name = info.bandNames[static_cast<std::size_t>(i)];
            if (name.find(colour) != std::string::npos || name.find(code) != std::string::npos) {
                bands.push_back(i + 1);
                break;
            }
        }
    if (bands.size() == 3)
        return bands;
    if (info.bands - (info.alphaBand > 0 ? 1 : 0) >= 3)
        return {1, 2, 3};
    return {1, 1, 1};
}

/// Values at which a band turns black and white: the 1st and 99.5th percentile of valid pixels.
std::pair<float, float> stretchOf(std::span<const float> values,
                                  std::span<const std::uint8_t> valid)
{
    std::vector<float> sample;
    const std::size_t step = std::max<std::size_t>(1, values.size() / 100'000);
    for (std::size_t i = 0; i < values.size(); i += step)
        if (valid[i] != 0)
            sample.push_back(values[i]);
    if (sample.empty())
        return {0.0f, 1.0f};
    const auto at = [&](double share) {
        const auto k = static_cast<std::ptrdiff_t>(share * static_cast<double>(sample.size() - 1));
        std::nth_element(sample.begin(), sample.begin() + k, sample.end());
        return sample[static_cast<std::size_t>(k)];
    };
    const float low = at(0.01);
    const float high = at(0.995);
    return {low, high > low ? high : low + 1.0f};
}

Result<ReducedImage> readScene(const std::filesystem::path& path)
{
    const auto raster = Raster::open(path);
    if (!raster)
        return tl::unexpected(raster.error());
    const RasterInfo& info = raster->info();
    const auto [width, height] = reducedSize(info);
    const auto block =
        raster->read({0, 0, info.width, info.height}, displayBands(info), width, height);
    if (!block)
        return tl::unexpected(block.error());
    const std::size_t plane = block->valid.size();
    std::array<std::pair<float, float>, 3> stretch;
    for (std::size_t band = 0; band < 3; ++band)
        stretch[band] =
            stretchOf(std::span(block->values).subspan(band * plane, plane), block->valid);
    ReducedImage reduced{QImage(width, height, QImage::Format_ARGB32_Premultiplied),
                         static_cast<double>(width) / info.width};
    for (int y = 0; y < height; ++y) {
        auto* line = reinterpret_cast<QRgb*>(reduced.image.scanLine(y));
        for (int x = 0; x < width; ++x) {
            const std::size_t i = static_cast<std::size_t>(y) * static_cast<std::size_t>(width)
                + static_cast<std::size_t>(x);
            std::array<int, 3> rgb{};
            for (std::size_t band = 0; band < 3; ++band) {
                const auto [low, high] = stretch[band];
                rgb[band] = static_cast<int>(
                    std::clamp((block->values[band * plane + i] - low) / (high - low), 0.0f, 1.0f)
                    * 255.0f);
            }
            line[x] = block->valid[i] != 0 ? qRgb(rgb[0], rgb[1], rgb[2]) : qRgba(0, 0, 0, 0);
        }
    }
    return reduced;
}

/// A mask as an image: filled vessels with an opaque outline.
/// @param isVessel of a pixel's index, row by row
template <typename IsVessel>
QImage maskImage(int width, int height, QColor color, const IsVessel& isVessel)
{
    const auto at = [&](int x, int y) {
        return x >= 0 && y >= 0 && x < width && y < height
            && isVessel(static_cast<std::size_t>(y) * static_cast<std::size_t>(width)
                        + static_cast<std::size_t>(x));
    };
    QImage image(width, height, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    const QRgb fill = qRgba(color.red(), color.green(), color.blue(), 200);
    const QRgb edge = qRgba(color.red(), color.green(), color.blue(), 255);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            if (at(x, y)) {
                const bool inner = at(x - 1, y) && at(x + 1, y) && at(x, y - 1) && at(x, y + 1);
                image.setPixel(x, y, inner ? fill : edge);
            }
    return image;
}

Result<QImage> readMask(const std::filesystem::path& path, QColor color)
{
    const auto raster = Raster::open(path);
    if (!raster)
        return tl::unexpected(raster.error());
    const RasterInfo& info = raster->info();
    const auto [width, height] = reducedSize(info);
    const auto block =
        raster->read({0, 0, info.width, info.height}, std::vector<int>{1}, width, height);
    if (!block)
        return tl::unexpected(block.error());
    return maskImage(width, height, color,
                     [&](std::size_t pixel) { return block->values[pixel] > 0.0f; });
}

QString coordinateText(const std::array<double, 2>& lonLat)
{
    const QLocale locale;
    return SceneView::tr("%1° %2  %3° %4")
        .arg(locale.toString(std::abs(lonLat[1]), 'f', 4),
             lonLat[1] < 0 ? SceneView::tr("S") : SceneView::tr("N"),
             locale.toString(std::abs(lonLat[0]), 'f', 4),
             lonLat[0] < 0 ? SceneView::tr("W") : SceneView::tr("E"));
}

} // namespace

SceneView::SceneView(QWidget* parent) : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(240, 200);
    setAccessibleName(tr("Scene with vessel mask"));
}

void SceneView::openScene(const std::filesystem::path& path)
{
    clearMask();
    m_sceneJob.run<ReducedImage>([path](const RunToken&) { return readScene(path); },
                                 [this, path](const Result<ReducedImage>& reduced) {
                                     if (!reduced) {
                                         Q_EMIT failed(reduced.error());
                                         return;
                                     }
                                     auto raster = Raster::open(path);
                                     if (!raster) {
                                         Q_EMIT failed(raster.error());
                                         return;
                                     }
                                     m_path = path;
                                     m_raster = std::move(*raster);
                                     m_image = reduced->image;
                                     m_imageScale = reduced->scale;
                                     fitToView();
                                     const RasterInfo& info = m_raster->info();
                                     Q_EMIT sceneOpened(
                                         tr("%1 × %2 px · %3 bands · %4")
                                             .arg(info.width)
                                             .arg(info.height)
                                             .arg(info.bands)
                                             .arg(info.crsName.empty()
                                                      ? tr("no georeference")
                                                      : QString::fromStdString(info.crsName)));
                                 });
}

void SceneView::showMask(const std::filesystem::path& path)
{
    m_maskJob.run<QImage>(
        [path, color = currentTheme().accent](const RunToken&) { return readMask(path, color); },
        [this](const Result<QImage>& mask) {
            if (!mask) {
                Q_EMIT failed(mask.error());
                return;
            }
            if (mask->size() != m_image.size()) {
                Q_EMIT failed(
                    {ErrorCode::MaskMismatch, "mask", "its size differs from the scene's"});
                return;
            }
            m_mask = *mask;
            update();
            Q_EMIT maskShown();
        });
}

void SceneView::clearMask()
{
    m_maskJob.cancel();
    m_mask = QImage();
    update();
}

void SceneView::addMaskWindow(const Window& window, std::span<const std::uint8_t> mask)
{
    if (!hasScene())
        return;
    if (m_mask.isNull()) {
        m_mask = QImage(m_image.size(), QImage::Format_ARGB32);
        m_mask.fill(Qt::transparent);
    }
    QPainter painter(&m_mask);
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    painter.drawImage(QRectF(window.x * m_imageScale, window.y * m_imageScale,
                             window.width * m_imageScale, window.height * m_imageScale),
                      maskImage(window.width, window.height, currentTheme().accent,
                                [&](std::size_t pixel) { return mask[pixel] != 0; }));
    update();
}

void SceneView::setMaskOpacity(double opacity)
{
    m_opacity = std::clamp(opacity, 0.0, 1.0);
    update();
}

void SceneView::fitToView()
{
    if (!hasScene())
        return update();
    const double sceneWidth = m_image.width() / m_imageScale;
    const double sceneHeight = m_image.height() / m_imageScale;
    const double available = height() - kFooterPx;
    m_scale = std::min(width() / sceneWidth, available / sceneHeight);
    m_origin = {(width() - sceneWidth * m_scale) / 2, (available - sceneHeight * m_scale) / 2};
    m_fitted = true;
    update();
}

QPointF SceneView::pixelFromView(const QPointF& position) const
{
    return (position - m_origin) / m_scale;
}

QPointF SceneView::viewFromPixel(const QPointF& pixel) const
{
    return m_origin + pixel * m_scale;
}

void SceneView::zoom(double factor, const QPointF& around)
{
    const QPointF fixed = pixelFromView(around);
    m_scale = std::clamp(m_scale * factor, kMinScale, kMaxScale);
    m_origin = around - fixed * m_scale;
    m_fitted = false;
    update();
}

void SceneView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = currentTheme();
    painter.fillRect(rect(), theme.panel);
    if (!hasScene()) {
        painter.setPen(theme.mutedText);
        const QString text = m_sceneJob.isRunning()
            ? tr("Opening the scene…")
            : tr("Open a scene to see a candidate's vessel mask on it.");
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, text);
        return;
    }
    const double drawn = m_scale / m_imageScale;
    painter.save();
    painter.setClipRect(0, 0, width(), height() - kFooterPx);
    painter.translate(m_origin);
    painter.scale(drawn, drawn);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, drawn < 1.0);
    painter.drawImage(0, 0, m_image);
    if (hasMask()) {
        painter.setOpacity(m_opacity);
        painter.drawImage(0, 0, m_mask);
    }
    painter.restore();
    paintFooter(painter);
}

void SceneView::paintFooter(QPainter& painter)
{
    const Theme& theme = currentTheme();
    const QRect footer(0, height() - kFooterPx, width(), kFooterPx);
    painter.fillRect(footer, theme.panel);
    painter.setPen(theme.border);
    painter.drawLine(footer.topLeft(), footer.topRight());
    painter.setPen(theme.mutedText);
    const QRect inside = footer.adjusted(8, 0, -8, 0);
    if (m_pointer) {
        const QPointF pixel = pixelFromView(*m_pointer);
        if (const auto lonLat = m_raster->lonLat(pixel.x(), pixel.y()))
            painter.drawText(inside, Qt::AlignVCenter | Qt::AlignLeft, coordinateText(*lonLat));
        else
            painter.drawText(inside, Qt::AlignVCenter | Qt::AlignLeft,
                             tr("column %1, row %2").arg(int(pixel.x())).arg(int(pixel.y())));
    }
    const double groundM = m_raster->info().groundSampleM;
    if (groundM <= 0.0)
        return;
    // The longest round length that fits 120 view pixels.
    const double roomM = 120.0 * groundM / m_scale;
    const double power = std::pow(10.0, std::floor(std::log10(roomM)));
    const double lengthM = roomM / power >= 5.0 ? 5.0 * power
        : roomM / power >= 2.0                  ? 2.0 * power
                                                : power;
    const int barPx = static_cast<int>(lengthM / groundM * m_scale);
    const QString text =
        lengthM >= 1000.0 ? tr("%1 km").arg(lengthM / 1000.0) : tr("%1 m").arg(lengthM);
    const int textPx = painter.fontMetrics().horizontalAdvance(text);
    const int right = inside.right();
    painter.drawText(inside, Qt::AlignVCenter | Qt::AlignRight, text);
    painter.setPen(QPen(theme.text, 3));
    painter.drawLine(right - textPx - 8 - barPx, footer.center().y(), right - textPx - 8,
                     footer.center().y());
    painter.setPen(theme.mutedText);
    painter.drawText(inside.adjusted(0, 0, -(textPx + barPx + 24), 0),
                     Qt::AlignVCenter | Qt::AlignRight,
                     tr("%1 m/px").arg(QLocale().toString(groundM, 'f', 1)));
}

void SceneView::wheelEvent(QWheelEvent* event)
{
    zoom(std::pow(1.0015, event->angleDelta().y()), event->position());
}

void SceneView::mousePressEvent(QMouseEvent* event)
{
    m_dragFrom = event->position();
}

void SceneView::mouseMoveEvent(QMouseEvent* event)
{
    m_pointer = event->position();
    if (event->buttons() & Qt::LeftButton) {
        m_origin += event->position() - m_dragFrom;
        m_dragFrom = event->position();
        m_fitted = false;
    }
    update();
}

void SceneView::leaveEvent(QEvent*)
{
    m_pointer.reset();
    update();
}

void SceneView::resizeEvent(QResizeEvent*)
{
    if (m_fitted)
        fitToView();
}

void SceneView::keyPressEvent(QKeyEvent* event)
{
    constexpr double kStepPx = 60.0;
    const QPointF centre(width() / 2.0, height() / 2.0);
    switch (event->key()) {
    case Qt::Key_Plus:
        return zoom(1.25, centre);
    case Qt::Key_Minus:
        return zoom(0.8, centre);
    case Qt::Key_0:
        return fitToView();
    case Qt::Key_Left:
        m_origin.rx() += kStepPx;
        break;
    case Qt::Key_Right:
        m_origin.rx() -= kStepPx;
        break;
    case Qt::Key_Up:
        m_origin.ry() += kStepPx;
        break;
    case Qt::Key_Down:
        m_origin.ry() -= kStepPx;
        break;
    default:
        return QWidget::keyPressEvent(event);
    }
    m_fitted = false;
    update();
}

} // namespace sextant::ui
