// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/gaps.h"
#include "tests/core/domain/hours.h"

#include <rapidcheck/catch.h>

#include <algorithm>

using namespace loket;
using namespace loket::test;

namespace {

/// A moment of Wednesday 2026-03-11 by its wall clock: 900 is nine o'clock.
Instant clockAt(int hourMinute, int seconds = 0)
{
    return wita("2026-03-11T00:00:00") + (hourMinute / 100 * 3600 + hourMinute % 100 * 60 + seconds) * Millis(1000);
}

TimeStretch during(int from, int to)
{
    return {clockAt(from), clockAt(to)};
}

CounterPeriod period(CounterState state, Instant from, std::optional<Instant> to, const char *reason = "",
                     qint64 id = 1)
{
    return {id, 1, CounterId(1), state, latin(reason), {}, from, to};
}

Outage declared(const char *kind, int from, std::optional<int> to, qint64 id = 1)
{
    Outage outage{OutageId(id), 1, {}, latin(kind), clockAt(from), {}};
    if (to)
        outage.endedAt = clockAt(*to);
    return outage;
}

/// 08.00-12.00 and 13.00-16.00, somebody waits all day, the counter is open from 08.00 and busy all the time.
CounterDay fullDay()
{
    CounterDay day;
    day.service = {during(800, 1200), during(1300, 1600)};
    day.periods = {period(CounterState::Open, clockAt(755), {})};
    day.busy = {during(800, 1600)};
    day.waited = {during(700, 1700)};
    return day;
}

Gap gap(int from, int to, GapKind kind, const char *reason = "", const char *outage = "")
{
    return {clockAt(from), clockAt(to), kind, latin(reason), latin(outage)};
}

using Gaps = std::vector<Gap>;

/// Says which gaps there are when a check fails.
std::string shown(const Gaps &gaps)
{
    std::string text;
    for (const auto &one : gaps) {
        const auto clock = [](Instant at) { return std::to_string((at - clockAt(0)) / 1000); };
        text += clock(one.from) + "-" + clock(one.to) + " " + std::to_string(int(one.kind)) + " "
            + one.reason.toStdString() + "/" + one.outage.toStdString() + "; ";
    }
    return text;
}

void checkGaps(const CounterDay &day, const Gaps &expected, Millis threshold = 5 * minuteMs)
{
    const auto found = gapsOf(day, threshold);
    INFO("found " << shown(found) << " expected " << shown(expected));
    CHECK(found == expected);
}

} // namespace

TEST_CASE("Gaps: a counter that serves has none, nor has one for which nobody waits")
{
    checkGaps(fullDay(), {});
    auto quiet = fullDay();
    quiet.periods.clear();
    quiet.busy.clear();
    quiet.waited.clear();
    checkGaps(quiet, {});
    checkGaps(CounterDay{}, {});
}

TEST_CASE("Gaps: a counter without a period is closed all day, lunch cuts the gap in two")
{
    auto day = fullDay();
    day.periods.clear();
    day.busy.clear();
    checkGaps(day, {gap(800, 1200, GapKind::Closed), gap(1300, 1600, GapKind::Closed)});
}

TEST_CASE("Gaps: late opening, early closing, with its reason")
{
    auto day = fullDay();
    day.periods = {period(CounterState::Open, clockAt(820), clockAt(1545)),
                   period(CounterState::Closed, clockAt(1545), {}, "end_of_day")};
    checkGaps(day, {gap(800, 820, GapKind::Closed), gap(1545, 1600, GapKind::Closed, "end_of_day")});
}

