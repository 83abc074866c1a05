// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catchqt.h"

#include <QCryptographicHash>
#include <QFile>
#include <QProcess>
#include <QStringList>

namespace loket::test {

/// What a run of a program left behind.
struct Run {
    int code = -1;
    QString out;
    QString err;
};

/// No window is shown.
inline Run runOf(const char *name, const QStringList &arguments, int seconds = 60)
{
    QProcess program;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    program.setProcessEnvironment(environment);
    program.start(qEnvironmentVariable("LOKET_BIN_DIR") + QLatin1Char('/') + QLatin1String(name), arguments);
    REQUIRE(program.waitForFinished(seconds * 1000));
    REQUIRE(program.exitStatus() == QProcess::NormalExit);
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
            QString::fromUtf8(program.readAllStandardError())};
}

inline Run loketctl(const QStringList &arguments, int seconds = 60)
{
    return runOf("loketctl", arguments, seconds);
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace loket::test
