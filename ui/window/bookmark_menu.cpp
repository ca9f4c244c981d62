#include "ui/window/bookmark_menu.h"

#include "ui/common/paths.h"
#include "ui/common/settings.h"

#include <QAction>
#include <QCryptographicHash>
#include <QIcon>
#include <QSettings>

namespace sextant::ui {

BookmarkMenu::BookmarkMenu(QWidget* parent) : QMenu(parent)
{
    setObjectName(QStringLiteral("bookmarkMenu"));
    setToolTipsVisible(true);
    fill();
}

QString BookmarkMenu::key() const
{
    // A path is no key: its slashes would be groups.
    return QStringLiteral("scene/bookmarks/%1")
        .arg(QString::fromLatin1(
            QCryptographicHash::hash(pathText(m_scene).toUtf8(), QCryptographicHash::Sha1)
                .toHex()));
}

void BookmarkMenu::setScene(const std::filesystem::path& scene)
{
    std::error_code ec;
    m_scene = std::filesystem::absolute(scene, ec);
    m_parts.clear();
    for (const QVariant& part : QSettings().value(key()).toList())
        if (part.canConvert<QRectF>())
            m_parts.push_back(part.toRectF());
    fill();
}

void BookmarkMenu::add()
{
    if (m_scene.empty() || m_part.isEmpty())
        return;
    m_parts.push_back(m_part);
    keep();
    fill();
    Q_EMIT added(count());
}

void BookmarkMenu::keep() const
{
    QVariantList parts;
    for (const QRectF& part : m_parts)
        parts.append(part);
    keepSetting(key(), parts);
}

void BookmarkMenu::fill()
{
    clear();
    QAction* addition = addAction(QIcon::fromTheme(QStringLiteral("bookmark-new")),
                                  tr("Bookmark this place"), this, &BookmarkMenu::add);
    addition->setObjectName(QStringLiteral("addBookmark"));
    addition->setEnabled(!m_scene.empty());
    addSeparator();
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        QAction* place = addAction(tr("Place %1 · column %2, row %3")
                                       .arg(i + 1)
                                       .arg(static_cast<int>(m_parts[i].center().x()))
                                       .arg(static_cast<int>(m_parts[i].center().y())),
                                   this, [this, part = m_parts[i]] { Q_EMIT chosen(part); });
        place->setObjectName(QStringLiteral("bookmark%1").arg(i + 1));
    }
    if (m_parts.empty()) {
        addAction(tr("No bookmarks of this scene yet"))->setEnabled(false);
        return;
    }
    addSeparator();
    QAction* all = addAction(QIcon::fromTheme(QStringLiteral("bookmark-remove")),
                             tr("Remove all bookmarks of this scene"), this, [this] {
                                 m_parts.clear();
                                 keep();
                                 fill();
                             });
    all->setObjectName(QStringLiteral("clearBookmarks"));
}

} // namespace sextant::ui
