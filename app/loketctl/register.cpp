// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loketctl/commandline.h"
#include "app/loketctl/commands.h"
#include "app/loketctl/output.h"
#include "core/export/tablefile.h"
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
        const QStringList formats{QStringLiteral("csv"), QStringLiteral("xlsx")};
        CommandLine line(CommandText{
            QStringLiteral("register"),
            QStringLiteral("--database FILE --from DAY [--to DAY] --format csv|xlsx --out FILE"),
            tr("Writes the register of the reports received on those days, both ends included, without who complains. "
               "Of a sealed\nreport stand number, kind, state, channel and dates; what is handled apart is left out, "
               "and that is said.\nNumbers of people in what was told are masked."),
            periodOptions(formats),
            {},
            {QStringLiteral("loketctl register --database kantor.db --from 2026-11-01 --to 2026-11-30 --format xlsx "
                            "--out november.xlsx")}});
        if (const auto ended = line.read(arguments))
            return *ended;
        const auto read = [&](Office &office, const OfficeDay &from, const OfficeDay &to) {
            CaseFilter filter;
            filter.from = from.text();
            filter.to = to.text();
            return office.caseExports()
                .readRegister({}, filter)
                .and_then([&](const RegisterExport &list) -> Result<QByteArray> {
                    const ExportTable table = ui::RegisterExportTable::of(list, office.catalogue());
                    if (line.value("format") == QLatin1String("xlsx"))
                        return tableXlsx(table);
                    return tableCsv(table, QLocale::system().decimalPoint().at(0));
                });
        };
        return writePeriod(line, read, formats);
    }
};

} // namespace

int registerOfReports(const QStringList &arguments)
{
    return RegisterCommand::run(arguments);
}

} // namespace loket::ctl
