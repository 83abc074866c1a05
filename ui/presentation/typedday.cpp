// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/typedday.h"

#include "core/domain/writtenday.h"

#include <QRegularExpression>

namespace loket::ui {

namespace {

/// The `n` of `+n`.
std::optional<int> workingDaysAhead(const QString &text)
{
    static const QRegularExpression ahead(QStringLiteral("^\\+ ?(\\d{1,4})$"));
    const auto match = ahead.match(text.trimmed());
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

} // namespace

Result<OfficeDay> typedDay(const QString &text, Instant now, const Calendar &calendar, const OfficeZone &zone)
{
    const OfficeDay today = zone.dayOf(now);
    if (const auto days = workingDaysAhead(text))
        return *days == 0 ? firstPromisable(now, calendar, zone) : calendar.addWorkingDays(today, *days);
    return comingDayWritten(text.trimmed(), today).and_then([&](const OfficeDay &day) {
        return promisable(day, now, calendar, zone);
    });
}

std::vector<Holiday> passedOver(const QString &text, const OfficeDay &today, const OfficeDay &day,
                                const Calendar &calendar)
{
    return workingDaysAhead(text) ? holidaysBetween(today, day, calendar) : std::vector<Holiday>();
}

std::vector<Holiday> holidaysBetween(const OfficeDay &after, const OfficeDay &before, const Calendar &calendar)
{
    std::vector<Holiday> holidays;
    for (OfficeDay day = after.next(); day < before; day = day.next()) {
        if (const Holiday *holiday = calendar.closedBecause(day))
            holidays.push_back(*holiday);
    }
    return holidays;
}

} // namespace loket::ui
