#include "ui/inspector/tag_completer.h"

#include "ui/models/candidate_model.h"
#include "ui/models/tag_list.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>

namespace sextant::ui {

namespace {

/// Where the word before the cursor begins.
qsizetype wordStart(const QLineEdit& edit)
{
    const QString before = edit.text().left(edit.cursorPosition());
    return before.lastIndexOf(QLatin1Char(' ')) + 1;
}

} // namespace

TagCompleter::TagCompleter(QLineEdit& note, const CandidateModel& model)
    : QObject(&note), m_note(note), m_model(model), m_tags(new QStringListModel(this)),
      m_completer(new QCompleter(m_tags, this))
{
    // Not the line's own completer, which would complete the whole note.
    m_completer->setWidget(&m_note);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->popup()->setObjectName(QStringLiteral("tagPopup"));
    m_completer->popup()->setAccessibleName(tr("Tags"));
    m_completer->popup()->setToolTip(tr("Tags of this study; Enter or a click takes one"));
    connect(&m_note, &QLineEdit::textEdited, this, &TagCompleter::offer);
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this,
            &TagCompleter::insert);
}

void TagCompleter::offer()
{
    const QString word =
        m_note.text().mid(wordStart(m_note), m_note.cursorPosition() - wordStart(m_note));
    if (!word.startsWith(QLatin1Char('#')))
        return m_completer->popup()->hide();
    QStringList tags;
    for (const TagCount& each : tagsIn(m_model.candidates()))
        tags << QLatin1Char('#') + each.tag;
    if (tags != m_tags->stringList())
        m_tags->setStringList(tags);
    m_completer->setCompletionPrefix(word);
    const bool isWhole =
        m_completer->completionCount() == 1 && m_completer->currentCompletion().compare(word) == 0;
    if (m_completer->completionCount() == 0 || isWhole)
        return m_completer->popup()->hide();
    m_completer->complete();
}

void TagCompleter::insert(const QString& tag)
{
    const qsizetype start = wordStart(m_note);
    QString text = m_note.text();
    text.replace(start, m_note.cursorPosition() - start, tag);
    m_note.setText(text);
    m_note.setCursorPosition(static_cast<int>(start + tag.size()));
}

} // namespace sextant::ui
