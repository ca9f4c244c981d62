#pragma once

#include <QByteArray>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

#include <functional>

/// What the real program said.
struct Answer {
    int exitCode = -1; ///< -1: it was ended by a signal
    QByteArray out, err;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

/// @param before in the child, before the program starts
inline Answer runCli(const QStringList& words, const std::function<void()>& before = {})
{
    QProcess process;
    if (before)
        process.setChildProcessModifier(before);
    process.start(SEXTANT_CLI, words);
    process.waitForFinished(300'000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

/// A space of up to two convolutions, small enough to train in a second.
inline void writeTinySpace(const QString& file, const QByteArray& widths)
{
    QFile space(file);
    if (!space.open(QIODevice::WriteOnly))
        qFatal("the space cannot be written");
    space.write(R"({"format":"sextant-space","version":1,"name":"tiny","min_stages":1,)"
                R"("max_stages":2,"blocks":["conv_bn_act"],"width_mode":"channels","widths":[)"
                + widths
                + R"(],"kernels":[3],"expansions":[],"activations":["relu"],)"
                  R"("pools":["max","average"]})");
}
