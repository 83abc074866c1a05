// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/dayreport.h"

/// Documents for the tests of exports.
namespace loket::test {

inline OfficeDay exportDay(int day)
{
    return *OfficeDay::fromText(QStringLiteral("2026-11-%1").arg(day, 2, 10, QLatin1Char('0')));
}

/// Monday to Friday, nothing on Wednesday, two services, one of them of a hostile name.
inline SummaryDocument exportDocument(const QString &unit, const QString &service)
{
    SummaryDocument document{
        QStringLiteral("UJI"), unit,          QStringLiteral("00000000-0000-0000-0000-000000000001"),
        exportDay(23),         exportDay(27), QStringLiteral("Asia/Makassar")};
    document.services = {{QStringLiteral("KK"), service}, {QStringLiteral("SEPI"), QStringLiteral("Sepi")}};
    document.heads.push_back({StationId(1), 7, QByteArray(64, 'a')});
    for (const int day : {23, 24, 26, 27}) {
        Summary &cell = document.cells.at({exportDay(day), QStringLiteral("KK"), QStringLiteral("Loket 2"), 9});
        cell.visits.taken = 2;
        cell.visits.served = 2;
        cell.persons = 2;
        cell.outcomes.done = 2;
        cell.serviceSeconds.add(315);
        cell.serviceSeconds.add(day == 27 ? 36'291 : 670);
        cell.waitSeconds.add(61, 2);
        cell.withinStandard = {1, 2};
    }
    return document;
}

} // namespace loket::test
