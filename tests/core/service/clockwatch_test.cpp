// SPDX-License-Identifier: GPL-3.0-or-later
// The PC's clock is set while a counter's program runs, or an office day passes under it.
#include "core/service/clockwatch.h"
#include "core/storage/journalstore.h"
#include "tests/core/service/testoffice.h"

using namespace loket;
using namespace loket::test;

namespace {

constexpr Millis twoHours = 120 * minuteMs;
constexpr Millis oneDay = 24 * 60 * minuteMs;

/// An office with one counter, opened by a program whose clock stands on a PC's that can be set.
struct WatchedOffice {
    explicit WatchedOffice(storage::Backend backend)
        : place(backend)
        , pc(openingTime)
        , clock(pc)
        , office(must(Office::create(addressText(place.address()), smallSetup(), clock, QStringLiteral("loket-1"))))
        , program{office->station(), office->catalogue().counters.front().id, {}}
        , watch(clock, program)
    {
        must(office->counters().open(act()));
        CHECK_FALSE(watch.look(*office));
    }

    [[nodiscard]] Act act() const
    {
        return Act{{program.station, program.counter, office->catalogue().staff.front().id}};
    }
    Visit take()
    {
        pc.advance(secondMs);
        return must(office->queue().take(act(), {{office->catalogue().services.front().id}}));
    }
    TicketId serve()
    {
        const TicketId ticket = must(office->queue().callNext(act())).ticket.id;
        must(office->queue().start(act(), ticket));
        return ticket;
    }
    ClockStep setPc(Millis by)
    {
        pc.set(pc.now() + by);
        const auto step = watch.look(*office);
        REQUIRE(step);
        CHECK(step->pc == pc.now());
        CHECK_FALSE(watch.look(*office)); // said once
        return *step;
    }
    [[nodiscard]] TicketState stateOf(TicketId ticket) const { return must(office->visit(ticket)).ticket.state; }
    [[nodiscard]] std::vector<Entry> entries() const
    {
        const auto connection = place.open();
        return must(storage::reading(*connection, [&]() -> Result<std::vector<Entry>> {
            std::vector<Entry> all;
            storage::JournalStore(*connection).forEach(program.station, [&](const Entry &e) { all.push_back(e); });
            return all;
        }));
    }
    /// The chain is whole, and no entry has a time before the one before it.
    void checkJournal() const
    {
        const auto all = entries();
        for (std::size_t i = 1; i < all.size(); ++i)
            CHECK(all[i].at >= all[i - 1].at);
        must(verify(addressText(place.address())));
    }

    TestPlace place;
    ManualClock pc;
    OfficeClock clock;
    std::unique_ptr<Office> office;
    Actor program;
    ClockWatch watch;
};

} // namespace

TEST_CASE("A PC clock set back two hours or forward a day bends no running service, and every step is journalled")
{
    LOKET_ON_BOTH_DATABASES(backend);
    const Millis by = GENERATE(-twoHours, oneDay);
    WatchedOffice test(backend);
    test.take();
    const TicketId waiting = test.take().ticket.id;
    const TicketId served = test.serve();
    test.pc.advance(4 * minuteMs);
    const OfficeDay today = test.office->today();

    const ClockStep step = test.setPc(by);
    CHECK(step.by == by);
    CHECK_FALSE(step.followed);
    CHECK(test.entries().back().kind == QStringLiteral("clock_step"));
    CHECK(test.entries().back().payload.contains("\"step_ms\":" + QByteArray::number(by)));
    CHECK(test.office->today() == today);
    CHECK(test.stateOf(waiting) == TicketState::Waiting); // no day has ended

    test.pc.advance(6 * minuteMs);
    const Visit done = must(test.office->queue().finish(test.act(), served));
    CHECK(counterTime(done.legs[0], done.spans, test.clock.now()) == 10 * minuteMs);
    CHECK(test.take().ticket.number.text() == QStringLiteral("A-003"));

    const ClockStep right = test.setPc(-by); // somebody sets it right
    CHECK(right.by == 0);
    CHECK(test.entries().back().kind == QStringLiteral("clock_step"));
    test.checkJournal();
}

