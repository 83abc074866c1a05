// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/completion.h"

#include "core/domain/servicetime.h"

namespace loket {

Result<OfficeDay> firstPromisable(Instant at, const Calendar &calendar, const OfficeZone &zone)
{
    return afterServiceTime(at, 1, calendar, zone).map([&](Instant served) { return zone.dayOf(served); });
}

Result<OfficeDay> promisable(const OfficeDay &day, Instant at, const Calendar &calendar, const OfficeZone &zone)
{
    const OfficeDay today = zone.dayOf(at);
    if (day < today)
        return refuse(ErrorCode::DayOver, day.text());
    if (const Holiday *holiday = calendar.closedBecause(day))
        return refuse(ErrorCode::DayIsHoliday,
                      QStringList{day.text(), holiday->nameId, holiday->nameEn}.join(QLatin1Char('\n')));
    if (!calendar.isWorkingDay(day))
        return refuse(ErrorCode::DayNotServed, day.text());
    return firstPromisable(at, calendar, zone).and_then([&](const OfficeDay &first) -> Result<OfficeDay> {
        if (day < first)
            return refuse(ErrorCode::HoursOver, day.text());
        return day;
    });
}

OfficeDay keptUntil(const OfficeDay &promised, const Calendar &calendar)
{
    return calendar.addWorkingDays(promised, 0).value_or(promised);
}

Result<OfficeDay> promisedDay(const Completion &completion, Instant at, const Calendar &calendar,
                              const OfficeZone &zone)
{
    const OfficeDay today = zone.dayOf(at);
    switch (completion.unit) {
    case CompletionUnit::Unset:
        break;
    case CompletionUnit::SameVisit:
        return firstPromisable(at, calendar, zone);
    case CompletionUnit::Minutes:
    case CompletionUnit::Hours: {
        const Millis unit = completion.unit == CompletionUnit::Hours ? 60 * minuteMs : minuteMs;
        return afterServiceTime(at, completion.amount * unit, calendar, zone).map([&](Instant end) {
            return zone.dayOf(end);
        });
    }
    case CompletionUnit::CalendarDays:
        return OfficeDay::fromDate(today.date().addDays(completion.amount)).and_then([&](const OfficeDay &last) {
            return calendar.addWorkingDays(last, 0);
        });
    case CompletionUnit::WorkingDays:
        return calendar.addWorkingDays(today, completion.amount);
    }
    return refuse(ErrorCode::OutOfRange, QStringLiteral("completion"));
}

} // namespace loket
