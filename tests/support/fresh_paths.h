#pragma once

#include <QTemporaryDir>

#include <filesystem>
#include <string>

/// Names for study files, each once, in a folder that goes with this object.
class FreshPaths {
public:
    std::filesystem::path next()
    {
        return std::filesystem::path(m_folder.path().toStdString())
            / ("study" + std::to_string(m_count++) + ".sextant");
    }

private:
    QTemporaryDir m_folder;
    int m_count = 0;
};
