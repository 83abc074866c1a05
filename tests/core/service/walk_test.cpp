// SPDX-License-Identifier: GPL-3.0-or-later
// A random walk of acts over four stations whose clocks are an hour apart, in an office where people sign in.
// LOKET_WALK_ACTS: how many (1,000), LOKET_WALK_SEED: which.
#include "tests/core/service/randomdesk.h"
#include "tests/support/letpeoplein.h"

#include <array>

using namespace loket;
using namespace loket::test;

namespace {

const std::vector<OfficerPin> officers{{"P1", "4208"}, {"P2", "5917"}, {"P3", "6340"}};

OfficeSetup walkSetup()
{
    OfficeSetup setup = smallSetup();
    setup.counters = {QStringLiteral("Loket 1"), QStringLiteral("Loket 2"), QStringLiteral("Loket 3"),
                      QStringLiteral("Loket 4")};
    setup.staff.push_back({QStringLiteral("P3"), QStringLiteral("Petugas 3")});
    return setup;
}

int walkNumber(const char *variable, int otherwise)
{
    const int given = qEnvironmentVariableIntValue(variable);
    return given > 0 ? given : otherwise;
}

template<class Value>
Result<void> plain(const Result<Value> &result)
{
    return result ? Result<void>() : Result<void>(tl::unexpected(result.error()));
}

/// The program of one counter, and who has signed in there.
struct WalkStation {
    ManualClock clock;
    std::unique_ptr<Office> office;
    CounterId counter;
    std::size_t officer = 0;

    [[nodiscard]] StaffId staff(std::size_t which) const
    {
        return office->catalogue().staffByCode(QString::fromLatin1(officers[which].code))->id;
    }
    Result<void> signIn(std::size_t which)
    {
        const Act act{{office->station(), counter, staff(which)}};
        const auto session = office->people().signIn(act, QString::fromLatin1(officers[which].pin));
        if (session)
            officer = which;
        return plain(session);
    }
};

class Walk
{
public:
    Walk(storage::Backend backend, unsigned seed) : test(backend, walkSetup()), desk(seed), book(test.place)
    {
        must(test.office->setup().setCounterServices(test.at(3), test.counter(3), {test.service("AKTA")}));
        must(letPeopleIn(*test.office, officers));
        for (std::size_t i = 0; i < stations.size(); ++i) {
            auto &station = stations[i];
            station.clock.set(openingTime + (2 - Millis(i)) * 60 * minuteMs);
            station.office = must(Office::open(test.address, station.clock, QStringLiteral("loket-%1").arg(i),
                                               QStringLiteral("counter")));
            station.counter = test.counter(static_cast<int>(i));
            must(station.signIn(i % officers.size()));
        }
    }

    /// Whatever is pressed, it is the rules that refuse, never the database.
    Result<void> step()
    {
        pass();
        auto &station = stations[static_cast<std::size_t>(desk.roll(0, 3))];
        // Mostly by who has signed in there, and at the own counter.
        const std::size_t who = desk.chance(97) ? station.officer : static_cast<std::size_t>(desk.roll(0, 2));
        const CounterId counter = desk.chance(90) ? station.counter : test.counter(desk.roll(0, 3));
        const Act act{{station.office->station(), counter, station.staff(who)}};
        const int what = desk.roll(1, 100);
        if (what <= 8)
            return desk.count("undo", plain(station.office->queue().undo(act)));
        if (what <= 18)
            return aside(station, act);
        if (what <= 21)
            return takenBack(*station.office, act);
        return desk.press(*station.office, act).result;
    }

    TestOffice test;
    RandomDesk desk;
    VisitBook book;
    std::array<WalkStation, 4> stations;

private:
    /// Some seconds, or a night.
    void pass()
    {
        const bool isNight = desk.roll(1, 300) == 1;
        if (isNight && desk.chance(60))
            evening();
        const Millis passed = isNight ? desk.roll(14, 30) * 60 * minuteMs : desk.roll(0, 60) * secondMs;
        for (auto &station : stations)
            station.clock.advance(passed);
        if (isNight && desk.chance(70)) // the others will, some time or other
            must(endDays(stations[0]));
    }

