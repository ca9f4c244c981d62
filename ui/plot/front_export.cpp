// FrontPlot: pictures of the plot for elsewhere.

#include "ui/plot/front_plot.h"

#include "ui/common/paths.h"

#include <qcustomplot.h>

#include <QBuffer>
#include <QSaveFile>
#include <QSvgGenerator>

namespace sextant::ui {

namespace {

constexpr int kPixelsPerInch = 96; ///< what browsers and page layouts take a pixel for

/// Vector files are drawn anew, so text stays text and points stay circles.
void drawInto(QPaintDevice& device, QCustomPlot& plot)
{
    QCPPainter painter(&device);
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    plot.toPainter(&painter, plot.width(), plot.height());
}

QByteArray svgOf(QCustomPlot& plot)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(plot.size());
    generator.setViewBox(plot.rect());
    generator.setResolution(kPixelsPerInch);
    generator.setTitle(QStringLiteral("Sextant front"));
    drawInto(generator, plot);
    return buffer.data();
}

QByteArray pdfOf(QCustomPlot& plot)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setCreator(QStringLiteral("Sextant"));
    writer.setResolution(kPixelsPerInch);
    writer.setPageMargins({});
    writer.setPageSize(QPageSize(QSizeF(plot.size()) * 72.0 / kPixelsPerInch, QPageSize::Point,
                                 QString(), QPageSize::ExactMatch));
    drawInto(writer, plot);
    return buffer.data();
}

QByteArray pngOf(const QImage& image)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

} // namespace

QImage FrontPlot::image() const
{
    constexpr double kScale = 2.0;
    return m_plot->toPixmap(m_plot->width(), m_plot->height(), kScale).toImage();
}

Result<void> FrontPlot::save(const std::filesystem::path& file) const
{
    const std::string ending = file.extension().string();
    const QByteArray bytes = ending == ".svg" ? svgOf(*m_plot)
        : ending == ".pdf"                    ? pdfOf(*m_plot)
        : ending == ".png"                    ? pngOf(image())
                                              : QByteArray();
    if (bytes.isEmpty())
        return fail(ErrorCode::WrongUsage, file.string(), "ends in none of .svg, .pdf, .png");
    QSaveFile target(pathText(file));
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size()
        || !target.commit())
        return fail(ErrorCode::FileUnwritable, file.string(), target.errorString().toStdString());
    return {};
}

} // namespace sextant::ui
