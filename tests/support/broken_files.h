#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

/// A file that no program should be given, and the words that give it to the command line.
struct BrokenFile {
    QByteArray name; ///< what is wrong with it
    QString file;
    QStringList words;
};

/// Writes every kind of broken raster, vector and label file into a folder that has a sample
/// dataset in `good`. Label files would be imported into the folder's `never`.
[[nodiscard]] std::vector<BrokenFile> brokenFiles(const QString& folder);
