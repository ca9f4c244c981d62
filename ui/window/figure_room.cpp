#include "ui/window/figure_room.h"

#include "ui/common/paths.h"
#include "ui/common/text.h"
#include "ui/models/candidate_csv.h"
#include "ui/models/candidate_model.h"
#include "ui/plot/front_plot.h"
#include "ui/session/study_document.h"
#include "ui/window/message_line.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSaveFile>
#include <QWidget>

namespace sextant::ui {

namespace {

Result<void> saveText(const std::filesystem::path& path, const std::string& text)
{
    QSaveFile file(pathText(path));
    const auto size = static_cast<qint64>(text.size());
    if (!file.open(QIODevice::WriteOnly) || file.write(text.data(), size) != size || !file.commit())
        return fail(ErrorCode::FileUnwritable, path.string(), file.errorString().toStdString());
    return {};
}

} // namespace

FigureRoom::FigureRoom(const Choosers& choosers, StudyDocument& document, FrontPlot& plot,
                       MessageLine& messages, QWidget& window)
    : m_choosers(choosers), m_document(document), m_plot(plot), m_messages(messages),
      m_window(window)
{
}

void FigureRoom::copyImage()
{
    QGuiApplication::clipboard()->setImage(m_plot.image());
    m_messages.say(tr("The front is on the clipboard."));
}

void FigureRoom::exportFigure()
{
    const QString name = m_choosers.saveFile(
        &m_window, tr("Export figure"),
        tr("Drawing (*.svg);;Document (*.pdf);;Picture (*.png);;Table of all candidates (*.csv)"));
    if (name.isEmpty())
        return;
    const std::filesystem::path file = pathOf(name);
    const CandidateModel& model = m_document.model();
    const auto written = file.extension() == ".csv"
        ? saveText(file, candidatesCsv(model.candidates(), model.frontSet()))
        : m_plot.save(file);
    if (!written)
        return m_messages.complain(errorText(written.error()));
    m_messages.say(tr("Wrote %1").arg(name));
}

} // namespace sextant::ui
