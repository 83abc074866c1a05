// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/virtualscreen.h"

#include <QRegularExpression>
#include <QTemporaryFile>

#include <chrono>
#include <csignal>
#include <iostream>
#include <map>
#include <thread>

#include <unistd.h>

namespace loket::test {

/// One of the window programs on a screen of its own, worked by keys alone.
class WindowProgram
{
public:
    /// Starts a program of LOKET_BIN_DIR and gives the focus to its window, once that has a title that fits. `more`:
    /// variables of its environment.
    WindowProgram(const char *program, const QStringList &arguments, const char *title,
                  const std::map<QString, QString> &more = {})
    {
        auto environment = m_screen.environment();
        for (const auto &[name, value] : more)
            environment.insert(name, value);
        m_program.setProcessEnvironment(environment);
        REQUIRE(m_complaints.open());
        m_program.setStandardErrorFile(m_complaints.fileName(), QIODevice::Append);
        m_program.setProgram(qEnvironmentVariable("LOKET_BIN_DIR") + QLatin1Char('/') + QString::fromLatin1(program));
        m_program.setArguments(arguments);
        // A process group of its own: whatever it starts can be killed with it.
        m_program.setChildProcessModifier([] { ::setpgid(0, 0); });
        start(title);
    }
    ~WindowProgram()
    {
        end();
        std::cerr << complaints().toStdString(); // as if it had been its own
    }
    WindowProgram(const WindowProgram &) = delete;
    WindowProgram &operator=(const WindowProgram &) = delete;

    /// Ends the program, which may also end by itself with its standard input. False when it had to be killed.
    bool end()
    {
        m_program.closeWriteChannel();
        if (m_program.waitForFinished(endsByItselfMs))
            return true;
        m_program.terminate();
        return m_program.waitForFinished(10'000);
    }

    /// SIGKILL to it and to all that it has started, after so many milliseconds, whatever is pressed meanwhile.
    void killAfter(
        int milliseconds, const std::function<void()> &meanwhile = [] {})
    {
        {
            const std::jthread killer([group = -static_cast<pid_t>(m_program.processId()), milliseconds] {
                std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
                ::kill(group, SIGKILL);
            });
            meanwhile();
        }
        REQUIRE(m_program.waitForFinished());
        REQUIRE(m_program.exitStatus() == QProcess::CrashExit);
    }
    /// Again, on the same screen.
    void start(const char *title)
    {
        m_program.start();
        REQUIRE(m_program.waitForStarted());
        m_group = m_program.processId();
        focus(title);
    }
    /// Gives the keys to the window whose title fits.
    void focus(const char *title)
    {
        require(title, [&] {
            const QString window = find(title);
            return !window.isEmpty()
                && !m_screen
                        .xdotool({QStringLiteral("windowfocus"), QStringLiteral("--sync"), window,
                                  QStringLiteral("getwindowfocus")})
                        .isEmpty();
        });
    }

    /// Until there is a visible window whose title fits the regular expression.
    void waitForTitle(const char *title)
    {
        require(title, [&] { return !find(title).isEmpty(); });
    }
    /// Until the keys go to a window whose title fits.
    void waitForFocus(const char *title)
    {
        const QRegularExpression fits(QString::fromUtf8(title));
        require(title, [&] {
            return fits.match(m_screen.xdotool({QStringLiteral("getwindowfocus"), QStringLiteral("getwindowname")}))
                .hasMatch();
        });
    }
    /// Keys as xdotool names them, one after the other.
    void keys(const QString &names) const
    {
        QStringList arguments{QStringLiteral("key"), QStringLiteral("--clearmodifiers")};
        if (names.contains(QLatin1Char(' ')))
            arguments << QStringLiteral("--delay") << QStringLiteral("60");
        m_screen.xdotool(arguments << names.split(QLatin1Char(' ')));
    }
    /// The same, and then until something holds, such as what stands in the database.
    void keysUntil(const char *names, const std::function<bool()> &holds)
    {
        keys(QString::fromLatin1(names));
        require(names, holds);
    }
    void typePin(const char *pin) const
    {
        for (const QChar digit : QString::fromLatin1(pin))
            keys(QString(digit));
    }
    /// As long as a person looks at the answer: the keys rest for 0.7 s after each transition (ux.md 2.3).
    void rest() const { pause("0.8"); }
    /// Until a question that opens with a key stands in the window: nothing of it is in the database.
    void readQuestion() const { pause("0.4"); }

    /// How many windows of any title the programs show: more than one where a dialog is open.
    [[nodiscard]] qsizetype windows() const
    {
        return search(QStringLiteral("--class"), QStringLiteral("^loket")).size();
    }
    [[nodiscard]] QProcess &process() { return m_program; }

    /// For a failure's report: whether it runs and what it waits in, what it has complained of, what the screen shows.
    [[nodiscard]] QString state()
    {
        QStringList lines{QStringLiteral("the program ") + VirtualScreen::stateOf(m_program),
                          QStringLiteral("its standard error: ") + complaints()};
        const QString group = QString::number(m_group);
        for (const QString &thread :
             m_screen.run(QStringLiteral("ps"), {QStringLiteral("-eLo"), threadColumns}).split(QLatin1Char('\n'))) {
            if (thread.simplified().section(QLatin1Char(' '), 0, 0) == group)
                lines << thread;
        }
        lines << m_screen.state();
        return lines.join(QLatin1Char('\n'));
    }

private:
    static constexpr int endsByItselfMs = 2000;
    /// Of processes and threads; the first one is the group that all that the program starts belongs to.
    static inline const QString threadColumns = QStringLiteral("pgid,pid,ppid,stat,wchan:24,comm");

    /// Waits for it, but no longer for a program that has ended.
    void require(const char *what, const std::function<bool()> &holds)
    {
        bool isSo = false;
        VirtualScreen::waitFor([&] {
            isSo = holds();
            m_program.waitForFinished(0); // looks only
            return isSo || m_program.state() == QProcess::NotRunning;
        });
        INFO(what);
        if (!isSo)
            FAIL(state().toStdString());
    }
    [[nodiscard]] QString complaints() const
    {
        QFile file(m_complaints.fileName());
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    void pause(const char *seconds) const { m_screen.xdotool({QStringLiteral("sleep"), QString::fromLatin1(seconds)}); }

    /// The first visible window whose title fits; empty where there is none.
    [[nodiscard]] QString find(const char *title) const
    {
        return search(QStringLiteral("--name"), QString::fromUtf8(title)).value(0);
    }
    [[nodiscard]] QStringList search(const QString &by, const QString &pattern) const
    {
        return m_screen.xdotool({QStringLiteral("search"), QStringLiteral("--onlyvisible"), by, pattern})
            .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    }

    VirtualScreen m_screen;
    QTemporaryFile m_complaints;
    QProcess m_program;
    qint64 m_group = 0;
};

} // namespace loket::test
