#pragma once

#include "ui/window/choosers.h"

#include <QObject>

namespace sextant::ui {

class FrontPlot;
class MessageLine;
class StudyDocument;

/// Takes the front elsewhere: onto the clipboard, into a picture, into a table. GUI thread.
class FigureRoom : public QObject {
    Q_OBJECT

public:
    FigureRoom(const Choosers& choosers, StudyDocument& document, FrontPlot& plot,
               MessageLine& messages, QWidget& window);

    void copyImage();
    /// Asks for a file; its ending decides: svg, pdf, png, csv.
    void exportFigure();

private:
    const Choosers& m_choosers;
    StudyDocument& m_document;
    FrontPlot& m_plot;
    MessageLine& m_messages;
    QWidget& m_window;
};

} // namespace sextant::ui
