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
    [[nodiscard]] QSize minimumSizeHint() const override; ///< long texts end in dots

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void show(const QString& text, const char* role);
};

} // namespace sextant::ui
