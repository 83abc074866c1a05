// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/complaintdeadline.h"
#include "tests/core/domain/year2026.h"

using namespace loket;
using namespace loket::test;

namespace {

ComplaintDeadline deadlineOf(int amount, DeadlineUnit unit)
{
    ComplaintDeadline deadline;
    deadline.amount = amount;
    deadline.unit = unit;
    return deadline;
}

OfficeDay lastOf(const ComplaintDeadline &deadline, const OfficeDay &start, const Calendar &calendar)
{
    const auto last = lastDayOf(deadline, start, calendar);
    REQUIRE(last);
    return *last;
}

/// The last day, walked day by day over the dates.
QDate plainlyLast(QDate start, int amount, DeadlineUnit unit, OfficeKind kind)
{
    if (unit == DeadlineUnit::WorkingDays)
        return plainlyLater(start, amount, kind);
    for (; amount > 0; --amount)
        start = start.addDays(1);
    return start;
}

} // namespace

TEST_CASE("A complaint's deadlines: dates worked out by hand")
{
    struct Dated {
        const char *received; ///< in WITA
        int amount;
        DeadlineUnit unit;
        bool jointLeaveWorks;
        const char *last;
    };
    const auto zone = OfficeZone::fromId(latin("Asia/Makassar")).value();
    constexpr auto working = DeadlineUnit::WorkingDays;
    constexpr auto calendarDays = DeadlineUnit::CalendarDays;
    const std::vector<Dated> cases{
        {"2026-12-18T15:50:00", 5, working, false, "2026-12-29"},       // trial A10: the 24th is free, the 25th too
        {"2026-12-18T15:50:00", 5, working, true, "2026-12-28"},        //
        {"2026-03-17T09:00:00", 3, working, false, "2026-03-27"},       // Nyepi, Idulfitri and their joint leave
        {"2026-03-17T09:00:00", 3, working, true, "2026-03-23"},        //
        {"2026-03-17T23:59:59", 3, working, false, "2026-03-27"},       // the last second of the same day
        {"2026-03-18T00:00:00", 3, working, false, "2026-03-27"},       // the first of the next one, a day off
        {"2026-03-21T10:00:00", 1, working, false, "2026-03-25"},       // on Idulfitri itself
        {"2026-11-26T23:59:00", 1, working, false, "2026-11-27"},       // Thursday
        {"2026-11-27T00:01:00", 1, working, false, "2026-11-30"},       // Friday, two minutes later
        {"2026-03-17T09:00:00", 14, calendarDays, false, "2026-03-31"}, // every day counts
        {"2026-03-07T09:00:00", 14, calendarDays, false, "2026-03-21"}, // and ends on Idulfitri: the act moves nothing
        {"2026-12-31T23:59:00", 60, calendarDays, false, "2027-03-01"}, //
        {"2028-01-30T08:00:00", 30, calendarDays, false, "2028-02-29"}, // leap year
    };
    for (const auto &row : cases) {
        INFO(row.received << " + " << row.amount);
        const OfficeDay start = zone.dayOf(wita(row.received));
        CHECK(lastOf(deadlineOf(row.amount, row.unit), start, officeCalendar({false, row.jointLeaveWorks})).text()
              == latin(row.last));
    }
}

TEST_CASE("A complaint's deadlines: four hundred dated cases against a plain loop")
{
    const std::vector<const char *> starts{"2025-12-24", "2025-12-31", "2026-01-15", "2026-02-13", "2026-02-17",
                                           "2026-03-17", "2026-03-18", "2026-03-21", "2026-03-24", "2026-05-13",
                                           "2026-05-26", "2026-12-18", "2026-12-31", "2028-02-28", "2028-02-29"};
    int cases = 0;
    for (const OfficeKind kind : {OfficeKind{}, {false, true}, {true, false}, {true, true}}) {
        const auto calendar = officeCalendar(kind);
        for (const char *start : starts) {
            for (const auto &[amount, unit] :
                 std::vector<std::pair<int, DeadlineUnit>>{{1, DeadlineUnit::WorkingDays},
                                                           {3, DeadlineUnit::WorkingDays},
                                                           {5, DeadlineUnit::WorkingDays},
                                                           {10, DeadlineUnit::WorkingDays},
                                                           {60, DeadlineUnit::WorkingDays},
                                                           {14, DeadlineUnit::CalendarDays},
                                                           {60, DeadlineUnit::CalendarDays}}) {
                INFO(start << " + " << amount << " six " << kind.sixDays << " joint " << kind.jointLeaveWorks);
                const OfficeDay from = officeDay(start);
                CHECK(lastOf(deadlineOf(amount, unit), from, calendar).date()
                      == plainlyLast(from.date(), amount, unit, kind));
                ++cases;
            }
        }
    }
    CHECK(cases >= 400);
}

TEST_CASE("A10: what falls due in two working days is told on a working day, not on the holidays between")
{
    for (const bool jointLeaveWorks : {false, true}) {
        const auto calendar = officeCalendar({false, jointLeaveWorks});
        const OfficeDay last = lastOf(deadlineOf(5, DeadlineUnit::WorkingDays), officeDay("2026-12-18"), calendar);
        CHECK(warnedOn(last, calendar)->text() == latin("2026-12-23"));
        CHECK(lightOf(last, officeDay("2026-12-22"), calendar) == DeadlineLight::Far);
        CHECK(lightOf(last, officeDay("2026-12-23"), calendar) == DeadlineLight::Soon);
        CHECK(lightOf(last, officeDay("2026-12-27"), calendar) == DeadlineLight::Soon);
        CHECK(lightOf(last, last, calendar) == DeadlineLight::Today);
        CHECK(lightOf(last, last.next(), calendar) == DeadlineLight::Overdue);
    }
}

TEST_CASE("A holiday that is added later moves what is counted in working days, not what is counted in days")
{
    const auto added = holiday(99, "2026-11-30");
    const OfficeDay start = officeDay("2026-11-26");
    const auto working = deadlineOf(3, DeadlineUnit::WorkingDays);
    const auto days = deadlineOf(14, DeadlineUnit::CalendarDays);
    CHECK(lastOf(working, start, officeCalendar({})).text() == latin("2026-12-01"));
    CHECK(lastOf(working, start, officeCalendar({}, {added})).text() == latin("2026-12-02"));
    CHECK(lastOf(days, start, officeCalendar({})) == lastOf(days, start, officeCalendar({}, {added})));
}

TEST_CASE("A deadline of no days, or of more than its range, has no last day")
{
    for (const int amount : {0, -1, ComplaintDeadline::maxAmount + 1}) {
        for (const auto unit : {DeadlineUnit::WorkingDays, DeadlineUnit::CalendarDays})
            CHECK(lastDayOf(deadlineOf(amount, unit), officeDay("2026-11-26"), officeCalendar({})).error().code
                  == ErrorCode::OutOfRange);
    }
}
