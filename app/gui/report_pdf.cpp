#include "app/gui/report_pdf.h"

#include "core/run/study_report.h"
#include "ui/common/paths.h"

#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSaveFile>
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
    std::error_code ec; // opening says what is wrong
    std::filesystem::create_directories(file.parent_path(), ec);
    QSaveFile out(ui::pathText(file));
    if (!out.open(QIODevice::WriteOnly))
        return fail(ErrorCode::FileUnwritable, file.string(), out.errorString().toStdString());
    QPdfWriter writer(&out);
    writer.setResolution(kDotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout::Millimeter);
    document.print(&writer);
    if (!out.commit())
        return fail(ErrorCode::FileUnwritable, file.string(), out.errorString().toStdString());
    return {};
}

Result<void> writeStudyPdf(const std::filesystem::path& study, const std::filesystem::path& file)
{
    const auto opened = Study::open(study, Study::Access::ReadOnly);
    if (!opened)
        return tl::unexpected(opened.error());
    const auto page = studyReportHtml(*opened);
    return page ? writeReportPdf(*page, file) : tl::unexpected(page.error());
}

} // namespace sextant::app
