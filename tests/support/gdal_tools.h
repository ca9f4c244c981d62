#pragma once

#include <QByteArray>
#include <QList>
#include <QProcess>
#include <QString>
#include <QStringList>

/// What one of GDAL's own programs (package gdal-bin) prints; empty when it fails.
inline QByteArray gdalTool(const QString& program, const QStringList& words,
                           const QByteArray& input = {})
{
    QProcess process;
    process.start(program, words);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        return {};
    return process.readAllStandardOutput();
}

/// The numbers between spaces of a line.
inline QList<double> numbersOf(const QByteArray& line)
{
    QList<double> numbers;
    for (const QByteArray& word : line.simplified().split(' '))
        numbers.append(word.toDouble());
    return numbers;
}
