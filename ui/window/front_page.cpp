#include "ui/window/front_page.h"

#include "ui/common/columns.h"
#include "ui/plot/front_plot.h"
#include "ui/session/selection.h"

namespace sextant::ui {

FrontPage::FrontPage(CandidateModel& model, Selection& selection, QWidget* parent)
    : QWidget(parent), m_plot(new FrontPlot(model))
{
    auto* header = new QHBoxLayout;
    header->addWidget(titleLabel(tr("Front")));
    header->addStretch();
    header->addWidget(mutedLabel(tr("● aligned   ○ converted   △ training")));
    m_plot->setObjectName(QStringLiteral("frontPlot"));
    fillColumn(this, header, m_plot);
    connect(m_plot, &FrontPlot::candidateClicked, &selection, &Selection::setCurrent);
    connect(&selection, &Selection::currentChanged, m_plot, &FrontPlot::select);
}

} // namespace sextant::ui
