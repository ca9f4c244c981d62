#include "ui/window/vessel_panel.h"

#include "ui/common/columns.h"
#include "ui/common/controls.h"
#include "ui/common/paths.h"
#include "ui/common/text.h"
#include "ui/models/vessel_model.h"
#include "ui/scene/vessel_shapes.h"
#include "ui/window/message_line.h"
#include "ui/window/vessel_limits.h"

#include <QHeaderView>
#include <QLocale>
#include <QSortFilterProxyModel>
#include <QTableView>

namespace sextant::ui {

QString findingText(const VesselFinding& finding)
{
    const auto count = [](const QString& mark, VesselKind kind, int number, const QString& text) {
        return QStringLiteral("<span style='color:%1'>%2</span> %3 %4")
            .arg(colourOf(kind).name(), mark, QLocale().toString(number), text);
    };
    if (!finding.compared)
        return VesselPanel::tr("%n vessels", nullptr, static_cast<int>(finding.vessels.size()));
    QStringList parts{count(QStringLiteral("●"), VesselKind::Found, finding.found,
                            VesselPanel::tr("of %1 found", nullptr, finding.found)
                                .arg(QLocale().toString(finding.truths))),
                      count(QStringLiteral("◆"), VesselKind::Missed, finding.missed,
                            VesselPanel::tr("missed", nullptr, finding.missed)),
                      count(QStringLiteral("■"), VesselKind::FalseAlarm, finding.falseAlarms,
                            VesselPanel::tr("false alarms", nullptr, finding.falseAlarms))};
    if (finding.falseAlarmsPer100Km2)
        parts.append(VesselPanel::tr("%1 per 100 km²")
                         .arg(QLocale().toString(*finding.falseAlarmsPer100Km2, 'f',
                                                 *finding.falseAlarmsPer100Km2 < 10.0 ? 1 : 0)));
    return parts.join(QStringLiteral("&nbsp; "));
}

VesselPanel::VesselPanel(const Choosers& choosers, MessageLine& messages, QWidget* parent)
    : QWidget(parent), m_choosers(choosers), m_messages(messages), m_model(new VesselModel(this)),
      m_rows(new QSortFilterProxyModel(this)), m_table(new QTableView), m_summary(new QLabel),
      m_header(new QHBoxLayout), m_limits(new VesselLimits(choosers, this)),
      m_export(named(new QToolButton, "exportVesselsButton", tr("Export vessels"),
                     tr("Write the vessels as GeoPackage, GeoJSON, CSV or KML")))
{
    buildTable();
    m_summary->setObjectName(QStringLiteral("vesselSummary"));
    m_summary->setTextFormat(Qt::RichText);
    m_export->setIcon(QIcon::fromTheme(QStringLiteral("document-export-table")));
    m_export->setAutoRaise(true);
    m_summary->setWordWrap(true); // gives way to its neighbours
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_header->setSpacing(8);
    m_header->addWidget(m_summary, 1);
    auto* limits = named(new QToolButton, "vesselLimitsButton", tr("What counts as a vessel"),
                         tr("Smallest area, distance within which parts are one vessel, land"));
    limits->setIcon(QIcon::fromTheme(QStringLiteral("view-filter")));
    limits->setAutoRaise(true);
    limits->setMenu(m_limits);
    limits->setPopupMode(QToolButton::InstantPopup);
    m_header->addWidget(limits);
    m_header->addWidget(m_export);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(4);
    column->addLayout(m_header);
    column->addWidget(m_table, 1);
    connect(m_limits, &VesselLimits::changed, this, &VesselPanel::limitsChanged);
    connect(m_export, &QToolButton::clicked, this, &VesselPanel::exportAll);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (!m_selecting && current.isValid())
                    Q_EMIT chosen(m_rows->mapToSource(current).row());
            });
    setMinimumHeight(110); // two rows
    show(nullptr);
}

void VesselPanel::buildTable()
{
    m_rows->setSourceModel(m_model);
    m_rows->setSortRole(VesselModel::SortRole);
    m_table->setObjectName(QStringLiteral("vesselView"));
    m_table->setAccessibleName(tr("Vessels over the scene"));
    m_table->setToolTip(tr("Select a vessel to see it on the scene"));
    m_table->setModel(m_rows);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(VesselModel::Number, Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 8);
    QHeaderView* titles = m_table->horizontalHeader();
    titles->setHighlightSections(false);
    for (int column = 0; column < VesselModel::ColumnCount; ++column) {
        const QString title =
            m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        m_table->setColumnWidth(column,
                                std::max(64, titles->fontMetrics().horizontalAdvance(title) + 20));
    }
    m_table->setColumnWidth(VesselModel::Kind,
                            titles->fontMetrics().horizontalAdvance(tr("false alarm")) + 24);
    titles->setStretchLastSection(true);
}

void VesselPanel::show(std::shared_ptr<const VesselFinding> finding)
{
    m_finding = std::move(finding);
    m_selecting = true;
    m_model->reset(m_finding);
    m_selecting = false;
    m_table->setColumnHidden(VesselModel::Kind, !m_finding || !m_finding->compared);
    m_summary->setText(m_finding ? findingText(*m_finding)
                                 : tr("Vessels come with the mask of a candidate over a scene."));
    if (m_finding)
        m_limits->setInMetres(m_finding->georeferenced);
    m_export->setEnabled(m_finding && !m_finding->vessels.empty());
}

void VesselPanel::addTool(QWidget* tool)
{
    m_header->insertWidget(1, tool);
}

void VesselPanel::select(int index)
{
    m_selecting = true;
    const QModelIndex row = m_rows->mapFromSource(m_model->index(index, 0));
    if (row.isValid())
        m_table->selectRow(row.row());
    else
        m_table->clearSelection();
    m_selecting = false;
}

void VesselPanel::applyLimits(VesselRequest& request) const
{
    m_limits->apply(request);
}

void VesselPanel::exportAll()
{
    if (!m_finding)
        return;
    QString file = m_choosers.saveFile(this, tr("Export vessels"),
                                       tr("GeoPackage (*.gpkg);;GeoJSON (*.geojson);;CSV "
                                          "(*.csv);;KML (*.kml)"));
    if (file.isEmpty())
        return;
    if (!vectorFormatOf(pathOf(file)))
        file += QStringLiteral(".gpkg");
    m_job.run<int>(
        [finding = m_finding, file](const RunToken&) -> Result<int> {
            std::vector<Vessel> found; // a missed one is not a vessel that was found
            for (std::size_t i = 0; i < finding->vessels.size(); ++i)
                if (finding->kinds[i] != VesselKind::Missed)
                    found.push_back(finding->vessels[i]);
            if (const auto written = writeVessels(pathOf(file), found, finding->grid); !written)
                return tl::unexpected(written.error());
            return static_cast<int>(found.size());
        },
        [this, file](const Result<int>& written) {
            if (written)
                m_messages.say(tr("%n vessels written to %1", nullptr, *written).arg(file));
            else
                m_messages.complain(errorText(written.error()));
        });
}

} // namespace sextant::ui