    /// One counter after the other closes; the last ones leave people behind.
    void evening()
    {
        for (auto &station : stations) {
            const Act act{{station.office->station(), station.counter, station.staff(station.officer)}};
            if (const auto view = must(station.office->snapshot(station.counter)); view.current)
                must(station.office->queue().left(Act{act.actor}, view.current->ticket.id));
            must(desk.count("closing", closeWithWaiting(*station.office, act)));
        }
    }

    Result<void> endDays(WalkStation &station)
    {
        return desk.count("day's end",
                          plain(station.office->queue().endDaysBefore(Act{{station.office->station(), {}, {}}},
                                                                      station.office->today())));
    }

    /// An act and its undo at once: nothing has happened.
    Result<void> takenBack(Office &office, const Act &act)
    {
        const auto before = book.visits();
        const auto pressed = desk.press(office, act);
        if (!pressed.result)
            return pressed.result;
        INFO("taken back: " << pressed.kind.toStdString());
        must(office.queue().undo(Act{act.actor}));
        const auto after = book.visits();
        INFO(visitsThatDiffer(before, after));
        REQUIRE((after == before));
        return desk.count("taken back", {});
    }

    /// The state stays, a running service has a part of both, and undo does not reach over it.
    Result<void> changeOfficer(WalkStation &station)
    {
        const auto present = [&] {
            const auto view = must(station.office->snapshot(station.counter));
            return view.current;
        };
        const auto before = present();
        const auto signedIn = station.signIn((station.officer + static_cast<std::size_t>(desk.roll(1, 3))) % 3);
        const auto after = present();
        REQUIRE(before.has_value() == after.has_value());
        if (!before || *before == *after)
            return signedIn;
        REQUIRE(before->ticket.state == TicketState::Serving);
        REQUIRE(after->ticket.state == TicketState::Serving);
        REQUIRE(after->spans.size() == before->spans.size() + 1);
        const auto running = std::find_if(before->spans.begin(), before->spans.end(),
                                          [](const Span &span) { return !span.endedAt; });
        REQUIRE(running != before->spans.end());
        const auto &ended = after->spans[static_cast<std::size_t>(running - before->spans.begin())];
        const auto &begun = after->spans.back();
        CHECK(ended.id == running->id);
        CHECK(ended.staff == running->staff);
        CHECK(ended.why == SpanEnd::OfficerChanged);
        CHECK(ended.endedAt == begun.startedAt);
        CHECK(begun.leg == ended.leg);
        CHECK(begun.staff == station.staff(station.officer));
        const Act act{{station.office->station(), station.counter, station.staff(station.officer)}};
        CHECK(failedWith(station.office->queue().undo(act), ErrorCode::NothingToUndo));
        return desk.count("change of officer", signedIn);
    }

    /// As the window does it: whoever is left behind ends as unserved, each by an act of his own.
    Result<void> closeWithWaiting(Office &office, const Act &act)
    {
        for (const auto &row : must(office.snapshot(*act.actor.counter)).leftBehind) {
            if (const auto ended = office.queue().unserved(Act{act.actor}, row.ticket, QStringLiteral("time")); !ended)
                return plain(ended);
            desk.count("left behind", {});
        }
        return plain(office.counters().close(Act{act.actor}, QStringLiteral("end")));
    }

    Result<void> outage(Office &office, const Act &act)
    {
        const auto begun = office.counters().beginOutage(act, desk.chance(70) ? act.actor.counter : std::nullopt,
                                                         QStringLiteral("network"),
                                                         office.clock().now() - desk.roll(0, 600) * secondMs);
        if (!begun || desk.chance(30))
            return plain(begun);
        return plain(office.counters().endOutage(Act{act.actor}, begun->id, office.clock().now()));
    }

