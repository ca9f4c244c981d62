#pragma once

#include <QLayout>

#include <vector>

namespace sextant::ui {

/// Items side by side, on as many lines as they take. GUI thread.
class FlowLayout : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(QWidget* parent, int spacingPx = 4);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    void setGeometry(const QRect& rect) override;

private:
    enum class Placing { Move, Measure };
    int place(const QRect& rect, Placing placing) const; ///< gives the height

    std::vector<QLayoutItem*> m_items;
    int m_spacing;
};

} // namespace sextant::ui
