#include "ui/window/display_panel.h"

#include "ui/common/columns.h"
#include "ui/common/controls.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSlider>

#include <cmath>

namespace sextant::ui {

namespace {

/// Bands by what their names say; 0: there is none.
int bandNamed(const RasterInfo& info, const char* code, const char* word)
{
    for (int i = 0; i < info.bands; ++i) {
        const QString name = QString::fromStdString(info.bandNames[static_cast<std::size_t>(i)]);
        const bool mayBe = QLatin1String(word) != QLatin1String("red")
            || !name.contains(QLatin1String("infrared"), Qt::CaseInsensitive);
        if (name.contains(QLatin1String(code), Qt::CaseInsensitive)
            || (mayBe && name.contains(QLatin1String(word), Qt::CaseInsensitive)))
            return i + 1;
    }
    return 0;
}

QDoubleSpinBox* percentBox(const char* name, const QString& label, const QString& tip)
{
    auto* box = named(new QDoubleSpinBox, name, label, tip);
    box->setRange(0.0, 100.0);
    box->setDecimals(1);
    box->setSingleStep(0.5);
    box->setSuffix(DisplayPanel::tr(" %"));
    return box;
}

constexpr double kGammaSteps = 100.0; ///< per unit of the logarithm

} // namespace

DisplayPanel::DisplayPanel(QWidget* parent)
    : QWidget(parent),
      m_combination(named(new QComboBox, "bandCombinationBox", tr("Band combination"),
                          tr("Usual combinations of the scene's bands"))),
      m_kind(named(new QComboBox, "stretchBox", tr("Stretch"),
                   tr("Which numbers of a band become black and white"))),
      m_low(percentBox("stretchLowBox", tr("Black below this share of pixels"),
                       tr("This share of the pixels is black"))),
      m_high(percentBox("stretchHighBox", tr("White above this share of pixels"),
                        tr("Pixels beyond this share are white"))),
      m_joint(named(new QCheckBox(tr("One range for all three")), "jointStretchBox",
                    tr("One range for all three bands"),
                    tr("Keeps the balance of colours between the bands"))),
      m_decibel(named(new QCheckBox(tr("Decibels")), "decibelBox", tr("Decibels"),
                      tr("20 log10 of the numbers, for amplitudes of a radar"))),
      m_gamma(named(new QSlider(Qt::Horizontal), "gammaSlider", tr("Gamma"),
                    tr("To the right dark parts get brighter")))
{
    auto* form = new QFormLayout(this);
    form->setContentsMargins(12, 12, 12, 12);
    form->setSpacing(8);
    form->addRow(tr("Show"), m_combination);
    const std::array labels{tr("Red"), tr("Green"), tr("Blue")};
    const std::array names{"redBandBox", "greenBandBox", "blueBandBox"};
    for (std::size_t i = 0; i < m_bands.size(); ++i) {
        m_bands[i] = named(new QComboBox, names[i], tr("Band shown in %1").arg(labels[i]),
                           tr("Band shown in this colour"));
        form->addRow(labels[i], m_bands[i]);
        connect(m_bands[i], &QComboBox::activated, this, &DisplayPanel::read);
    }
    m_kind->addItems({tr("Share of pixels"), tr("Smallest to largest")});
    form->addRow(tr("Stretch"), m_kind);
    auto* range = new QHBoxLayout;
    range->setSpacing(8);
    range->addWidget(m_low, 1);
    range->addWidget(mutedLabel(tr("to")));
    range->addWidget(m_high, 1);
    form->addRow(QString(), range);
    form->addRow(QString(), m_joint);
    form->addRow(QString(), m_decibel);
    m_gamma->setRange(static_cast<int>(std::log(0.2) * kGammaSteps),
                      static_cast<int>(std::log(5.0) * kGammaSteps));
    form->addRow(tr("Gamma"), m_gamma);
    auto* reset = named(new QPushButton(tr("Reset")), "resetDisplayButton", tr("Reset the display"),
                        tr("Bands and stretch as the scene opened with"));
    form->addRow(QString(), reset);
    connect(m_combination, &QComboBox::activated, this, [this](int index) {
        const auto bands = m_combination->itemData(index).value<QList<int>>();
        if (bands.size() == 3) {
            SceneStyle style = m_style;
            style.bands = {bands[0], bands[1], bands[2]};
            showStyle(style);
            Q_EMIT styleEdited(style);
        }
    });
    connect(m_kind, &QComboBox::activated, this, &DisplayPanel::read);
    connect(m_low, &QDoubleSpinBox::valueChanged, this, &DisplayPanel::read);
    connect(m_high, &QDoubleSpinBox::valueChanged, this, &DisplayPanel::read);
    connect(m_joint, &QCheckBox::toggled, this, &DisplayPanel::read);
    connect(m_decibel, &QCheckBox::toggled, this, &DisplayPanel::read);
    connect(m_gamma, &QSlider::valueChanged, this, &DisplayPanel::read);
    connect(reset, &QPushButton::clicked, this, [this] {
        showStyle(m_usual);
        Q_EMIT styleEdited(m_usual);
    });
}

void DisplayPanel::show(const SceneFacts& facts, const SceneStyle& style)
{
    m_usual = usualStyle(facts.info, facts.samples);
    for (QComboBox* box : m_bands) {
        box->clear();
        for (const int band : facts.bands)
            box->addItem(
                QString::fromStdString(facts.info.bandNames[static_cast<std::size_t>(band - 1)]),
                band);
    }
    const int red = bandNamed(facts.info, "B04", "red");
    const int green = bandNamed(facts.info, "B03", "green");
    const int blue = bandNamed(facts.info, "B02", "blue");
    const int nir = bandNamed(facts.info, "B08", "nir");
    const int swir = bandNamed(facts.info, "B11", "swir");
    m_combination->clear();
    const auto add = [&](const QString& text, int r, int g, int b) {
        if (r > 0 && g > 0 && b > 0)
            m_combination->addItem(text, QVariant::fromValue(QList<int>{r, g, b}));
    };
    add(tr("Natural colours"), red, green, blue);
    add(tr("Near infrared, red, green"), nir, red, green);
    add(tr("Short-wave infrared, near infrared, red"), swir, nir, red);
    for (const int band : facts.bands)
        add(tr("%1 alone")
                .arg(QString::fromStdString(
                    facts.info.bandNames[static_cast<std::size_t>(band - 1)])),
            band, band, band);
    m_combination->addItem(tr("Own combination"));
    showStyle(style);
}

void DisplayPanel::showStyle(const SceneStyle& style)
{
    m_showing = true;
    m_style = style;
    for (std::size_t i = 0; i < m_bands.size(); ++i)
        m_bands[i]->setCurrentIndex(m_bands[i]->findData(style.bands[i]));
    const auto bands = QVariant::fromValue(QList<int>(style.bands.begin(), style.bands.end()));
    const int known = m_combination->findData(bands);
    m_combination->setCurrentIndex(known >= 0 ? known : m_combination->count() - 1);
    m_kind->setCurrentIndex(style.kind == StretchKind::Percentile ? 0 : 1);
    m_low->setValue(100.0 * style.lowShare);
    m_high->setValue(100.0 * style.highShare);
    m_low->setEnabled(style.kind == StretchKind::Percentile);
    m_high->setEnabled(style.kind == StretchKind::Percentile);
    m_joint->setChecked(style.joint);
    m_decibel->setChecked(style.decibel);
    m_gamma->setValue(static_cast<int>(std::lround(std::log(style.gamma) * kGammaSteps)));
    m_showing = false;
}

void DisplayPanel::read()
{
    if (m_showing)
        return;
    SceneStyle style = m_style;
    for (std::size_t i = 0; i < m_bands.size(); ++i)
        style.bands[i] = m_bands[i]->currentData().toInt();
    style.kind = m_kind->currentIndex() == 0 ? StretchKind::Percentile : StretchKind::MinMax;
    style.lowShare = std::min(m_low->value(), m_high->value()) / 100.0;
    style.highShare = std::max(m_low->value(), m_high->value()) / 100.0;
    style.joint = m_joint->isChecked();
    style.decibel = m_decibel->isChecked();
    style.gamma = std::exp(m_gamma->value() / kGammaSteps);
    showStyle(style);
    Q_EMIT styleEdited(style);
}

} // namespace sextant::ui
