#pragma once

#include "core/store/study.h"
#include "tests/support/command_line.h"

#include <QTemporaryDir>

/// A folder with a small dataset and a space of tiny networks, for searches by the real program.
class SearchFolder {
public:
    SearchFolder()
    {
        if (runCli({"sample", "--out", path("data"), "--tiles", "24"}).exitCode != 0)
            qFatal("the sample cannot be written");
        writeTinySpace(path("space"), "4,6,8,12,16");
    }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QStringList searchWords(const QString& study, int evaluations, int epochs,
                                          const QStringList& more) const
    {
        return QStringList{"search",
                           "--data",
                           path("data"),
                           "--study",
                           study,
                           "--space",
                           path("space"),
                           "--evaluations",
                           QString::number(evaluations),
                           "--seed",
                           "3",
                           "--epochs",
                           QString::number(epochs),
                           "--align-epochs",
                           "1",
                           "--json"}
        + more;
    }
    [[nodiscard]] QStringList onCluster(const QStringList& more) const
    {
        return QStringList{"--executor", "slurm",      "--look-s",     "1",   "--workers", "4",
                           "--jobs",     path("jobs"), "--stragglers", "wait"}
        + more;
    }
    /// A program that is sextant-cli behind these lines of bash.
    [[nodiscard]] QString programThat(const QByteArray& script) const
    {
        QFile file(path("program"));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("the program cannot be written");
        file.write("#!/bin/bash\n" + script + "\nexec " SEXTANT_CLI " \"$@\"\n");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return file.fileName();
    }

private:
    QTemporaryDir m_folder;
};

/// All but the times that trainings took.
inline std::vector<sextant::CandidateRecord> timelessCandidates(const QString& file)
{
    using sextant::Study;
    auto all = Study::open(file.toStdString(), Study::Access::ReadOnly)->candidates().value();
    for (sextant::CandidateRecord& candidate : all)
        candidate.seconds = 0.0;
    return all;
}
