#include "ui/models/layer_model.h"

#include "ui/common/theme.h"

#include <QColor>

namespace sextant::ui {

void LayerModel::reset(std::optional<Architecture> left, std::optional<Architecture> right)
{
    beginResetModel();
    m_left = std::move(left);
    m_right = std::move(right);
    m_rows.clear();
    if (m_left && m_right)
        m_rows = alignBlocks(m_left->network, m_right->network, m_left->blocks, m_right->blocks);
    else if (m_left)
        for (int i = 0; i < static_cast<int>(m_left->blocks.size()); ++i)
            m_rows.emplace_back(i, -1);
    endResetModel();
}

const NetworkBlock* LayerModel::blockOf(int row, bool ofRight) const
{
    const auto& [left, right] = m_rows[static_cast<std::size_t>(row)];
    const int block = ofRight ? right : left;
    if (block < 0)
        return nullptr;
    return &(ofRight ? m_right : m_left)->blocks[static_cast<std::size_t>(block)];
}

LayerModel::Change LayerModel::changeOf(int row) const
{
    const NetworkBlock* left = blockOf(row, false);
    const NetworkBlock* right = blockOf(row, true);
    if (!m_right)
        return Change::Same;
    if (!left || !right)
        return left ? Change::OnlyLeft : Change::OnlyRight;
    const bool same = left->words == right->words && left->channels == right->channels
        && left->height == right->height && left->width == right->width
        && left->params == right->params && left->macs == right->macs;
    return same ? Change::Same : Change::Changed;
}

int LayerModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LayerModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_right ? 2 * PartCount : PartCount;
}

QVariant LayerModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const int part = index.column() % PartCount;
    const Change change = changeOf(index.row());
    if (role == Qt::TextAlignmentRole)
        return QVariant((part == Title || part == Shape ? Qt::AlignLeft : Qt::AlignRight)
                        | Qt::AlignVCenter);
    if (role == Qt::BackgroundRole && change != Change::Same) {
        QColor colour = change == Change::Changed ? currentTheme().device : currentTheme().accent;
        colour.setAlphaF(0.18f);
        return colour;
    }
    const NetworkBlock* block = blockOf(index.row(), index.column() >= PartCount);
    if (role == Qt::ToolTipRole)
        return change == Change::Same    ? QVariant()
            : change == Change::Changed  ? tr("Differs between the two")
            : change == Change::OnlyLeft ? tr("Only the left one has it")
                                         : tr("Only the right one has it");
    if (role != Qt::DisplayRole || !block)
        return {};
    switch (part) {
    case Title:
        return blockTitle(*block);
    case Shape:
        return shapeText(*block);
    case Parameters:
        return layerText(*block, LayerMeasure::Parameters);
    case Macs:
        return layerText(*block, LayerMeasure::Macs);
    case Latency:
        return layerText(*block, LayerMeasure::Latency);
    default:
        return {};
    }
}

QVariant LayerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const int part = section % PartCount;
    if (role == Qt::TextAlignmentRole)
        return QVariant((part == Title || part == Shape ? Qt::AlignLeft : Qt::AlignRight)
                        | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && part == Shape)
        return tr("Channels × height × width of what leaves the layer");
    if (role == Qt::ToolTipRole && part == Latency)
        return tr("Simulated time of the layer on the device");
    if (role != Qt::DisplayRole)
        return {};
    switch (part) {
    case Title:
        return !m_right ? tr("Layer") : section < PartCount ? tr("Left layer") : tr("Right layer");
    case Shape:
        return tr("Shape");
    case Parameters:
        return tr("Parameters");
    case Macs:
        return tr("MACs");
    case Latency:
        return tr("Latency");
    default:
        return {};
    }
}

} // namespace sextant::ui
