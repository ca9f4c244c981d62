#include "ui/import/pixel_page.h"

#include "ui/common/columns.h"
#include "ui/common/controls.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QDoubleValidator>
#include <QFormLayout>
#include <QHeaderView>
#include <QLocale>
#include <QLineEdit>
#include <QSpinBox>
#include <QTableWidget>

#include <algorithm>
#include <array>
#include <tuple>

namespace sextant::ui {

namespace {

enum BandColumn { Use, Source, Role, BandColumnCount };

/// Usual roles; a scene's bands are mapped to a network's by these words.
const QStringList kRoles{
    QStringLiteral("blue"), QStringLiteral("green"),     QStringLiteral("red"),
    QStringLiteral("nir"),  QStringLiteral("swir"),      QStringLiteral("vv"),
    QStringLiteral("vh"),   QStringLiteral("amplitude"), QStringLiteral("panchromatic")};

} // namespace

PixelPage::PixelPage(QWidget* parent)
    : QWidget(parent), m_bands(named(new QTableWidget(0, BandColumnCount), "importBandTable",
                                     tr("Bands"), tr("Bands of a tile from top to bottom"))),
      m_calibration(named(new QComboBox, "calibrationBox", tr("Calibration"),
                          tr("What the numbers become before they are a tile's"))),
      m_scale(named(new QDoubleSpinBox, "importScaleBox", tr("Scale"),
                    tr("Every number is multiplied by this first"))),
      m_offset(named(new QDoubleSpinBox, "importOffsetBox", tr("Offset"),
                     tr("This is added after the scale"))),
      m_hasNoData(named(new QCheckBox(tr("No data is")), "hasNoDataBox",
                        tr("A number means no data"),
                        tr("For scenes that do not say so themselves"))),
      m_limitEmpty(named(new QCheckBox(tr("Keep at most")), "limitEmptyBox",
                         tr("Leave out some tiles without a vessel"),
                         tr("Most tiles of a scene are water; some of them are enough"))),
      m_noData(named(new QLineEdit, "noDataEdit", tr("Number that means no data"),
                     tr("Pixels with this number carry no loss and no metric"))),
      m_tile(named(new QSpinBox, "importTileBox", tr("Side of a tile in pixels"),
                   tr("Scenes are cut into tiles of this side; 0: every image is one tile"))),
      m_empty(named(new QDoubleSpinBox, "emptyPerVesselBox",
                    tr("Tiles without a vessel for each with one"),
                    tr("Which of them stay follows from their order, not from chance")))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    auto* left = new QVBoxLayout;
    left->setSpacing(8);
    buildBands(left);
    row->addLayout(left, 3);
    auto* right = new QVBoxLayout;
    right->setSpacing(8);
    buildNumbers(right);
    right->addStretch(1);
    row->addLayout(right, 2);
}

void PixelPage::buildBands(QLayout* column)
{
    column->addWidget(mutedLabel(tr("Bands of a tile, in this order")));
    m_bands->setHorizontalHeaderLabels({tr("Use"), tr("Band of the scene"), tr("Role")});
    m_bands->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_bands->horizontalHeader()->setStretchLastSection(true);
    m_bands->horizontalHeader()->setHighlightSections(false);
    m_bands->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_bands->verticalHeader()->hide();
    m_bands->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_bands->setSelectionMode(QAbstractItemView::SingleSelection);
    m_bands->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_bands->setShowGrid(false);
    connect(m_bands, &QTableWidget::itemChanged, this, &PixelPage::changed);
    column->addWidget(m_bands);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (const auto& [name, text, icon, by] : {std::tuple{"bandUpButton", tr("Up"), "go-up", -1},
                                               {"bandDownButton", tr("Down"), "go-down", 1}}) {
        auto* button =
            named(new QToolButton, name, text,
                  by < 0 ? tr("Move the selected band up") : tr("Move the selected band down"));
        button->setText(text);
        button->setIcon(QIcon::fromTheme(QString::fromLatin1(icon)));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        connect(button, &QToolButton::clicked, this, [this, step = by] { moveBand(step); });
        row->addWidget(button);
    }
    row->addStretch(1);
    static_cast<QVBoxLayout*>(column)->addLayout(row);
}

