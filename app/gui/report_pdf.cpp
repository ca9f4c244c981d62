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
constexpr double kFigureInches = 6.5; // A4 within the 2 cm of margin that a document prints with

/// What a text document knows of style sheets is little, and it misreads the page's own.
constexpr char kStyle[] = R"(<style>
body { font-family: sans-serif; font-size: 9pt }
table { margin-bottom: 10pt } h2.page { page-break-before: always }
h1 { font-size: 16pt; margin: 0 } h2 { font-size: 12pt; margin-top: 14pt; margin-bottom: 4pt }
td { font-size: 8pt } th { font-size: 7pt; color: #5B6B7A } p.note { color: #5B6B7A }
</style>)";

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

/// Text documents know no SVG within HTML: figures become images of the document, each in a
/// paragraph of its own; within a heading they would stretch its lines.
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
            + QStringLiteral("<p><img src=\"%1\" width=\"%2\"></p>")
                  .arg(name)
                  .arg(static_cast<int>(kFigureInches * 96)); // its pixels are 1/96 inch
        end = match.capturedEnd();
    }
    return page + html.mid(end);
}

/// The style that text documents understand, and tables over the width of the page with room for
/// genomes, which are single long words.
QString forPaper(QString html)
{
    static const QRegularExpression style(QStringLiteral("<style>.*?</style>"),
                                          QRegularExpression::DotMatchesEverythingOption);
    html.replace(style, QString::fromLatin1(kStyle));
    html.replace(QStringLiteral("<table>"),
                 QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"2\">"));
    html.replace(QStringLiteral("<th>genome</th>"),
                 QStringLiteral("<th align=\"left\" width=\"30%\">genome</th>"));
    html.remove(QStringLiteral("<figure>"));
    html.remove(QStringLiteral("</figure>"));
    return html.replace(QStringLiteral("<th>"), QStringLiteral("<th align=\"left\">"));
}

} // namespace

Result<void> writeReportPdf(const std::string& html, const std::filesystem::path& file)
{
    QTextDocument document;
    document.setHtml(withImages(forPaper(QString::fromStdString(html)), document));
    std::error_code ec; // opening says what is wrong
    std::filesystem::create_directories(file.parent_path(), ec);
    QSaveFile out(ui::pathText(file));
    if (!out.open(QIODevice::WriteOnly))
        return fail(ErrorCode::FileUnwritable, file.string(), out.errorString().toStdString());
    QPdfWriter writer(&out);
    writer.setResolution(kDotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF()); // the document brings its own
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
