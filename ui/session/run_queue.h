#pragma once

#include <QObject>

#include <vector>

namespace sextant::ui {

/// Lets one search run at a time; others wait for their turn in the order they came. Searches are
/// named by an object that lives as long. GUI thread.
class RunQueue : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// @return whether it may run now; else turnCame() tells when
    [[nodiscard]] bool enter(const QObject* search);
    /// It has ended, or does not want to wait any more.
    void leave(const QObject* search);
    /// 0: it runs; 1: it is next; -1: it is not in the queue.
    [[nodiscard]] int placeOf(const QObject* search) const;

Q_SIGNALS:
    void turnCame(const QObject* search);
    void changed();

private:
    std::vector<const QObject*> m_searches; ///< the one that runs first
};

} // namespace sextant::ui
