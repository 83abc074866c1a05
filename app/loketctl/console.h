// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QByteArray>
#include <QCoreApplication>

namespace loket::ctl {

/// What the program answers to the shell.
enum ExitCode {
    Done = 0,
    Refused = 1, ///< the act was refused or a check did not pass
    Usage = 2,   ///< the command line itself is wrong
};

/// The two streams of a command line program, in UTF-8.
class Console
{
    Q_DECLARE_TR_FUNCTIONS(Console)

public:
    /// A line on stdout.
    static void say(const QString &line);
    /// A line on stderr.
    static void complain(const QString &line);
    /// Bytes on stdout, as they are. Errors: FileUnwritable.
    [[nodiscard]] static Result<void> put(const QByteArray &bytes);
    /// One sentence on stderr, with what the database said behind it. Returns Refused.
    /// Asks for something that is not shown while it is typed. Empty when there is no terminal.
    static QString askHidden(const QString &question);
    static int fail(const Error &error);
    /// One sentence on stderr about the command line, and where its help is. Returns Usage.
    static int misuse(const QString &sentence, const QString &command);

    /// A bar on stderr that grows, only where somebody looks at a terminal.
    static void progress(qint64 done, qint64 total);
};

} // namespace loket::ctl
