#include "ui/window/overlay_room.h"

#include "ui/common/paths.h"
#include "ui/common/text.h"
#include "ui/plot/front_plot.h"
#include "ui/session/study_document.h"
#include "ui/window/actions.h"
#include "ui/window/message_line.h"

#include <QAction>
#include <QWidget>

namespace sextant::ui {

OverlayRoom::OverlayRoom(const Choosers& choosers, StudyDocument& document, FrontPlot& plot,
                         Actions& actions, MessageLine& messages, QWidget& window)
    : QObject(&window), m_choosers(choosers), m_plot(plot), m_actions(actions),
      m_messages(messages), m_window(window)
{
    connect(m_actions.overlay, &QAction::triggered, this, &OverlayRoom::toggle);
    connect(&document, &StudyDocument::replaced, this, &OverlayRoom::clear);
}

void OverlayRoom::toggle(bool shown)
{
    if (!shown)
        return clear();
    const QString file = m_choosers.openFile(&m_window, tr("Study whose front is laid behind"),
                                             tr("Sextant studies (*.sextant)"));
    if (file.isEmpty())
        return clear();
    read(pathOf(file));
}

void OverlayRoom::clear()
{
    m_job.cancel();
    m_actions.overlay->setChecked(false);
    m_plot.setOther({}, {});
}

void OverlayRoom::read(const std::filesystem::path& path)
{
    using Candidates = std::vector<CandidateRecord>;
    m_job.run<Candidates>(
        [path](const RunToken&) -> Result<Candidates> {
            const auto study = Study::open(path, Study::Access::ReadOnly);
            return study ? study->candidates() : Result<Candidates>(tl::unexpected(study.error()));
        },
        [this, path](const Result<Candidates>& candidates) {
            if (!candidates) {
                clear();
                return m_messages.complain(errorText(candidates.error()));
            }
            m_plot.setOther(pathText(path.stem()), *candidates);
            const auto members = static_cast<int>(m_plot.otherContents().frontIds.size());
            m_messages.say(tr("The dashed line is the front of %1, %2")
                               .arg(pathText(path.stem()), tr("%n members", nullptr, members)));
        });
}

} // namespace sextant::ui
