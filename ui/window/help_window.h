#pragma once

#include <QDialog>
#include <QUrl>

#include <filesystem>

class QLineEdit;
class QListWidget;
class QTextBrowser;
class QToolButton;

namespace sextant::ui {

/// The pages of the help, read in the program: contents, links, back, search over all pages. GUI
/// thread.
class HelpWindow : public QDialog {
    Q_OBJECT

public:
    /// @param folder of the *.md files
    explicit HelpWindow(const std::filesystem::path& folder, QWidget* parent = nullptr);

    /// Where the help that belongs to this program lies.
    [[nodiscard]] static std::filesystem::path installedFolder();
    /// The topic of a widget: the property "help" of the nearest one around it that has one.
    [[nodiscard]] static QString topicOf(const QWidget* widget);

    /// @param topic "workbench" or "workbench#the-front"; an unknown heading shows the page's top
    void showTopic(const QString& topic);
    [[nodiscard]] QString page() const; ///< that is shown, without language and ending

private:
    /// The page in the language of the window, else in English: "tutorial.de.md", "front.md".
    [[nodiscard]] QString fileOf(const QString& page) const;
    [[nodiscard]] QWidget* bar();
    void follow(const QUrl& link);
    void goTo(const QString& page, const QString& heading);
    void scrollTo(const QString& heading);
    void search();
    void fillContents();

    QString m_folder;
    QTextBrowser* m_text;
    QListWidget* m_contents;
    QLineEdit* m_words;
    QToolButton *m_back, *m_forward;
};

} // namespace sextant::ui
