#include "ui/analysis/choice_model.h"

#include "ui/space/space_fields.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace sextant::ui {

namespace {

constexpr quintptr kChoice = 0; ///< internal id of choices; of values: choice + 1

QString percent(double share)
{
    return ChoiceModel::tr("%1 %").arg(QLocale().toString(100.0 * share, 'f', 0));
}

QString levelText(const Choice& choice, const std::string& value)
{
    if (value.empty())
        return ChoiceModel::tr("not there");
    if (value == "other")
        return ChoiceModel::tr("rare values");
    if (choice.kind == ChoiceKind::SqueezeExcite)
        return value == "true" ? ChoiceModel::tr("with") : ChoiceModel::tr("without");
    if (choice.kind == ChoiceKind::DecoderWidth)
        return ChoiceModel::tr("%1 %").arg(QString::fromStdString(value));
    return wordsOf(QString::fromStdString(value));
}

std::size_t levelOf(const ChoiceEffect& effect, const std::string& value)
{
    const auto at = [&](const std::string& name) {
        return static_cast<std::size_t>(
            std::find_if(effect.levels.begin(), effect.levels.end(),
                         [&](const ChoiceLevel& level) { return level.value == name; })
            - effect.levels.begin());
    };
    const std::size_t found = at(value);
    return found < effect.levels.size() ? found : at("other");
}

} // namespace

Result<ChoiceStatistics> choiceStatistics(std::span<const CandidateRecord> candidates,
                                          const std::vector<int>& front, Measure measure,
                                          const RunToken& token)
{
    std::vector<Genome> genomes, onFront;
    std::vector<double> figures;
    for (const CandidateRecord& candidate : candidates) {
        if (candidate.repeatOf >= 0 || candidate.excluded)
            continue;
        auto genome = Genome::parse(candidate.genome);
        const double figure = valueOf(candidate, measure);
        if (!genome || !std::isfinite(figure))
            continue;
        if (std::find(front.begin(), front.end(), candidate.id) != front.end())
            onFront.push_back(*genome);
        genomes.push_back(std::move(*genome));
        // Costs spread over orders of magnitude; a choice multiplies them.
        figures.push_back(traitsOf(measure).isLogarithmic ? std::log(figure) : figure);
    }
    constexpr std::uint64_t kSeed = 1;
    auto report = choiceImportance(genomes, figures, kSeed, token);
    if (!report)
        return tl::unexpected(report.error());
    ChoiceStatistics statistics{measure, std::move(*report), static_cast<int>(onFront.size()), {}};
    for (const ChoiceEffect& effect : statistics.report.effects) {
        std::vector<int>& counts = statistics.onFront.emplace_back(effect.levels.size(), 0);
        for (const Genome& genome : onFront) {
            std::string value; // empty: not there
            for (const MadeChoice& made : choicesOf(genome))
                if (made.choice == effect.choice)
                    value = made.value;
            if (const std::size_t level = levelOf(effect, value); level < counts.size())
                ++counts[level];
        }
    }
    if (traitsOf(measure).isLogarithmic)
        for (ChoiceEffect& effect : statistics.report.effects)
            for (ChoiceLevel& level : effect.levels)
                level.prediction = std::exp(level.prediction);
    return statistics;
}

QString choiceText(const Choice& choice)
{
    const std::array names{ChoiceModel::tr("number of stages"),
                           ChoiceModel::tr("block"),
                           ChoiceModel::tr("width"),
                           ChoiceModel::tr("kernel"),
                           ChoiceModel::tr("expansion"),
                           ChoiceModel::tr("activation"),
                           ChoiceModel::tr("made smaller by"),
                           ChoiceModel::tr("repeats"),
                           ChoiceModel::tr("squeeze and excite"),
                           ChoiceModel::tr("decoder: upsampling"),
                           ChoiceModel::tr("decoder: skips"),
                           ChoiceModel::tr("decoder: depth"),
                           ChoiceModel::tr("decoder: width"),
                           ChoiceModel::tr("decoder: stages left out"),
                           ChoiceModel::tr("bands")};
    QString name = names[static_cast<std::size_t>(choice.kind)];
    if (choice.stage >= 0)
        return ChoiceModel::tr("Stage %1: %2").arg(choice.stage + 1).arg(name);
    name[0] = name[0].toUpper();
    return name;
}

