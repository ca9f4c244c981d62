#include "ui/space/space_form.h"

#include "ui/common/columns.h"
#include "ui/space/field_editor.h"
#include "ui/space/space_document.h"
#include "ui/space/space_json.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

namespace sextant::ui {

namespace {

void clearLayout(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // its own click may be what leads here
        }
        if (item->layout())
            clearLayout(item->layout());
        delete item;
    }
}

/// The entry of a list at a place; -1: the place is not one's.
int entryOf(const std::string& place, const QString& field)
{
    const QString text = QString::fromStdString(place);
    bool isNumber = false;
    const int entry = text.mid(field.size() + 1).toInt(&isNumber);
    return text.startsWith(field + QLatin1Char('/')) && isNumber ? entry : -1;
}

} // namespace

SpaceForm::SpaceForm(SpaceDocument& document, QWidget* parent)
    : QScrollArea(parent), m_document(document)
{
    setObjectName(QStringLiteral("spaceForm"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&m_document, &SpaceDocument::changed, this, &SpaceForm::showValues);
}

void SpaceForm::showSection(const SpaceSection& section)
{
    const auto isLike = [](const SpaceField& a, const SpaceField& b) {
        return a.place == b.place && a.stops == b.stops && a.high == b.high;
    };
    // What is being dragged must not be built anew.
    const bool isSame = widget() && section.place == m_section.place
        && std::equal(section.fields.begin(), section.fields.end(), m_section.fields.begin(),
                      m_section.fields.end(), isLike);
    m_section = section;
    if (!isSame)
        build();
    showValues();
    showFindings();
}

void SpaceForm::build()
{
    m_rows.clear();
    m_gesture = m_document.newGesture();
    auto* body = new QWidget;
    body->setObjectName(QStringLiteral("spaceFormBody"));
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(16, 8, 16, 16);
    column->setSpacing(16);
    addHeader(column);
    for (const SpaceField& field : m_section.fields)
        addRow(column, field);
    column->addStretch();
    if (QWidget* old = takeWidget()) {
        old->hide();
        old->deleteLater(); // an editor of it may be telling of an edit
    }
    setWidget(body);
    // Never narrower than its widest row: nothing of it may be cut off.
    setMinimumWidth(body->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width());
}

void SpaceForm::addHeader(QVBoxLayout* column)
{
    QCheckBox* apartBox = nullptr; // on a line of its own, in narrow windows too
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(titleLabel(m_section.title));
    auto* hint = mutedLabel(m_section.hint);
    hint->setWordWrap(true);
    row->addWidget(hint, 1);
    const QString place = m_section.place;
    if (place.isEmpty() || place.startsWith(QLatin1String("/stages"))) {
        auto* apart = new QCheckBox(tr("Each stage has its own choices"));
        apart->setObjectName(QStringLiteral("stagesApartBox"));
        apart->setAccessibleName(apart->text());
        apart->setToolTip(tr("Off: one set of choices for all stages. Switching it off keeps the "
                             "first stage's"));
        apart->setChecked(m_document.areStagesApart());
        apart->setEnabled(m_document.areStagesApart()
                          || m_document.space()[QLatin1String("max_stages")].toInt() > 1);
        connect(apart, &QCheckBox::clicked, this,
                [this](bool on) { m_document.setStagesApart(on); });
        apartBox = apart;
    }
    if (m_section.takesEntries) {
        const bool isRules = place == QLatin1String("/forbidden");
        auto* add = new QPushButton(isRules ? tr("Add a rule") : tr("Add a choice of bands"));
        add->setObjectName(QStringLiteral("addEntryButton"));
        add->setAccessibleName(add->text());
        add->setToolTip(m_section.hint);
        connect(add, &QPushButton::clicked, this, [this, place] { m_document.addEntry(place); });
        row->addWidget(add);
    }
    if (m_section.isEntry) {
        auto* remove = new QPushButton(tr("Remove"));
        remove->setObjectName(QStringLiteral("removeEntryButton"));
        remove->setAccessibleName(tr("Remove %1").arg(m_section.title));
        remove->setToolTip(tr("Take it out of the space; Ctrl+Z brings it back"));
        connect(remove, &QPushButton::clicked, this,
                [this, place] { m_document.removeEntry(place); });
        row->addWidget(remove);
    }
    column->addLayout(row);
    if (apartBox)
        column->addWidget(apartBox);
}

void SpaceForm::addRow(QVBoxLayout* column, const SpaceField& field)
{
    Row row;
    row.field = field;
    auto* box = new QVBoxLayout;
    box->setSpacing(4);
    auto* heading = new QHBoxLayout;
    heading->setSpacing(8);
    auto* title = new QLabel(field.title);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    heading->addWidget(title);
    auto* hint = mutedLabel(field.kind == FieldKind::Switch ? QString() : field.hint);
    hint->setWordWrap(true);
    heading->addWidget(hint, 1);
    row.changed = mutedLabel();
    heading->addWidget(row.changed);
    box->addLayout(heading);
    row.editor = FieldEditor::make(field);
    row.editor->setObjectName(FieldEditor::nameOf(field.place) + QStringLiteral("Editor"));
    box->addWidget(row.editor);
    row.findings = new QVBoxLayout;
    row.findings->setSpacing(4);
    box->addLayout(row.findings);
    column->addLayout(box);
    connectEditor(field, row.editor);
    m_rows[field.place] = row;
}

void SpaceForm::connectEditor(const SpaceField& field, FieldEditor* editor)
{
    const auto gestureOf = [this](FieldEditor::Part part) {
        return part == FieldEditor::Part::OfGesture ? m_gesture : 0;
    };
    connect(
        editor, &FieldEditor::edited, this,
        [this, place = field.place, gestureOf](const QJsonValue& value, FieldEditor::Part part) {
            m_document.set(place, value, gestureOf(part));
        });
    connect(editor, &FieldEditor::spanEdited, this,
            [this, gestureOf](int low, int high, FieldEditor::Part part) {
                m_document.setStages(low, high, gestureOf(part));
            });
    connect(editor, &FieldEditor::gestureEnded, this,
            [this] { m_gesture = m_document.newGesture(); });
}

void SpaceForm::showValues()
{
    for (auto& [place, row] : m_rows) {
        const QJsonValue value = valueAt(m_document.space(), place);
        if (!value.isUndefined() || row.field.isCondition)
            row.editor->show(value.isUndefined() ? QJsonArray() : value, m_document.space());
    }
    if (auto* apart = findChild<QCheckBox*>(QStringLiteral("stagesApartBox"))) {
        apart->setChecked(m_document.areStagesApart());
        apart->setEnabled(m_document.areStagesApart()
                          || m_document.space()[QLatin1String("max_stages")].toInt() > 1);
    }
}

void SpaceForm::showField(const QString& place)
{
    const auto row = m_rows.find(fieldPlace(place));
    if (row == m_rows.end())
        return;
    ensureWidgetVisible(row->second.editor, 0, 64);
    for (QWidget* child : row->second.editor->findChildren<QWidget*>())
        if (child->focusPolicy() & Qt::TabFocus)
            return child->setFocus(Qt::OtherFocusReason);
}

void SpaceForm::setReport(const SpaceReport& report)
{
    m_report = report;
    showFindings();
}

void SpaceForm::showFindings()
{
    for (auto& [place, row] : m_rows) {
        clearLayout(row.findings);
        const auto isHere = [&, at = place](const std::string& found) {
            return fieldPlace(QString::fromStdString(found)) == at;
        };
        for (const SpaceFinding& mistake : m_report.mistakes)
            if (isHere(mistake.place))
                addFinding(row, QString::fromStdString(mistake.advice), true, nullptr);
        QStringList notes;
        for (const DeviceFinding& note : m_report.device) {
            if (!isHere(note.place))
                continue;
            addFinding(row, findingText(note), false, &note);
            const int entry = entryOf(note.place, place);
            while (notes.size() <= entry)
                notes << QString();
            if (entry >= 0)
                notes[entry] = findingText(note);
        }
        row.editor->setNotes(notes);
        row.changed->clear();
        row.changed->setToolTip({});
        for (const SpaceDifference& change : m_report.changes)
            if (isHere(change.place)) {
                row.changed->setText(tr("● changed"));
                row.changed->setToolTip(
                    tr("At the start: %1").arg(QString::fromStdString(change.before)));
            }
    }
}

void SpaceForm::addFinding(Row& row, const QString& text, bool isMistake, const DeviceFinding* note)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    auto* label = new QLabel((isMistake ? QStringLiteral("✕ ") : QStringLiteral("⚠ ")) + text);
    label->setWordWrap(true);
    label->setProperty("role", isMistake ? "error" : "muted");
    label->setObjectName(isMistake ? QStringLiteral("mistakeLabel") : QStringLiteral("noteLabel"));
    line->addWidget(label, 1);
    if (note && !note->instead.empty()) {
        auto* use = new QToolButton;
        use->setObjectName(QStringLiteral("useInsteadButton"));
        use->setText(tr("Use %1").arg(wordsOf(QString::fromStdString(note->instead))));
        use->setAccessibleName(use->text());
        use->setToolTip(tr("Put the cheaper choice in its place"));
        connect(use, &QToolButton::clicked, this, [this, finding = *note] { useInstead(finding); });
        line->addWidget(use);
    }
    row.findings->addLayout(line);
}

void SpaceForm::useInstead(const DeviceFinding& finding)
{
    const QString place = QString::fromStdString(finding.place);
    const QString list = fieldPlace(place);
    QJsonArray after;
    for (const QJsonValue& entry : valueAt(m_document.space(), list).toArray()) {
        const bool isIt = entry.toString() == QString::fromStdString(finding.choice);
        const QJsonValue kept = isIt ? QString::fromStdString(finding.instead) : entry.toString();
        if (!after.contains(kept))
            after.append(kept);
    }
    m_document.set(list, after);
}

} // namespace sextant::ui
