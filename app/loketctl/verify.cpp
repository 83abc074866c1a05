// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/verify.h"

#include "app/loketctl/commandline.h"
#include "app/loketctl/commands.h"
#include "app/loketctl/console.h"

#include <QRegularExpression>

namespace loket::ctl {

namespace {

class VerifyCommand
{
    Q_DECLARE_TR_FUNCTIONS(VerifyCommand)

public:
    static int run(const QStringList &arguments)
    {
        CommandLine line(
            CommandText{QStringLiteral("verify"),
                        QStringLiteral("--database FILE [--expect-head STATION:SEQ:HASH]"),
                        tr("Checks every chain of the journal and compares the tables with it, row by row. Prints a "
                           "line \"head STATION "
                           "SEQ HASH\"\nfor each station: note it, and ask later with --expect-head whether it still "
                           "holds. Writes nothing."),
                        {{QStringLiteral("database"), QStringLiteral("FILE"), tr("the office's database"), true},
                         {QStringLiteral("expect-head"), QStringLiteral("STATION:SEQ:HASH"),
                          tr("a head noted earlier, may be given several times"), false, true}},
                        {},
                        {QStringLiteral("loketctl verify --database kantor.db"),
                         QStringLiteral("loketctl verify --database kantor.db --expect-head 1:1042:9f2c..")}});
        if (const auto ended = line.read(arguments))
            return *ended;
        std::vector<ChainHead> expected;
        for (const QString &text : line.values("expect-head")) {
            const auto head = headOf(text);
            if (!head)
                return Console::misuse(tr("\"%1\" is not STATION:SEQ:HASH.").arg(text), line.command);
            expected.push_back(*head);
        }
        const auto report = loket::verify(line.value("database"), expected);
        if (!report)
            return Console::fail(report.error());
        for (const auto &head : report->heads) {
            Console::say(QStringLiteral("head %1 %2 %3")
                             .arg(head.station.value())
                             .arg(head.seq)
                             .arg(QString::fromLatin1(head.hash)));
        }
        Console::say(tr("Everything agrees: %1 entries, %2 rows.").arg(report->entries).arg(report->rows));
        if (report->erased > 0)
            Console::say(
                tr("Erased, as the law asks: %n text(s) of reports. Of each the journal keeps that it was there.",
                   nullptr, static_cast<int>(report->erased)));
        return Done;
    }

private:
    static std::optional<ChainHead> headOf(const QString &text)
    {
        static const QRegularExpression shape(QStringLiteral("^([0-9]{1,18}):([0-9]{1,18}):([0-9a-fA-F]{64})$"));
        const auto match = shape.match(text);
        if (!match.hasMatch())
            return std::nullopt;
        return ChainHead{StationId(match.captured(1).toLongLong()), match.captured(2).toLongLong(),
                         match.captured(3).toLower().toLatin1()};
    }
};

} // namespace

int verify(const QStringList &arguments)
{
    return VerifyCommand::run(arguments);
}

} // namespace loket::ctl
