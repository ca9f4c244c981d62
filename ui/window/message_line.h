#pragma once

#include <QLabel>

namespace sextant::ui {

/// The last thing that is to be said, in the status bar. GUI thread.
class MessageLine : public QLabel {
    Q_OBJECT

public:
    explicit MessageLine(QWidget* parent = nullptr);

    void say(const QString& text);
    void complain(const QString& text);

private:
    void show(const QString& text, const char* role);
};

} // namespace sextant::ui
