#pragma once

#include <QString>

#include <filesystem>
#include <vector>

namespace sextant::ui {

struct Language {
    QString code; ///< "en", "de"
    QString name; ///< in itself: "Deutsch"
};

/// English, and those that a file sextant_CODE.qm is there for, by name.
[[nodiscard]] std::vector<Language> availableLanguages(const std::filesystem::path& folder);
/// Where the program's translations lie.
[[nodiscard]] std::filesystem::path translationFolder();
/// What is asked for, else what the desktop speaks where that is available, else English.
[[nodiscard]] QString wantedLanguage();
/// All texts that are made from now on are in this language. GUI thread.
void applyLanguage(const QString& code);

} // namespace sextant::ui