void PixelPage::buildNumbers(QLayout* column)
{
    auto* form = new QFormLayout;
    form->setSpacing(8);
    m_calibration->addItem(tr("Leave the numbers as they are"));
    m_calibration->addItem(tr("Amplitude of real and imaginary bands"));
    m_calibration->addItem(tr("Amplitude to decibels"));
    m_calibration->addItem(tr("Power to decibels"));
    m_calibration->addItem(tr("Real and imaginary bands to decibels"));
    m_calibration->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_calibration->setMinimumContentsLength(18);
    form->addRow(tr("Calibration"), m_calibration);
    for (QDoubleSpinBox* box : {m_scale, m_offset}) {
        box->setDecimals(6);
        box->setRange(-1e6, 1e6);
        box->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    }
    m_scale->setValue(1.0);
    form->addRow(tr("Scale"), m_scale);
    form->addRow(tr("Offset"), m_offset);
    m_noData->setValidator(new QDoubleValidator(m_noData));
    m_noData->setText(QStringLiteral("0"));
    m_noData->setProperty("role", "field");
    m_noData->setEnabled(false);
    connect(m_hasNoData, &QCheckBox::toggled, m_noData, &QWidget::setEnabled);
    form->addRow(m_hasNoData, m_noData);
    m_tile->setRange(0, 4096);
    m_tile->setValue(128);
    m_tile->setSingleStep(32);
    m_tile->setSuffix(tr(" px"));
    m_tile->setSpecialValueText(tr("whole images"));
    form->addRow(tr("Side of a tile"), m_tile);
    m_empty->setRange(0.0, 1000.0);
    m_empty->setDecimals(1);
    m_empty->setValue(1.0);
    m_empty->setSuffix(tr(" empty tiles per tile with vessels"));
    m_empty->setEnabled(false);
    connect(m_limitEmpty, &QCheckBox::toggled, m_empty, &QWidget::setEnabled);
    form->addRow(m_limitEmpty, m_empty);
    static_cast<QVBoxLayout*>(column)->addLayout(form);
}

QWidget* PixelPage::roleBox(const QString& name)
{
    auto* box = named(new QComboBox, "bandRoleBox", tr("Role of the band"),
                      tr("By its role a network finds the band in other scenes"));
    box->setEditable(true);
    box->addItem(name);
    for (const QString& role : kRoles)
        if (role != name)
            box->addItem(role);
    return box;
}

void PixelPage::show(const ImportSurvey& survey)
{
    const auto readable = std::find_if(survey.scenes.begin(), survey.scenes.end(),
                                       [](const SurveyedScene& s) { return s.problem.empty(); });
    if (readable == survey.scenes.end() || readable->bandNames == m_names)
        return;
    m_names = readable->bandNames;
    m_bands->setRowCount(0);
    QWidget* before = m_bands; // in the order of Tab
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        const int row = m_bands->rowCount();
        m_bands->insertRow(row);
        auto* use = new QTableWidgetItem;
        use->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        use->setCheckState(Qt::Checked);
        m_bands->setItem(row, Use, use);
        auto* source =
            new QTableWidgetItem(tr("%1: %2").arg(i + 1).arg(QString::fromStdString(m_names[i])));
        source->setData(Qt::UserRole, static_cast<int>(i) + 1);
        m_bands->setItem(row, Source, source);
        QWidget* role = roleBox(QString::fromStdString(m_names[i]));
        m_bands->setCellWidget(row, Role, role);
        setTabOrder(before, role);
        before = role;
    }
    if (readable->noData)
        m_noData->setText(QLocale::c().toString(*readable->noData));
}

void PixelPage::moveBand(int by)
{
    const int from = m_bands->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_bands->rowCount())
        return;
    const auto roleOf = [this](int row) {
        return static_cast<QComboBox*>(m_bands->cellWidget(row, Role));
    };
    const QString role = roleOf(from)->currentText();
    const QString other = roleOf(to)->currentText();
    for (const int column : {int{Use}, int{Source}}) {
        QTableWidgetItem* moved = m_bands->takeItem(from, column);
        m_bands->setItem(from, column, m_bands->takeItem(to, column));
        m_bands->setItem(to, column, moved);
    }
    roleOf(from)->setCurrentText(other);
    roleOf(to)->setCurrentText(role);
    m_bands->selectRow(to);
}

bool PixelPage::isReady() const
{
    for (int row = 0; row < m_bands->rowCount(); ++row)
        if (const auto* use = m_bands->item(row, Use); use && use->checkState() == Qt::Checked)
            return true;
    return false;
}

void PixelPage::read(ImportRequest& request) const
{
    using Step = CalibrationStep;
    request.bands.clear();
    request.bandNames.clear();
    for (int row = 0; row < m_bands->rowCount(); ++row) {
        if (m_bands->item(row, Use)->checkState() != Qt::Checked)
            continue;
        request.bands.push_back(m_bands->item(row, Source)->data(Qt::UserRole).toInt());
        request.bandNames.push_back(
            static_cast<QComboBox*>(m_bands->cellWidget(row, Role))->currentText().toStdString());
    }
    static const std::array<std::vector<Step>, 5> kSteps{{{},
                                                          {Step::Amplitude},
                                                          {Step::Decibel},
                                                          {Step::DecibelOfPower},
                                                          {Step::Amplitude, Step::Decibel}}};
    request.steps = kSteps[static_cast<std::size_t>(m_calibration->currentIndex())];
    if (!request.steps.empty() && request.steps.front() == Step::Amplitude) {
        std::vector<std::string> pairs; // a pair of bands becomes one, named after the first
        for (std::size_t i = 0; i < request.bandNames.size(); i += 2)
            pairs.push_back(request.bandNames[i]);
        request.bandNames = pairs;
    }
    request.scale = m_scale->value();
    request.offset = m_offset->value();
    request.noData.reset();
    if (m_hasNoData->isChecked())
        request.noData = QLocale().toDouble(m_noData->text());
    request.tileSizePx = m_tile->value();
    request.emptyPerVesselTile = m_limitEmpty->isChecked() ? m_empty->value() : -1.0;
}

} // namespace sextant::ui
