// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/summarycsv.h"

#include "core/export/csvtext.h"
#include "core/export/summarytable.h"

namespace loket {

QByteArray summaryCsv(const SummaryDocument &document, QChar decimalSign)
{
    CsvText csv(decimalSign);
    for (const char *name : {"scope", "code", "name", "from", "to"})
        csv.text(QLatin1String(name));
    for (const auto &column : summaryColumns())
        csv.text(column.name);
    csv.endRow();

    for (const auto &row : summaryRows(document)) {
        const bool isDay = row.scope == QLatin1String("day");
        csv.text(row.scope).text(row.code).text(row.name);
        csv.text(isDay ? row.code : document.from.text()).text(isDay ? row.code : document.to.text());
        for (const auto &column : summaryColumns())
            csv.number(row.fills(column) ? column.value(row.figures) : std::nullopt);
        csv.endRow();
    }
    return csv.bytes();
}

} // namespace loket
