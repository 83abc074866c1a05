// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/domain/hours.h"

using namespace loket;
using namespace loket::test;

namespace {

constexpr Weekdays weekend{6, 7};
constexpr Weekdays everyDay{1, 2, 3, 4, 5, 6, 7};

Calendar calendarOf(const std::vector<HoursProfile> &profiles, const std::vector<Holiday> &holidays = {},
                    bool jointLeaveWorks = false)
{
    return Calendar::from(profiles, holidays, jointLeaveWorks).value();
}

QString hoursText(const Calendar &calendar, const char *day)
{
    return calendar.hoursOn(officeDay(day)).text();
}

} // namespace

TEST_CASE("Calendar: the words of its kinds")
{
    for (const auto &[kind, text] : {std::pair{ProfileKind::Normal, "normal"}, std::pair{ProfileKind::Period, "period"},
                                     std::pair{ProfileKind::SingleDay, "single"}}) {
        CHECK(word(kind) == latin(text));
        CHECK(profileKindFromWord(latin(text)) == kind);
    }
    for (const auto &[kind, text] :
         {std::pair{HolidayKind::National, "national"}, std::pair{HolidayKind::JointLeave, "joint_leave"},
          std::pair{HolidayKind::Local, "local"}}) {
        CHECK(word(kind) == latin(text));
        CHECK(holidayKindFromWord(latin(text)) == kind);
    }
    CHECK_FALSE(profileKindFromWord(latin("Normal")));
    CHECK_FALSE(holidayKindFromWord(QString()));
}

TEST_CASE("Calendar: sets of weekdays")
{
    CHECK(Weekdays({1, 5}).mask() == 17);
    CHECK(Weekdays::fromMask(17).value() == Weekdays({1, 5}));
    CHECK(Weekdays::fromMask(127).value() == everyDay);
    CHECK(Weekdays({0, 8, 7}) == Weekdays({7}));
    CHECK_FALSE(Weekdays({1, 5}).contains(0));
    CHECK_FALSE(Weekdays({1, 5}).contains(33));
    for (const int mask : {-1, 128})
        CHECK(Weekdays::fromMask(mask).error() == Error{ErrorCode::OutOfRange, latin("weekdays 0..127")});
}

TEST_CASE("Calendar: profiles and holidays that cannot be put in force")
{
    const auto fault = [](const HoursProfile &wrong) {
        CHECK(check(wrong).error() == Calendar::from({wrong}, {}, false).error());
        return check(wrong).error();
    };
    CHECK(fault(profile(1, ProfileKind::Normal, {1}, "2026-02-30", nullptr, "")) //
          == Error{ErrorCode::BadDay, latin("2026-02-30")});
    CHECK(fault(profile(1, ProfileKind::Period, {1}, "2026-02-18", "nanti", ""))
          == Error{ErrorCode::BadDay, latin("nanti")});
    CHECK(fault(profile(1, ProfileKind::Period, {1}, "2026-03-19", "2026-02-18", ""))
          == Error{ErrorCode::BadPeriod, latin("2026-03-19..2026-02-18")});
    CHECK(fault(profile(1, ProfileKind::SingleDay, {1}, "2026-03-19", "2026-03-20", "")).code == ErrorCode::BadPeriod);
    auto wrong = fiveDayOffice().front();
    wrong.service = {{1320, 120}};
    CHECK(fault(wrong) == Error{ErrorCode::BadPeriod, latin("22.00-02.00")});
    wrong.active = false; // kept for the record, not looked at
    CHECK(Calendar::from({wrong}, {}, false));

    CHECK(check(profile(1, ProfileKind::SingleDay, {}, "2026-03-19", "2026-03-19", "")));
    CHECK(Calendar::from({}, {holiday(1, "2026-3-19")}, false).error() //
          == Error{ErrorCode::BadDay, latin("2026-3-19")});
}

TEST_CASE("Calendar: without a profile in force the hours are unknown, and no day is closed")
{
    auto off = fiveDayOffice();
    for (auto &profile : off)
        profile.active = false;
    for (const auto &calendar : {Calendar(), calendarOf({}, {holiday(1, "2026-03-21")}), calendarOf(off)}) {
        CHECK_FALSE(calendar.hoursKnown());
        CHECK(hoursText(calendar, "2026-03-21") == latin("00.00-24.00"));
        CHECK(calendar.isWorkingDay(officeDay("2026-03-22"))); // Sunday
        CHECK(calendar.closedBecause(officeDay("2026-03-21")) == nullptr);
        CHECK(calendar.addWorkingDays(officeDay("2026-03-20"), 5).value() == officeDay("2026-03-25"));
    }
}

