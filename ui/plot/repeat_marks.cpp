#include "ui/plot/repeat_marks.h"

#include "ui/common/theme.h"

#include <qcustomplot.h>

#include <QPainterPath>

namespace sextant::ui {

namespace {

/// Two short waves below a point: "about equal".
QCPScatterStyle waves(const QColor& colour)
{
    QPainterPath path;
    for (const double y : {9.0, 12.5}) {
        path.moveTo(-5.0, y);
        path.cubicTo(-2.5, y - 3.5, -1.5, y - 1.5, 0.0, y);
        path.cubicTo(1.5, y + 1.5, 2.5, y + 3.5, 5.0, y);
    }
    return {path, QPen(colour, 1.4), Qt::NoBrush, 6.0};
}

} // namespace

RepeatMarks::RepeatMarks(QCustomPlot& plot)
    : m_means(plot.addGraph()), m_like(plot.addGraph()),
      m_bars(new QCPErrorBars(plot.xAxis, plot.yAxis))
{
    for (QCPGraph* graph : {m_means, m_like}) {
        graph->setLineStyle(QCPGraph::lsNone);
        graph->setSelectable(QCP::stNone);
    }
    m_bars->setSelectable(QCP::stNone);
    m_bars->setErrorType(QCPErrorBars::etValueError);
    m_bars->setDataPlottable(m_means);
    m_bars->setWhiskerWidth(7.0);
    applyTheme();
}

void RepeatMarks::applyTheme()
{
    const Theme& theme = currentTheme();
    m_bars->setPen(QPen(theme.text, 1.3));
    m_means->setScatterStyle({QCPScatterStyle::ssPlus, QPen(theme.text, 1.3), Qt::NoBrush, 7.0});
    m_like->setScatterStyle(waves(theme.device));
}

void RepeatMarks::show(const std::vector<RepeatMark>& marks)
{
    QVector<double> x, mean, error, likeX, likeY;
    for (const RepeatMark& mark : marks) {
        if (mark.isRepeated) {
            x << mark.x;
            mean << mark.mean;
            error << mark.halfWidth;
        }
        if (mark.isLikeCurrent) {
            likeX << mark.x;
            likeY << mark.mean;
        }
    }
    m_means->setData(x, mean);
    m_bars->setData(error);
    m_like->setData(likeX, likeY);
}

} // namespace sextant::ui
