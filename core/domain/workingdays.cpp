// SPDX-License-Identifier: GPL-3.0-or-later
// Working days of a calendar, counted day by day: deadlines are weeks away, not centuries.
#include "core/domain/calendar.h"

namespace loket {

Result<OfficeDay> Calendar::nextWorkingDay(const OfficeDay &day) const
{
    OfficeDay candidate = day;
    for (int i = 0; i < longestClosure; ++i) {
        candidate = candidate.next();
        if (isWorkingDay(candidate))
            return candidate;
    }
    return refuse(ErrorCode::BadPeriod, day.text());
}

Result<OfficeDay> Calendar::previousWorkingDay(const OfficeDay &day) const
{
    OfficeDay candidate = day;
    for (int i = 0; i < longestClosure; ++i) {
        candidate = candidate.previous();
        if (isWorkingDay(candidate))
            return candidate;
    }
    return refuse(ErrorCode::BadPeriod, day.text());
}

Result<OfficeDay> Calendar::addWorkingDays(const OfficeDay &from, int count) const
{
    if (count < 0 || count > maxWorkingDays)
        return refuse(ErrorCode::OutOfRange, QStringLiteral("working days 0..%1").arg(maxWorkingDays));
    if (count == 0)
        return isWorkingDay(from) ? Result<OfficeDay>(from) : nextWorkingDay(from);
    Result<OfficeDay> day = from;
    for (int i = 0; i < count && day; ++i)
        day = nextWorkingDay(*day);
    return day;
}

int Calendar::workingDaysBetween(const OfficeDay &a, const OfficeDay &b) const
{
    int count = 0;
    for (OfficeDay day = a; day < b;) {
        day = day.next();
        count += isWorkingDay(day) ? 1 : 0;
    }
    return count;
}

} // namespace loket
