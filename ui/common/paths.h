#pragma once

#include <QString>

#include <filesystem>

namespace sextant::ui {

[[nodiscard]] inline QString pathText(const std::filesystem::path& path)
{
    return QString::fromStdString(path.string());
}

[[nodiscard]] inline std::filesystem::path pathOf(const QString& text)
{
    return std::filesystem::path(text.toStdString());
}

} // namespace sextant::ui
