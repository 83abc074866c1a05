// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loketctl/commandline.h"
#include "app/loketctl/commands.h"
#include "app/loketctl/console.h"
#include "app/loketctl/output.h"
#include "app/loketctl/summaryfile.h"
#include "core/domain/summaryjson.h"
#include "core/export/summarycsv.h"
#include "core/export/summaryxlsx.h"
#include "core/service/officeclock.h"

#include <QLocale>

namespace loket::ctl {

namespace {

class SummaryCommand
{
    Q_DECLARE_TR_FUNCTIONS(SummaryCommand)

public:
    static int run(const QStringList &arguments)
    {
        CommandLine line(CommandText{
            QStringLiteral("summary"),
            QStringLiteral("--database FILE --from DAY [--to DAY] --format json|csv|xlsx --out FILE"),
            tr("Writes the figures of office days, both ends included. A day without visits gives zeros. Times are in "
               "seconds,\nunrounded; XLSX shows them as hours. CSV separates by ; where numbers have a decimal comma "
               "(LC_NUMERIC), and\nputs codes and names of digits in quotes: import it with quoted fields as text, or "
               "take "
               "XLSX."),
            {{QStringLiteral("database"), QStringLiteral("FILE"), tr("the office's database"), true},
             {QStringLiteral("from"), QStringLiteral("DAY"), tr("first day, YYYY-MM-DD"), true},
             {QStringLiteral("to"), QStringLiteral("DAY"), tr("last day (the first one)")},
             {QStringLiteral("format"), QStringLiteral("FORMAT"), tr("json, csv or xlsx"), true},
             {QStringLiteral("out"), QStringLiteral("FILE"), tr("file to write, - for stdout"), true}},
            {},
            {QStringLiteral("loketctl summary --database kantor.db --from 2023-11-17 --format json --out -"),
             QStringLiteral(
                 "loketctl summary --database kantor.db --from 2023-11-01 --to 2023-11-30 --format xlsx --out "
                 "november.xlsx")}});
        if (const auto ended = line.read(arguments))
            return *ended;
        const QString format = line.value("format");
        if (format != QLatin1String("json") && format != QLatin1String("csv") && format != QLatin1String("xlsx"))
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
        return summaryBytes(**office, days->first, days->second, line.value("format"))
            .and_then([&](const QByteArray &bytes) { return putOut(line, bytes); });
    }
};

} // namespace

Result<QByteArray> summaryBytes(Office &office, const OfficeDay &from, const OfficeDay &to, const QString &format)
{
    const auto report = office.report({});
    if (!report)
        return tl::unexpected(report.error());
    return (*report)->summary(from, to).and_then([&](const SummaryDocument &document) -> Result<QByteArray> {
        if (format == QLatin1String("json"))
            return summaryToBytes(document);
        if (format == QLatin1String("csv"))
            return summaryCsv(document, QLocale::system().decimalPoint().at(0));
        return (*report)->visits(from, to).and_then(
            [&](const std::vector<VisitLine> &visits) { return summaryXlsx(document, visits); });
    });
}

int summary(const QStringList &arguments)
{
    return SummaryCommand::run(arguments);
}

} // namespace loket::ctl
