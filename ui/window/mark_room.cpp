#include "ui/window/mark_room.h"

#include "ui/common/text.h"
#include "ui/models/candidate_model.h"
#include "ui/session/selection.h"
#include "ui/session/study_document.h"
#include "ui/window/actions.h"
#include "ui/window/message_line.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace sextant::ui {

namespace {

/// Whether all candidates of a selection carry a mark; a command then takes it away.
bool allMarked(const CandidateModel& model, const std::vector<int>& ids,
               bool CandidateRecord::*mark)
{
    return !ids.empty() && std::all_of(ids.begin(), ids.end(), [&](int id) {
        const CandidateRecord* candidate = model.candidate(id);
        return candidate && candidate->*mark;
    });
}

} // namespace

MarkRoom::MarkRoom(StudyDocument& document, Selection& selection, Actions& actions,
                   MessageLine& messages)
    : m_document(document), m_selection(selection), m_actions(actions), m_messages(messages)
{
    connect(m_actions.pin, &QAction::triggered, this, &MarkRoom::pin);
    connect(m_actions.exclude, &QAction::triggered, this, &MarkRoom::exclude);
    connect(&m_selection, &Selection::idsChanged, this, &MarkRoom::refresh);
    connect(&m_document.model(), &CandidateModel::dataChanged, this, &MarkRoom::refresh);
    connect(&m_document, &StudyDocument::capsChanged, this, &MarkRoom::refresh); // made, or another
    connect(&m_document, &StudyDocument::failed, this,
            [this](const Error& error) { m_messages.complain(errorText(error)); });
    refresh();
}

void MarkRoom::pin()
{
    const bool pinned = allMarked(m_document.model(), m_selection.ids(), &CandidateRecord::pinned);
    m_document.setPinned(m_selection.ids(), !pinned);
}

void MarkRoom::exclude()
{
    const bool excluded =
        allMarked(m_document.model(), m_selection.ids(), &CandidateRecord::excluded);
    m_document.setExcluded(m_selection.ids(), !excluded);
}

void MarkRoom::refresh()
{
    const std::vector<int>& ids = m_selection.ids();
    const bool some = !ids.empty() && m_document.isMade();
    const CandidateModel& model = m_document.model();
    m_actions.pin->setEnabled(some);
    m_actions.exclude->setEnabled(some);
    m_actions.note->setEnabled(some);
    m_actions.addGenome->setEnabled(m_document.isMade());
    m_actions.pin->setText(allMarked(model, ids, &CandidateRecord::pinned) ? tr("Un&pin")
                                                                           : tr("&Pin"));
    m_actions.exclude->setText(
        allMarked(model, ids, &CandidateRecord::excluded) ? tr("&Include again") : tr("E&xclude"));
}

void MarkRoom::popUpMenu(int candidate, const QPoint& globalPosition)
{
    if (candidate >= 0 && !m_selection.contains(candidate))
        m_selection.setCurrent(candidate);
    auto* menu = new QMenu;
    menu->setObjectName(QStringLiteral("candidateMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (candidate >= 0) {
        menu->addActions({m_actions.pin, m_actions.exclude, m_actions.note});
        menu->addSeparator();
        menu->addActions({m_actions.compare, m_actions.exportCandidate});
        menu->addActions({m_actions.repeat, m_actions.trainLonger, m_actions.useAsStart});
        menu->addSeparator();
    }
    menu->addActions(
        {m_actions.addGenome, m_actions.copyImage, m_actions.exportFigure, m_actions.fitFront});
    menu->popup(globalPosition);
}

} // namespace sextant::ui
