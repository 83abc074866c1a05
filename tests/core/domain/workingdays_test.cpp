// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/domain/year2026.h"

// Working days against dates that were worked out by hand and against a plain loop over QDate, which knows the holidays
// as literals and nothing of Calendar.

using namespace loket;
using namespace loket::test;

TEST_CASE("Working days: dates worked out by hand")
{
    struct Dated {
        const char *from;
        int count;
        bool sixDays;
        bool jointLeaveWorks;
        const char *expected;
    };
    const std::vector<Dated> cases{
        {"2026-03-17", 1, false, false, "2026-03-25"},  // Tuesday before Nyepi and Idulfitri: all of it is free
        {"2026-03-17", 1, false, true, "2026-03-18"},   // joint leave is served
        {"2026-03-17", 2, false, true, "2026-03-20"},   // Nyepi between
        {"2026-03-17", 3, false, true, "2026-03-23"},   // Idulfitri on Saturday and Sunday
        {"2026-03-17", 5, false, true, "2026-03-25"},   //
        {"2026-03-21", 0, false, false, "2026-03-25"},  // a report of the holiday itself
        {"2026-03-21", 0, false, true, "2026-03-23"},   //
        {"2026-03-13", 3, true, false, "2026-03-17"},   // Friday: Saturday, Monday, Tuesday
        {"2026-03-13", 4, true, false, "2026-03-25"},   //
        {"2026-03-13", 3, false, false, "2026-03-25"},  // Monday, Tuesday, Wednesday after
        {"2026-02-13", 1, false, false, "2026-02-18"},  // weekend, joint leave, Imlek: first day of Ramadan
        {"2026-02-13", 1, false, true, "2026-02-16"},   //
        {"2025-12-24", 1, false, false, "2025-12-29"},  // Christmas, joint leave, weekend
        {"2025-12-31", 1, false, false, "2026-01-02"},  // year end
        {"2025-12-31", 2, false, false, "2026-01-05"},  //
        {"2025-12-31", 2, true, false, "2026-01-03"},   // Saturday
        {"2026-12-23", 1, false, false, "2026-12-28"},  //
        {"2026-12-31", 1, false, false, "2027-01-04"},  // New Year on a Friday
        {"2026-12-31", 1, true, false, "2027-01-02"},   //
        {"2028-02-28", 1, false, false, "2028-02-29"},  // Monday, leap day
        {"2028-02-29", 0, false, false, "2028-02-29"},  //
        {"2028-02-29", 1, false, false, "2028-03-01"},  //
        {"2028-02-25", 2, false, false, "2028-02-29"},  // Friday
        {"2026-05-13", 1, false, false, "2026-05-18"},  // Ascension and its joint leave
        {"2026-05-13", 2, true, false, "2026-05-18"},   // Saturday is served
        {"2026-05-26", 14, false, false, "2026-06-19"}, // fourteen days for a complaint, four holidays in them
        {"2026-02-14", 0, false, false, "2026-02-18"},  // a Saturday
    };
    for (const auto &row : cases) {
        INFO(row.from << " + " << row.count << (row.sixDays ? ", six days" : "")
                      << (row.jointLeaveWorks ? ", joint leave served" : ""));
        const auto calendar = officeCalendar({row.sixDays, row.jointLeaveWorks});
        CHECK(calendar.addWorkingDays(officeDay(row.from), row.count)->text() == latin(row.expected));
    }
}

TEST_CASE("Working days: more than two hundred dated cases against a plain loop")
{
    const std::vector<const char *> starts{"2025-12-24", "2025-12-31", "2026-01-15", "2026-02-13", "2026-02-17",
                                           "2026-03-17", "2026-03-18", "2026-03-21", "2026-03-24", "2026-05-13",
                                           "2026-05-26", "2026-12-23", "2026-12-31", "2028-02-28", "2028-02-29"};
    int cases = 0;
    for (const OfficeKind kind : {OfficeKind{}, {false, true}, {true, false}, {true, true}}) {
        const auto calendar = officeCalendar(kind);
        for (const char *start : starts) {
            for (const int count : {0, 1, 2, 5, 14, 60}) {
                INFO(start << " + " << count << " six " << kind.sixDays << " joint " << kind.jointLeaveWorks);
                const auto from = officeDay(start);
                const auto later = calendar.addWorkingDays(from, count);
                REQUIRE(later);
                CHECK(later->text() == plainlyLater(from.date(), count, kind).toString(Qt::ISODate));
                // What is added is what lies between (0 moves to the next day only from a day off).
                if (count > 0)
                    CHECK(calendar.workingDaysBetween(from, *later) == count);
                ++cases;
            }
        }
    }
    CHECK(cases >= 200);
}

