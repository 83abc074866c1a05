// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/window/screen.h"

#include "tests/bench/window/must.h"

#include <QFile>
#include <QThread>

#include <csignal>

#include <sys/prctl.h>

namespace loket::bench {

namespace {

constexpr int tries = 200;
constexpr int pauseMs = 50;

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

/// Asks again until the file has text.
QByteArray waitForText(const QString &path)
{
    for (int i = 0; i < tries; ++i) {
        if (QByteArray text = contentsOf(path); !text.isEmpty())
            return text;
        QThread::msleep(pauseMs);
    }
    giveUp(QStringLiteral("Xvfb or openbox did not start (Debian packages xvfb, openbox)"));
}

} // namespace

Screen::Screen()
{
    QFile(m_home.path()).setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    for (QProcess *process : {&m_xvfb, &m_manager}) // also when the benchmark gives up
        process->setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGTERM); });
    const QString number = m_home.filePath(QStringLiteral("display"));
    m_xvfb.start(QStringLiteral("/bin/sh"),
                 {QStringLiteral("-c"),
                  QStringLiteral("exec Xvfb -displayfd 3 -screen 0 1366x768x24 -nolisten tcp 3>'%1'").arg(number)});
    qputenv("DISPLAY", ':' + waitForText(number));
    qputenv("QT_QPA_PLATFORM", "xcb");
    for (const char *name : {"HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME"})
        qputenv(name, m_home.path().toUtf8());
    const QString ready = m_home.filePath(QStringLiteral("ready"));
    m_manager.start(QStringLiteral("openbox"),
                    {QStringLiteral("--startup"), QStringLiteral("/bin/sh -c \"echo yes >'%1'\"").arg(ready)});
    waitForText(ready);
}

Screen::~Screen()
{
    for (QProcess *process : {&m_manager, &m_xvfb}) {
        process->terminate();
        process->waitForFinished(5000);
    }
}

} // namespace loket::bench
