// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/completion.h"
#include "tests/core/domain/hours.h"

using namespace loket;
using namespace loket::test;

namespace {

/// Worked out on a wall calendar: joint decree for 2026, Ramadan hours from 18 February to 19 March.
Calendar completionCalendar(bool jointLeaveWorks = false, const std::vector<Holiday> &more = {})
{
    auto profiles = fiveDayOffice();
    profiles.push_back(
        profile(4, ProfileKind::Period, {1, 2, 3, 4}, "2026-02-18", "2026-03-19", "08.00-12.00, 12.30-15.00"));
    profiles.push_back(profile(5, ProfileKind::Period, {5}, "2026-02-18", "2026-03-19", "08.00-11.30, 12.30-15.30"));
    std::vector<Holiday> holidays = more;
    holidays.push_back(holiday(1, "2026-02-17"));
    holidays.push_back(holiday(2, "2026-03-20", HolidayKind::JointLeave));
    holidays.push_back(holiday(3, "2026-12-24", HolidayKind::JointLeave));
    holidays.push_back(holiday(4, "2026-12-25"));
    return Calendar::from(profiles, holidays, jointLeaveWorks).value();
}

QString dayPromised(CompletionUnit unit, int amount, const char *at, const Calendar &calendar = completionCalendar())
{
    const auto zone = OfficeZone::fromId(latin("Asia/Makassar")).value();
    return promisedDay({unit, amount}, wita(at), calendar, zone).value().text();
}

} // namespace

TEST_CASE("A promised day follows the standard, the hours and the holidays")
{
    using Unit = CompletionUnit;
    struct Row {
        const char *what;
        Unit unit;
        int amount;
        const char *at;
        const char *promised;
    };
    const std::vector<Row> rows{
        {"the day of acceptance is not counted", Unit::WorkingDays, 1, "2026-11-25T09:00:00", "2026-11-26"},
        {"over a weekend", Unit::WorkingDays, 2, "2026-11-26T09:00:00", "2026-11-30"},
        {"five working days over joint leave and Christmas", Unit::WorkingDays, 5, "2026-12-18T15:50:00", "2026-12-29"},
        {"on a Friday, over its long break", Unit::Hours, 1, "2026-11-27T10:30:00", "2026-11-27"},
        {"the rest of a Friday is not enough", Unit::Hours, 4, "2026-11-27T10:30:00", "2026-11-30"},
        {"in Ramadan the office closes at 15.00", Unit::Hours, 2, "2026-02-19T14:00:00", "2026-02-20"},
        {"outside Ramadan the same hours are enough", Unit::Hours, 2, "2026-02-12T14:00:00", "2026-02-12"},
        {"calendar days end on a day with service", Unit::CalendarDays, 3, "2026-11-26T09:00:00", "2026-11-30"},
        {"calendar days that end on a working day stay", Unit::CalendarDays, 4, "2026-11-26T09:00:00", "2026-11-30"},
        {"calendar days that end on a holiday move on", Unit::CalendarDays, 7, "2026-12-18T09:00:00", "2026-12-28"},
        {"minutes end the same day", Unit::Minutes, 5, "2026-11-25T09:00:00", "2026-11-25"},
        {"minutes at closing time end the next one", Unit::Minutes, 10, "2026-11-25T15:55:00", "2026-11-26"},
        {"the same visit", Unit::SameVisit, 0, "2026-11-25T15:59:00", "2026-11-25"},
        {"minutes to closing time itself end the same day", Unit::Minutes, 10, "2026-11-25T15:50:00", "2026-11-25"},
        {"the same visit, when nobody can fetch it any more", Unit::SameVisit, 0, "2026-11-25T16:00:00", "2026-11-26"},
        {"hours that begin after closing", Unit::Hours, 1, "2026-11-25T16:20:00", "2026-11-26"},
        {"working days count from the day of acceptance, after closing too", Unit::WorkingDays, 1,
         "2026-11-25T18:00:00", "2026-11-26"},
    };
    for (const auto &row : rows) {
        INFO(row.what);
        CHECK(dayPromised(row.unit, row.amount, row.at) == latin(row.promised));
    }
    CHECK(dayPromised(CompletionUnit::WorkingDays, 5, "2026-12-18T15:50:00", completionCalendar(true))
          == latin("2026-12-28"));
    const Calendar later = completionCalendar(false, {holiday(9, "2026-11-26", HolidayKind::Local)});
    CHECK(dayPromised(CompletionUnit::WorkingDays, 1, "2026-11-25T09:00:00", later) == latin("2026-11-27"));
}

