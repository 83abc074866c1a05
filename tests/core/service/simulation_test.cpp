// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/simulation.h"
#include "tests/core/service/testoffice.h"

using namespace loket;
using namespace loket::test;

namespace {

/// A demonstration office that has served one invented day.
struct SimulatedOffice {
    SimulatedOffice(storage::Backend backend, quint64 seed, int counters = 4, int visitors = 400)
        : place(backend)
        , address(addressText(place.address()))
        , clock(zone.at(day, 7 * 60 * minuteMs))
        , office(must(Office::create(address, setup(counters), clock, QStringLiteral("demo"))))
    {
        must(Simulation(*office, clock, seed).serveDay(day, visitors));
    }

    static OfficeSetup setup(int counters)
    {
        auto made = must(setupFromTemplate(QStringLiteral("DISDUKCAPIL"), true));
        made.unitName = QStringLiteral("Contoh");
        for (int i = 1; i <= counters; ++i)
            made.counters.emplace_back(QStringLiteral("Loket %1").arg(i));
        return made;
    }

    [[nodiscard]] SummaryDocument summary() const { return must(must(office->report({}))->summary(day, day)); }

    TestPlace place;
    QString address;
    OfficeZone zone = *OfficeZone::fromId(QStringLiteral("Asia/Makassar"));
    OfficeDay day = *OfficeDay::fromText(QStringLiteral("2026-11-24"));
    ManualClock clock;
    std::unique_ptr<Office> office;
};

} // namespace

TEST_CASE("A simulated day has everything that a real one has, and adds up")
{
    LOKET_ON_BOTH_DATABASES(backend);
    const SimulatedOffice test(backend, 1);
    const auto document = test.summary();
    const Summary whole = document.whole();
    const qint64 visits = whole.visits.taken + whole.visits.walkIn;
    CHECK(visits >= 380);
    CHECK(visits <= 420);
    CHECK(whole.visits.addsUp());
    CHECK(whole.visits.open == 0);
    CHECK(whole.visits.served > 300);
    CHECK(whole.visits.absent > 0);
    CHECK(whole.visits.left > 0);
    CHECK(whole.visits.walkIn > 0);
    CHECK(whole.priority > 15);
    CHECK(whole.turnedAway > 0);
    CHECK(whole.catchUp > 0);
    CHECK(whole.outcomes.incomplete > 0);
    CHECK(whole.outcomes.notDone > 0);
    CHECK(whole.serviceSeconds.count() > whole.visits.served); // several services in a visit
    CHECK(document.exampleStandards);
    CHECK(whole.withinStandard.of > 0);
    // Peaks: more come from nine to eleven than over noon.
    const auto hours = document.byHour();
    CHECK(hours[9].second.visits.taken + hours[10].second.visits.taken
          > 2 * (hours[12].second.visits.taken + hours[13].second.visits.taken) / 2);
    for (const auto &counter : test.office->catalogue().counters)
        CHECK(must(test.office->snapshot(counter.id)).state == CounterState::Closed);
    must(verify(test.address));
}

TEST_CASE("The same seed gives the same day, another one another")
{
    const SimulatedOffice one(storage::Backend::Sqlite, 7);
    const SimulatedOffice same(storage::Backend::Sqlite, 7);
    const SimulatedOffice other(storage::Backend::Sqlite, 8);
    CHECK(one.summary().cells == same.summary().cells);
    CHECK_FALSE(one.summary().cells == other.summary().cells);
}

TEST_CASE("Whatever the seed, no simulated day breaks a rule")
{
    const auto seed = GENERATE(range(quint64(100), quint64(110)));
    const SimulatedOffice test(storage::Backend::Sqlite, seed);
    CHECK(test.summary().whole().visits.addsUp());
    CHECK(test.summary().whole().visits.open == 0);
}

TEST_CASE("Whatever the size of the office, no simulated day breaks a rule")
{
    struct Size {
        int counters;
        int visitors;
    };
    const auto [counters, visitors] = GENERATE(Size{8, 100}, Size{8, 30}, Size{1, 40}, Size{2, 0}, Size{12, 250});
    for (quint64 seed = 200; seed < 208; ++seed) {
        INFO(counters << " counters, " << visitors << " visitors, seed " << seed);
        const SimulatedOffice test(storage::Backend::Sqlite, seed, counters, visitors);
        CHECK(test.summary().whole().visits.addsUp());
        CHECK(test.summary().whole().visits.open == 0);
    }
}

TEST_CASE("Numbers of today wait in order for whoever opens the window")
{
    SimulatedOffice test(storage::Backend::Sqlite, 3);
    const Instant now = test.zone.at(test.day.next(), 9 * 60 * minuteMs);
    must(Simulation(*test.office, test.clock, 3).takeNumbers(12, now - 20 * minuteMs, now));
    test.clock.set(now);
    const auto view = must(test.office->snapshot(test.office->catalogue().counters.front().id));
    REQUIRE(view.waiting.size() == 12);
    for (const auto &row : view.waiting) {
        CHECK(row.takenAt >= now - 20 * minuteMs);
        CHECK(row.takenAt <= now);
    }
}
