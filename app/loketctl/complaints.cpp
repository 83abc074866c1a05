// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loketctl/commandline.h"
#include "app/loketctl/commands.h"
#include "app/loketctl/output.h"
#include "core/domain/handledapart.h"

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
            periodOptions(),
            {},
            {QStringLiteral("loketctl complaints --database kantor.db --from 2026-11-01 --to 2026-11-30 --out -")}});
        if (const auto ended = line.read(arguments))
            return *ended;
        return writePeriod(line, [](Office &office, const OfficeDay &from, const OfficeDay &to) {
            return office.complaints().statistics({}, from, to).map([&](const ComplaintStatistics &figures) {
                QJsonObject json = figures.toJson();
                json.insert(QStringLiteral("from"), from.text());
                json.insert(QStringLiteral("to"), to.text());
                // Whether there are any or not, in the words of corrections.md 7.
                json.insert(QStringLiteral("note"), handledApart());
                return QJsonDocument(json).toJson();
            });
        });
    }
};

} // namespace

int complaints(const QStringList &arguments)
{
    return ComplaintsCommand::run(arguments);
}

} // namespace loket::ctl
