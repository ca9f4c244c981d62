#pragma once

#include <QObject>

#include <vector>

namespace sextant::ui {

/// Which candidates the analyst looks at; plot, table, scene and inspector share it. GUI thread.
class Selection : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// The candidate that scene and inspector show; -1: none.
    [[nodiscard]] int current() const { return m_current; }
    /// All that are selected, ascending, the current one among them.
    [[nodiscard]] const std::vector<int>& ids() const { return m_ids; }
    [[nodiscard]] bool contains(int candidate) const;

    void setCurrent(int candidate); ///< and no other one; -1: none at all
    /// @param candidates in any order
    /// @param current one of them, or -1: the present one if it is among them, else the first
    void set(std::vector<int> candidates, int current = -1);
    /// Takes the candidate in, as the current one, or out.
    void toggle(int candidate);

Q_SIGNALS:
    void currentChanged(int candidate);
    void idsChanged();

private:
    int m_current = -1;
    std::vector<int> m_ids;
};

} // namespace sextant::ui
