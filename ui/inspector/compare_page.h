#pragma once

#include <QWidget>

#include <array>

class QLabel;
class QSpinBox;
class QTableView;

namespace sextant::ui {

class ElidedLabel;
class LayerModel;
class ScoreComparison;
class StudyDocument;

/// Two candidates side by side: what they score and cost, and their layers, those that stand for
/// each other in one row, what differs marked. GUI thread.
class ComparePage : public QWidget {
    Q_OBJECT

public:
    explicit ComparePage(StudyDocument& document, QWidget* parent = nullptr);

    void compare(int left, int right);
    [[nodiscard]] int left() const;
    [[nodiscard]] int right() const;

private:
    void refresh();
    void followCount();

    StudyDocument& m_document;
    std::array<QSpinBox*, 2> m_numbers;
    std::array<ElidedLabel*, 2> m_words;
    ScoreComparison* m_scores;
    LayerModel* m_layers;
    QTableView* m_layerView;
    QLabel* m_summary;
};

} // namespace sextant::ui
