#pragma once

#include <QMenu>

#include <string>

class QActionGroup;
class QLabel;
class QLineEdit;

namespace sextant::ui {

class SceneView;

/// In which CRS a view shows its scene: its own pixels, some usual ones, or any EPSG code. GUI
/// thread.
class ProjectionMenu : public QMenu {
    Q_OBJECT

public:
    explicit ProjectionMenu(SceneView& view, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addCode();
    void offer(); ///< what there is for the scene that is shown
    void add(const char* name, const QString& text, const std::string& crs);
    void readCode();

    SceneView& m_view;
    QActionGroup* m_choices;
    QAction* m_below; ///< choices go above it
    QLineEdit* m_code;
    QLabel* m_answer;
};

} // namespace sextant::ui