void ChoiceModel::reset(ChoiceStatistics statistics)
{
    beginResetModel();
    m_statistics = std::move(statistics);
    endResetModel();
}

QModelIndex ChoiceModel::index(int row, int column, const QModelIndex& parent) const
{
    if (row < 0 || row >= rowCount(parent) || column < 0 || column >= ColumnCount)
        return {};
    return parent.isValid() ? createIndex(row, column, static_cast<quintptr>(parent.row()) + 1)
                            : createIndex(row, column, kChoice);
}

QModelIndex ChoiceModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == kChoice)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, kChoice);
}

int ChoiceModel::rowCount(const QModelIndex& parent) const
{
    const auto& effects = m_statistics.report.effects;
    if (!parent.isValid())
        return static_cast<int>(effects.size());
    if (parent.internalId() != kChoice || parent.column() != 0)
        return 0;
    return static_cast<int>(effects[static_cast<std::size_t>(parent.row())].levels.size());
}

int ChoiceModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QVariant ChoiceModel::ofChoice(const ChoiceEffect& effect, int column, int role) const
{
    if (role == Qt::DisplayRole) {
        if (column == Name)
            return choiceText(effect.choice);
        if (column == Importance)
            return tr("%1 (%2 to %3)")
                .arg(percent(effect.share), QLocale().toString(100.0 * effect.low, 'f', 0),
                     percent(effect.high));
        return {};
    }
    if (column != Importance)
        return {};
    switch (role) {
    case ShareRole:
        return effect.share;
    case LowRole:
        return effect.low;
    case HighRole:
        return effect.high;
    default:
        return {};
    }
}

QVariant ChoiceModel::ofLevel(int row, int at, int column, int role) const
{
    const auto& effect = m_statistics.report.effects[static_cast<std::size_t>(row)];
    const ChoiceLevel& level = effect.levels[static_cast<std::size_t>(at)];
    const int front =
        m_statistics.onFront[static_cast<std::size_t>(row)][static_cast<std::size_t>(at)];
    const double among =
        static_cast<double>(level.count) / std::max(1, m_statistics.report.genomes);
    const double onFront = static_cast<double>(front) / std::max(1, m_statistics.front);
    if (role == ShareRole && (column == Among || column == OnFront))
        return column == Among ? among : onFront;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Name:
        return levelText(effect.choice, level.value);
    case Among:
        return tr("%1 · %2").arg(QLocale().toString(level.count), percent(among));
    case OnFront:
        return tr("%1 · %2").arg(QLocale().toString(front), percent(onFront));
    case Prediction:
        return measureText(m_statistics.measure, level.prediction);
    default:
        return {};
    }
}

QVariant ChoiceModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return index.column() == Name
            ? QVariant()
            : QVariant(QFlags<Qt::AlignmentFlag>(Qt::AlignRight | Qt::AlignVCenter).toInt());
    if (index.internalId() == kChoice)
        return ofChoice(m_statistics.report.effects[static_cast<std::size_t>(index.row())],
                        index.column(), role);
    return ofLevel(static_cast<int>(index.internalId()) - 1, index.row(), index.column(), role);
}

QVariant ChoiceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const bool isTip = role == Qt::ToolTipRole;
    switch (section) {
    case Name:
        return isTip ? tr("What is chosen, and the values it had") : tr("Choice");
    case Importance:
        return isTip
            ? tr("Share of the variance that the choice explains by itself, and where 95 % "
                 "of the trees lie")
            : tr("Explains");
    case Among:
        return isTip ? tr("Candidates that were made so") : tr("Among all");
    case OnFront:
        return isTip ? tr("Candidates on the front that were made so") : tr("On the front");
    case Prediction:
        return isTip ? tr("What the forest predicts with this value, averaged over all else")
                     : tr("Expected");
    default:
        return {};
    }
}

} // namespace sextant::ui
