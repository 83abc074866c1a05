// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Profiles, holidays and moments for tests of the calendar: short ways to make them.

#include "core/domain/calendar.h"
#include "tests/support/catchqt.h"

#include <QDateTime>

namespace loket::test {

inline QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

inline OfficeDay officeDay(const char *text)
{
    return OfficeDay::fromText(latin(text)).value();
}

inline HoursProfile profile(qint64 id, ProfileKind kind, Weekdays days, const char *from, const char *to,
                            const char *service)
{
    HoursProfile made{id, 1, latin("profile"), kind, days, latin(from), {}, DayHours::parse(latin(service)).value()};
    if (to)
        made.validTo = latin(to);
    return made;
}

inline Holiday holiday(qint64 id, const char *date, HolidayKind kind = HolidayKind::National)
{
    return {id, 1, latin(date), latin("libur"), latin("holiday"), kind};
}

/// The hours of catalogue.json: Mondays to Thursdays and Fridays, in force since 2020.
inline std::vector<HoursProfile> fiveDayOffice()
{
    return {profile(1, ProfileKind::Normal, {1, 2, 3, 4}, "2020-01-01", nullptr, "08.00-12.00, 13.00-16.00"),
            profile(2, ProfileKind::Normal, {5}, "2020-01-01", nullptr, "08.00-11.00, 13.30-16.00")};
}

/// A moment in WITA, `2026-02-13T10:50:00`: eight hours ahead of UTC, all year.
inline Instant wita(const char *text)
{
    auto moment = QDateTime::fromString(latin(text), Qt::ISODateWithMs);
    moment.setTimeSpec(Qt::UTC);
    return Instant(moment.toMSecsSinceEpoch() - qint64(8) * 3600 * 1000);
}

} // namespace loket::test
