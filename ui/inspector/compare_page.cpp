#include "ui/inspector/compare_page.h"

#include "ui/common/columns.h"
#include "ui/common/elided_label.h"
#include "ui/common/text.h"
#include "ui/models/candidate_model.h"
#include "ui/models/layer_model.h"
#include "ui/models/score_comparison.h"
#include "ui/session/study_document.h"

#include <QHeaderView>
#include <QSpinBox>
#include <QSplitter>
#include <QTableView>

#include <tuple>

namespace sextant::ui {

namespace {

QTableView* tableOf(QAbstractItemModel* model, const char* name, const QString& accessible)
{
    auto* table = new QTableView;
    table->setObjectName(QString::fromLatin1(name));
    table->setAccessibleName(accessible);
    table->setToolTip(accessible);
    table->setModel(model);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 8);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->horizontalHeader()->setHighlightSections(false);
    return table;
}

} // namespace

ComparePage::ComparePage(StudyDocument& document, QWidget* parent)
    : QWidget(parent),
      m_document(document), m_numbers{new QSpinBox, new QSpinBox}, m_words{new ElidedLabel,
                                                                           new ElidedLabel},
      m_scores(new ScoreComparison(this)), m_layers(new LayerModel(this)), m_layerView(nullptr),
      m_summary(mutedLabel())
{
    auto* header = new QHBoxLayout;
    header->setSpacing(8);
    header->addWidget(titleLabel(tr("Compare")));
    for (const auto& [side, name, label, tip] :
         {std::tuple{0, "leftCandidateBox", tr("Left candidate"),
                     tr("Number of the candidate on the left")},
          {1, "rightCandidateBox", tr("Right candidate"),
           tr("Number of the candidate on the right")}}) {
        QSpinBox* box = m_numbers[static_cast<std::size_t>(side)];
        ElidedLabel* words = m_words[static_cast<std::size_t>(side)];
        box->setObjectName(QString::fromLatin1(name));
        box->setAccessibleName(label);
        box->setToolTip(tip);
        box->setMinimumWidth(72);
        header->addWidget(box);
        header->addWidget(words, 1);
        connect(box, &QSpinBox::valueChanged, this, &ComparePage::refresh);
    }
    m_layerView = tableOf(m_layers, "layerComparisonView", tr("Layers of both"));
    m_summary->setObjectName(QStringLiteral("comparisonSummary"));
    auto* scores = tableOf(m_scores, "scoreComparisonView", tr("Scores and costs of both"));
    scores->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    scores->horizontalHeader()->setSectionResizeMode(ScoreComparison::Difference,
                                                     QHeaderView::Stretch);
    auto* layers = new QWidget;
    auto* column = new QVBoxLayout(layers);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_summary);
    column->addWidget(m_layerView, 1);
    auto* both = new QSplitter(Qt::Horizontal);
    both->addWidget(scores);
    both->addWidget(layers);
    both->setSizes({390, 890});
    both->setChildrenCollapsible(false);
    fillColumn(this, header, both);

    CandidateModel& model = m_document.model();
    connect(&model, &CandidateModel::modelReset, this, &ComparePage::followCount);
    connect(&model, &CandidateModel::frontChanged, this, &ComparePage::followCount);
    connect(&m_document, &StudyDocument::capsChanged, this,
            &ComparePage::refresh); // made, or another
    followCount();
}

int ComparePage::left() const
{
    return m_numbers[0]->value();
}

int ComparePage::right() const
{
    return m_numbers[1]->value();
}

void ComparePage::followCount()
{
    for (QSpinBox* box : m_numbers)
        box->setRange(0, std::max(0, m_document.model().rowCount() - 1));
    refresh();
}

void ComparePage::compare(int left, int right)
{
    followCount();
    m_numbers[0]->setValue(left);
    m_numbers[1]->setValue(right);
    refresh();
}

void ComparePage::refresh()
{
    const CandidateModel& model = m_document.model();
    std::array<std::optional<CandidateRecord>, 2> records;
    std::array<std::optional<Architecture>, 2> networks;
    for (std::size_t side = 0; side < 2; ++side) {
        const CandidateRecord* candidate = model.candidate(m_numbers[side]->value());
        m_words[side]->setText(candidate ? genomeText(*candidate) : QString());
        if (!candidate || !m_document.isMade())
            continue;
        records[side] = *candidate;
        if (auto built = architectureOf(*candidate, m_document.header()))
            networks[side] = std::move(*built);
    }
    const bool both = networks[0] && networks[1];
    m_scores->reset(records[0], records[1]);
    m_layers->reset(both ? networks[0] : std::nullopt, both ? networks[1] : std::nullopt);
    int changed = 0;
    for (int row = 0; row < m_layers->rowCount(); ++row)
        changed += m_layers->changeOf(row) == LayerModel::Change::Same ? 0 : 1;
    m_summary->setText(!both ? tr("Select two candidates, then compare them (Ctrl+3).")
                           : changed == 0
                           ? tr("The same network, layer by layer.")
                           : tr("%n layers differ; they are marked.", nullptr, changed));
    for (int part = 0; part < m_layers->columnCount(); ++part)
        m_layerView->horizontalHeader()->setSectionResizeMode(
            part,
            part % LayerModel::PartCount == LayerModel::Title ? QHeaderView::Stretch
                                                              : QHeaderView::ResizeToContents);
}

} // namespace sextant::ui
