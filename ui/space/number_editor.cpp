#include "ui/space/number_editor.h"

#include "ui/common/columns.h"
#include "ui/space/chip_row.h"
#include "ui/space/range_slider.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QSpinBox>

#include <algorithm>

namespace sextant::ui {

namespace {

QSpinBox* numberBox(const QString& name, const SpaceField& field, const QString& label,
                    const QString& tip)
{
    auto* box = new QSpinBox;
    box->setObjectName(name);
    box->setRange(field.low, field.high);
    box->setKeyboardTracking(false); // a number half typed is no edit
    box->setAccessibleName(label);
    box->setToolTip(tip);
    box->setAlignment(Qt::AlignRight);
    return box;
}

/// The distance between all neighbours; 0 where it is not the same.
int stepOf(const std::vector<int>& values)
{
    if (values.size() < 2)
        return 0;
    const int step = values[1] - values[0];
    for (std::size_t i = 2; i < values.size(); ++i)
        if (values[i] - values[i - 1] != step)
            return 0;
    return step;
}

} // namespace

NumberEditor::NumberEditor(const SpaceField& field, QWidget* parent)
    : FieldEditor(parent), m_field(field), m_slider(new RangeSlider)
{
    const QString name = nameOf(field.place);
    const bool isSpan = field.kind == FieldKind::Span;
    m_slider->setObjectName(name + QStringLiteral("Slider"));
    m_slider->setToolTip(
        tr("%1. Drag the ends, or use the arrow keys; Tab changes ends").arg(field.hint));
    m_low = numberBox(name + QStringLiteral("LowBox"), field, tr("%1, from").arg(field.title),
                      tr("The least number"));
    m_high = numberBox(name + QStringLiteral("HighBox"), field, tr("%1, to").arg(field.title),
                       tr("The largest number"));
    m_step = numberBox(name + QStringLiteral("StepBox"), field, tr("%1, step").arg(field.title),
                       tr("The distance between the numbers; picked: as the chips say"));
    m_step->setRange(0, std::max(1, field.high - field.low));
    m_step->setSpecialValueText(tr("picked"));
    m_chips = new ChipRow(name, ChipRow::Choice::Any);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_low);
    row->addWidget(m_slider, 1);
    row->addWidget(m_high);
    row->addWidget(mutedLabel(field.unit));
    if (isSpan) {
        m_step->setParent(this); // without a use, and hidden
        m_chips->setParent(this);
        m_step->hide();
        m_chips->hide();
    } else {
        row->addSpacing(8);
        row->addWidget(mutedLabel(tr("step")));
        row->addWidget(m_step);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    if (!isSpan)
        column->addWidget(m_chips);

    connect(m_slider, &RangeSlider::moved, this, [this](int low, int high) {
        takeEnds(m_stops[static_cast<std::size_t>(low)], m_stops[static_cast<std::size_t>(high)],
                 Part::OfGesture);
    });
    connect(m_slider, &RangeSlider::released, this, &NumberEditor::endGesture);
    connect(m_low, &QSpinBox::valueChanged, this, [this](int low) {
        if (!m_showing)
            takeEnds(low, std::max(low, m_values.empty() ? low : m_values.back()), Part::OfGesture);
    });
    connect(m_high, &QSpinBox::valueChanged, this, [this](int high) {
        if (!m_showing)
            takeEnds(std::min(high, m_values.empty() ? high : m_values.front()), high,
                     Part::OfGesture);
    });
    connect(m_step, &QSpinBox::valueChanged, this, &NumberEditor::takeSteps);
    for (QSpinBox* box : {m_low, m_high, m_step})
        connect(box, &QSpinBox::editingFinished, this, &NumberEditor::endGesture);
    connect(m_chips, &ChipRow::edited, this, &NumberEditor::takeChips);
}

std::vector<int> NumberEditor::ranged(const std::vector<int>& values, const std::vector<int>& stops,
                                      int low, int high)
{
    std::vector<int> result{low, high};
    for (const int value : values)
        if (value >= low && value <= high)
            result.push_back(value);
    const int first = values.empty() ? high : values.front();
    const int last = values.empty() ? low : values.back();
    for (const int stop : stops)
        if (stop >= low && stop <= high && (values.empty() || stop < first || stop > last))
            result.push_back(stop);
    std::sort(result.begin(), result.end());
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

void NumberEditor::takeEnds(int low, int high, Part part)
{
    if (m_field.kind == FieldKind::Span) {
        m_values = {low, high};
        showEnds();
        Q_EMIT spanEdited(low, high, part);
        return;
    }
    // From what it was when the gesture began: what a drag passes over is not lost.
    if (part == Part::OfGesture && m_before.empty())
        m_before = m_values;
    tell(ranged(part == Part::OfGesture ? m_before : m_values, m_stops, low, high), part);
}

void NumberEditor::endGesture()
{
    m_before.clear();
    Q_EMIT gestureEnded();
}

void NumberEditor::takeChips()
{
    std::vector<int> values;
    const std::vector<bool> on = m_chips->on();
    for (std::size_t i = 0; i < on.size() && i < m_chipped.size(); ++i)
        if (on[i])
            values.push_back(m_chipped[i]);
    endGesture();
    m_fromChips = true;
    tell(std::move(values), Part::Whole);
    m_fromChips = false;
}

void NumberEditor::takeSteps()
{
    const int step = m_step->value();
    if (m_showing || step == 0 || m_values.empty())
        return;
    std::vector<int> values;
    for (int value = m_values.front(); value <= m_values.back(); value += step)
        values.push_back(value);
    tell(std::move(values), Part::OfGesture);
}

void NumberEditor::tell(std::vector<int> values, Part part)
{
    QJsonArray list;
    for (const int value : values)
        list.append(value);
    Q_EMIT edited(list, part);
}

void NumberEditor::show(const QJsonValue& value, const QJsonObject& space)
{
    m_values.clear();
    if (m_field.kind == FieldKind::Span)
        m_values = {value.toInt(),
                    std::max(value.toInt(), space[QLatin1String("max_stages")].toInt())};
    for (const QJsonValue& entry : value.toArray())
        m_values.push_back(entry.toInt());
    std::sort(m_values.begin(), m_values.end());
    refreshStops();
    showEnds();
}

void NumberEditor::refreshStops()
{
    m_stops = m_field.stops;
    // The numbers of the gesture's beginning too: they stay in reach.
    for (const std::vector<int>* values : {&m_values, &m_before})
        m_stops.insert(m_stops.end(), values->begin(), values->end());
    std::sort(m_stops.begin(), m_stops.end());
    m_stops.erase(std::unique(m_stops.begin(), m_stops.end()), m_stops.end());
    std::erase_if(m_stops, [this](int stop) { return stop < m_field.low || stop > m_field.high; });
}

void NumberEditor::showEnds()
{
    m_showing = true;
    std::vector<bool> marks;
    for (const int stop : m_stops)
        marks.push_back(std::binary_search(m_values.begin(), m_values.end(), stop)
                        || m_field.kind == FieldKind::Span);
    m_slider->setStops(marks);
    const auto at = [this](int value) {
        return static_cast<int>(std::lower_bound(m_stops.begin(), m_stops.end(), value)
                                - m_stops.begin());
    };
    if (!m_values.empty()) {
        m_slider->setRange(at(m_values.front()), at(m_values.back()));
        m_low->setValue(m_values.front());
        m_high->setValue(m_values.back());
        m_slider->setAccessibleName(
            tr("%1, from %2 to %3").arg(m_field.title).arg(m_values.front()).arg(m_values.back()));
    } else {
        m_slider->setAccessibleName(m_field.title);
    }
    if (m_field.kind != FieldKind::Span) {
        m_step->setValue(stepOf(m_values));
        if (!m_fromChips || m_chipped.empty()) {
            constexpr std::size_t kFew = 9; // so many are all shown
            m_chipped.clear();
            for (const int stop : m_stops)
                if (m_values.empty() || m_stops.size() <= kFew
                    || (stop >= m_values.front() && stop <= m_values.back()))
                    m_chipped.push_back(stop);
        }
        QStringList texts;
        std::vector<bool> on;
        for (const int number : m_chipped) {
            texts << QLocale().toString(number);
            on.push_back(std::binary_search(m_values.begin(), m_values.end(), number));
        }
        m_chips->setChips(texts, m_field.hint);
        m_chips->setOn(on);
    }
    m_showing = false;
}

} // namespace sextant::ui
