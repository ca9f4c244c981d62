#include "ui/window/help_window.h"

#include "core/hw/device_profile.h"
#include "ui/common/columns.h"
#include "ui/common/languages.h"
#include "ui/common/paths.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QIcon>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>

#include <algorithm>

namespace sextant::ui {

namespace {

const QString kEnding = QStringLiteral(".md");

QString textOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// "# The front" as the link #the-front.
QString slugOf(const QString& heading)
{
    QString slug;
    for (const QChar c : heading.toLower())
        if (c.isLetterOrNumber())
            slug += c;
        else if (c == QLatin1Char(' ') || c == QLatin1Char('-'))
            slug += QLatin1Char('-');
    return slug;
}

QString titleOf(const QString& text)
{
    return text.section(QLatin1Char('\n'), 0, 0).remove(QLatin1Char('#')).trimmed();
}

/// The page, with pictures no wider than it.
class HelpText : public QTextBrowser {
public:
    QVariant loadResource(int type, const QUrl& name) override
    {
        const QVariant loaded = QTextBrowser::loadResource(type, name);
        if (type != QTextDocument::ImageResource)
            return loaded;
        QImage picture = loaded.value<QImage>();
        if (picture.isNull())
            picture.loadFromData(loaded.toByteArray());
        if (picture.isNull())
            return loaded;
        m_pictures.insert(name, picture);
        return fitted(picture);
    }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QTextBrowser::resizeEvent(event);
        for (auto picture = m_pictures.cbegin(); picture != m_pictures.cend(); ++picture)
            document()->addResource(QTextDocument::ImageResource, picture.key(),
                                    fitted(picture.value()));
        document()->markContentsDirty(0, document()->characterCount());
    }

private:
    [[nodiscard]] QImage fitted(const QImage& picture) const
    {
        const double ratio = devicePixelRatioF();
        const auto room =
            static_cast<int>((viewport()->width() - 2.0 * document()->documentMargin()) * ratio);
        QImage small = picture.width() > room && room > 0
            ? picture.scaledToWidth(room, Qt::SmoothTransformation)
            : picture;
        small.setDevicePixelRatio(ratio);
        return small;
    }

    QHash<QUrl, QImage> m_pictures; ///< as they are in their files
};

} // namespace

HelpWindow::HelpWindow(const std::filesystem::path& folder, QWidget* parent)
    : QDialog(parent), m_folder(pathText(folder)), m_text(new HelpText),
      m_contents(new QListWidget), m_words(new QLineEdit), m_back(new QToolButton),
      m_forward(new QToolButton)
{
    setObjectName(QStringLiteral("helpWindow"));
    setWindowTitle(tr("Help"));
    m_text->setObjectName(QStringLiteral("helpText"));
    m_text->setAccessibleName(tr("Help page"));
    m_text->setToolTip(tr("Links lead to other pages; Alt+Left goes back"));
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setSearchPaths({m_folder});
    m_text->document()->setDocumentMargin(16);
    m_contents->setObjectName(QStringLiteral("helpContents"));
    m_contents->setAccessibleName(tr("Pages of the help"));
    m_contents->setToolTip(tr("Pages of the help; with words to search for, those that have them"));
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* both = new QSplitter(Qt::Horizontal);
    both->setObjectName(QStringLiteral("helpSplitter"));
    both->addWidget(m_contents);
    both->addWidget(m_text);
    both->setSizes({280, 680});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(bar());
    layout->addWidget(both, 1);
    resize(960, 680);
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    connect(m_text, &QTextBrowser::backwardAvailable, m_back, &QWidget::setEnabled);
    connect(m_text, &QTextBrowser::forwardAvailable, m_forward, &QWidget::setEnabled);
    connect(m_contents, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem* item) { goTo(item->data(Qt::UserRole).toString(), {}); });
    connect(m_contents, &QListWidget::itemActivated, m_contents, &QListWidget::itemClicked);
    connect(m_words, &QLineEdit::textChanged, this, &HelpWindow::fillContents);
    connect(m_words, &QLineEdit::returnPressed, this, &HelpWindow::search);
    fillContents();
}