TEST_CASE("Gaps: the threshold is part of it")
{
    auto day = fullDay();
    day.busy = {{clockAt(800), clockAt(900)}, {clockAt(905), clockAt(1600)}};
    checkGaps(day, {gap(900, 905, GapKind::Idle)});
    day.busy[1].from = clockAt(904, 59);
    checkGaps(day, {});
    checkGaps(day, {{clockAt(900), clockAt(904, 59), GapKind::Idle}}, 299'000);
    day.busy[1].from = day.busy[0].to + 1;
    checkGaps(day, {{clockAt(900), clockAt(900) + 1, GapKind::Idle}}, 0);
}

TEST_CASE("Gaps: only while somebody waits, and within service hours")
{
    auto day = fullDay();
    day.busy = {during(800, 900), during(1000, 1600)};
    day.waited = {during(850, 910), during(905, 920), during(930, 934), during(950, 1010)};
    // 09.00-09.20 by two who overlap, 09.30-09.34 too short, 09.50-10.00 till the counter is busy again.
    checkGaps(day, {gap(900, 920, GapKind::Idle), gap(950, 1000, GapKind::Idle)});

    // What touches the break from both sides is short on each.
    day.busy = {during(800, 1157), during(1304, 1600)};
    day.waited = {during(700, 1700)};
    checkGaps(day, {});
    day.busy = {during(800, 1155), during(1305, 1600)};
    checkGaps(day, {gap(1155, 1200, GapKind::Idle), gap(1300, 1305, GapKind::Idle)});
}

TEST_CASE("Gaps: a break is one, with its reason, other work is not")
{
    auto day = fullDay();
    day.periods = {period(CounterState::Open, clockAt(800), clockAt(1000)),
                   period(CounterState::Paused, clockAt(1000), clockAt(1020), "toilet"),
                   period(CounterState::Open, clockAt(1020), clockAt(1100)),
                   period(CounterState::Paused, clockAt(1100), clockAt(1140), "other_work"),
                   period(CounterState::Open, clockAt(1140), clockAt(1150)),
                   period(CounterState::Paused, clockAt(1150), clockAt(1310), "lunch"),
                   period(CounterState::Open, clockAt(1310), clockAt(1400)),
                   period(CounterState::Paused, clockAt(1400), clockAt(1404), "toilet"),
                   period(CounterState::Open, clockAt(1404), {})};
    checkGaps(day,
              {gap(1000, 1020, GapKind::Paused, "toilet"), gap(1150, 1200, GapKind::Paused, "lunch"),
               gap(1300, 1310, GapKind::Paused, "lunch")});
    // A closed counter is closed, whatever reason is given for it.
    day.periods = {period(CounterState::Closed, clockAt(700), {}, "other_work")};
    checkGaps(day, {gap(800, 1200, GapKind::Closed, "other_work"), gap(1300, 1600, GapKind::Closed, "other_work")});
}

TEST_CASE("Gaps: what touches is one gap only if kind and reason are the same")
{
    auto day = fullDay();
    day.busy = {during(800, 900), during(912, 1600)};
    day.periods = {period(CounterState::Open, clockAt(800), clockAt(909)),
                   period(CounterState::Paused, clockAt(909), clockAt(910), "prayer"),
                   period(CounterState::Paused, clockAt(910), clockAt(915), "prayer"),
                   period(CounterState::Paused, clockAt(915), clockAt(919), "toilet"),
                   period(CounterState::Open, clockAt(919), {})};
    checkGaps(day, {gap(900, 909, GapKind::Idle), gap(909, 915, GapKind::Paused, "prayer")});
    // Two visits that end and begin at once, and waits that touch, cut nothing.
    day = fullDay();
    day.busy = {during(800, 900), during(930, 1600)};
    day.waited = {during(800, 910), during(910, 1600)};
    checkGaps(day, {gap(900, 930, GapKind::Idle)});
}

TEST_CASE("Gaps: of two periods that overlap the later one holds")
{
    auto day = fullDay();
    day.busy.clear();
    day.periods = {period(CounterState::Paused, clockAt(900), clockAt(930), "other_work", 2),
                   period(CounterState::Open, clockAt(800), clockAt(910), "", 1),
                   period(CounterState::Closed, clockAt(800), clockAt(805), "", 9),
                   period(CounterState::Paused, clockAt(930), {}, "other_work", 3)};
    checkGaps(day, {gap(800, 805, GapKind::Closed), gap(805, 900, GapKind::Idle)});
}

TEST_CASE("Gaps: an outage explains a gap and takes nothing off it")
{
    auto day = fullDay();
    day.busy = {during(800, 900), during(930, 1600)};
    day.outages = {declared("network", 910, 920)};
    checkGaps(
        day, {gap(900, 910, GapKind::Idle), gap(910, 920, GapKind::Idle, "", "network"), gap(920, 930, GapKind::Idle)});
    // The whole is as long as the threshold, so its parts are listed however short they are.
    day.busy = {during(800, 914), during(921, 1600)};
    checkGaps(day, {gap(914, 920, GapKind::Idle, "", "network"), gap(920, 921, GapKind::Idle)});
    // The outage that was there first explains what two share; one that lasts has no end.
    day.periods = {period(CounterState::Closed, clockAt(800), {}, "sick")};
    day.busy.clear();
    day.outages = {declared("power", 1130, {}, 2), declared("network", 1100, 1145, 1)};
    checkGaps(day,
              {gap(800, 1100, GapKind::Closed, "sick"), gap(1100, 1145, GapKind::Closed, "sick", "network"),
               gap(1145, 1200, GapKind::Closed, "sick", "power"), gap(1300, 1600, GapKind::Closed, "sick", "power")});
    // An outage makes no gap of its own.
    auto served = fullDay();
    served.outages = {declared("network", 900, 1000)};
    checkGaps(served, {});
}

namespace {

// The property: a day of so many seconds, written down second by second.
constexpr int secondsOfTheDay = 900;

struct SecondState {
    int kind = -1; ///< of GapKind; -1 = no gap
    std::string reason;
    std::string outage;
};

template<class Value>
Value pickAny(std::initializer_list<Value> values)
{
    return *rc::gen::elementOf(std::vector<Value>(values));
}

TimeStretch anyPart()
{
    const int from = *rc::gen::inRange(0, secondsOfTheDay);
    return {Instant(from * 1000), Instant((from + *rc::gen::inRange(0, 200)) * 1000)};
}

std::vector<TimeStretch> anyParts(int most)
{
    std::vector<TimeStretch> parts(std::size_t(*rc::gen::inRange(0, most)));
    for (auto &part : parts)
        part = anyPart();
    return parts;
}

CounterDay anyCounterDay()
{
    CounterDay day;
    day.service = {{Instant(50'000), Instant(450'000)}, {Instant(500'000), Instant(850'000)}};
    day.busy = anyParts(8);
    day.waited = anyParts(12);
    int at = *rc::gen::inRange(0, 200);
    const int count = *rc::gen::inRange(0, 8);
    for (int i = 0; i < count; ++i) {
        const auto state = pickAny(
            {CounterState::Closed, CounterState::Open, CounterState::Open, CounterState::Paused});
        const char *reason = state == CounterState::Open ? "" : pickAny({"lunch", "toilet", "other_work"});
        const int to = at + *rc::gen::inRange(1, 200);
        const bool lasts = i + 1 == count && *rc::gen::arbitrary<bool>();
        day.periods.push_back(period(state, Instant(at * 1000), //
                                     lasts ? std::nullopt : std::optional(Instant(to * 1000)), reason, i));
        at = to + pickAny({0, 0, 30});
    }
    const int outages = *rc::gen::inRange(0, 4);
    for (int i = 0; i < outages; ++i) {
        const auto part = anyPart();
        day.outages.push_back({OutageId(i + 1), 1, {}, latin(pickAny({"network", "power"})), part.from, part.to});
    }
    return day;
}

bool inAny(const std::vector<TimeStretch> &stretches, int second)
{
    return std::any_of(stretches.begin(), stretches.end(), [&](const auto &stretch) {
        return stretch.from.millis() <= second * 1000 && second * 1000 < stretch.to.millis();
    });
}

SecondState stateOfSecond(const CounterDay &day, int second)
{
    SecondState state;
    if (!inAny(day.service, second) || !inAny(day.waited, second))
        return state;
    state.kind = int(GapKind::Closed);
    for (const auto &one : day.periods) { // they do not overlap here
        const TimeStretch length{one.startedAt, one.endedAt.value_or(Instant(secondsOfTheDay * 1000))};
        if (!inAny({length}, second))
            continue;
        state.reason = one.reason.toStdString();
        if (one.state == CounterState::Paused)
            state.kind = state.reason == "other_work" ? -1 : int(GapKind::Paused);
        else if (one.state == CounterState::Open)
            state.kind = inAny(day.busy, second) ? -1 : int(GapKind::Idle);
    }
    const Outage *first = nullptr;
    for (const auto &outage : day.outages) { // by id, so the first of those that began at once
        if (inAny({{outage.startedAt, *outage.endedAt}}, second) && (!first || outage.startedAt < first->startedAt))
            first = &outage;
    }
    if (first)
        state.outage = first->kind.toStdString();
    return state;
}

} // namespace

TEST_CASE("Gaps: as counted second by second")
{
    rc::prop("random days", [] {
        const auto day = anyCounterDay();
        const int threshold = pickAny({1, 20, 60});
        std::vector<SecondState> seconds;
        for (int second = 0; second < secondsOfTheDay; ++second)
            seconds.push_back(stateOfSecond(day, second));
        Gaps expected;
        for (int from = 0; from < secondsOfTheDay;) {
            const auto &state = seconds[std::size_t(from)];
            int to = from;
            while (to < secondsOfTheDay && seconds[std::size_t(to)].kind == state.kind
                   && seconds[std::size_t(to)].reason == state.reason)
                ++to;
            for (int at = from; state.kind >= 0 && to - from >= threshold && at < to; ++at) {
                const auto &outage = seconds[std::size_t(at)].outage;
                if (at > from && expected.back().outage.toStdString() == outage)
                    expected.back().to = Instant((at + 1) * 1000);
                else
                    expected.push_back({Instant(at * 1000), Instant((at + 1) * 1000), GapKind(state.kind),
                                        QString::fromStdString(state.reason), QString::fromStdString(outage)});
            }
            from = to;
        }
        RC_CLASSIFY(expected.size() > 2);
        const auto found = gapsOf(day, threshold * Millis(1000));
        RC_ASSERT(found == expected);
    });
}
