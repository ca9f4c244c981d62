#include "ui/inspector/ranges_tab.h"

#include "core/hw/device_profile.h"
#include "ui/common/elided_label.h"
#include "ui/common/text.h"
#include "ui/inspector/range_view.h"
#include "ui/models/candidate_model.h"
#include "ui/session/selection.h"
#include "ui/session/study_document.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sextant::ui {

RangesTab::RangesTab(const Jobs& jobs, StudyDocument& document, Selection& selection,
                     QWidget* parent)
    : QWidget(parent), m_jobs(jobs), m_document(document), m_selection(selection),
      m_view(new RangeView), m_measure(new QPushButton(tr("Measure"))), m_words(new ElidedLabel)
{
    m_measure->setObjectName(QStringLiteral("measureRangesButton"));
    m_measure->setAccessibleName(tr("Measure the ranges of the layers"));
    m_measure->setToolTip(tr("Run the candidate on validation tiles under the simulated device"));
    m_words->setObjectName(QStringLiteral("rangesText"));
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("rangesScroll"));
    scroll->setWidget(m_view);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_measure);
    row->addWidget(m_words, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addLayout(row);
    column->addWidget(scroll, 1);
    connect(m_measure, &QPushButton::clicked, this, &RangesTab::measure);
    connect(&m_selection, &Selection::currentChanged, this, &RangesTab::clear);
    connect(&m_document, &StudyDocument::replaced, this, &RangesTab::clear);
    connect(&m_document.model(), &CandidateModel::frontChanged, this, &RangesTab::refresh);
    clear();
}

void RangesTab::clear()
{
    m_job.cancel();
    m_shown = -1;
    m_view->show({}, {});
    refresh();
}

void RangesTab::refresh()
{
    const CandidateRecord* candidate = m_document.model().candidate(m_selection.current());
    const bool can = candidate && candidate->status == CandidateStatus::Done && m_jobs.layerRanges;
    m_measure->setEnabled(can && !m_job.isRunning());
    if (m_shown < 0 && !m_job.isRunning())
        m_words->setText(can ? tr("Magnitudes of each layer's results on validation tiles, against "
                                  "the device's number format")
                             : tr("Choose a trained candidate."));
}

void RangesTab::measure()
{
    const int candidate = m_selection.current();
    m_words->setText(tr("Measuring on validation tiles…"));
    m_job.run<std::vector<LayerRange>>(
        [job = m_jobs.layerRanges, path = m_document.path(), candidate](const RunToken& token) {
            return job(path, candidate, token);
        },
        [this, candidate](const Result<std::vector<LayerRange>>& ranges) {
            m_measure->setEnabled(true);
            if (!ranges)
                return m_words->setText(errorText(ranges.error()));
            m_shown = candidate;
            const auto device = DeviceProfile::fromJson(m_document.header().profileJson);
            const StorageLimits limits = device ? limitsOf(device->rules) : StorageLimits();
            m_view->show(*ranges, limits);
            m_words->setText(
                tr("Stored as %1, simulated, on the first validation tiles; brighter: "
                   "more results (logarithmic)")
                    .arg(limits.format.isEmpty() ? QStringLiteral("FP32") : limits.format));
        });
    m_measure->setEnabled(false);
}

} // namespace sextant::ui