TEST_CASE("Calendar: the special profile wins, then the later decree, then the later record")
{
    auto profiles = fiveDayOffice();
    profiles.push_back(profile(3, ProfileKind::Normal, {1, 2, 3, 4}, "2026-01-05", nullptr, "07.30-16.00"));
    profiles.push_back(
        profile(4, ProfileKind::Period, {1, 2, 3, 4}, "2026-02-18", "2026-03-19", "08.00-12.00, 12.30-15.00"));
    profiles.push_back(profile(5, ProfileKind::SingleDay, {}, "2026-02-25", nullptr, "08.00-10.00"));
    profiles.push_back(profile(6, ProfileKind::Normal, {1, 2, 3, 4}, "2026-02-20", nullptr, "09.00-17.00"));
    profiles.push_back(profile(8, ProfileKind::Normal, {4}, "2026-04-01", nullptr, "08.00-14.00"));
    profiles.push_back(profile(7, ProfileKind::Normal, {4}, "2026-04-01", nullptr, "08.00-13.00"));
    profiles.push_back(profile(9, ProfileKind::Normal, {2}, "2026-05-05", "2026-05-05", ""));
    profiles.push_back(profile(11, ProfileKind::SingleDay, {}, "2026-06-10", nullptr, "08.00-09.00"));
    profiles.push_back(profile(10, ProfileKind::SingleDay, {}, "2026-06-10", nullptr, "08.00-11.00"));
    const auto calendar = calendarOf(profiles);
    const std::vector<std::pair<const char *, const char *>> cases{
        {"2019-12-31", ""},                         // before the first decree
        {"2020-01-01", "08.00-12.00, 13.00-16.00"}, // its first day
        {"2026-01-01", "08.00-12.00, 13.00-16.00"}, //
        {"2026-01-05", "07.30-16.00"},              // a new decree from a date
        {"2026-01-09", "08.00-11.00, 13.30-16.00"}, // which says nothing of Fridays
        {"2026-01-10", ""},                         // Saturday
        {"2026-02-17", "07.30-16.00"},              //
        {"2026-02-18", "08.00-12.00, 12.30-15.00"}, // Ramadan begins
        {"2026-02-20", "08.00-11.00, 13.30-16.00"}, // Friday: Ramadan's profile is for Mon-Thu only
        {"2026-02-24", "08.00-12.00, 12.30-15.00"}, // Ramadan against a decree of a later date
        {"2026-02-25", "08.00-10.00"},              // the single day in it
        {"2026-03-19", "08.00-12.00, 12.30-15.00"}, // its last day is in it
        {"2026-03-23", "09.00-17.00"},              // the decree made meanwhile
        {"2026-04-02", "08.00-14.00"},              // Thursday, two of one date: the higher id
        {"2026-05-05", ""},                         // closed by a profile
        {"2026-05-12", "09.00-17.00"},              //
        {"2026-06-10", "08.00-09.00"},              // two single days: the higher id
    };
    for (const auto &[day, hours] : cases) {
        INFO(day);
        CHECK(hoursText(calendar, day) == latin(hours));
        CHECK(calendar.isWorkingDay(officeDay(day)) == (*hours != '\0'));
        CHECK(calendar.closedBecause(officeDay(day)) == nullptr);
    }
}

TEST_CASE("Calendar: a profile carries when numbers are given")
{
    auto profiles = fiveDayOffice();
    profiles.front().numbersFrom = 450;
    profiles.front().numbersUntil = 930;
    const auto calendar = calendarOf(profiles);
    CHECK(calendar.hoursOn(officeDay("2026-02-12")).numbers() == MinuteStretch{450, 930}); // Thursday
    CHECK(calendar.hoursOn(officeDay("2026-02-13")).numbers() == MinuteStretch{480, 960}); // Friday
}

