// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catchqt.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <utility>

namespace loket::test {

/// A CUPS of the test's own (cups.sh) with raw queues, each `NAME=PORT` of this machine.
class PrivateCups
{
public:
    explicit PrivateCups(const QStringList &queues)
    {
        const auto [code, text] = run({QStringLiteral("start"), folder()}, queues);
        m_runs = code == 0;
        m_why = text;
    }
    ~PrivateCups()
    {
        if (m_runs)
            run({QStringLiteral("stop"), folder()});
    }
    PrivateCups(const PrivateCups &) = delete;
    PrivateCups &operator=(const PrivateCups &) = delete;

    [[nodiscard]] bool runs() const { return m_runs; }
    [[nodiscard]] const QString &why() const { return m_why; }
    [[nodiscard]] QString socket() const { return folder() + QStringLiteral("/cups.sock"); }
    /// cupsdisable, cupsenable, lpadmin, ..
    void tell(const QString &program, const QStringList &arguments) const
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("CUPS_SERVER"), socket());
        environment.insert(QStringLiteral("PATH"), qEnvironmentVariable("PATH") + QStringLiteral(":/usr/sbin"));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral("/usr/bin/env"), QStringList{program} + arguments);
        REQUIRE(process.waitForFinished());
        INFO(process.readAllStandardError().toStdString());
        REQUIRE(process.exitCode() == 0);
    }

private:
    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("c")); }
    static std::pair<int, QString> run(const QStringList &arguments, const QStringList &more = {})
    {
        QProcess process;
        process.start(QStringLiteral(LOKET_SOURCE_DIR "/tests/support/cups.sh"), arguments + more);
        if (!process.waitForFinished())
            return {-1, QStringLiteral("cups.sh does not end")};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardError()).trimmed()};
    }

    /// Open to the user that backends run as.
    QTemporaryDir m_folder{QStringLiteral("/tmp/lp-XXXXXX")};
    bool m_opened = QFile::setPermissions(
        m_folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther);
    bool m_runs = false;
    QString m_why;
};

} // namespace loket::test

/// Ends the case, not failed, with a sentence where there is no CUPS to be had.
#define LOKET_NEEDS_CUPS(cups)                                                                                         \
    if (!(cups).runs()) {                                                                                              \
        WARN("skipped: no CUPS of its own: " << (cups).why().toStdString());                                           \
        return;                                                                                                        \
    }
