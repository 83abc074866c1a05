// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The year 2026 of an office, once as its calendar and once as a plain loop over QDate, which knows the holidays as
// literals and nothing of Calendar.

#include "tests/core/domain/hours.h"

#include <set>

namespace loket::test {

// Joint decree of three ministers for 2026 (1497/2025, 2/2025, 5/2025), with what stands around two year ends.
inline const std::set<std::string> nationalDays{"2025-12-25", "2026-01-01", "2026-01-16", "2026-02-17", "2026-03-19",
                                                "2026-03-21", "2026-03-22", "2026-04-03", "2026-04-05", "2026-05-01",
                                                "2026-05-14", "2026-05-27", "2026-05-31", "2026-06-01", "2026-06-16",
                                                "2026-08-17", "2026-08-25", "2026-12-25", "2027-01-01", "2028-01-01"};
inline const std::set<std::string> jointLeaveDays{"2025-12-26", "2026-02-16", "2026-03-18", "2026-03-20", "2026-03-23",
                                                  "2026-03-24", "2026-05-15", "2026-05-28", "2026-12-24"};

struct OfficeKind {
    bool sixDays = false;
    bool jointLeaveWorks = false;
};

inline Calendar officeCalendar(OfficeKind kind, const std::vector<Holiday> &more = {})
{
    auto profiles = fiveDayOffice();
    if (kind.sixDays)
        profiles.push_back(profile(3, ProfileKind::Normal, {6}, "2020-01-01", nullptr, "08.00-12.00"));
    profiles.push_back(
        profile(4, ProfileKind::Period, {1, 2, 3, 4}, "2026-02-18", "2026-03-19", "08.00-12.00, 12.30-15.00"));
    profiles.push_back(profile(5, ProfileKind::Period, {5}, "2026-02-18", "2026-03-19", "08.00-11.30, 12.30-15.30"));
    std::vector<Holiday> holidays = more;
    for (const auto &date : nationalDays)
        holidays.push_back(holiday(qint64(holidays.size()) + 1, date.c_str()));
    for (const auto &date : jointLeaveDays)
        holidays.push_back(holiday(qint64(holidays.size()) + 1, date.c_str(), HolidayKind::JointLeave));
    return Calendar::from(profiles, holidays, kind.jointLeaveWorks).value();
}

inline bool plainlyWorks(QDate date, OfficeKind kind)
{
    const auto text = date.toString(Qt::ISODate).toStdString();
    if (date.dayOfWeek() == 7 || (date.dayOfWeek() == 6 && !kind.sixDays))
        return false;
    return nationalDays.count(text) == 0 && (kind.jointLeaveWorks || jointLeaveDays.count(text) == 0);
}

inline QDate plainlyLater(QDate date, int count, OfficeKind kind)
{
    for (; count == 0 && !plainlyWorks(date, kind); date = date.addDays(1))
        ;
    for (int counted = 0; counted < count;) {
        date = date.addDays(1);
        counted += plainlyWorks(date, kind) ? 1 : 0;
    }
    return date;
}

} // namespace loket::test