TEST_CASE("Working days: every day of three years, and its neighbours, against a plain loop")
{
    for (const OfficeKind kind : {OfficeKind{}, {false, true}, {true, false}, {true, true}}) {
        const auto calendar = officeCalendar(kind);
        const auto begin = officeDay("2025-12-20");
        int sinceBegin = 0;
        QDate lastWorking = QDate(2025, 12, 19); // a Friday like others
        for (auto day = begin; day < officeDay("2028-12-31"); day = day.next()) {
            const bool works = plainlyWorks(day.date(), kind);
            if (calendar.isWorkingDay(day) != works)
                FAIL_CHECK(day.text().toStdString());
            if (begin < day && works)
                ++sinceBegin;
            if (day.date().day() == 21) { // some of them: each comparison walks the whole way
                INFO(day.text().toStdString());
                CHECK(calendar.workingDaysBetween(begin, day) == sinceBegin);
                CHECK(calendar.nextWorkingDay(day)->date() == plainlyLater(day.date(), 1, kind));
                CHECK(calendar.previousWorkingDay(day)->date() == lastWorking);
            }
            if (works)
                lastWorking = day.date();
        }
    }
}

TEST_CASE("Working days: hours of Fridays and of Ramadan 2026")
{
    const auto calendar = officeCalendar({});
    const auto hours = [&](const char *day) { return calendar.hoursOn(officeDay(day)).text(); };
    CHECK(hours("2026-02-12") == latin("08.00-12.00, 13.00-16.00"));
    CHECK(hours("2026-02-13") == latin("08.00-11.00, 13.30-16.00"));
    CHECK(hours("2026-02-18") == latin("08.00-12.00, 12.30-15.00"));
    CHECK(hours("2026-02-20") == latin("08.00-11.30, 12.30-15.30"));
    CHECK(hours("2026-03-17") == latin("08.00-12.00, 12.30-15.00"));
    CHECK(hours("2026-03-18").isEmpty());
    CHECK(hours("2026-03-25") == latin("08.00-12.00, 13.00-16.00"));
    CHECK(hours("2026-03-27") == latin("08.00-11.00, 13.30-16.00"));
}

TEST_CASE("Working days: a holiday added later moves what is not due yet, and taken back moves it again")
{
    // 18 August 2025 was added eleven days before, as joint leave.
    auto added = holiday(99, "2026-08-18", HolidayKind::JointLeave);
    const auto from = officeDay("2026-08-14"); // Friday; the 17th is a holiday
    CHECK(officeCalendar({}).addWorkingDays(from, 1)->text() == latin("2026-08-18"));
    CHECK(officeCalendar({}, {added}).addWorkingDays(from, 1)->text() == latin("2026-08-19"));
    CHECK(officeCalendar({false, true}, {added}).addWorkingDays(from, 1)->text() == latin("2026-08-18"));
    added.active = false;
    CHECK(officeCalendar({}, {added}).addWorkingDays(from, 1)->text() == latin("2026-08-18"));
}

TEST_CASE("Working days: numbers that cannot be counted, and days in the wrong order")
{
    const auto calendar = officeCalendar({});
    for (const int count : {-1, Calendar::maxWorkingDays + 1}) {
        CHECK(calendar.addWorkingDays(officeDay("2026-02-13"), count).error()
              == Error{ErrorCode::OutOfRange, latin("working days 0..10000")});
    }
    CHECK(calendar.workingDaysBetween(officeDay("2026-02-13"), officeDay("2026-02-13")) == 0);
    CHECK(calendar.workingDaysBetween(officeDay("2026-02-13"), officeDay("2026-02-10")) == 0);
    CHECK(calendar.workingDaysBetween(officeDay("2026-02-14"), officeDay("2026-02-18")) == 1);
}
