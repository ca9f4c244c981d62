#pragma once

#include <QWidget>

#include <memory>

class QCPItemStraightLine;
class QCPItemText;
class QCPCurve;
class QCPGraph;
class QCustomPlot;
class QLabel;

namespace sextant::ui {

class CandidateModel;

/// The front between simulated latency and accuracy on the device: aligned points filled, converted
/// ones hollow, an arrow of what alignment won back between them; front members joined by a step
/// line. Reads a CandidateModel.
class FrontPlot : public QWidget {
    Q_OBJECT

public:
    explicit FrontPlot(CandidateModel& model, QWidget* parent = nullptr);
    ~FrontPlot() override;

    void select(int candidate);
    [[nodiscard]] int selected() const { return m_selected; }
    /// Widget position of an aligned point; for tests and keyboard help. Null when it has no score.
    [[nodiscard]] QPoint positionOf(int candidate) const;
    /// Redraws with the current theme.
    void applyTheme();

Q_SIGNALS:
    void candidateClicked(int candidate);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void rebuild();
    void rescale();
    void hover(const QPoint& position);
    [[nodiscard]] int nearest(const QPoint& position) const;
    [[nodiscard]] QString cardText(int candidate) const;

    CandidateModel& m_model;
    QCustomPlot* m_plot;
    QCPCurve* m_arrows;
    QCPGraph* m_steps;
    QCPGraph* m_dominated;
    QCPGraph* m_converted;
    QCPGraph* m_onFront;
    QCPGraph* m_training;
    QCPGraph* m_ring;
    QLabel* m_card;
    QLabel* m_empty;
    int m_selected = -1;
};

} // namespace sextant::ui
