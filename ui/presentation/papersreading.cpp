// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/papersreading.h"

#include "ui/presentation/typedday.h"

#include <algorithm>

namespace loket::ui {

namespace {

/// `A-017 17/11` and `17/11 A 017` as on a receipt, `2023-11-17/A-017`; empty for what is no number with its day.
QString asOnReceipt(const QString &typed, const OfficeDay &today)
{
    for (auto gap = typed.indexOf(QLatin1Char(' ')); gap >= 0; gap = typed.indexOf(QLatin1Char(' '), gap + 1)) {
        const std::pair<QString, QString> parts(typed.left(gap).trimmed(), typed.mid(gap).trimmed());
        for (const auto &[number, day] : {parts, std::pair(parts.second, parts.first)}) {
            const auto ticket = TicketNumber::fromText(number);
            const auto known = typedPastDay(day, today);
            if (ticket && known)
                return known->text() + QLatin1Char('/') + ticket->text();
        }
    }
    return {};
}

} // namespace

Result<PapersReadingPtr> readPapers(Office &office, const Actor &reader, qint64 order)
{
    return office.printing().list(reader).map([&](const std::vector<ListedPaper> &papers) {
        return std::make_shared<const PapersReading>(PapersReading{office.catalogue(), office.today(), papers, order});
    });
}

int placeOf(const std::vector<ListedPaper> &papers, PrintJobId id)
{
    const auto found = std::find_if(papers.begin(), papers.end(),
                                    [&](const ListedPaper &paper) { return paper.job.id == id; });
    return found == papers.end() ? -1 : int(found - papers.begin());
}

Result<std::vector<FoundVisit>> visitsTyped(Office &office, const Actor &reader, const QString &typed)
{
    if (const QString receipt = asOnReceipt(typed, office.today()); !receipt.isEmpty()) {
        const auto found = office.findVisits(reader, receipt);
        if (found || found.error().code != ErrorCode::ApplicationNotFound)
            return found;
    }
    return office.findVisits(reader, typed); // an office's own numbers may look like anything
}

} // namespace loket::ui
