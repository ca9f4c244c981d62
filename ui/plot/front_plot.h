#pragma once

#include "ui/plot/front_contents.h"

#include <QWidget>

#include <filesystem>
#include <memory>

class QCustomPlot;
class QLabel;
class QMouseEvent;
class QTimer;

namespace sextant::ui {

class CandidateModel;
class CapLine;
class FrontDrawing;
class RepeatMarks;
struct RepeatMark;
class HoverCard;
class Outline;

/// The front between any two measures: scored candidates as points, coloured by a third if asked
/// for; between latency and accuracy an arrow from converted (hollow) to aligned (filled). What the
/// front dominates is shaded, caps are lines to drag, what lies beyond them is grey. Reads a
/// CandidateModel. GUI thread.
class FrontPlot : public QWidget {
    Q_OBJECT

public:
    enum class Tool { Pan, Box, Lasso };

    explicit FrontPlot(CandidateModel& model, QWidget* parent = nullptr);
    ~FrontPlot() override;

    [[nodiscard]] const FrontView& view() const { return m_view; }
    void setAxes(Measure x, Measure y);
    void setColour(std::optional<Measure> measure);
    /// @param editable whether the study can be changed: then caps have handles
    void setCaps(std::optional<double> maxLatencyMs, std::optional<std::int64_t> maxParams,
                 bool editable);
    /// Shows the search as it was when so many candidates existed; -1: as it is.
    void setShown(int candidates);
    /// What a drag with the left button does; with Shift it is always a box.
    void setTool(Tool tool);
    void select(int candidate, const std::vector<int>& selected);
    void select(int candidate) { select(candidate, {}); }

    [[nodiscard]] int selected() const { return m_current; }
    [[nodiscard]] const FrontContents& contents() const;
    /// Widget position of a point; null when it is not drawn.
    [[nodiscard]] QPoint positionOf(int candidate) const;
    /// Where to take the cap of a measure that is on an axis; null when there is none.
    [[nodiscard]] QPoint capHandleOf(Measure measure) const;

    /// Draws the front of another study behind; an empty name: of none.
    void setOther(const QString& name, std::vector<CandidateRecord> candidates);
    [[nodiscard]] const FrontContents& otherContents() const { return m_otherContents; }

    /// Redraws with the current theme.
    void applyTheme();
    /// Means and intervals of repeated networks, in the units of the axes.
    void showRepeats(const std::vector<RepeatMark>& marks);
    void fit();

    /// The plot as it is, without the card. Two pixels for one.
    [[nodiscard]] QImage image() const;
    /// By ending: svg, pdf, png. Errors: FileUnwritable, WrongUsage for another ending.
    [[nodiscard]] Result<void> save(const std::filesystem::path& file) const;

Q_SIGNALS:
    void candidateClicked(int candidate);
    void candidateToggled(int candidate); ///< Ctrl and click
    void regionSelected(const std::vector<int>& candidates);
    void capDragged(sextant::ui::Measure measure, std::optional<double> value);
    void menuRequested(int candidate, const QPoint& globalPosition); ///< -1: of the plot
    void pinRequested(); ///< Space
    void openRequested(); ///< Enter
    void exportRequested(); ///< E

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void rebuildSoon();
    void replotSoon();
    void rebuild();
    void refresh();
    /// Takes in what was put since; false when all has to be made anew.
    [[nodiscard]] bool takePuts();
    void placeCaps();
    void showCaps();
    void showOther();
    void fitOrReplot(); ///< all of it, unless the analyst has moved it
    void hover(const QPoint& position);
    [[nodiscard]] bool press(QMouseEvent& event);
    [[nodiscard]] bool move(QMouseEvent& event);
    [[nodiscard]] bool release(QMouseEvent& event);
    void stepAlongFront(int by);
    [[nodiscard]] CapLine* capAt(const QPointF& pixel) const;
    [[nodiscard]] QString placeOf(int candidate) const;

    CandidateModel& m_model;
    FrontView m_view;
    Tool m_tool = Tool::Pan;
    int m_current = -1;
    std::vector<int> m_selected;
    int m_hovered = -1;
    bool m_fitted = true; ///< until the analyst pans or zooms
    bool m_capsEditable = false;
    QCustomPlot* m_plot;
    std::unique_ptr<FrontDrawing> m_drawing;
    std::unique_ptr<RepeatMarks> m_repeats;
    std::unique_ptr<CapLine> m_capX, m_capY;
    CapLine* m_dragged = nullptr;
    HoverCard* m_card;
    Outline* m_outline;
    QLabel* m_empty;
    QString m_otherName;
    std::vector<CandidateRecord> m_other;
    FrontContents m_otherContents;
    FrontView m_built; ///< what the drawing was made for
    int m_generation = -1; ///< of the model then; -1: not made yet
    std::size_t m_puts = 0; ///< that it holds
    QTimer* m_replot; ///< paints in the next turn of the event loop
    QTimer* m_rebuild; ///< one redraw for all that changed in one turn of the event loop
};

} // namespace sextant::ui