TEST_CASE("A day is promised only while it can still be fetched on it, and what stands in the way is said")
{
    const auto zone = OfficeZone::fromId(latin("Asia/Makassar")).value();
    struct Row {
        const char *what;
        const char *at;
        const char *first; ///< that can be promised then
        const char *day;   ///< that somebody names
        std::optional<ErrorCode> refused;
    };
    const std::vector<Row> rows{
        {"before opening", "2026-11-25T07:00:00", "2026-11-25", "2026-11-25", {}},
        {"while it serves", "2026-11-25T09:00:00", "2026-11-25", "2026-11-25", {}},
        {"in the break", "2026-11-25T12:30:00", "2026-11-25", "2026-11-25", {}},
        {"in the last moment", "2026-11-25T15:59:59.999", "2026-11-25", "2026-11-25", {}},
        {"at closing", "2026-11-25T16:00:00", "2026-11-26", "2026-11-25", ErrorCode::HoursOver},
        {"after closing", "2026-11-25T20:00:00", "2026-11-26", "2026-11-25", ErrorCode::HoursOver},
        {"after closing, the next day", "2026-11-25T20:00:00", "2026-11-26", "2026-11-26", {}},
        {"in the long break of a Friday", "2026-11-27T12:00:00", "2026-11-27", "2026-11-27", {}},
        {"after a Friday's closing", "2026-11-27T16:00:00", "2026-11-30", "2026-11-27", ErrorCode::HoursOver},
        {"the Saturday after it", "2026-11-27T16:00:00", "2026-11-30", "2026-11-28", ErrorCode::DayNotServed},
        {"on a Saturday itself", "2026-11-28T09:00:00", "2026-11-30", "2026-11-28", ErrorCode::DayNotServed},
        {"on a holiday", "2026-12-25T09:00:00", "2026-12-28", "2026-12-25", ErrorCode::DayIsHoliday},
        {"joint leave", "2026-12-23T09:00:00", "2026-12-23", "2026-12-24", ErrorCode::DayIsHoliday},
        {"before two days off", "2026-12-23T16:00:00", "2026-12-28", "2026-12-28", {}},
        {"yesterday", "2026-11-26T09:00:00", "2026-11-26", "2026-11-25", ErrorCode::DayOver},
        {"a holiday that is over", "2026-12-28T09:00:00", "2026-12-28", "2026-12-25", ErrorCode::DayOver},
    };
    for (const auto &row : rows) {
        INFO(row.what);
        const Calendar calendar = completionCalendar();
        CHECK(firstPromisable(wita(row.at), calendar, zone).value() == officeDay(row.first));
        const auto day = promisable(officeDay(row.day), wita(row.at), calendar, zone);
        CHECK(day.has_value() == !row.refused);
        CHECK((day || day.error().code == row.refused));
    }
    CHECK(promisable(officeDay("2026-12-25"), wita("2026-12-01T09:00:00"), completionCalendar(), zone).error().detail
          == latin("2026-12-25\nlibur\nholiday"));
    CHECK(promisable(officeDay("2026-12-25"), wita("2026-12-25T23:00:00"), Calendar(), zone)); // hours unknown
}

TEST_CASE("Without a unit, or in an office that never opens again, no day can be promised")
{
    const auto zone = OfficeZone::fromId(latin("Asia/Makassar")).value();
    CHECK_FALSE(promisedDay({}, wita("2026-11-25T09:00:00"), completionCalendar(), zone));
    const auto closed = Calendar::from(
                            {profile(1, ProfileKind::Normal, {1}, "2020-01-01", "2020-12-31", "08.00-12.00")}, {},
                            false)
                            .value();
    CHECK_FALSE(promisedDay({CompletionUnit::WorkingDays, 1}, wita("2026-11-25T09:00:00"), closed, zone));
}