TEST_CASE("Calendar: holidays close, joint leave as the office says")
{
    const std::vector<Holiday> holidays{holiday(1, "2026-12-24", HolidayKind::JointLeave), holiday(2, "2026-12-25"),
                                        holiday(3, "2026-09-24", HolidayKind::Local)};
    for (const bool jointLeaveWorks : {false, true}) {
        INFO(jointLeaveWorks);
        const auto calendar = calendarOf(fiveDayOffice(), holidays, jointLeaveWorks);
        CHECK(calendar.isWorkingDay(officeDay("2026-12-24")) == jointLeaveWorks);
        CHECK((calendar.closedBecause(officeDay("2026-12-24")) == nullptr) == jointLeaveWorks);
        CHECK_FALSE(calendar.isWorkingDay(officeDay("2026-12-25")));
        REQUIRE(calendar.closedBecause(officeDay("2026-12-25")));
        CHECK(calendar.closedBecause(officeDay("2026-12-25"))->id == 2);
        CHECK_FALSE(calendar.isWorkingDay(officeDay("2026-09-24")));
        CHECK(calendar.isWorkingDay(officeDay("2026-12-23")));
        CHECK(calendar.closedBecause(officeDay("2026-12-26")) == nullptr); // a Saturday is no holiday
    }
}

TEST_CASE("Calendar: only a profile for exactly that day opens a holiday")
{
    auto profiles = fiveDayOffice();
    profiles.push_back(profile(3, ProfileKind::Period, everyDay, "2026-03-18", "2026-03-24", "08.00-12.00"));
    profiles.push_back(profile(4, ProfileKind::SingleDay, {}, "2026-03-23", nullptr, "09.00-11.00"));
    profiles.push_back(profile(5, ProfileKind::SingleDay, {}, "2026-03-24", nullptr, ""));
    auto revoked = holiday(9, "2026-03-25");
    revoked.active = false;
    const auto calendar = calendarOf(profiles,
                                     {holiday(1, "2026-03-21"), holiday(2, "2026-03-22"), //
                                      holiday(3, "2026-03-23"), holiday(4, "2026-03-24"), revoked});
    CHECK(hoursText(calendar, "2026-03-20") == latin("08.00-12.00"));
    CHECK(hoursText(calendar, "2026-03-21").isEmpty());
    CHECK(hoursText(calendar, "2026-03-23") == latin("09.00-11.00"));
    CHECK(calendar.closedBecause(officeDay("2026-03-23")) == nullptr);
    CHECK(hoursText(calendar, "2026-03-24").isEmpty()); // closed by its own profile, not by the holiday
    CHECK(calendar.closedBecause(officeDay("2026-03-24")) == nullptr);
    CHECK(calendar.isWorkingDay(officeDay("2026-03-25")));
}

TEST_CASE("Calendar: of two holidays on one day the national one is named")
{
    const auto calendar = calendarOf(fiveDayOffice(),
                                     {holiday(7, "2026-03-19", HolidayKind::Local),
                                      holiday(3, "2026-03-19", HolidayKind::JointLeave), holiday(9, "2026-03-19"),
                                      holiday(8, "2026-03-19")});
    CHECK(calendar.closedBecause(officeDay("2026-03-19"))->id == 8);
}

TEST_CASE("Calendar: an office of the weekend alone, and one that is closed for good")
{
    const auto weekendOffice = calendarOf(
        {profile(1, ProfileKind::Normal, weekend, "2020-01-01", nullptr, "08.00-12.00")});
    CHECK(weekendOffice.nextWorkingDay(officeDay("2026-02-15")).value() == officeDay("2026-02-21"));
    CHECK(weekendOffice.previousWorkingDay(officeDay("2026-02-21")).value() == officeDay("2026-02-15"));

    const auto over = calendarOf(
        {profile(1, ProfileKind::Period, everyDay, "2025-01-01", "2025-12-31", "08.00-12.00")});
    const Error closed{ErrorCode::BadPeriod, latin("2025-12-31")};
    CHECK(over.nextWorkingDay(officeDay("2025-12-31")).error() == closed);
    CHECK(over.addWorkingDays(officeDay("2025-12-29"), 2).value() == officeDay("2025-12-31"));
    CHECK(over.addWorkingDays(officeDay("2025-12-29"), 3).error() == closed);
    CHECK(over.addWorkingDays(officeDay("2026-01-01"), 0).error().code == ErrorCode::BadPeriod);
    CHECK(over.previousWorkingDay(officeDay("2025-01-01")).error().code == ErrorCode::BadPeriod);
    CHECK(over.previousWorkingDay(officeDay("2027-06-01")).value() == officeDay("2025-12-31"));
}
