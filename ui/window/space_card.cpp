#include "ui/window/space_card.h"

#include "core/space/space_sampler.h"
#include "ui/common/text.h"
#include "ui/window/setup_parts.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <cmath>

namespace sextant::ui {

namespace {

constexpr int kEditedRole = Qt::UserRole + 2; ///< the entry that the editor's space has

} // namespace

SpaceCard::SpaceCard(QWidget* parent)
    : QWidget(parent), m_space(new QComboBox), m_open(new QPushButton(tr("Open…"))),
      m_edit(new QPushButton(tr("Edit…"))), m_text(wrappedLabel()),
      m_maxLatency(new QDoubleSpinBox),
      m_maxParams(spinBox("maxParamsBox", 0, 20'000'000, 0, tr("Parameters at most"),
                          tr("Networks with more parameters are never trained; may be changed "
                             "while the search runs")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    QVBoxLayout* card = addCard(column, tr("Search space and caps"));
    addSpaces();
    auto* row = new QHBoxLayout;
    row->addWidget(m_space, 1);
    row->addWidget(m_open);
    row->addWidget(m_edit);
    card->addLayout(row);
    card->addWidget(m_text);
    card->addLayout(caps());
    connectAll();
    showSize();
}

void SpaceCard::addSpaces()
{
    m_space->addItem(tr("Small vessel networks"),
                     QString::fromStdString(SearchSpace::defaults().toJson()));
    m_space->addItem(tr("PyNAS, kernel 3"), QString::fromStdString(SearchSpace::pynas().toJson()));
    dress(m_space, "spaceBox", tr("Search space"), tr("Which networks may be built"));
    m_open->setObjectName(QStringLiteral("openSpaceButton"));
    m_open->setAccessibleName(tr("Open a search space"));
    m_open->setToolTip(tr("A search space as a JSON file"));
    m_edit->setObjectName(QStringLiteral("editSpaceButton"));
    m_edit->setAccessibleName(tr("Edit the search space"));
    m_edit->setToolTip(
        tr("Fields, size, costs and findings of the space; also while a search runs (F4)"));
}

QFormLayout* SpaceCard::caps()
{
    auto* form = new QFormLayout;
    m_maxLatency->setObjectName(QStringLiteral("maxLatencyBox"));
    m_maxLatency->setAccessibleName(tr("Latency at most"));
    m_maxLatency->setRange(0.0, 100'000.0);
    m_maxLatency->setDecimals(3);
    m_maxLatency->setSuffix(tr(" ms"));
    m_maxLatency->setSpecialValueText(tr("no cap"));
    m_maxLatency->setToolTip(tr("Networks with a longer simulated latency are never trained; may "
                                "be changed while the search runs, also in the plot"));
    m_maxParams->setSpecialValueText(tr("no cap"));
    form->addRow(tr("Latency at most"), m_maxLatency);
    form->addRow(tr("Parameters at most"), m_maxParams);
    return form;
}

void SpaceCard::connectAll()
{
    connect(m_open, &QPushButton::clicked, this, &SpaceCard::openRequested);
    connect(m_edit, &QPushButton::clicked, this, &SpaceCard::editRequested);
    connect(m_space, &QComboBox::currentIndexChanged, this, [this] {
        if (m_following)
            return;
        showSize();
        if (!m_isStudy)
            Q_EMIT chosen(m_space->currentData().toString(),
                          tr("Space: %1").arg(m_space->currentText()));
    });
    connect(m_space, &QComboBox::currentIndexChanged, this, &SpaceCard::changed);
    // A cap of a study that exists is changed as a whole value, not digit by digit.
    for (QAbstractSpinBox* box :
         std::initializer_list<QAbstractSpinBox*>{m_maxLatency, m_maxParams})
        connect(box, &QAbstractSpinBox::editingFinished, this, [this] {
            if (m_isStudy && shownCaps() != m_followedCaps)
                Q_EMIT capsEdited();
        });
}

double SpaceCard::log10Size() const
{
    const auto space = SearchSpace::fromJson(json());
    return space ? SpaceSampler(*space).log10Size() : 0.0;
}

void SpaceCard::showSize()
{
    const auto space = SearchSpace::fromJson(json());
    if (!space)
        return;
    const QStringList size =
        QString::number(std::pow(10.0, SpaceSampler(*space).log10Size()), 'e', 0)
            .split(QLatin1Char('e'));
    m_text->setText(tr("%1 to %2 stages, about %3 × 10<sup>%4</sup> networks")
                        .arg(space->minStages)
                        .arg(space->maxStages)
                        .arg(size.first())
                        .arg(size.last().toInt()));
}

void SpaceCard::follow(const QString& json, const QString& text)
{
    m_problem = json.isEmpty() ? text : QString();
    m_text->setText(text);
    if (json.isEmpty()) {
        Q_EMIT changed();
        return;
    }
    int row = m_space->findData(json);
    m_following = true;
    if (row < 0) {
        row = m_space->findData(true, kEditedRole);
        if (row < 0) {
            row = m_space->count();
            m_space->addItem(tr("As edited"));
            m_space->setItemData(row, true, kEditedRole);
        }
        m_space->setItemData(row, json);
    }
    m_space->setCurrentIndex(row);
    m_following = false;
    Q_EMIT changed();
}

int SpaceCard::rowOf(const SearchSpace& space) const
{
    for (int row = 0; row < m_space->count(); ++row) {
        const auto offered = SearchSpace::fromJson(m_space->itemData(row).toString().toStdString());
        if (offered && *offered == space)
            return row;
    }
    return -1;
}

void SpaceCard::choose(const SearchSpace& space)
{
    if (rowOf(space) < 0)
        m_space->addItem(tr("The study's own space"), QString::fromStdString(space.toJson()));
    m_space->setCurrentIndex(rowOf(space));
}

void SpaceCard::add(const std::filesystem::path& file)
{
    const auto space = SearchSpace::load(file);
    if (!space) {
        m_text->setText(errorText(space.error()));
        return;
    }
    if (rowOf(*space) < 0)
        m_space->addItem(QString::fromStdString(space->name),
                         QString::fromStdString(space->toJson()));
    if (!m_isStudy) // a study's own stays
        m_space->setCurrentIndex(rowOf(*space));
    showSize();
}

void SpaceCard::showCaps(const SearchSettings& settings)
{
    m_maxLatency->setValue(settings.maxLatencyMs.value_or(0.0));
    m_maxParams->setValue(static_cast<int>(settings.maxParams.value_or(0)));
    m_followedCaps = shownCaps();
}

std::pair<double, int> SpaceCard::shownCaps() const
{
    return {m_maxLatency->value(), m_maxParams->value()};
}

void SpaceCard::fillCaps(SearchSettings& settings) const
{
    if (m_maxLatency->value() > 0.0)
        settings.maxLatencyMs = m_maxLatency->value();
    if (m_maxParams->value() > 0)
        settings.maxParams = m_maxParams->value();
}

std::string SpaceCard::json() const
{
    return m_space->currentData().toString().toStdString();
}

void SpaceCard::setFree(bool isFree, bool isStudy)
{
    m_isStudy = isStudy;
    for (QWidget* control : std::initializer_list<QWidget*>{m_space, m_open})
        control->setEnabled(isFree);
    for (QWidget* cap : std::initializer_list<QWidget*>{m_maxLatency, m_maxParams})
        cap->setEnabled(isFree || isStudy);
}

} // namespace sextant::ui
