// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/paperlist.h"

#include "core/service/actrunner.h"
#include "core/storage/applicationstore.h"

namespace loket {

ListedPaper listed(ActRunner &runner, const PrintJob &job)
{
    ListedPaper paper{job};
    for (const QString &part : job.order.about.split(QLatin1Char('/'))) {
        const QString kind = part.section(QLatin1Char(':'), 0, 0);
        const qint64 key = part.section(QLatin1Char(':'), 1).toLongLong();
        if (kind == QLatin1String("service")) {
            paper.service = ServiceId(key);
        } else if (kind == QLatin1String("ticket")) {
            if (const auto visit = runner.tickets().visit(TicketId(key))) {
                paper.day = visit->ticket.day;
                paper.number = visit->ticket.number;
            }
        } else if (kind == QLatin1String("application")) {
            if (const auto dossier = storage::ApplicationStore(runner.connection()).dossier(ApplicationId(key)))
                paper.fileCode = dossier->application.code;
        }
    }
    return paper;
}

} // namespace loket
