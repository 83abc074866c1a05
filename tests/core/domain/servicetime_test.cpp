// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/servicetime.h"
#include "tests/core/domain/hours.h"

#include <rapidcheck/catch.h>

#include <algorithm>
#include <array>

using namespace loket;
using namespace loket::test;

namespace {

const OfficeZone &makassarZone()
{
    static const OfficeZone zone = OfficeZone::fromId(latin("Asia/Makassar")).value();
    return zone;
}

/// A week from Wednesday 2026-03-11 with a holiday on Thursday; Saturday until midnight, Sunday from midnight.
Calendar weekOfService()
{
    auto profiles = fiveDayOffice();
    profiles.push_back(profile(3, ProfileKind::Normal, {6}, "2020-01-01", nullptr, "20.00-24.00"));
    profiles.push_back(profile(4, ProfileKind::Normal, {7}, "2020-01-01", nullptr, "00.00-02.00"));
    return Calendar::from(profiles, {holiday(1, "2026-03-12")}, false).value();
}

constexpr int minutesOfTheWeek = 7 * 1440;

/// The same week minute by minute, written down again without Calendar or DayHours.
const std::array<bool, minutesOfTheWeek> &openMinutes()
{
    static const auto minutes = [] {
        std::array<bool, minutesOfTheWeek> open{};
        const auto fill = [&](int day, int from, int to) {
            for (int minute = from; minute < to; ++minute)
                open[std::size_t(day) * 1440 + std::size_t(minute)] = true;
        };
        for (const int day : {0, 5, 6}) { // Wednesday, Monday, Tuesday
            fill(day, 8 * 60, 12 * 60);
            fill(day, 13 * 60, 16 * 60);
        }
        fill(2, 8 * 60, 11 * 60); // Friday
        fill(2, 13 * 60 + 30, 16 * 60);
        fill(3, 20 * 60, 24 * 60);
        fill(4, 0, 2 * 60);
        return open;
    }();
    return minutes;
}

Instant weekBegin()
{
    return wita("2026-03-11T00:00:00");
}

Millis plainServiceTime(Millis from, Millis to)
{
    Millis time = 0;
    for (std::size_t minute = 0; minute < openMinutes().size(); ++minute) {
        const Millis begin = Millis(minute) * 60'000;
        if (openMinutes()[minute] && std::max(from, begin) < std::min(to, begin + 60'000))
            time += std::min(to, begin + 60'000) - std::max(from, begin);
    }
    return time;
}

/// Moments of the week in milliseconds since its begin; half of them on a full minute, where the edges are.
rc::Gen<Millis> anyMoment()
{
    const auto fullMinute = rc::gen::map(rc::gen::inRange<Millis>(0, minutesOfTheWeek + 1),
                                         [](Millis minute) { return minute * 60'000; });
    return rc::gen::oneOf(rc::gen::inRange<Millis>(0, minutesOfTheWeek * Millis(60'000) + 1), fullMinute);
}

} // namespace

TEST_CASE("Service time: within a day, over breaks, nights and days off")
{
    const auto calendar = weekOfService();
    struct Row {
        const char *from;
        const char *to;
        qint64 seconds;
    };
    const std::vector<Row> rows{
        {"2026-03-11T07:30:00", "2026-03-11T08:10:00", 600},
        {"2026-03-11T11:59:59", "2026-03-11T13:00:01", 2},
        {"2026-03-11T12:00:00", "2026-03-11T13:00:00", 0},
        {"2026-03-11T08:00:00", "2026-03-11T16:00:00", 7 * 3600},
        {"2026-03-11T15:50:00", "2026-03-13T08:05:00", 900}, // over the holiday
        {"2026-03-12T08:00:00", "2026-03-12T16:00:00", 0},
        {"2026-03-14T19:00:00", "2026-03-15T03:00:00", 6 * 3600}, // through midnight: 24.00 is the next 00.00
        {"2026-03-13T10:00:00", "2026-03-13T10:00:00", 0},
        {"2026-03-13T10:00:00", "2026-03-13T09:00:00", 0}, // clocks that differ
        {"2026-03-11T00:00:00", "2026-03-18T00:00:00", (3 * 7 + 3 + 4 + 2) * 3600 + 5400 + 3600},
    };
    for (const auto &row : rows) {
        INFO(row.from << " .. " << row.to);
        CHECK(serviceTime(wita(row.from), wita(row.to), calendar, makassarZone()) == row.seconds * 1000);
    }
}

TEST_CASE("Service time: equals the count of its minutes, adds up, and splits the wait")
{
    rc::prop("against minutes written down", [] {
        const auto calendar = weekOfService();
        std::array<Millis, 3> at{*anyMoment(), *anyMoment(), *anyMoment()};
        std::sort(at.begin(), at.end());
        const auto time = [&](std::size_t a, std::size_t b) {
            return serviceTime(weekBegin() + at[a], weekBegin() + at[b], calendar, makassarZone());
        };
        RC_ASSERT(time(0, 2) == plainServiceTime(at[0], at[2]));
        RC_ASSERT(time(0, 1) + time(1, 2) == time(0, 2));
        const auto split = splitWait(weekBegin() + at[0], weekBegin() + at[2], calendar, makassarZone());
        RC_ASSERT(split.within == plainServiceTime(at[0], at[2]));
        RC_ASSERT(split.within + split.apart == at[2] - at[0]);
        RC_ASSERT(split.apart >= 0);
    });
}

TEST_CASE("Service time: whether a moment lies in it is what its minutes say")
{
    const auto calendar = weekOfService();
    for (std::size_t minute = 0; minute < openMinutes().size(); ++minute) {
        const Instant begin = weekBegin() + Millis(minute) * 60'000;
        if (isServiceAt(begin, calendar, makassarZone()) != openMinutes()[minute]
            || isServiceAt(begin + 59'999, calendar, makassarZone()) != openMinutes()[minute])
            FAIL_CHECK("minute " << minute);
    }
}

TEST_CASE("Service time: the moment after so much of it is the earliest one")
{
    rc::prop("afterServiceTime inverts serviceTime", [] {
        const auto calendar = weekOfService();
        const Instant from = weekBegin() + *anyMoment();
        const Millis ms = *rc::gen::inRange<Millis>(1, 40 * Millis(3'600'000));
        const auto then = afterServiceTime(from, ms, calendar, makassarZone());
        RC_ASSERT(then.has_value());
        RC_ASSERT(serviceTime(from, *then, calendar, makassarZone()) == ms);
        RC_ASSERT(serviceTime(from, *then - 1, calendar, makassarZone()) == ms - 1);
    });
}

TEST_CASE("Service time: the tolerance of a return does not run in breaks")
{
    const auto calendar = weekOfService();
    const auto after = [&](const char *from, int minutes) {
        return afterServiceTime(wita(from), minutes * minuteMs, calendar, makassarZone()).value();
    };
    CHECK(after("2026-03-11T09:00:00", 30) == wita("2026-03-11T09:30:00"));
    CHECK(after("2026-03-11T11:45:00", 30) == wita("2026-03-11T13:15:00"));
    CHECK(after("2026-03-11T11:30:00", 30) == wita("2026-03-11T12:00:00")); // used up as the break begins
    CHECK(after("2026-03-11T12:20:00", 30) == wita("2026-03-11T13:30:00"));
    CHECK(after("2026-03-11T07:00:00", 30) == wita("2026-03-11T08:30:00"));
    CHECK(after("2026-03-11T15:45:00", 30) == wita("2026-03-13T08:15:00")); // over the holiday
    CHECK(after("2026-03-11T12:20:00", 0) == wita("2026-03-11T12:20:00"));
    CHECK(after("2026-03-11T12:20:00", -5) == wita("2026-03-11T12:20:00"));
    CHECK(afterServiceTime(wita("2026-03-15T04:00:00"), 7, Calendar(), makassarZone()).value()
          == wita("2026-03-15T04:00:00.007")); // hours unknown: all time counts
}

TEST_CASE("Service time: an office closed for good has no later moment")
{
    const auto over = Calendar::from({profile(1, ProfileKind::Period, {1, 2, 3, 4, 5}, "2026-01-01", "2026-03-11", //
                                              "08.00-12.00")},
                                     {}, false)
                          .value();
    CHECK(afterServiceTime(wita("2026-03-11T11:00:00"), 60 * minuteMs, over, makassarZone()).value()
          == wita("2026-03-11T12:00:00"));
    CHECK(afterServiceTime(wita("2026-03-11T11:00:00"), 60 * minuteMs + 1, over, makassarZone()).error()
          == Error{ErrorCode::BadPeriod, latin("2026-03-11")});
}

TEST_CASE("Service time: ten people who wait through the Friday prayer do not spoil the waiting times")
{
    const auto calendar = weekOfService();
    const Instant taken = wita("2026-03-13T10:50:00");
    const Instant called = wita("2026-03-13T13:31:00");
    for (int person = 0; person < 10; ++person) {
        INFO(person);
        const Millis minute = person * 60'000;
        const auto split = splitWait(taken + minute, called + minute, calendar, makassarZone());
        // 10.50 + n till 11.00, and 13.30 till 13.31 + n: eleven minutes for each; the 150 of the break stand apart.
        CHECK(split == WaitSplit{((10 - person) + (1 + person)) * Millis(60'000), 150 * Millis(60'000)});
    }
}

TEST_CASE("Service time: waits before opening, after closing and on a day off stand apart")
{
    const auto split = [](const char *from, const char *to) {
        return splitWait(wita(from), wita(to), weekOfService(), makassarZone());
    };
    CHECK(split("2026-03-11T07:15:00", "2026-03-11T08:05:00") == WaitSplit{5 * minuteMs, 45 * minuteMs});
    CHECK(split("2026-03-11T15:55:00", "2026-03-11T16:20:00") == WaitSplit{5 * minuteMs, 20 * minuteMs});
    CHECK(split("2026-03-12T09:00:00", "2026-03-12T09:30:00") == WaitSplit{0, 30 * minuteMs});
    CHECK(split("2026-03-11T09:30:00", "2026-03-11T09:00:00") == WaitSplit{});
    CHECK(splitWait(wita("2026-03-12T03:00:00"), wita("2026-03-12T03:30:00"), Calendar(), makassarZone())
          == WaitSplit{30 * minuteMs, 0});
}

TEST_CASE("Service time: 24.00 is the next midnight (trial A27)")
{
    struct Row {
        const char *service;
        bool at235959;
        bool at000000;
    };
    for (const auto &row : {Row{"00.00-24.00", true, true}, Row{"20.00-24.00", true, false},
                            Row{"00.00-02.00, 22.00-24.00", true, true}, Row{"08.00-23.59", false, false}}) {
        INFO(row.service);
        const auto calendar = Calendar::from({profile(1, ProfileKind::Normal, {1, 2, 3, 4, 5, 6, 7}, "2026-01-01", //
                                                      nullptr, row.service)},
                                             {}, false)
                                  .value();
        const Instant last = wita("2026-03-11T23:59:59");
        CHECK(isServiceAt(last, calendar, makassarZone()) == row.at235959);
        CHECK(areNumbersGivenAt(last, calendar, makassarZone()) == row.at235959);
        CHECK(isServiceAt(last + 999, calendar, makassarZone()) == row.at235959);
        CHECK(isServiceAt(last + 1000, calendar, makassarZone()) == row.at000000);
        CHECK(serviceTime(last, last + 1000, calendar, makassarZone()) == (row.at235959 ? 1000 : 0));
        CHECK(serviceTime(last + 1000, last + 2000, calendar, makassarZone()) == (row.at000000 ? 1000 : 0));
    }
    CHECK_FALSE(DayHours::parse(latin("22.00-02.00")));
}

TEST_CASE("Service time: numbers are given on their own hours")
{
    auto profiles = fiveDayOffice();
    profiles.front().numbersUntil = 15 * 60 + 30;
    const auto calendar = Calendar::from(profiles, {}, false).value();
    CHECK(areNumbersGivenAt(wita("2026-03-11T12:30:00"), calendar, makassarZone())); // in the break
    CHECK(areNumbersGivenAt(wita("2026-03-11T15:29:59.999"), calendar, makassarZone()));
    CHECK_FALSE(areNumbersGivenAt(wita("2026-03-11T15:30:00"), calendar, makassarZone()));
    CHECK(isServiceAt(wita("2026-03-11T15:30:00"), calendar, makassarZone()));
    CHECK_FALSE(areNumbersGivenAt(wita("2026-03-11T07:59:59"), calendar, makassarZone()));
}

TEST_CASE("Service time: a day whose clocks are set has one hour less or more")
{
    const auto warsaw = OfficeZone::fromId(latin("Europe/Warsaw")).value();
    const auto around = Calendar::from({profile(1, ProfileKind::Normal, {7}, "2020-01-01", nullptr, "00.00-24.00")}, {},
                                       false)
                            .value();
    const auto length = [&](const char *day) {
        const auto begin = warsaw.startOf(officeDay(day));
        const auto end = warsaw.startOf(officeDay(day).next());
        return serviceTime(begin - 7'200'000, end + 7'200'000, around, warsaw) / 3'600'000;
    };
    CHECK(length("2023-03-19") == 24);
    CHECK(length("2023-03-26") == 23);
    CHECK(length("2023-10-29") == 25);
    // Hours inside the hour that does not exist: the two stretches must not count anything twice.
    const auto night = Calendar::from({profile(1, ProfileKind::Normal, {7}, "2020-01-01", nullptr, //
                                               "02.30-02.50, 03.00-06.00")},
                                      {}, false)
                           .value();
    const auto stretches = serviceStretches(officeDay("2023-03-26"), night, warsaw);
    REQUIRE(stretches.size() == 1);
    CHECK(stretches.front().to - stretches.front().from == 3 * Millis(3'600'000));
}
