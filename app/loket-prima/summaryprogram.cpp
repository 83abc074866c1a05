// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loket-prima/counterprogram.h"
#include "core/service/filewriter.h"
#include "ui/paper/summarypage.h"

namespace loket::app {

int writeSummary(const Options &options)
{
    const auto day = OfficeDay::fromText(options.summaryDay);
    if (!day)
        return fail(day.error());
    const OfficeClock clock;
    const auto office = Office::openReadOnly(options.database, clock);
    if (!office)
        return fail(office.error());
    const auto summary = (*office)->report({}).and_then([&](DayReport *report) { return report->summary(*day, *day); });
    if (!summary)
        return fail(summary.error());
    if (const auto written = writeFile(options.pdf, paper::summaryPdf(*summary)); !written)
        return fail(written.error());
    return Done;
}

} // namespace loket::app
