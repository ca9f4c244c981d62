#include "app/gui/import_jobs.h"
#include "core/data/dataset.h"
#include "tests/support/window_walk.h"
#include "ui/common/languages.h"
#include "ui/import/import_dialog.h"
#include "ui/scene/scene_view.h"

#include "ui/common/theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>
#include <QtTest>

using namespace sextant;
using namespace sextant::ui;
using namespace Qt::StringLiterals;

/// Scenes and masks become a dataset without a line of code; the jobs are the real ones.
class TestImportWizard : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_answer; ///< what the next chooser returns
    Jobs m_jobs;
    Choosers m_choosers;
    QPointer<ImportDialog> m_dialog;
    QString m_imported;
    int m_count = 0;

    template <typename T> T* child(const QString& name)
    {
        auto* found = m_dialog->findChild<T*>(name);
        Q_ASSERT(found);
        return found;
    }
    void press(const QString& button)
    {
        auto* found = child<QAbstractButton>(button);
        QVERIFY2(found->isEnabled(), qPrintable(button));
        QTest::mouseClick(found, Qt::LeftButton);
    }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    void begin()
    {
        m_dialog = new ImportDialog(m_jobs, m_choosers);
        m_imported.clear();
        connect(m_dialog, &ImportDialog::imported, this,
                [this](const std::filesystem::path& folder) {
                    m_imported = QString::fromStdString(folder.string());
                });
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
    }
    void nextStep()
    {
        QTRY_VERIFY(child<QAbstractButton>(u"importNextButton"_s)->isEnabled());
        press(u"importNextButton"_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp, ThemeKind::Light);
        app::setImportJobs(m_jobs);
        const auto answer = [this](auto&&...) { return m_answer; };
        m_choosers = {answer, answer, answer};
        QVERIFY(writeSample(path(u"sample"_s).toStdString(), {12, 32, 300, 3}).has_value());
        QVERIFY(QDir().mkpath(path(u"scenes"_s)));
        for (const char* name : {"scene.tif", "scene_mask.tif"})
            QVERIFY(QFile::copy(path(u"sample/"_s + QLatin1String(name)),
                                path(u"scenes/"_s + QLatin1String(name))));
    }

    void cleanup() { delete m_dialog; }

    void aFolderBecomesADataset()
    {
        begin();
        QVERIFY(!child<QAbstractButton>(u"importNextButton"_s)->isEnabled());
        m_answer = path(u"scenes"_s);
        press(u"addImportFolderButton"_s);
        auto* found = child<QTableView>(u"surveyView"_s);
        QTRY_COMPARE(found->model()->rowCount(), 1);
        auto* preview = child<SceneView>(u"importPreview"_s);
        QTRY_VERIFY(preview->hasScene() && preview->hasMask()); // with its vessels
        nextStep();

        auto* bands = child<QTableWidget>(u"importBandTable"_s);
        QCOMPARE(bands->rowCount(), 4);
        bands->item(3, 0)->setCheckState(Qt::Unchecked);
        bands->selectRow(0);
        press(u"bandDownButton"_s);
        child<QSpinBox>(u"importTileBox"_s)->setValue(64);
        nextStep();

        QVERIFY(!child<QAbstractButton>(u"importNextButton"_s)->isEnabled());
        child<QLineEdit>(u"importFolderEdit"_s)->setText(path(u"tiles"_s));
        child<QSpinBox>(u"splitBlockBox"_s)->setValue(1);
        press(u"runImportButton"_s);
        QTRY_VERIFY(child<QAbstractButton>(u"importNextButton"_s)->isEnabled());
        const QString figures = child<QLabel>(u"importFigures"_s)->text();
        QVERIFY2(figures.contains(u"Validation"_s) && figures.contains(u"Contrast"_s),
                 qPrintable(figures));
        QVERIFY(child<QLabel>(u"importLeaks"_s)->text().contains(u"No leak"_s));
        QVERIFY(!QFileInfo::exists(path(u"tiles"_s))); // not before it is kept
        press(u"importNextButton"_s);
        QTRY_COMPARE(m_imported, path(u"tiles"_s));
        const auto dataset = openDataset(path(u"tiles"_s).toStdString());
        QVERIFY(dataset.has_value());
        QCOMPARE(dataset->bands, 3);
        QVERIFY(dataset->bandNames[0].find("green") != std::string::npos); // moved down
        QCOMPARE(dataset->width, 64);
        QCOMPARE(QDir(path({})).entryList({u"*trial*"_s}, QDir::Hidden | QDir::Dirs).size(), 0);
    }

    void whatIsNotKeptLeavesNothing()
    {
        begin();
        m_answer = path(u"scenes"_s);
        press(u"addImportFolderButton"_s);
        nextStep();
        nextStep();
        child<QLineEdit>(u"importFolderEdit"_s)->setText(path(u"dropped"_s));
        press(u"runImportButton"_s);
        QTRY_VERIFY(child<QAbstractButton>(u"importNextButton"_s)->isEnabled());
        QCOMPARE(QDir(path({})).entryList({u"*trial*"_s}, QDir::Hidden | QDir::Dirs).size(), 1);
        delete m_dialog;
        QVERIFY(!QFileInfo::exists(path(u"dropped"_s)));
        QCOMPARE(QDir(path({})).entryList({u"*trial*"_s}, QDir::Hidden | QDir::Dirs).size(), 0);
    }

    void aFolderThatIsInUseIsNotTouched()
    {
        begin();
        m_answer = path(u"scenes"_s);
        press(u"addImportFolderButton"_s);
        nextStep();
        nextStep();
        child<QLineEdit>(u"importFolderEdit"_s)->setText(path(u"sample"_s));
        press(u"runImportButton"_s);
        nextStep();
        QVERIFY(!child<QLabel>(u"importError"_s)->text().isEmpty());
        QVERIFY(m_imported.isEmpty());
        QVERIFY(QFileInfo::exists(path(u"sample/splits.csv"_s)));
    }

    void problemsNameTheFileAndTheCure()
    {
        begin();
        QVERIFY(QDir().mkpath(path(u"bare"_s)));
        QFile::copy(path(u"sample/scene.tif"_s), path(u"bare/lonely.tif"_s));
        m_answer = path(u"bare"_s);
        press(u"addImportFolderButton"_s);
        auto* problems = child<QLabel>(u"importProblems"_s);
        QTRY_VERIFY(problems->text().contains(u"lonely.tif"_s));
        QVERIFY(problems->text().contains(u"file or folder above"_s)); // not the command line's
        QVERIFY(!problems->text().contains(u"--labels"_s));
        QVERIFY(!child<QAbstractButton>(u"importNextButton"_s)->isEnabled());
    }

    void aTileHasAtLeastOneBand()
    {
        begin();
        m_answer = path(u"scenes"_s);
        press(u"addImportFolderButton"_s);
        nextStep();
        auto* bands = child<QTableWidget>(u"importBandTable"_s);
        for (int row = 0; row < bands->rowCount(); ++row)
            bands->item(row, 0)->setCheckState(Qt::Unchecked);
        QVERIFY(!child<QAbstractButton>(u"importNextButton"_s)->isEnabled());
        QVERIFY(!child<QLabel>(u"importError"_s)->text().isEmpty());
        bands->item(1, 0)->setCheckState(Qt::Checked);
        QVERIFY(child<QAbstractButton>(u"importNextButton"_s)->isEnabled());
        QVERIFY(child<QLabel>(u"importError"_s)->text().isEmpty());
    }

    void everyStepHasRoomAndOrder_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        // The smaller one is what a screen of 1440 × 900 pixels at 125 % leaves.
        for (const char* language : {"en", "de", "es", "fr", "it"})
            for (const QSize size : {QSize(1000, 680), QSize(1000, 624)})
                QTest::addRow("%s %d", language, size.height()) << QString(language) << size;
    }
    void everyStepHasRoomAndOrder()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        applyLanguage(language);
        begin();
        QCOMPARE(m_dialog->windowTitle() == u"Import data"_s, language == u"en"_s);
        m_dialog->resize(size);
        QStringList problems;
        int looked = 0;
        const auto look = [&](const QString& where) {
            QTest::qWait(50); // until it is laid out
            for (const QString& problem : cutTexts(*m_dialog) + strayTabs(*m_dialog, looked))
                problems << where + u": "_s + problem;
        };
        look(u"empty"_s);
        m_answer = path(u"scenes"_s);
        press(u"addImportFolderButton"_s);
        QTRY_VERIFY(child<SceneView>(u"importPreview"_s)->hasMask());
        look(u"scenes"_s);
        nextStep();
        look(u"bands"_s);
        nextStep();
        look(u"split"_s);
        child<QLineEdit>(u"importFolderEdit"_s)->setText(path(u"looked"_s));
        press(u"runImportButton"_s);
        QTRY_VERIFY(child<QAbstractButton>(u"importNextButton"_s)->isEnabled());
        look(u"checked"_s);
        applyLanguage(u"en"_s);
        QVERIFY(looked > 30);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }

    void everythingHasANameAndATip()
    {
        begin();
        for (const QAbstractButton* button : m_dialog->findChildren<QAbstractButton*>()) {
            if (button->objectName().startsWith(u"qt_"_s) || button->inherits("QTableCornerButton"))
                continue;
            QVERIFY2(!button->objectName().isEmpty(), qPrintable(button->text()));
            QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
            QVERIFY2(!button->toolTip().isEmpty(), qPrintable(button->objectName()));
        }
    }
};

QTEST_MAIN(TestImportWizard)
#include "tst_import_wizard.moc"
