#pragma once

#include "ui/session/background_job.h"
#include "ui/session/study_document.h"

#include <QAbstractProxyModel>
#include <QStringList>

#include <vector>

namespace sextant::ui {

/// The rows of a CandidateModel that are asked for, sorted by value. A few thousand candidates are
/// arranged at once, more of them off the GUI thread: the rows then stay as they are for a moment.
/// GUI thread.
class CandidateFilter : public QAbstractProxyModel {
    Q_OBJECT

public:
    enum class Kind { All, Front, WithinCaps, Done, Unfinished, Failed, Pinned, Excluded, Noted };
    Q_ENUM(Kind)
    /// So many candidates are arranged within the call.
    static constexpr int kAtOnce = 5'000;

    explicit CandidateFilter(QObject* parent = nullptr);

    /// @param model a CandidateModel
    void setSourceModel(QAbstractItemModel* model) override;
    void setKind(Kind kind);
    /// Words that must all occur in number, architecture, genome or note; case does not matter.
    void setWords(const QString& words);
    void setCaps(const Caps& caps);
    /// Only candidates with this tag in their note; empty: any.
    void setTag(const QString& tag);
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] bool isArranging() const { return m_job.isRunning(); }

    [[nodiscard]] QModelIndex mapToSource(const QModelIndex& index) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex& index) const override;
    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    /// The column that is sorted by says so in its title: an arrow of the style would move or cover
    /// titles that stand over their numbers.
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    /// What is asked for.
    struct Wanted {
        Kind kind = Kind::All;
        QStringList words;
        Caps caps;
        std::string tag;
        int column = 0;
        Qt::SortOrder order = Qt::AscendingOrder;
    };
    struct Material;
    using Ids = std::vector<int>;

    [[nodiscard]] CandidateModel& model() const;
    [[nodiscard]] static bool isOfKind(const CandidateRecord& candidate, bool onFront,
                                       const Wanted& wanted);
    [[nodiscard]] bool accepts(int id) const;
    [[nodiscard]] bool isBefore(int a, int b) const;
    [[nodiscard]] Material gather() const;
    /// Errors: Cancelled.
    [[nodiscard]] static Result<Ids> arranged(const Material& material, const Wanted& wanted,
                                              const RunToken& token);
    void arrange();
    void show(Ids ids, const Wanted& wanted);
    /// A candidate came or changed.
    void follow(int id);
    void followRange(const QModelIndex& first, const QModelIndex& last);
    void place(int row, int id); ///< inserts it
    void remove(int row);
    void number(std::size_t from); ///< m_rowOf of the rows from this one on

    Wanted m_wanted, m_shown;
    Ids m_ids; ///< by row
    std::vector<int> m_rowOf; ///< by id, -1: not shown
    Ids m_late; ///< candidates that changed while rows were being arranged
    BackgroundJob m_job;
};

} // namespace sextant::ui
