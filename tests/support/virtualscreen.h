// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catchqt.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace loket::test {

/// A screen of its own (Xvfb picks a free number) with a window manager that is ready. Ends both when destroyed.
class VirtualScreen
{
public:
    explicit VirtualScreen(const QString &size = QStringLiteral("1366x768x24"))
    {
        REQUIRE(m_home.isValid());
        REQUIRE(QFile(m_home.path()).setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        m_xvfb.start(QStringLiteral("/bin/sh"),
                     {QStringLiteral("-c"),
                      QStringLiteral("exec Xvfb -displayfd 3 -screen 0 %1 -nolisten tcp 3>'%2'")
                          .arg(size, m_home.filePath(QStringLiteral("display")))});
        REQUIRE(waitFor([&] { return !displayNumber().isEmpty(); }));
        m_environment = QProcessEnvironment::systemEnvironment();
        m_environment.insert(QStringLiteral("DISPLAY"), QLatin1Char(':') + displayNumber());
        m_environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_home.path());
        m_environment.insert(QStringLiteral("HOME"), m_home.path());
        m_environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        // No session bus, not even one that libdbus looks for by forking: the child of a program with threads hangs
        // under ASan, whose allocator another thread had locked, and with it the program's start.
        m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("disabled:"));
        m_manager.setProcessEnvironment(m_environment);
        m_manager.start(
            QStringLiteral("openbox"),
            {QStringLiteral("--startup"), QStringLiteral("touch '%1'").arg(m_home.filePath(QStringLiteral("ready")))});
        REQUIRE(waitFor([&] { return QFile::exists(m_home.filePath(QStringLiteral("ready"))); }));
    }

    ~VirtualScreen()
    {
        for (QProcess *process : {&m_manager, &m_xvfb}) {
            process->terminate();
            process->waitForFinished(5000);
        }
    }
    VirtualScreen(const VirtualScreen &) = delete;
    VirtualScreen &operator=(const VirtualScreen &) = delete;

    [[nodiscard]] const QProcessEnvironment &environment() const { return m_environment; }

    /// What `xdotool` with these arguments prints; empty when it failed, which state() tells.
    QString xdotool(const QStringList &arguments) const { return run(QStringLiteral("xdotool"), arguments); }

    /// What stands on it, for a failure's report.
    [[nodiscard]] QString state()
    {
        const QString failure = m_failure;
        return QStringLiteral("Xvfb %1, openbox %2, last failure of a tool: %3\nwindows: %4")
            .arg(stateOf(m_xvfb), stateOf(m_manager), failure.isEmpty() ? QStringLiteral("none") : failure,
                 xdotool({QStringLiteral("search"), QStringLiteral("--name"), QStringLiteral("."),
                          QStringLiteral("getwindowname"), QStringLiteral("%@")})
                     .replace(QLatin1Char('\n'), QLatin1String(" | ")));
    }
    [[nodiscard]] static QString stateOf(QProcess &process)
    {
        process.waitForFinished(0); // without an event loop it notices its end only when asked
        if (process.state() != QProcess::NotRunning)
            return QStringLiteral("runs");
        return process.exitStatus() == QProcess::NormalExit ? QStringLiteral("ended with %1").arg(process.exitCode())
                                                            : QStringLiteral("was killed or crashed");
    }
    /// What a tool of this machine prints, empty when it failed.
    QString run(const QString &program, const QStringList &arguments) const
    {
        QProcess tool;
        tool.setProcessEnvironment(m_environment);
        tool.start(program, arguments);
        if (tool.waitForFinished(toolMs) && tool.exitStatus() == QProcess::NormalExit && tool.exitCode() == 0)
            return QString::fromUtf8(tool.readAllStandardOutput()).trimmed();
        m_failure = QStringLiteral("%1 %2: %3, %4")
                        .arg(program, arguments.join(QLatin1Char(' ')), stateOf(tool),
                             QString::fromUtf8(tool.readAllStandardError()).trimmed());
        return {};
    }

    /// Asks again until `holds`, at most for `seconds`.
    static bool waitFor(const std::function<bool()> &holds, int seconds = 20)
    {
        QDeadlineTimer deadline(seconds * 1000);
        QProcess pause;
        while (!holds()) {
            if (deadline.hasExpired())
                return false;
            pause.start(QStringLiteral("sleep"), {QStringLiteral("0.05")});
            pause.waitForFinished();
        }
        return true;
    }

private:
    static constexpr int toolMs = 5000;

    [[nodiscard]] QString displayNumber() const
    {
        QFile file(m_home.filePath(QStringLiteral("display")));
        return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll()).trimmed() : QString();
    }

    QTemporaryDir m_home;
    QProcess m_xvfb;
    QProcess m_manager;
    mutable QString m_failure;
    QProcessEnvironment m_environment;
};

} // namespace loket::test
