// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loketctl/console.h"

#include "ui/presentation/sentence.h"

#include <QTextStream>

#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace loket::ctl {

namespace {

void write(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

void Console::say(const QString &line)
{
    write(stdout, line.toUtf8() + '\n');
}

void Console::complain(const QString &line)
{
    write(stderr, line.toUtf8() + '\n');
}

Result<void> Console::put(const QByteArray &bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stdout) != size || std::fflush(stdout) != 0)
        return refuse(ErrorCode::FileUnwritable, QStringLiteral("-"));
    return {};
}

QString Console::askHidden(const QString &question)
{
    if (!isatty(STDIN_FILENO))
        return {};
    write(stderr, question.toUtf8() + ' ');
    termios before{};
    tcgetattr(STDIN_FILENO, &before);
    termios silent = before;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    QTextStream in(stdin);
    const QString answer = in.readLine();
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
    write(stderr, "\n");
    return answer;
}

int Console::fail(const Error &error)
{
    QString line = sentence(error);
    const bool isTechnical = error.code == ErrorCode::DatabaseFailed || error.code == ErrorCode::Damaged;
    if (isTechnical && !error.detail.isEmpty())
        line += QLatin1Char(' ') + tr("(Details: %1)").arg(error.detail.simplified());
    complain(line);
    return Refused;
}

int Console::misuse(const QString &sentence, const QString &command)
{
    const QString program = command.isEmpty() ? QStringLiteral("loketctl") : QStringLiteral("loketctl ") + command;
    complain(sentence + QLatin1Char(' ') + tr("See \"%1 --help\".").arg(program));
    return Usage;
}

void Console::progress(qint64 done, qint64 total)
{
    if (total <= 0 || !isatty(STDERR_FILENO))
        return;
    constexpr qint64 width = 40;
    const qint64 full = done * width / total;
    const QByteArray bar = QByteArray(static_cast<qsizetype>(full), '#')
        + QByteArray(static_cast<qsizetype>(width - full), '.');
    write(stderr, "\r[" + bar + "] " + QByteArray::number(done * 100 / total) + " %" + (done == total ? "\n" : ""));
}

} // namespace loket::ctl
