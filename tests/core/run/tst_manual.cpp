#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QtTest>

/// The manual as a whole: no dead link, no page that nothing leads to, no picture too many.
class TestManual : public QObject {
    Q_OBJECT

    const QDir m_help{SEXTANT_SOURCE "/resources/help"};

    static QString read(const QString& file)
    {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? QString::fromUtf8(in.readAll()) : QString();
    }

    /// Without code, in which brackets are no links.
    static QString prose(const QString& page)
    {
        QString text;
        bool fenced = false;
        for (const QString& line : page.split('\n')) {
            fenced ^= line.startsWith("```");
            if (!fenced && !line.startsWith("    "))
                text += line + '\n';
        }
        return text.remove(QRegularExpression("`[^`\n]*`"));
    }

    static QStringList targetsOf(const QString& page)
    {
        static const QRegularExpression link("\\]\\(([^)\\s]+)\\)");
        QStringList targets;
        for (auto found = link.globalMatch(prose(page)); found.hasNext();)
            targets += found.next().captured(1);
        return targets;
    }

    /// Names of a page's headings, as web pages of Markdown make them.
    static QSet<QString> anchorsOf(const QString& page)
    {
        static const QRegularExpression heading("^#+ (.*)$", QRegularExpression::MultilineOption);
        QSet<QString> anchors;
        for (auto found = heading.globalMatch(page); found.hasNext();) {
            QString anchor = found.next().captured(1).toLower();
            anchor.remove(QRegularExpression("[^\\w\\- ]", // as GitHub does
                                             QRegularExpression::UseUnicodePropertiesOption));
            anchors += anchor.replace(' ', '-');
        }
        return anchors;
    }

private Q_SLOTS:
    void noLinkIsDead_data()
    {
        QTest::addColumn<QString>("file");
        for (const char* file : {"/README.md", "/CHANGELOG.md"})
            QTest::newRow(file) << QString(SEXTANT_SOURCE) + file;
        for (const QFileInfo& page : m_help.entryInfoList({"*.md"}))
            QTest::newRow(qPrintable(page.fileName())) << page.filePath();
    }
    void noLinkIsDead()
    {
        QFETCH(QString, file);
        for (const QString& target : targetsOf(read(file))) {
            if (target.startsWith("http"))
                continue;
            const QString name = target.section('#', 0, 0);
            const QString anchor = target.section('#', 1);
            const QString to = name.isEmpty() ? file : QFileInfo(file).dir().absoluteFilePath(name);
            QVERIFY2(QFileInfo::exists(to), qPrintable(target + " is not there"));
            QVERIFY2(anchor.isEmpty() || anchorsOf(read(to)).contains(anchor),
                     qPrintable(target + ": no such heading"));
        }
    }

    void theIndexLeadsToEveryPage()
    {
        const QStringList targets = targetsOf(read(m_help.filePath("index.md")));
        for (const QString& page : m_help.entryList({"*.md"}))
            QVERIFY2(page == "index.md" || targets.contains(page),
                     qPrintable(page + " is not in index.md"));
    }

    void everyPictureIsShownAndSmall()
    {
        QStringList shown;
        for (const QString& page : m_help.entryList({"*.md"}))
            shown += targetsOf(read(m_help.filePath(page)));
        constexpr qint64 kLargest = 300'000; // bytes
        for (const QFileInfo& picture : QDir(m_help.filePath("images")).entryInfoList({"*.png"})) {
            // The same in the dark theme or larger is for who reads there.
            QString name = picture.fileName();
            name.remove(QRegularExpression("-(dark|125)(?=\\.png$)"));
            QVERIFY2(shown.contains("images/" + name),
                     qPrintable(picture.fileName() + " is on no page"));
            QVERIFY2(picture.size() < kLargest, qPrintable(picture.fileName()));
        }
    }
};

QTEST_GUILESS_MAIN(TestManual)
#include "tst_manual.moc"
