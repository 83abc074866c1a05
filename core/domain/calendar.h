// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/holiday.h"
#include "core/domain/hoursprofile.h"
#include "core/domain/officeday.h"

namespace loket {

/// When an office serves, day by day, and its working days: profiles and holidays made ready for looking up thousands
/// of days. A working day is a day with service hours. Records that are not active are not looked at.
///
/// Without any profile the hours are unknown: every day is a working day from 00.00 to 24.00, and holidays close
/// nothing. With profiles, a day that none of them covers is closed.
class Calendar
{
public:
    /// A search for a working day gives up after so many days (three years): such an office is closed for good.
    static constexpr int longestClosure = 3 * 366;
    /// The greatest number of working days that can be counted at once (some 40 years).
    static constexpr int maxWorkingDays = 10'000;

    /// Hours unknown.
    Calendar() = default;
    /// `jointLeaveWorks`: joint leave (cuti bersama) is a day like any other here.
    /// Errors: those of `check` of a profile, BadDay for a holiday; detail as there.
    [[nodiscard]] static Result<Calendar> from(const std::vector<HoursProfile> &profiles,
                                               const std::vector<Holiday> &holidays, bool jointLeaveWorks);

    [[nodiscard]] bool hoursKnown() const { return !m_dated.empty() || !m_singles.empty(); }
    /// A holiday is closed unless a profile exists for exactly that day. Valid as long as the calendar.
    [[nodiscard]] const DayHours &hoursOn(const OfficeDay &day) const;
    /// The id of the profile in force on a day; none when hours are unknown or nothing covers the day.
    [[nodiscard]] std::optional<qint64> profileOn(const OfficeDay &day) const;
    /// The holiday that closes the day, or null: an ordinary day, one without hours, or one with a profile of its own.
    /// Of several on one day the national one is named first, then joint leave, then the local one. Valid as long as
    /// the calendar.
    [[nodiscard]] const Holiday *closedBecause(const OfficeDay &day) const;
    [[nodiscard]] bool isWorkingDay(const OfficeDay &day) const { return !hoursOn(day).isClosed(); }

    /// The `count`-th working day after `from`; counting begins the day after it, whether it is a working day or not.
    /// 0 = `from` itself if it is a working day, else the next one.
    /// Errors: OutOfRange (`count` outside 0..maxWorkingDays), BadPeriod (closed for good; detail: the day from which
    /// none was found).
    [[nodiscard]] Result<OfficeDay> addWorkingDays(const OfficeDay &from, int count) const;
    /// Working days in (a, b]: `a` is not counted, `b` is. 0 when `b` is not after `a`.
    [[nodiscard]] int workingDaysBetween(const OfficeDay &a, const OfficeDay &b) const;
    /// The nearest working day after or before `day`, never `day` itself. Errors: BadPeriod as above.
    [[nodiscard]] Result<OfficeDay> nextWorkingDay(const OfficeDay &day) const;
    [[nodiscard]] Result<OfficeDay> previousWorkingDay(const OfficeDay &day) const;

private:
    /// A profile made ready: days as Julian day numbers, which compare without any text.
    struct Rule {
        ProfileKind kind = ProfileKind::Normal;
        qint64 first = 0;
        qint64 last = 0;
        Weekdays weekdays;
        qint64 id = 0;
        DayHours hours;
    };

    [[nodiscard]] static Rule ruleOf(const HoursProfile &profile);
    [[nodiscard]] const Rule *ruleOn(const OfficeDay &day) const;
    [[nodiscard]] const Rule *singleOn(qint64 julianDay) const;
    [[nodiscard]] const Holiday *holidayOn(qint64 julianDay) const;

    std::vector<Rule> m_singles;                        ///< by day; of one day, the one that wins first
    std::vector<Rule> m_dated;                          ///< those that win first
    std::vector<std::pair<qint64, Holiday>> m_holidays; ///< those that close, by day; of one day, the one named first
};

} // namespace loket
