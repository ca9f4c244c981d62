#include "app/gui/report_pdf.h"

#include "ui/common/paths.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTextDocument>
#include <QUrl>

namespace sextant::app {

namespace {

constexpr int kDotsPerInch = 200;
constexpr double kFigureInches = 6.5; // the width of A4 without its margins

QImage paintedSvg(const QByteArray& svg)
{
    QSvgRenderer renderer(svg);
    const QSizeF size = renderer.defaultSize();
    if (!renderer.isValid() || size.isEmpty())
        return {};
    const double width = kFigureInches * kDotsPerInch;
    QImage image(QSizeF(width, width * size.height() / size.width()).toSize(),
                 QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

/// Text documents know no SVG within HTML: figures become images of the document.
QString withImages(const QString& html, QTextDocument& document)
{
    static const QRegularExpression figure(QStringLiteral("<svg\\b.*?</svg>"),
                                           QRegularExpression::DotMatchesEverythingOption);
    QString page;
    qsizetype end = 0;
    int count = 0;
    for (auto matches = figure.globalMatch(html); matches.hasNext();) {
        const auto match = matches.next();
        const QString name = QStringLiteral("figure%1").arg(count++);
        document.addResource(QTextDocument::ImageResource, QUrl(name),
                             paintedSvg(match.captured().toUtf8()));
        page += html.mid(end, match.capturedStart() - end)
            + QStringLiteral("<img src=\"%1\" width=\"%2\">")
                  .arg(name)
                  .arg(static_cast<int>(kFigureInches * 96)); // its pixels are 1/96 inch
        end = match.capturedEnd();
    }
    return page + html.mid(end);
}

} // namespace

Result<void> writeReportPdf(const std::string& html, const std::filesystem::path& file)
{
    QTextDocument document;
    document.setHtml(withImages(QString::fromStdString(html), document));
    QFile out(ui::pathText(file));
    if (!out.open(QIODevice::WriteOnly))
        return fail(ErrorCode::FileUnwritable, file.string(), out.errorString().toStdString());
    QPdfWriter writer(&out);
    writer.setResolution(kDotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout::Millimeter);
    document.print(&writer);
    if (out.error() != QFileDevice::NoError)
        return fail(ErrorCode::FileUnwritable, file.string(), out.errorString().toStdString());
    return {};
}

} // namespace sextant::app
