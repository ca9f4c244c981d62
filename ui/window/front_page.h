#pragma once

#include <QWidget>

namespace sextant::ui {

class CandidateModel;
class FrontPlot;
class Selection;

/// The front with what explains it. GUI thread.
class FrontPage : public QWidget {
    Q_OBJECT

public:
    FrontPage(CandidateModel& model, Selection& selection, QWidget* parent = nullptr);

    [[nodiscard]] FrontPlot& plot() { return *m_plot; }

private:
    FrontPlot* m_plot;
};

} // namespace sextant::ui
