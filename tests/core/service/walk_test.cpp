// SPDX-License-Identifier: GPL-3.0-or-later
// A random walk of acts over four stations whose clocks are an hour apart. LOKET_WALK_ACTS: how many (1,000),
// LOKET_WALK_SEED: which.
#include "tests/core/service/randomdesk.h"

#include <array>

using namespace loket;
using namespace loket::test;

namespace {

struct WalkStation {
    std::unique_ptr<ManualClock> clock;
    std::unique_ptr<Office> opened; ///< none for the first: it is the test's own office
    Office *office = nullptr;
};

OfficeSetup walkSetup()
{
    OfficeSetup setup = smallSetup();
    setup.counters = {QStringLiteral("Loket 1"), QStringLiteral("Loket 2"), QStringLiteral("Loket 3"),
                      QStringLiteral("Loket 4")};
    return setup;
}

int walkNumber(const char *variable, int otherwise)
{
    const int given = qEnvironmentVariableIntValue(variable);
    return given > 0 ? given : otherwise;
}

/// What happens at a counter beside the visits themselves.
Result<void> walkAside(RandomDesk &desk, Office &office, const Act &act, TestOffice &test)
{
    const auto plain = [](const auto &result) {
        return result ? Result<void>() : Result<void>(tl::unexpected(result.error()));
    };
    auto &counters = office.counters();
    auto &queue = office.queue();
    switch (desk.roll(0, 11)) {
    case 0:
        return plain(counters.pause(act, QStringLiteral("rest")));
    case 1:
        return plain(counters.close(act, QStringLiteral("end")));
    case 2:
        return queue.turnAway(act, test.service("KK"), desk.roll(0, 5), QStringLiteral("quota"));
    case 3:
        return queue.catchUp(act, office.today().previous(), test.service("AKTA"), desk.roll(1, 9), LegOutcome::Done,
                             QStringLiteral("power"));
    case 4: {
        const auto begun = counters.beginOutage(act, desk.chance(70) ? act.actor.counter : std::nullopt,
                                                QStringLiteral("network"),
                                                office.clock().now() - desk.roll(0, 600) * secondMs);
        if (!begun || desk.chance(30))
            return plain(begun);
        return plain(counters.endOutage(Act{act.actor}, begun->id, office.clock().now()));
    }
    case 5:
        return plain(counters.signAlive(act.actor));
    case 6:
        return plain(counters.recordDeadTime(act));
    case 7:
        return plain(queue.endDaysBefore(act, office.today()));
    default:
        return plain(counters.open(act));
    }
}

Result<void> walkStep(RandomDesk &desk, Office &office, const Act &act, TestOffice &test)
{
    const int what = desk.roll(1, 100);
    if (what <= 8) {
        const auto undone = office.queue().undo(act);
        return undone ? Result<void>() : Result<void>(tl::unexpected(undone.error()));
    }
    if (what <= 16)
        return walkAside(desk, office, act, test);
    return desk.press(office, act).result;
}

} // namespace

TEST_CASE("A random walk of acts over four stations with clocks an hour apart rebuilds and adds up")
{
    LOKET_ON_BOTH_DATABASES(backend);
    const int acts = walkNumber("LOKET_WALK_ACTS", 1000);
    const auto seed = static_cast<unsigned>(walkNumber("LOKET_WALK_SEED", 20261125));
    INFO("seed " << seed << ", " << acts << " acts");
    TestOffice test(backend, walkSetup());
    must(test.office->setup().setCounterServices(test.at(3), test.counter(3), {test.service("AKTA")}));

    std::array<WalkStation, 4> stations;
    for (int i = 0; i < 4; ++i) {
        auto &station = stations[static_cast<std::size_t>(i)];
        station.clock = std::make_unique<ManualClock>(openingTime + (2 - i) * 60 * minuteMs);
        station.opened = must(
            Office::open(test.address, *station.clock, QStringLiteral("loket-%1").arg(i), QStringLiteral("counter")));
        station.office = station.opened.get();
    }

    RandomDesk desk(seed);
    int done = 0;
    for (int step = 0; step < acts; ++step) {
        const Millis passed = desk.roll(0, 60) * secondMs;
        for (const auto &station : stations)
            station.clock->advance(passed);
        const int i = desk.roll(0, 3);
        Office &office = *stations[static_cast<std::size_t>(i)].office;
        const CounterId counter = test.counter(desk.chance(90) ? i : desk.roll(0, 3));
        const Act act{{office.station(), counter,
                       office.catalogue().staff[static_cast<std::size_t>(desk.chance(95) ? 0 : 1)].id}};
        const auto result = walkStep(desk, office, act, test);
        INFO("step " << step << ": " << reason(result));
        // Whatever is pressed, it is the rules that refuse, never the database.
        REQUIRE((result || result.error().code < ErrorCode::NotADatabase));
        done += result ? 1 : 0;
    }
    INFO(done << " acts done");
    CHECK(done > acts / 5);

    must(verify(test.address));
    const OfficeDay from = test.office->zone().dayOf(openingTime).previous();
    const OfficeDay to = stations[0].office->today().next();
    const auto document = must(must(stations[3].office->report({}))->summary(from, to));
    const auto whole = document.whole();
    CHECK(whole.visits.addsUp());
    Summary byDay;
    for (const auto &[day, figures] : document.byDay()) {
        CHECK(figures.visits.addsUp());
        byDay += figures;
    }
    CHECK((byDay == whole));
    for (const auto &[service, figures] : document.byService())
        CHECK(figures.visits.addsUp());
    const auto lines = must(must(stations[3].office->report({}))->visits(from, to));
    CHECK(static_cast<qint64>(lines.size()) == whole.visits.taken + whole.visits.walkIn);
    for (const auto &line : lines) {
        CHECK(line.waitSeconds.value_or(0) >= 0);
        CHECK(line.serviceSeconds.value_or(0) >= 0);
    }
    for (const auto *times : {&whole.waitSeconds, &whole.serviceSeconds, &whole.waySeconds}) {
        if (!times->isEmpty())
            CHECK(times->pairs().front().seconds >= 0);
    }
    WARN("walk: seed " << seed << ", " << done << " of " << acts << " acts done, " << lines.size() << " visits");
}
