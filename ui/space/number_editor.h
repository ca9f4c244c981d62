#pragma once

#include "ui/space/field_editor.h"

#include <QJsonArray>

class QSpinBox;

namespace sextant::ui {

class ChipRow;
class RangeSlider;

/// A list of numbers as a range with two handles and boxes for its ends, and the numbers within it
/// as chips; or the least and most number of stages, without chips. What lies within a wider range
/// comes from the field's stops; what a drag leaves out and takes in again is as it was. GUI
/// thread.
class NumberEditor : public FieldEditor {
    Q_OBJECT

public:
    explicit NumberEditor(const SpaceField& field, QWidget* parent = nullptr);

    void show(const QJsonValue& value, const QJsonObject& space) override;
    [[nodiscard]] RangeSlider& slider() { return *m_slider; }

    /// The list after its ends have moved: its own numbers in between, and offered ones beyond
    /// what it had.
    [[nodiscard]] static std::vector<int> ranged(const std::vector<int>& values,
                                                 const std::vector<int>& stops, int low, int high);

private:
    void refreshStops();
    void takeEnds(int low, int high, Part part);
    void takeChips();
    void takeSteps();
    void tell(std::vector<int> values, Part part);
    void showEnds();
    void endGesture();

    SpaceField m_field;
    RangeSlider* m_slider;
    QSpinBox *m_low, *m_high, *m_step;
    ChipRow* m_chips;
    std::vector<int> m_values; ///< ascending
    std::vector<int> m_stops; ///< the field's and the values, ascending
    std::vector<int> m_chipped; ///< numbers of the chips
    std::vector<int> m_before; ///< the values when the gesture began; empty: no gesture
    bool m_showing = false;
    bool m_fromChips = false; ///< the edit comes from a click on one: they stay where they are
};

} // namespace sextant::ui
