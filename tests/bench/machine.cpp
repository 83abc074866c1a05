// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/machine.h"

#include <QFile>
#include <QProcess>
#include <QStorageInfo>
#include <QSysInfo>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace loket::bench {

namespace {

[[noreturn]] void stop(const char *what)
{
    std::perror(what);
    std::exit(1);
}

/// What stands behind the first `name ... :` of a file of /proc.
QString procValue(const QString &path, const char *name)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto lines = file.readAll().split('\n');
    for (const auto &line : lines) {
        if (line.startsWith(name))
            return QString::fromUtf8(line.mid(line.indexOf(':') + 1)).simplified();
    }
    return {};
}

} // namespace

Spinner::Spinner() : m_child(fork())
{
    if (m_child < 0)
        stop("fork");
    if (m_child == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        // Not only nice: the scheduler places what wakes up as if a core with nothing but this on it were free.
        const sched_param none{};
        if (sched_setscheduler(0, SCHED_IDLE, &none) != 0)
            _exit(1);
        volatile unsigned turns = 0;
        for (;;)
            turns = turns + 1;
    }
}

Spinner::~Spinner()
{
    kill(m_child, SIGKILL);
    waitpid(m_child, nullptr, 0);
}

DiskProbe::DiskProbe(const QString &folder)
    : m_path(folder + QLatin1String("/probe"))
    , m_file(open(qUtf8Printable(m_path), O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC, 0600))
{
    if (m_file < 0)
        stop(qUtf8Printable(m_path));
}

DiskProbe::~DiskProbe()
{
    close(m_file);
    QFile::remove(m_path);
}

void DiskProbe::probe(int times)
{
    const std::array<char, 4096> page{};
    for (int i = 0; i < times; ++i) {
        m_samples.measure([&]() {
            if (write(m_file, page.data(), page.size()) != static_cast<ssize_t>(page.size()) || fdatasync(m_file) != 0)
                stop(qUtf8Printable(m_path));
        });
    }
}

QString machineText(const QString &folder)
{
    const QStorageInfo disk(folder);
    const double gib = procValue(QStringLiteral("/proc/meminfo"), "MemTotal").section(QLatin1Char(' '), 0, 0).toDouble()
        / 1048576.0;
    return QStringLiteral("%1, %2 cores, %3 GiB, %4 (Linux %5), %6 on %7, SQLite %8, Qt %9")
        .arg(procValue(QStringLiteral("/proc/cpuinfo"), "model name"))
        .arg(sysconf(_SC_NPROCESSORS_ONLN))
        .arg(gib, 0, 'f', 1)
        .arg(QSysInfo::prettyProductName(), QSysInfo::kernelVersion(), QString::fromLatin1(disk.fileSystemType()),
             QString::fromLatin1(disk.device()), QString::fromLatin1(sqlite3_libversion()),
             QString::fromLatin1(qVersion()));
}

QString commitText()
{
    QProcess git;
    git.start(QStringLiteral("git"),
              {QStringLiteral("-C"), QStringLiteral(LOKET_SOURCE_DIR), QStringLiteral("describe"),
               QStringLiteral("--always"), QStringLiteral("--dirty")});
    if (!git.waitForFinished(5000) || git.exitCode() != 0)
        return QStringLiteral("unknown");
    return QString::fromUtf8(git.readAllStandardOutput()).trimmed();
}

} // namespace loket::bench
