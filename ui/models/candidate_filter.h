#pragma once

#include "ui/session/study_document.h"

#include <QSortFilterProxyModel>

namespace sextant::ui {

/// The rows of a CandidateModel that are asked for, sorted by value. GUI thread.
class CandidateFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    enum class Kind { All, Front, WithinCaps, Done, Unfinished, Failed, Pinned, Excluded, Noted };
    Q_ENUM(Kind)

    explicit CandidateFilter(QObject* parent = nullptr);

    void setKind(Kind kind);
    /// Words that must all occur in number, architecture, genome or note; case does not matter.
    void setWords(const QString& words);
    void setCaps(const Caps& caps);
    /// The column that is sorted by says so in its title: an arrow of the style would move or cover
    /// titles that stand over their numbers.
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    [[nodiscard]] bool isOfKind(const CandidateRecord& candidate, bool onFront) const;

    Kind m_kind = Kind::All;
    QStringList m_words;
    Caps m_caps;
};

} // namespace sextant::ui
