#include "ui/window/tag_filter.h"

#include "ui/models/candidate_model.h"
#include "ui/models/tag_list.h"

#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>

namespace sextant::ui {

TagFilter::TagFilter(const CandidateModel& model, QWidget* parent)
    : QComboBox(parent), m_model(model)
{
    setObjectName(QStringLiteral("candidateTagBox"));
    setAccessibleName(tr("Tag"));
    setToolTip(tr("Only candidates with this tag; words of a note that begin with # are tags"));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(9);
    connect(&m_model, &CandidateModel::notesChanged, this, &TagFilter::refresh);
    connect(this, &QComboBox::currentIndexChanged, this, [this] {
        if (tag() == m_told)
            return;
        m_told = tag();
        Q_EMIT tagChanged(m_told);
    });
    refresh();
}

void TagFilter::refresh()
{
    const std::vector<TagCount> tags = tagsIn(m_model.candidates());
    const QString chosen = tag();
    {
        const QSignalBlocker quiet(this);
        clear();
        addItem(tags.empty() ? tr("No tags") : tr("All tags"), QString());
        for (const auto& [tag, candidates] : tags)
            addItem(QStringLiteral("#%1 · %2").arg(tag, QLocale().toString(candidates)), tag);
        setCurrentIndex(std::max(0, findData(chosen)));
    }
    setEnabled(!tags.empty());
    Q_EMIT tagsChanged(!tags.empty());
    if (tag() != m_told) { // nobody has it any more
        m_told = tag();
        Q_EMIT tagChanged(m_told);
    }
}

} // namespace sextant::ui
