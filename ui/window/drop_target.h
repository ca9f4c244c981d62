#pragma once

#include <QObject>

#include <filesystem>

class QMimeData;
class QWidget;

namespace sextant::ui {

/// Takes files that are dragged onto a window and says what they are. GUI thread.
class DropTarget : public QObject {
    Q_OBJECT

public:
    explicit DropTarget(QWidget& window);

    /// What a drop of this file does.
    void take(const std::filesystem::path& path);

Q_SIGNALS:
    void studyDropped(const std::filesystem::path& path);
    void dataDropped(const std::filesystem::path& folder);
    void sceneDropped(const std::filesystem::path& path);
    void spaceDropped(const std::filesystem::path& path);
    void profileDropped(const std::filesystem::path& path);
    void refused(const QString& why);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace sextant::ui