QWidget* HelpWindow::bar()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    for (const auto& [button, icon, name, tip, keys] :
         {std::tuple{m_back, "go-previous", "helpBackButton", tr("Back (Alt+Left)"),
                     QKeySequence(Qt::ALT | Qt::Key_Left)},
          {m_forward, "go-next", "helpForwardButton", tr("Forward (Alt+Right)"),
           QKeySequence(Qt::ALT | Qt::Key_Right)}}) {
        button->setIcon(QIcon::fromTheme(QString::fromLatin1(icon)));
        button->setObjectName(QString::fromLatin1(name));
        button->setAccessibleName(tip);
        button->setToolTip(tip);
        button->setShortcut(keys);
        button->setAutoRaise(true);
        button->setEnabled(false);
        row->addWidget(button);
    }
    connect(m_back, &QToolButton::clicked, m_text, &QTextBrowser::backward);
    connect(m_forward, &QToolButton::clicked, m_text, &QTextBrowser::forward);
    m_words->setObjectName(QStringLiteral("helpSearch"));
    m_words->setAccessibleName(tr("Search the help"));
    m_words->setPlaceholderText(tr("Search the help"));
    m_words->setToolTip(tr("Words that a page must have; Enter goes to the next place in it"));
    m_words->setClearButtonEnabled(true);
    m_words->setProperty("role", "field");
    row->addStretch();
    row->addWidget(m_words);
    m_words->setMinimumWidth(280);
    return bar;
}

std::filesystem::path HelpWindow::installedFolder()
{
    return builtInProfileFolder().parent_path() / "help";
}

QString HelpWindow::topicOf(const QWidget* widget)
{
    for (; widget; widget = widget->parentWidget())
        if (const QString topic = widget->property("help").toString(); !topic.isEmpty())
            return topic;
    return QStringLiteral("workbench");
}

QString HelpWindow::fileOf(const QString& page) const
{
    const QString translated = page + QLatin1Char('.') + wantedLanguage() + kEnding;
    return QFile::exists(m_folder + QLatin1Char('/') + translated) ? translated : page + kEnding;
}

QString HelpWindow::page() const
{
    // "tutorial.de.md" is the page "tutorial" too.
    return m_text->source().path().section(QLatin1Char('/'), -1).section(QLatin1Char('.'), 0, 0);
}

void HelpWindow::showTopic(const QString& topic)
{
    goTo(topic.section(QLatin1Char('#'), 0, 0), topic.section(QLatin1Char('#'), 1));
    show();
    raise();
    activateWindow();
}

void HelpWindow::goTo(const QString& page, const QString& heading)
{
    const QUrl url(fileOf(page));
    if (m_text->source() != url)
        m_text->setSource(url, QTextDocument::MarkdownResource);
    if (!heading.isEmpty())
        scrollTo(heading);
    for (int row = 0; row < m_contents->count(); ++row)
        if (m_contents->item(row)->data(Qt::UserRole).toString() == page)
            m_contents->setCurrentRow(row);
}

void HelpWindow::follow(const QUrl& link)
{
    if (!link.isRelative()) {
        QDesktopServices::openUrl(link);
        return;
    }
    QString page = link.path();
    if (page.isEmpty())
        page = this->page() + kEnding;
    if (page.endsWith(kEnding) && QFile::exists(m_folder + QLatin1Char('/') + page))
        goTo(page.chopped(kEnding.size()), link.fragment());
}

void HelpWindow::scrollTo(const QString& heading)
{
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || slugOf(block.text()) != heading)
            continue;
        // From below, so that the heading stands on top.
        m_text->moveCursor(QTextCursor::End);
        QTextCursor cursor(block);
        m_text->setTextCursor(cursor);
        return;
    }
}

void HelpWindow::search()
{
    if (m_contents->count() == 0)
        return;
    const QListWidgetItem* chosen = m_contents->currentItem();
    goTo((chosen ? chosen : m_contents->item(0))->data(Qt::UserRole).toString(), {});
    const QString first =
        m_words->text().section(QLatin1Char(' '), 0, 0, QString::SectionSkipEmpty);
    if (!m_text->find(first)) { // from the top again
        m_text->moveCursor(QTextCursor::Start);
        m_text->find(first);
    }
}

void HelpWindow::fillContents()
{
    const QStringList words = m_words->text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_contents->clear();
    for (const QString& name :
         QDir(m_folder).entryList({QLatin1Char('*') + kEnding}, QDir::Files)) {
        const QString page = name.chopped(kEnding.size());
        if (page.contains(QLatin1Char('.'))) // another language's
            continue;
        const QString text = textOf(m_folder + QLatin1Char('/') + fileOf(page));
        const bool hasAll = std::ranges::all_of(
            words, [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
        if (!hasAll)
            continue;
        auto* item = new QListWidgetItem(titleOf(text));
        item->setData(Qt::UserRole, page);
        m_contents->addItem(item);
    }
    m_contents->sortItems();
}

} // namespace sextant::ui
