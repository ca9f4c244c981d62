#include "app/gui/end_signals.h"
#include "app/gui/real_jobs.h"
#include "app/gui/report_pdf.h"
#include "core/base/machine.h"
#include "core/base/memory.h"
#include "ui/common/languages.h"
#include "ui/common/log_keeper.h"
#include "ui/common/theme.h"
#include "ui/models/candidate_model.h"
#include "ui/plot/front_plot.h"
#include "ui/window/main_window.h"
#include "ui/window/workbench.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QPixmap>
#include <QStandardPaths>

#include <algorithm>
#include <cstdio>
#include <span>
#include <string_view>

namespace {

using namespace sextant;

/// Tells an error as sextant-cli does.
int exitCodeOf(const Result<void>& result)
{
    if (result)
        return 0;
    std::fprintf(stderr, "sextant: error: %s\n", result.error().message().c_str());
    return 3;
}

/// Draws the front of a study into a PNG; for machines without a display. Returns an exit code.
int drawFront(const QString& studyFile, const QString& image)
{
    const auto study = Study::open(studyFile.toStdString(), Study::Access::ReadOnly);
    const auto candidates = study
        ? study->candidates()
        : Result<std::vector<CandidateRecord>>(tl::unexpected(study.error()));
    if (!candidates)
        return exitCodeOf(tl::unexpected(candidates.error()));
    ui::CandidateModel model;
    ui::FrontPlot plot(model);
    plot.resize(960, 640);
    model.reset(*candidates);
    plot.show();
    plot.fit();
    QCoreApplication::processEvents();
    return plot.grab().save(image) ? 0 : 1;
}

/// What prints or draws and ends needs no display.
bool wantsNoWindow(std::span<char*> words)
{
    return std::any_of(words.begin() + 1, words.end(), [](std::string_view word) {
        return word == "-h" || word == "--help" || word == "-v" || word == "--version"
            || word.starts_with("--draw-front") || word.starts_with("--write-report");
    });
}

} // namespace

int main(int argc, char** argv)
{
    keepFreedMemory();
    ui::keepLog();
    if (wantsNoWindow({argv, static_cast<std::size_t>(argc)}))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("sextant"));
    QApplication::setOrganizationName(QStringLiteral("sextant"));
    QApplication::setApplicationDisplayName(QStringLiteral("Sextant"));
    QApplication::setApplicationVersion(QString::fromStdString(describeMachine().program));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.sextant.Sextant"));
    QIcon::setFallbackThemeName(QStringLiteral("breeze"));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("main", "Choose the vessel segmentation network to fly."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("study"),
                                 QApplication::translate("main", "Study to open"),
                                 QStringLiteral("[STUDY]"));
    const QCommandLineOption sample(QStringLiteral("sample"),
                                    QApplication::translate("main", "Make and search the sample"));
    const QCommandLineOption scene(QStringLiteral("scene"),
                                   QApplication::translate("main", "Scene to open"),
                                   QStringLiteral("file"));
    const QCommandLineOption candidate(
        QStringLiteral("candidate"),
        QApplication::translate("main", "Candidate to select, by number"), QStringLiteral("id"));
    const QCommandLineOption dark(QStringLiteral("dark"),
                                  QApplication::translate("main", "Dark theme"));
    const QCommandLineOption front(
        QStringLiteral("draw-front"),
        QApplication::translate("main", "Draw the study's front into a PNG and exit"),
        QStringLiteral("png"));
    const QCommandLineOption report(
        QStringLiteral("write-report"),
        QApplication::translate("main", "Write the study's report as a PDF and exit"),
        QStringLiteral("pdf"));
    parser.addOptions({sample, scene, candidate, dark, front, report});
    parser.process(application);

    ui::applyTheme(application, parser.isSet(dark) ? ui::ThemeKind::Dark : ui::wantedTheme());
    const QStringList studies = parser.positionalArguments();
    if (parser.isSet(front))
        return drawFront(studies.value(0), parser.value(front));
    if (parser.isSet(report))
        return exitCodeOf(
            app::writeStudyPdf(studies.value(0).toStdString(), parser.value(report).toStdString()));

    ui::applyLanguage(ui::wantedLanguage());
    const app::EndSignals signals(&QApplication::closeAllWindows);
    ui::Workbench workbench(app::realJobs(), ui::Choosers::dialogs());
    workbench.show();
    ui::MainWindow& window = workbench.current();
    if (parser.isSet(sample)) {
        const QString base = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
        window.startSample(std::filesystem::path(base.toStdString()) / "sample");
    } else if (!studies.isEmpty()) {
        window.openStudy(studies.first().toStdString());
    } else {
        window.showWelcome();
    }
    if (parser.isSet(scene))
        window.openScene(parser.value(scene).toStdString());
    if (parser.isSet(candidate))
        QObject::connect(
            &window, &ui::MainWindow::studyOpened, &window,
            [&window, id = parser.value(candidate).toInt()] { window.selectCandidate(id); },
            Qt::SingleShotConnection);
    return QApplication::exec();
}