    /// What happens at a counter beside the visits themselves.
    Result<void> aside(WalkStation &station, const Act &act)
    {
        Office &office = *station.office;
        auto &counters = office.counters();
        auto &hours = office.hours();
        switch (desk.roll(0, 21)) {
        case 0:
            return plain(counters.pause(act, QStringLiteral("rest")));
        case 1:
            return plain(counters.close(act, QStringLiteral("end")));
        case 2:
            return office.queue().turnAway(act, test.service("KK"), desk.roll(0, 5), QStringLiteral("quota"));
        case 3:
            return office.queue().catchUp(act, office.today().previous(), test.service("AKTA"), desk.roll(1, 9),
                                          LegOutcome::Done, QStringLiteral("power"));
        case 4:
            return outage(office, act);
        case 5:
            return plain(counters.signAlive(act.actor));
        case 6:
            return plain(counters.recordDeadTime(Act{{act.actor.station, act.actor.counter, {}}}));
        case 7:
            return endDays(station);
        case 8:
        case 9:
        case 15:
            return changeOfficer(station);
        case 10:
            return desk.count("stop", hours.stopNumbers(act, desk.someServices(office), QStringLiteral("quota")));
        case 11:
        case 12:
            return desk.count("give", hours.giveNumbers(act, desk.someServices(office)));
        case 13:
            return desk.count("start at", hours.startNumbersAt(act, desk.anyService(office), desk.roll(1, 90)));
        case 14:
            return desk.count("closing", closeWithWaiting(office, act));
        default:
            return plain(counters.open(act));
        }
    }
};

/// Days, services, hours and single visits all add up to the same, and to what the walk itself has counted.
void checkFigures(Walk &walk)
{
    ManualClock clock(walk.stations[0].clock.now());
    const auto reader = must(Office::openReadOnly(walk.test.address, clock));
    const OfficeDay from = reader->zone().dayOf(openingTime).previous();
    const OfficeDay to = reader->today().next();
    DayReport *report = must(reader->report({}));
    const auto document = must(report->summary(from, to));
    const auto whole = document.whole();
    CHECK(whole.visits.addsUp());
    CHECK(whole.visits.taken == walk.desk.done("take") + walk.desk.done("take again"));
    CHECK(whole.visits.walkIn == walk.desk.done("walk_in"));
    Summary byDay;
    for (const auto &[day, figures] : document.byDay()) {
        CHECK(figures.visits.addsUp());
        byDay += figures;
    }
    CHECK((byDay == whole));
    for (const auto &[service, figures] : document.byService())
        CHECK(figures.visits.addsUp());
    const auto lines = must(report->visits(from, to));
    CHECK(static_cast<qint64>(lines.size()) == whole.visits.taken + whole.visits.walkIn);
    for (const auto &line : lines) {
        CHECK(line.waitSeconds.value_or(0) >= 0);
        CHECK(line.serviceSeconds.value_or(0) >= 0);
    }
    for (const auto *times : {&whole.waitSeconds, &whole.serviceSeconds, &whole.waySeconds}) {
        if (!times->isEmpty())
            CHECK(times->pairs().front().seconds >= 0);
    }
}

} // namespace

TEST_CASE("A random walk of acts over four stations with clocks an hour apart rebuilds and adds up")
{
    LOKET_ON_BOTH_DATABASES(backend);
    const int acts = walkNumber("LOKET_WALK_ACTS", 1000);
    const auto seed = static_cast<unsigned>(walkNumber("LOKET_WALK_SEED", 20261125));
    INFO("seed " << seed << ", " << acts << " acts");
    Walk walk(backend, seed);
    int done = 0;
    for (int step = 0; step < acts; ++step) {
        INFO("step " << step);
        const auto result = walk.step();
        INFO(reason(result));
        REQUIRE((result || result.error().code < ErrorCode::NotADatabase));
        done += result ? 1 : 0;
    }
    INFO(done << " acts done");
    CHECK(done > acts / 5);
    must(verify(walk.test.address));
    checkFigures(walk);

    std::string drawn;
    for (const char *kind : {"take", "take again", "walk_in", "undo", "taken back", "change of officer", "stop", "give",
                             "start at", "closing", "left behind", "day's end"}) {
        INFO(kind);
        if (acts >= 10'000)
            CHECK(walk.desk.done(kind) > 0);
        drawn += ", " + std::string(kind) + ' ' + std::to_string(walk.desk.done(kind));
    }
    WARN("walk: seed " << seed << ", " << done << " of " << acts << " acts done" << drawn);
}
