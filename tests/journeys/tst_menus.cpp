#include "ui/common/theme.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QtTest>

using namespace sextant;
using namespace sextant::ui;

/// resources/help/menus.md against the menus of the real window.
class TestMenus : public QObject {
    Q_OBJECT

    struct Entry {
        QString text, keys;
        bool operator==(const Entry&) const = default;
    };
    QList<Entry> m_entries, m_documented;

    void collect(const QMenu& menu)
    {
        for (QAction* action : menu.actions()) {
            if (action->isSeparator())
                continue;
            m_entries.push_back({action->text().remove('&'),
                                 action->shortcut().toString(QKeySequence::PortableText)});
            // What is listed in it follows from what was opened before.
            if (action->menu() && action->text().remove('&') != "Open recent")
                collect(*action->menu());
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        MainWindow window({}, {});
        for (QAction* action : window.menuBar()->actions())
            collect(*action->menu());
        QVERIFY(m_entries.size() > 15);
        QFile page(SEXTANT_SOURCE "/resources/help/menus.md");
        QVERIFY(page.open(QIODevice::ReadOnly));
        static const QRegularExpression row("^\\| \\*([^*|]+)\\* \\|([^|]*)\\|([^|]*)\\|$",
                                            QRegularExpression::MultilineOption);
        for (auto found = row.globalMatch(QString::fromUtf8(page.readAll())); found.hasNext();) {
            const auto match = found.next();
            m_documented.push_back({match.captured(1), match.captured(2).trimmed()});
            QVERIFY(!match.captured(3).trimmed().isEmpty());
        }
    }

    void everyEntryIsDocumented()
    {
        for (const Entry& entry : m_entries)
            QVERIFY2(m_documented.contains(entry), qPrintable(entry.text + " | " + entry.keys));
    }

    void everyDocumentedEntryIsThere()
    {
        for (const Entry& entry : m_documented)
            QVERIFY2(m_entries.contains(entry), qPrintable(entry.text + " | " + entry.keys));
    }
};

QTEST_MAIN(TestMenus)
#include "tst_menus.moc"
