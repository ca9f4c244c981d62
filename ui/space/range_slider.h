#pragma once

#include <QWidget>

#include <vector>

namespace sextant::ui {

/// A line of stops with two handles, between which a range lies. Drag a handle, or click beside
/// one to bring it there; arrow keys move the handle that has the focus, Page up and down four
/// stops, Home and End to the end; Tab goes from the lower handle to the upper. GUI thread.
class RangeSlider : public QWidget {
    Q_OBJECT

public:
    enum class Handle { Low, High };

    explicit RangeSlider(QWidget* parent = nullptr);

    /// @param marks which stops carry a mark, as many as there are stops
    void setStops(std::vector<bool> marks);
    /// Indices of stops; low <= high. Emits nothing.
    void setRange(int low, int high);
    [[nodiscard]] int low() const { return m_low; }
    [[nodiscard]] int high() const { return m_high; }
    [[nodiscard]] Handle active() const { return m_active; }
    /// The middle of a handle, in pixels.
    [[nodiscard]] QPoint centreOf(Handle handle) const;
    [[nodiscard]] QPoint centreOfStop(int stop) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void moved(int low, int high); ///< by the user
    void released(); ///< the drag has ended, or the keys have gone elsewhere

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    [[nodiscard]] double xOf(int stop) const;
    [[nodiscard]] int stopAt(double x) const;
    void moveActive(int stop);

    std::vector<bool> m_marks;
    int m_low = 0, m_high = 0;
    Handle m_active = Handle::Low;
    bool m_dragging = false;
};

} // namespace sextant::ui
