#include "ui/common/languages.h"

#include "core/hw/device_profile.h"
#include "ui/common/paths.h"
#include "ui/common/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <array>

namespace sextant::ui {

namespace {

const QString kEnglish = QStringLiteral("en");

} // namespace

std::filesystem::path translationFolder()
{
    // Beside the executable in a build and where it is installed.
    const QDir beside(QCoreApplication::applicationDirPath());
    for (const char* folder : {"../translations", "../share/sextant/translations"})
        if (beside.exists(QString::fromLatin1(folder)))
            return pathOf(QDir::cleanPath(beside.filePath(QString::fromLatin1(folder))));
    return builtInProfileFolder().parent_path() / "translations";
}

std::vector<Language> availableLanguages(const std::filesystem::path& folder)
{
    std::vector<Language> languages{{kEnglish, QStringLiteral("English")}};
    for (const QString& file :
         QDir(pathText(folder)).entryList({QStringLiteral("sextant_*.qm")}, QDir::Files)) {
        const QString code = file.section(QLatin1Char('_'), 1).section(QLatin1Char('.'), 0, 0);
        if (code == kEnglish) // only "1 vessel" beside "2 vessels"
            continue;
        QString name = QLocale(code).nativeLanguageName();
        if (!name.isEmpty())
            name[0] = name[0].toUpper();
        languages.push_back({code, name});
    }
    std::ranges::sort(languages, {}, &Language::name);
    return languages;
}

QString wantedLanguage()
{
    const auto languages = availableLanguages(translationFolder());
    for (const QString& wanted :
         {kLanguage.value(), QLocale::system().name().section(QLatin1Char('_'), 0, 0)})
        if (std::ranges::find(languages, wanted, &Language::code) != languages.end())
            return wanted;
    return kEnglish;
}

void applyLanguage(const QString& code)
{
    // Sextant's own texts, and those of Qt's dialogs.
    static std::array<QTranslator, 2> translators;
    for (QTranslator& translator : translators)
        QCoreApplication::removeTranslator(&translator);
    const std::array<std::pair<QString, QString>, 2> files{
        {{QStringLiteral("sextant_") + code, pathText(translationFolder())},
         {QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)}}};
    for (std::size_t i = 0; i < files.size(); ++i)
        if (translators[i].load(files[i].first, files[i].second))
            QCoreApplication::installTranslator(&translators[i]);
}

} // namespace sextant::ui
