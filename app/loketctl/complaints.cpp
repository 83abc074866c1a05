// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loketctl/commandline.h"
#include "app/loketctl/commands.h"
#include "app/loketctl/console.h"
#include "app/loketctl/output.h"
#include "core/domain/handledapart.h"
#include "core/service/office.h"
#include "core/service/officeclock.h"

#include <QJsonDocument>

namespace loket::ctl {

namespace {

class ComplaintsCommand
{
    Q_DECLARE_TR_FUNCTIONS(ComplaintsCommand)

public:
    static int run(const QStringList &arguments)
    {
        CommandLine line(CommandText{
            QStringLiteral("complaints"),
            QStringLiteral("--database FILE --from DAY [--to DAY] --out FILE"),
            tr("Writes the figures of the reports received on those days, both ends included, as JSON: for each class "
               "how many\nwere received, answered and settled, and two clocks in seconds, from receipt to first answer "
               "and to settlement.\nWhat was answered or settled before it was received, by its dates, is in neither "
               "and stands under impossible."),
            {{QStringLiteral("database"), QStringLiteral("FILE"), tr("the office's database"), true},
             {QStringLiteral("from"), QStringLiteral("DAY"), tr("first day, YYYY-MM-DD"), true},
             {QStringLiteral("to"), QStringLiteral("DAY"), tr("last day (the first one)")},
             {QStringLiteral("out"), QStringLiteral("FILE"), tr("file to write, - for stdout"), true}},
            {},
            {QStringLiteral("loketctl complaints --database kantor.db --from 2026-11-01 --to 2026-11-30 --out -")}});
        if (const auto ended = line.read(arguments))
            return *ended;
        const auto written = write(line);
        return written ? Done : Console::fail(written.error());
    }

private:
    static Result<void> write(const CommandLine &line)
    {
        const auto days = periodOf(line);
        if (!days)
            return tl::unexpected(days.error());
        const auto &[from, to] = *days;
        const OfficeClock clock;
        const auto office = Office::openReadOnly(line.value("database"), clock);
        if (!office)
            return tl::unexpected(office.error());
        return (*office)->complaints().statistics({}, from, to).and_then([&](const ComplaintStatistics &figures) {
            QJsonObject json = figures.toJson();
            json.insert(QStringLiteral("from"), days->first.text());
            json.insert(QStringLiteral("to"), days->second.text());
            // Whether there are any or not, in the words of corrections.md 7.
            json.insert(QStringLiteral("note"), handledApart());
            return putOut(line, QJsonDocument(json).toJson());
        });
    }
};

} // namespace

int complaints(const QStringList &arguments)
{
    return ComplaintsCommand::run(arguments);
}

} // namespace loket::ctl
