#pragma once

#include "core/space/choice_importance.h"
#include "ui/models/measure.h"

#include <QAbstractItemModel>

#include <map>
#include <span>

namespace sextant::ui {

/// What the choices of a study's networks explain, and how often they were made. A value.
struct ChoiceStatistics {
    Measure measure = Measure::MiouAligned;
    ImportanceReport report;
    int front = 0; ///< candidates on the front
    /// How many of them made a choice so, by effect and level of the report.
    std::vector<std::vector<int>> onFront;
};

/// Over candidates that have the measure; repeats of a network and excluded ones left out. May take
/// a second. Thread-safe.
/// @param front ids
/// Errors: those of choiceImportance().
[[nodiscard]] Result<ChoiceStatistics> choiceStatistics(std::span<const CandidateRecord> candidates,
                                                        const std::vector<int>& front,
                                                        Measure measure, const RunToken& token);

/// Choices by importance, their values below them. GUI thread.
class ChoiceModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { Name, Importance, Among, OnFront, Prediction, ColumnCount };
    enum Role {
        ShareRole = Qt::UserRole + 1, ///< 0..1: importance of a choice, frequency of a value
        LowRole, ///< of a choice's interval
        HighRole
    };

    using QAbstractItemModel::QAbstractItemModel;

    void reset(ChoiceStatistics statistics);
    [[nodiscard]] const ChoiceStatistics& statistics() const { return m_statistics; }

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QVariant ofChoice(const ChoiceEffect& effect, int column, int role) const;
    [[nodiscard]] QVariant ofLevel(int row, int level, int column, int role) const;

    ChoiceStatistics m_statistics;
};

/// "Stage 2, width"; for people.
[[nodiscard]] QString choiceText(const Choice& choice);

} // namespace sextant::ui