TEST_CASE("A closed counter follows the PC forward a day: the day before ends, and setting it right loses nothing")
{
    LOKET_ON_BOTH_DATABASES(backend);
    WatchedOffice test(backend);
    const TicketId waiting = test.take().ticket.id;
    const TicketId parked = test.take().ticket.id;
    must(test.office->queue().call(test.act(), parked, QStringLiteral("short")));
    must(test.office->queue().start(test.act(), parked));
    must(test.office->queue().park(test.act(), parked));
    const OfficeDay today = test.office->today();
    must(test.office->counters().close(test.act(), QStringLiteral("end")));

    const ClockStep step = test.setPc(oneDay);
    CHECK(step.followed);
    CHECK(test.office->today() == today.next());
    for (const TicketId ticket : {waiting, parked}) {
        CHECK(test.stateOf(ticket) == TicketState::Unserved);
        CHECK(must(test.office->visit(ticket)).ticket.endReason == QStringLiteral("day_end"));
    }
    must(test.office->counters().open(test.act()));
    CHECK(test.take().ticket.number.text() == QStringLiteral("A-001"));
    must(test.office->counters().close(test.act(), QStringLiteral("end")));

    // Set right: not followed to before what has been written, and so every later act keeps its length and its place.
    test.pc.advance(minuteMs);
    CHECK_FALSE(test.setPc(-oneDay).followed);
    CHECK(test.office->today() == today.next());
    must(test.office->counters().open(test.act()));
    CHECK(test.take().ticket.number.text() == QStringLiteral("A-002"));
    const TicketId served = test.serve();
    test.pc.advance(5 * minuteMs);
    const Visit done = must(test.office->queue().finish(test.act(), served));
    CHECK(done.ticket.number.text() == QStringLiteral("A-001"));
    CHECK(counterTime(done.legs[0], done.spans, test.clock.now()) == 5 * minuteMs);
    CHECK(must(test.office->visit(today, {QStringLiteral("A"), 1})).ticket.id == waiting);
    CHECK(must(test.office->visit(today, {QStringLiteral("A"), 2})).ticket.id == parked);
    DayReport *report = must(test.office->report({}));
    CHECK(must(report->summary(today, today)).whole().visits == VisitCounts{2, 0, 0, 0, 0, 2, 0, 0});
    CHECK(must(report->summary(today.next(), today.next())).whole().visits == VisitCounts{2, 1, 0, 0, 0, 0, 1, 0});
    test.checkJournal();
}

TEST_CASE("Before the first act of the day a closed counter follows its PC back, too")
{
    WatchedOffice test(storage::Backend::Sqlite);
    must(test.office->counters().close(test.act(), QStringLiteral("end")));
    test.pc.advance(16 * 60 * minuteMs);
    CHECK(test.setPc(-twoHours).followed);
    CHECK(test.clock.now() == test.pc.now());
    test.checkJournal();
}

TEST_CASE("A program that runs over midnight ends the day, who is being served stays")
{
    LOKET_ON_BOTH_DATABASES(backend);
    WatchedOffice test(backend);
    test.take();
    const TicketId waiting = test.take().ticket.id;
    const TicketId served = test.serve();
    test.pc.advance(oneDay);
    CHECK_FALSE(test.watch.look(*test.office));
    CHECK(test.stateOf(waiting) == TicketState::Unserved);
    CHECK(test.stateOf(served) == TicketState::Serving);
    const auto written = test.entries().size();
    CHECK_FALSE(test.watch.look(*test.office));
    CHECK(test.entries().size() == written);
    test.checkJournal();
}

TEST_CASE("A program that starts with its PC's clock behind the journal goes on from the journal, and says so")
{
    LOKET_ON_BOTH_DATABASES(backend);
    WatchedOffice test(backend);
    const TicketId ticket = test.take().ticket.id;
    test.serve();
    test.office.reset();
    const auto restarted = [&](Millis by) {
        test.pc.set(test.pc.now() + by);
        return std::make_unique<OfficeClock>(test.pc);
    };
    const auto open = [&](const Clock &clock) {
        return must(Office::open(addressText(test.place.address()), clock, QStringLiteral("loket-1"),
                                 QStringLiteral("counter")));
    };
    SECTION("two hours: the service has its length")
    {
        const auto clock = restarted(-twoHours);
        test.office = open(*clock);
        ClockWatch watch(*clock, test.program);
        const auto step = watch.look(*test.office);
        REQUIRE(step);
        CHECK(step->by == -twoHours);
        CHECK_FALSE(step->followed);
        test.pc.advance(7 * minuteMs);
        const Visit done = must(test.office->queue().finish(test.act(), ticket));
        CHECK(counterTime(done.legs[0], done.spans, clock->now()) == 7 * minuteMs);
        CHECK_FALSE(watch.look(*test.office));
        test.checkJournal();
        test.office.reset();
    }
    SECTION("a day: it is said, and the office keeps the PC's day")
    {
        const auto clock = restarted(-oneDay);
        test.office = open(*clock);
        ClockWatch watch(*clock, test.program);
        const auto step = watch.look(*test.office);
        REQUIRE(step);
        CHECK(step->by == -oneDay);
        CHECK(test.office->today() == test.office->zone().dayOf(openingTime).previous());
        CHECK_FALSE(watch.look(*test.office));
        test.checkJournal();
        test.office.reset();
    }
}
