#pragma once

#include <QMenu>
#include <QRectF>

#include <filesystem>
#include <vector>

namespace sextant::ui {

/// Places of a scene one wants to come back to; kept in the settings, by the scene's file. GUI
/// thread.
class BookmarkMenu : public QMenu {
    Q_OBJECT

public:
    explicit BookmarkMenu(QWidget* parent = nullptr);

    void setScene(const std::filesystem::path& scene);
    /// @param part what is seen now, in scene pixels
    void setPart(const QRectF& part) { m_part = part; }
    void add(); ///< the part that is seen
    [[nodiscard]] int count() const { return static_cast<int>(m_parts.size()); }

Q_SIGNALS:
    void chosen(const QRectF& part);
    void added(int number);

private:
    [[nodiscard]] QString key() const;
    void fill();
    void keep() const;

    std::filesystem::path m_scene;
    QRectF m_part;
    std::vector<QRectF> m_parts;
};

} // namespace sextant::ui
