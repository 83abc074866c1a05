// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loketctl/commandline.h"
#include "app/loketctl/commands.h"
#include "app/loketctl/output.h"
#include "app/loketctl/summaryfile.h"
#include "core/domain/summaryjson.h"
#include "core/export/summarycsv.h"
#include "core/export/summaryxlsx.h"

#include <QLocale>

namespace loket::ctl {

namespace {

class SummaryCommand
{
    Q_DECLARE_TR_FUNCTIONS(SummaryCommand)

public:
    static int run(const QStringList &arguments)
    {
        const QStringList formats{QStringLiteral("json"), QStringLiteral("csv"), QStringLiteral("xlsx")};
        CommandLine line(CommandText{
            QStringLiteral("summary"),
            QStringLiteral("--database FILE --from DAY [--to DAY] --format json|csv|xlsx --out FILE"),
            tr("Writes the figures of office days, both ends included. A day without visits gives zeros. Times are in "
               "seconds,\nunrounded; XLSX shows them as hours. CSV separates by ; where numbers have a decimal comma "
               "(LC_NUMERIC), and\nputs codes and names of digits in quotes: import it with quoted fields as text, or "
               "take "
               "XLSX."),
            periodOptions(formats),
            {},
            {QStringLiteral("loketctl summary --database kantor.db --from 2023-11-17 --format json --out -"),
             QStringLiteral(
                 "loketctl summary --database kantor.db --from 2023-11-01 --to 2023-11-30 --format xlsx --out "
                 "november.xlsx")}});
        if (const auto ended = line.read(arguments))
            return *ended;
        const auto read = [&](Office &office, const OfficeDay &from, const OfficeDay &to) {
            return summaryBytes(office, from, to, line.value("format"));
        };
        return writePeriod(line, read, formats);
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
