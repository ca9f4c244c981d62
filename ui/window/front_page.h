#pragma once

#include "ui/models/measure.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QSlider;
class QTimer;
class QToolButton;

namespace sextant::ui {

class ColourLegend;
class FrontPlot;
class Selection;
class RepeatBook;
class StudyDocument;

/// The front with the choice of its axes and colour, its tools, and a slider that replays the
/// search. GUI thread.
class FrontPage : public QWidget {
    Q_OBJECT

public:
    FrontPage(StudyDocument& document, Selection& selection, QWidget* parent = nullptr);

    [[nodiscard]] FrontPlot& plot() { return *m_plot; }
    void applyTheme();

Q_SIGNALS:
    void menuRequested(int candidate, const QPoint& globalPosition);
    void pinRequested();
    void openRequested();
    void exportRequested();

private:
    void addChoices(QHBoxLayout* row);
    void addTools(QHBoxLayout* row);
    [[nodiscard]] QHBoxLayout* replayRow();
    void connectPlot();
    void showStudyAxes();
    void takeAxes();
    void takeColour();
    void dragCap(Measure measure, std::optional<double> value);
    void showCaps();
    void followCount();
    void replay(int candidates);
    void playOn();

    void showRepeats();

    StudyDocument& m_document;
    Selection& m_selection;
    FrontPlot* m_plot;
    RepeatBook* m_repeats;
    bool m_hasMarks = false; ///< of repeats, in the plot
    QComboBox *m_x, *m_y, *m_colour;
    ColourLegend* m_legend;
    QSlider* m_replay;
    QLabel* m_replayText;
    QToolButton* m_play;
    QTimer* m_playing;
};

} // namespace sextant::ui
