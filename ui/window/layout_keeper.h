#pragma once

#include <QMap>
#include <QObject>

class QMainWindow;

namespace sextant::ui {

/// Keeps size, splitters and column widths of a window over restarts, for each set of screens its
/// own. GUI thread.
class LayoutKeeper : public QObject {
    Q_OBJECT

public:
    /// @param window complete, as it is to look after reset()
    explicit LayoutKeeper(QMainWindow& window);

    void restore();
    void save() const;
    void reset();

private:
    [[nodiscard]] static QString group();
    [[nodiscard]] QMap<QString, QByteArray> states() const;
    void apply(const QMap<QString, QByteArray>& states);

    QMainWindow& m_window;
    QMap<QString, QByteArray> m_first;
};

} // namespace sextant::ui
