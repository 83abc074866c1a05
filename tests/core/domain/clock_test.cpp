// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/clock.h"
#include "tests/support/catchqt.h"

using namespace loket;

namespace {

constexpr Instant wallAtStart{1700182800000};
constexpr Millis steadyAtStart = 5'000'000;

} // namespace

TEST_CASE("clock: the clock set by hand stands still until it is moved")
{
    ManualClock clock(wallAtStart);
    CHECK(clock.now() == wallAtStart);
    CHECK(clock.now() == wallAtStart);
    clock.advance(1500);
    CHECK(clock.now() == wallAtStart + 1500);
    clock.set(wallAtStart - 10);
    CHECK(clock.now() == wallAtStart - 10);
}

TEST_CASE("clock: office time is the wall time at the start plus what the steady clock ran")
{
    const OfficeTime time(wallAtStart, steadyAtStart);
    CHECK(time.at(steadyAtStart) == wallAtStart);
    CHECK(time.at(steadyAtStart + 1) == wallAtStart + 1);
    CHECK(time.at(steadyAtStart + 10 * 60 * minuteMs) == wallAtStart + 10 * 60 * minuteMs);
}

TEST_CASE("clock: a stepped PC clock does not bend office time")
{
    const OfficeTime time(wallAtStart, steadyAtStart);
    const Millis later = steadyAtStart + 30 * minuteMs;
    const Instant putBack = wallAtStart - 30 * minuteMs;
    CHECK(time.step(putBack, later) == -60 * minuteMs);
    CHECK(time.isStepped(putBack, later));
    CHECK(time.at(later) == wallAtStart + 30 * minuteMs);
    CHECK(time.at(later) - time.at(steadyAtStart) == 30 * minuteMs);
}

TEST_CASE("clock: a step is more than two seconds in either direction")
{
    const OfficeTime time(wallAtStart, steadyAtStart);
    const Millis later = steadyAtStart + minuteMs;
    const Instant right = wallAtStart + minuteMs;
    for (const Millis drift : {-2000, -1, 0, 1, 2000}) {
        INFO(drift);
        CHECK(time.step(right + drift, later) == drift);
        CHECK_FALSE(time.isStepped(right + drift, later));
    }
    for (const Millis drift : {-3'600'000, -2001, 2001, 86'400'000}) {
        INFO(drift);
        CHECK(time.step(right + drift, later) == drift);
        CHECK(time.isStepped(right + drift, later));
    }
}

TEST_CASE("clock: a step that is followed is none any more")
{
    OfficeTime time(wallAtStart, steadyAtStart);
    const Millis later = steadyAtStart + minuteMs;
    const Instant wall = wallAtStart + 60 * minuteMs;
    REQUIRE(time.isStepped(wall, later));
    time.follow(wall, later);
    CHECK(time.step(wall, later) == 0);
    CHECK(time.at(later) == wall);
    CHECK(time.at(later + 5000) == wall + 5000);
}

TEST_CASE("clock: time that went backward between two stations counts as nothing")
{
    CHECK(elapsed(wallAtStart, wallAtStart + 5) == 5);
    CHECK(elapsed(wallAtStart, wallAtStart) == 0);
    CHECK(elapsed(wallAtStart + 5, wallAtStart) == 0);
}
