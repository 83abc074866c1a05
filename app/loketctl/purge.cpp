// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loketctl/commands.h"
#include "app/loketctl/console.h"
#include "app/loketctl/signin.h"
#include "core/domain/handledapart.h"
#include "core/service/officeclock.h"

namespace loket::ctl {

namespace {

class PurgeCommand
{
    Q_DECLARE_TR_FUNCTIONS(PurgeCommand)

public:
    static int run(const QStringList &arguments)
    {
        CommandLine line(CommandText{
            QStringLiteral("purge"),
            QStringLiteral("--database FILE [--dry-run] [--staff CODE] [--pin-file FILE]"),
            tr("Erases for good what has been kept about persons for longer than the office's settings say, and counts "
               "it: who\ncomplained, the words of whole cases, drafts. Open cases keep everything; without a time in "
               "the "
               "settings nothing\ngoes. Dates and figures stay. With --dry-run it only counts. Nothing of it is "
               "shown."),
            withSignIn({{QStringLiteral("database"), QStringLiteral("FILE"), tr("the office's database"), true},
                        {QStringLiteral("dry-run"), {}, tr("only say what would go")}}),
            {},
            {QStringLiteral("loketctl purge --database kantor.db --dry-run"),
             QStringLiteral("loketctl purge --database kantor.db --staff ADMIN")}});
        if (const auto ended = line.read(arguments))
            return *ended;
        const bool onlyCounts = line.has("dry-run");
        const auto count = onlyCounts ? counted(line) : purged(line);
        if (!count)
            return Console::fail(count.error());
        if (!count->isSet)
            Console::say(tr("No time of keeping is set, so nothing goes. The administrator sets it in the settings, by "
                            "the office's archive schedule (JRA)."));
        say(*count, onlyCounts);
        return Done;
    }

private:
    static Result<RetentionCount> counted(const CommandLine &line)
    {
        const OfficeClock clock;
        const auto office = Office::openReadOnly(line.value("database"), clock);
        if (!office)
            return tl::unexpected(office.error());
        return (*office)->privacy().retentionDue({});
    }

    static Result<RetentionCount> purged(const CommandLine &line)
    {
        const OfficeClock clock;
        const auto office = Office::openAtCommandLine(line.value("database"), clock);
        if (!office)
            return tl::unexpected(office.error());
        return signInFrom(line, **office).and_then([&](const Actor &actor) {
            return (*office)->privacy().purge(actor);
        });
    }

    static void say(const RetentionCount &count, bool onlyCounted)
    {
        Console::say(onlyCounted ? tr("Would go:") : tr("Gone:"));
        Console::say(tr("  Identities of complainants:  %1").arg(count.identities));
        Console::say(tr("  Cases, all their words:      %1").arg(count.cases));
        if (count.drafts)
            Console::say(tr("  Drafts past their time too, in no count."));
        Console::say(QStringLiteral("  (%1)").arg(handledApart()));
    }
};

} // namespace

int purge(const QStringList &arguments)
{
    return PurgeCommand::run(arguments);
}

} // namespace loket::ctl
