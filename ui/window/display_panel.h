#pragma once

#include "ui/scene/scene_facts.h"
#include "ui/scene/scene_style.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QSlider;

namespace sextant::ui {

/// Which bands of a scene are shown, and how their numbers become colours. GUI thread.
class DisplayPanel : public QWidget {
    Q_OBJECT

public:
    explicit DisplayPanel(QWidget* parent = nullptr);

    void show(const SceneFacts& facts, const SceneStyle& style);

Q_SIGNALS:
    void styleEdited(const sextant::ui::SceneStyle& style);

private:
    void showStyle(const SceneStyle& style);
    void read();

    SceneStyle m_style, m_usual;
    bool m_showing = false;
    QComboBox* m_combination;
    std::array<QComboBox*, 3> m_bands;
    QComboBox* m_kind;
    QDoubleSpinBox *m_low, *m_high;
    QCheckBox *m_joint, *m_decibel;
    QSlider* m_gamma;
};

} // namespace sextant::ui
