// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loketctl/commandline.h"
#include "app/loketctl/commands.h"
#include "app/loketctl/console.h"
#include "app/loketctl/output.h"
#include "core/export/tablefile.h"
#include "core/service/officeclock.h"
#include "ui/presentation/registerexport.h"

#include <QLocale>

namespace loket::ctl {

namespace {

class RegisterCommand
{
    Q_DECLARE_TR_FUNCTIONS(RegisterCommand)

public:
    static int run(const QStringList &arguments)
    {
        CommandLine line(CommandText{
            QStringLiteral("register"),
            QStringLiteral("--database FILE --from DAY [--to DAY] --format csv|xlsx --out FILE"),
            tr("Writes the register of the reports received on those days, both ends included, without who complains. "
               "Of a sealed\nreport stand number, kind, state, channel and dates; what is handled apart is left out, "
               "and that is said.\nNumbers of people in what was told are masked."),
            {{QStringLiteral("database"), QStringLiteral("FILE"), tr("the office's database"), true},
             {QStringLiteral("from"), QStringLiteral("DAY"), tr("first day, YYYY-MM-DD"), true},
             {QStringLiteral("to"), QStringLiteral("DAY"), tr("last day (the first one)")},
             {QStringLiteral("format"), QStringLiteral("FORMAT"), tr("csv or xlsx"), true},
             {QStringLiteral("out"), QStringLiteral("FILE"), tr("file to write, - for stdout"), true}},
            {},
            {QStringLiteral("loketctl register --database kantor.db --from 2026-11-01 --to 2026-11-30 --format xlsx "
                            "--out november.xlsx")}});
        if (const auto ended = line.read(arguments))
            return *ended;
        const QString format = line.value("format");
        if (format != QLatin1String("csv") && format != QLatin1String("xlsx"))
            return Console::misuse(tr("The format \"%1\" is unknown.").arg(format), line.command);
        const auto written = write(line);
        return written ? Done : Console::fail(written.error());
    }

private:
    static Result<void> write(const CommandLine &line)
    {
        const auto days = periodOf(line);
        if (!days)
            return tl::unexpected(days.error());
        const OfficeClock clock;
        const auto office = Office::openReadOnly(line.value("database"), clock);
        if (!office)
            return tl::unexpected(office.error());
        CaseFilter filter;
        filter.from = days->first.text();
        filter.to = days->second.text();
        return (*office)
            ->caseExports()
            .readRegister({}, filter)
            .and_then([&](const RegisterExport &list) -> Result<QByteArray> {
                const ExportTable table = ui::RegisterExportTable::of(list, (*office)->catalogue());
                if (line.value("format") == QLatin1String("xlsx"))
                    return tableXlsx(table);
                return tableCsv(table, QLocale::system().decimalPoint().at(0));
            })
            .and_then([&](const QByteArray &bytes) { return putOut(line, bytes); });
    }
};

} // namespace

int registerOfReports(const QStringList &arguments)
{
    return RegisterCommand::run(arguments);
}

} // namespace loket::ctl
