#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QStringList>
#include <QtTest>

#include <csignal>
#include <unistd.h>

/// What a command prints.
inline QByteArray printed(const QStringList& words)
{
    QProcess process;
    process.start(words.first(), words.mid(1));
    process.waitForFinished(60'000);
    return process.readAllStandardOutput();
}

/// A real Slurm cluster on this machine, of nodes n1, n2, ...; the environment names it.
class SlurmCluster {
public:
    /// @param port the first of as many as there are nodes, and one
    SlurmCluster(const QString& folder, int port, int nodes) : m_folder(folder)
    {
        const bool isInstalled = !QStandardPaths::findExecutable("slurmctld").isEmpty()
            || QFile::exists("/usr/sbin/slurmctld");
        if (!isInstalled || ::geteuid() != 0)
            return;
        qputenv("SEXTANT_SLURM_PORT", QByteArray::number(port));
        printed({script(), "start", folder, "--nodes", QString::number(nodes)});
        qputenv("SLURM_CONF", (folder + "/slurm.conf").toUtf8());
        m_isUp = printed({"sinfo", "--noheader", "--format=%T"}).startsWith("idle");
    }
    SlurmCluster(const SlurmCluster&) = delete;
    SlurmCluster& operator=(const SlurmCluster&) = delete;
    ~SlurmCluster()
    {
        if (m_isUp)
            printed({script(), "stop", m_folder});
    }

    [[nodiscard]] bool isUp() const { return m_isUp; }
    /// Whether jobs are held to the memory that they ask for.
    [[nodiscard]] bool limitsMemory() const { return QFile::exists(m_folder + "/cgroup.conf"); }

    /// @param daemon "slurmctld", "slurmd-n1", ...
    void end(const QString& daemon, int signal) const
    {
        QFile pid(m_folder + "/" + daemon + ".pid");
        if (pid.open(QIODevice::ReadOnly))
            ::kill(pid.readAll().trimmed().toInt(), signal);
    }
    void startController() const
    {
        printed({"/usr/sbin/slurmctld", "-f", m_folder + "/slurm.conf"});
    }
    void startNode(const QString& node) const
    {
        printed({"/usr/sbin/slurmd", "-f", m_folder + "/slurm.conf", "-N", node});
    }

    /// The id of a job, waited for; empty when there is none within a minute.
    /// @param which further words of squeue, such as "--states=running"
    [[nodiscard]] static QByteArray job(const QStringList& which)
    {
        QByteArray id;
        (void)QTest::qWaitFor(
            [&] {
                id = printed(QStringList{"squeue", "--noheader", "--format=%i"} + which)
                         .split('\n')
                         .value(0);
                return !id.isEmpty();
            },
            60'000);
        return id;
    }
    [[nodiscard]] static QByteArray runningJob() { return job({"--states=running"}); }
    /// The name of a candidate's job, by the folder of the jobs.
    [[nodiscard]] static QString nameOf(int candidate)
    {
        const QByteArray names = printed({"squeue", "--noheader", "--format=%j"});
        for (const QByteArray& name : names.split('\n'))
            if (name.endsWith("-candidate-" + QByteArray::number(candidate)))
                return QString::fromUtf8(name);
        return {};
    }

private:
    static QString script() { return SEXTANT_SOURCE "/packaging/slurm/one-node"; }

    QString m_folder;
    bool m_isUp = false;
};
