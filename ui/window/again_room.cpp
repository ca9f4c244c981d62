#include "ui/window/again_room.h"

#include "ui/common/jobs.h"
#include "ui/common/paths.h"
#include "ui/common/text.h"
#include "ui/models/candidate_model.h"
#include "ui/session/selection.h"
#include "ui/session/study_document.h"
#include "ui/window/actions.h"
#include "ui/window/fork_dialog.h"
#include "ui/window/message_line.h"

#include <QAction>

#include <algorithm>

namespace sextant::ui {

AgainRoom::AgainRoom(const Jobs& jobs, const Choosers& choosers, StudyDocument& document,
                     Selection& selection, Actions& actions, MessageLine& messages, QWidget& window)
    : m_document(document), m_selection(selection), m_actions(actions), m_messages(messages),
      m_dialog(new ForkDialog(jobs, choosers, document, &window))
{
    connect(m_actions.repeat, &QAction::triggered, this, &AgainRoom::repeat);
    connect(m_actions.trainLonger, &QAction::triggered, this,
            [this] { m_dialog->ask(m_selection.ids(), ForkDialog::Purpose::TrainLonger); });
    connect(m_actions.useAsStart, &QAction::triggered, this,
            [this] { m_dialog->ask(m_selection.ids(), ForkDialog::Purpose::UseAsStart); });
    connect(m_dialog, &ForkDialog::made, this, [this](const std::filesystem::path& study) {
        m_messages.say(tr("Made %1").arg(pathText(study)));
        if (m_actions.openStudy->isEnabled())
            Q_EMIT studyMade(study);
        else
            m_messages.say(tr("Made %1; open it when this search has ended").arg(pathText(study)));
    });
    connect(&m_selection, &Selection::idsChanged, this, &AgainRoom::refresh);
    connect(&m_document.model(), &CandidateModel::dataChanged, this, &AgainRoom::refresh);
    connect(&m_document, &StudyDocument::capsChanged, this, &AgainRoom::refresh); // made
    refresh();
}

void AgainRoom::refresh()
{
    const std::vector<int>& ids = m_selection.ids();
    const bool can =
        m_document.isMade() && !ids.empty() && std::none_of(ids.begin(), ids.end(), [this](int id) {
            const CandidateRecord* candidate = m_document.model().candidate(id);
            return !candidate || candidate->status == CandidateStatus::Failed;
        });
    for (QAction* action : {m_actions.repeat, m_actions.trainLonger, m_actions.useAsStart})
        action->setEnabled(can);
}

void AgainRoom::repeat()
{
    m_job.run<int>(
        [path = m_document.path(), ids = m_selection.ids()](const RunToken&) -> Result<int> {
            auto study = Study::open(path, Study::Access::ReadWrite);
            if (!study)
                return tl::unexpected(study.error());
            for (const int id : ids)
                if (const auto wish = study->addRepeat(id); !wish)
                    return tl::unexpected(wish.error());
            return static_cast<int>(ids.size());
        },
        [this](const Result<int>& asked) {
            if (!asked)
                return m_messages.complain(errorText(asked.error()));
            m_messages.say(tr("%n are trained once more with other seeds, next", nullptr, *asked));
            m_document.made(); // the budget may have grown with it
            Q_EMIT this->asked();
        });
}

} // namespace sextant::ui
