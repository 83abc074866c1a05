// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/replay.h"

#include "app/loketctl/commandline.h"
#include "app/loketctl/commands.h"
#include "app/loketctl/console.h"
#include "app/loketctl/output.h"
#include "app/loketctl/signin.h"
#include "core/service/filewriter.h"

#include <QFile>

namespace loket::ctl {

namespace {

class ReplayCommand
{
    Q_DECLARE_TR_FUNCTIONS(ReplayCommand)

public:
    static int run(const QStringList &arguments)
    {
        CommandLine line(describe());
        if (const auto ended = line.read(arguments))
            return *ended;
        if (line.value("format") != QLatin1String("anonymous-bank"))
            return Console::misuse(tr("The format \"%1\" is unknown.").arg(line.value("format")), line.command);
        const auto done = BankFile::read(line.argument()).and_then([&](const BankFile &file) {
            return serve(line, file);
        });
        return done ? Done : Console::fail(done.error());
    }

private:
    static CommandText describe()
    {
        return {QStringLiteral("replay"),
                QStringLiteral("--database FILE --format anonymous-bank INPUT"),
                tr("Serves the recorded customers of a bank (one line each, 17 columns, plain or .gz) once more, "
                   "through the "
                   "same\ndesks, at the recorded times of the office's zone. What is transformed:\n"
                   "  - type becomes the service, server a member of the staff at a counter of his own; NO_SERVER has "
                   "counters of\n    its own; a second counter is opened while somebody serves two at once\n"
                   "  - AGENT with a queue time: number taken at q_start, called at q_exit, served; without: walk-in\n"
                   "  - HANG with a queue time: left at q_exit; without: only counted, not a visit\n"
                   "  - PHANTOM: called at q_exit, absent (reason: seen leaving)\n"
                   "  - a service that begins before the wait ends is moved as a whole, so that both lengths hold\n"
                   "  - AGENT with ser_time 0: served, flagged \"time not accurate\"\n"
                   "  - priority 2: class LAINNYA; calls keep the recorded order, reason \"recorded\"\n"
                   "  - what ends before it begins runs across midnight; the office has no day's end from then on\n"
                   "A line of a wrong form refuses the whole file. A line that no counter could produce goes to the "
                   "file of\n"
                   "rejects. A replay that was interrupted is run again and goes on."),
                withSignIn({{QStringLiteral("database"), QStringLiteral("FILE"), tr("the office's database"), true},
                            {QStringLiteral("format"), QStringLiteral("FORMAT"), tr("anonymous-bank"), true},
                            {QStringLiteral("rejects"), QStringLiteral("FILE"),
                             tr("file of rejects (INPUT-rejects.txt beside the database)")},
                            {QStringLiteral("acknowledge"), QStringLiteral("FILE"),
                             tr("append a line \"STATION SEQ\" after each commit")}}),
                QStringLiteral("INPUT"),
                {QStringLiteral("loketctl replay --database bank.db --format anonymous-bank february.txt.gz")}};
    }

    static Result<void> serve(const CommandLine &line, const BankFile &file)
    {
        if (!file.rejects.empty()) {
            const QString path = line.has("rejects") ? line.value("rejects")
                                                     : besideDatabase(line, QStringLiteral("-rejects.txt"));
            if (const auto written = writeFile(path, file.rejectText()); !written)
                return written;
            Console::say(tr("Rejected lines: %1, listed in %2.").arg(file.rejects.size()).arg(path));
        }
        QFile acknowledged(line.value("acknowledge"));
        if (line.has("acknowledge") && !acknowledged.open(QIODevice::WriteOnly | QIODevice::Append))
            return refuse(ErrorCode::FileUnwritable, acknowledged.fileName());

        ReplayOptions options;
        options.signIn = [&](Office &office) { return signInFrom(line, office); };
        options.acknowledge = [&](StationId station, qint64 seq) {
            if (!acknowledged.isOpen())
                return;
            acknowledged.write(QByteArray::number(station.value()) + ' ' + QByteArray::number(seq) + '\n');
            acknowledged.flush();
        };
        options.progress = [](qint64 done, qint64 total) {
            Console::progress(done, total);
            return true;
        };
        if (const auto done = loket::replay(line.value("database"), file, options); !done)
            return done;
        report(file);
        return {};
    }

    static void report(const BankFile &file)
    {
        std::array<qint64, 4> counts{};
        for (const auto &visit : file.visits)
            ++counts[static_cast<std::size_t>(visit.kind)];
        Console::say(tr("Lines: %1").arg(file.rows));
        Console::say(tr("Served with a number: %1").arg(counts[0]));
        Console::say(tr("Walk-ins: %1").arg(counts[1]));
        Console::say(tr("Left: %1").arg(counts[2]));
        Console::say(tr("Absent: %1").arg(counts[3]));
        Console::say(tr("Never took a number (no visit): %1").arg(file.withoutNumber));
        Console::say(tr("Rejected: %1").arg(file.rejects.size()));
    }
};

} // namespace

int replay(const QStringList &arguments)
{
    return ReplayCommand::run(arguments);
}

} // namespace loket::ctl
