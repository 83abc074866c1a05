// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/service/randomdesk.h"

using namespace loket;
using namespace loket::test;

namespace {

TicketId undoWaiting(TestOffice &test)
{
    return test.take("KK").ticket.id;
}

TicketId undoCalled(TestOffice &test)
{
    const TicketId ticket = undoWaiting(test);
    must(test.office->queue().call(test.at(0), ticket, QStringLiteral("short")));
    test.clock.advance(10 * secondMs);
    return ticket;
}

TicketId undoServing(TestOffice &test)
{
    const TicketId ticket = undoCalled(test);
    must(test.office->queue().start(test.at(0), ticket));
    test.clock.advance(minuteMs);
    return ticket;
}

TicketId undoServingTwo(TestOffice &test)
{
    const TicketId ticket = undoServing(test);
    must(test.office->queue().addService(test.at(0), ticket, test.service("AKTA")));
    return ticket;
}

TicketId undoParked(TestOffice &test)
{
    const TicketId ticket = undoServing(test);
    must(test.office->queue().park(test.at(0), ticket));
    return ticket;
}

TicketId undoAbsent(TestOffice &test)
{
    const TicketId ticket = undoCalled(test);
    must(test.office->queue().absent(test.at(0), ticket, QStringLiteral("told")));
    return ticket;
}

TicketId undoFinished(TestOffice &test)
{
    const TicketId ticket = undoServing(test);
    must(test.office->queue().finish(test.at(0), ticket));
    return ticket;
}

LegId undoLegOf(TestOffice &test, TicketId ticket, std::size_t index = 0)
{
    return must(test.office->visit(ticket)).legs[index].id;
}

struct UndoCase {
    const char *name;
    TicketId (*prepare)(TestOffice &);
    std::function<Result<Visit>(TestOffice &, const Act &, TicketId)> act;
};

/// Every kind of act that a counter may take back, from every state it is possible in.
std::vector<UndoCase> undoCases()
{
    using Test = TestOffice;
    const QString reason = QStringLiteral("short");
    const auto queue = [](Test &test) -> QueueDesk & { return test.office->queue(); };
    const auto toService = [queue](Test &t, const Act &a, TicketId id) {
        return queue(t).transfer(a, id, {t.service("AKTA"), {}, QStringLiteral("continues_elsewhere")});
    };
    const auto toCounter = [queue](Test &t, const Act &a, TicketId id) {
        return queue(t).transfer(a, id, {{}, t.counter(1), QStringLiteral("continues_elsewhere")});
    };
    const auto left = [queue](Test &t, const Act &a, TicketId id) { return queue(t).left(a, id); };
    const auto voided = [queue](Test &t, const Act &a, TicketId id) {
        return queue(t).voided(a, id, QStringLiteral("double"));
    };
    const auto unserved = [queue](Test &t, const Act &a, TicketId id) {
        return queue(t).unserved(a, id, QStringLiteral("time"));
    };
    const auto call = [queue, reason](Test &t, const Act &a, TicketId id) { return queue(t).call(a, id, reason); };
    return {
        {"call next", undoWaiting, [queue](Test &t, const Act &a, TicketId) { return queue(t).callNext(a); }},
        {"call", undoWaiting, call},
        {"call a parked one", undoParked, call},
        {"call an absent one", undoAbsent,
         [queue](Test &t, const Act &a, TicketId id) { return queue(t).call(a, id); }},
        {"recall", undoCalled, [queue](Test &t, const Act &a, TicketId id) { return queue(t).recall(a, id); }},
        {"start", undoCalled, [queue](Test &t, const Act &a, TicketId id) { return queue(t).start(a, id); }},
        {"absent", undoCalled,
         [queue](Test &t, const Act &a, TicketId id) { return queue(t).absent(a, id, QStringLiteral("told")); }},
        {"return", undoAbsent, [queue](Test &t, const Act &a, TicketId id) { return queue(t).comeBack(a, id); }},
        {"park", undoServing, [queue](Test &t, const Act &a, TicketId id) { return queue(t).park(a, id); }},
        {"resume", undoParked, [queue](Test &t, const Act &a, TicketId id) { return queue(t).resume(a, id); }},
        {"transfer to a service", undoServing, toService},
        {"transfer to a service before anything ran", undoCalled, toService},
        {"transfer to a counter", undoServing, toCounter},
        {"transfer to a counter before anything ran", undoCalled, toCounter},
        {"finish", undoServing, [queue](Test &t, const Act &a, TicketId id) { return queue(t).finish(a, id); }},
        {"finish with results", undoServingTwo,
         [queue](Test &t, const Act &a, TicketId id) {
             return queue(t).finish(a, id,
                                    {{undoLegOf(t, id), LegOutcome::Refused, QStringLiteral("other")},
                                     {undoLegOf(t, id, 1), LegOutcome::NotDone, QStringLiteral("visitor_cancelled")}});
         }},
        {"back to queue", undoServingTwo,
         [queue](Test &t, const Act &a, TicketId id) { return queue(t).backToQueue(a, id); }},
        {"left, waiting", undoWaiting, left},
        {"left, called", undoCalled, left},
        {"left, serving", undoServing, left},
        {"left, parked", undoParked, left},
        {"left, absent", undoAbsent, left},
        {"void, waiting", undoWaiting, voided},
        {"void, serving", undoServingTwo, voided},
        {"void, parked", undoParked, voided},
        {"unserved, waiting", undoWaiting, unserved},
        {"unserved, serving", undoServing, unserved},
        {"priority", undoWaiting,
         [queue](Test &t, const Act &a, TicketId id) { return queue(t).setPriority(a, id, QStringLiteral("LANSIA")); }},
        {"add service", undoServing,
         [queue](Test &t, const Act &a, TicketId id) { return queue(t).addService(a, id, t.service("AKTA")); }},
        {"switch", undoServingTwo,
         [queue](Test &t, const Act &a, TicketId id) { return queue(t).switchTo(a, id, undoLegOf(t, id, 1)); }},
        {"persons", undoWaiting, [queue](Test &t, const Act &a, TicketId id) { return queue(t).setPersons(a, id, 4); }},
        {"quantity", undoServing,
         [queue](Test &t, const Act &a, TicketId id) { return queue(t).setQuantity(a, id, undoLegOf(t, id), 7); }},
        {"charge", undoServing,
         [queue](Test &t, const Act &a, TicketId id) { return queue(t).setCharge(a, id, undoLegOf(t, id), 5000); }},
        {"charge, finished", undoFinished,
         [queue](Test &t, const Act &a, TicketId id) { return queue(t).setCharge(a, id, undoLegOf(t, id), 0); }},
        {"office number", undoServing,
         [queue](Test &t, const Act &a, TicketId id) {
             return queue(t).setOfficeNumber(a, id, undoLegOf(t, id), QStringLiteral("474/1"));
         }},
        {"choose", undoServing,
         [queue](Test &t, const Act &a, TicketId id) {
             return queue(t).choose(a, id, undoLegOf(t, id), {{undoLegOf(t, id), LegOutcome::Incomplete}});
         }},
        {"flag", undoFinished,
         [queue](Test &t, const Act &a, TicketId id) {
             return queue(t).flagInaccurate(a, id, undoLegOf(t, id), true);
         }},
    };
}

void undoClear(TestOffice &test, TicketId ticket)
{
    const auto state = must(test.office->visit(ticket)).ticket.state;
    if (state != TicketState::Finished)
        must(test.office->queue().left(test.at(0), ticket));
}

} // namespace

TEST_CASE("Undo of each kind of act gives everything back")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TestOffice test(backend);
    VisitBook book(test.place);
    for (const auto &one : undoCases()) {
        INFO(one.name);
        const TicketId ticket = one.prepare(test);
        test.clock.advance(20 * secondMs);
        const auto before = book.visits();
        must(one.act(test, test.at(0), ticket));
        CHECK(book.visits() != before);
        test.clock.advance(5 * secondMs);
        const Visit undone = must(test.office->queue().undo(test.at(0)));
        CHECK(undone.ticket.id == ticket);
        const auto after = book.visits();
        INFO(visitsThatDiffer(before, after));
        CHECK((after == before));
        undoClear(test, ticket);
    }
    must(verify(test.address));
}

TEST_CASE("Undo of a number that was taken or walked in voids it with the reason undo")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TestOffice test(backend);
    auto &queue = test.office->queue();
    VisitBook book(test.place);

    const TicketId taken = test.take("KK").ticket.id;
    const Visit undone = must(queue.undo(test.at(0)));
    CHECK(undone.ticket.id == taken);
    CHECK(undone.ticket.state == TicketState::Voided);
    CHECK(undone.ticket.endReason == QStringLiteral("undo"));
    CHECK(test.take("KK").ticket.number.text() == QStringLiteral("A-002"));

    const TicketId second = must(queue.walkIn(test.at(0), {{test.service("AKTA"), test.service("KK")}})).ticket.id;
    test.clock.advance(minuteMs);
    const Visit walkIn = must(queue.undo(test.at(0)));
    CHECK(walkIn.ticket.id == second);
    CHECK(walkIn.ticket.state == TicketState::Voided);
    CHECK(walkIn.ticket.endReason == QStringLiteral("undo"));
    REQUIRE(walkIn.spans.size() == 1);
    CHECK(walkIn.spans.front().why == SpanEnd::Undone);
    CHECK(counterTime(walkIn.legs.front(), walkIn.spans, test.clock.now()) == 0);
    CHECK(must(test.office->snapshot(test.counter(0))).current == std::nullopt);

    const auto summary = must(must(test.office->report({}))->summary(test.office->today(), test.office->today()))
                             .whole();
    CHECK(summary.visits.voided == 2);
    CHECK(summary.visits.open == 1);
    CHECK(summary.serviceSeconds.isEmpty());
    CHECK(summary.visits.addsUp());
    must(verify(test.address));
}

TEST_CASE("Undo goes back one act at a time until the number was taken")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TestOffice test(backend);
    auto &queue = test.office->queue();
    VisitBook book(test.place);
    std::vector<std::vector<Visit>> states;
    const TicketId ticket = test.take("KK").ticket.id;
    const auto step = [&](const auto &act) {
        states.push_back(book.visits());
        test.clock.advance(10 * secondMs);
        must(act());
    };
    step([&] { return queue.setPriority(test.at(0), ticket, QStringLiteral("LANSIA")); });
    step([&] { return queue.callNext(test.at(0)); });
    step([&] { return queue.recall(test.at(0), ticket); });
    step([&] { return queue.start(test.at(0), ticket); });
    step([&] { return queue.addService(test.at(0), ticket, test.service("AKTA")); });
    step([&] { return queue.switchTo(test.at(0), ticket, undoLegOf(test, ticket, 1)); });
    step([&] { return queue.park(test.at(0), ticket); });
    step([&] { return queue.resume(test.at(0), ticket); });
    step([&] { return queue.finish(test.at(0), ticket, {}); });
    while (!states.empty()) {
        INFO(states.size() << " acts to go");
        test.clock.advance(secondMs);
        must(queue.undo(test.at(0)));
        CHECK((book.visits() == states.back()));
        states.pop_back();
    }
    CHECK(must(queue.undo(test.at(0))).ticket.state == TicketState::Voided);
    CHECK(failedWith(queue.undo(test.at(0)), ErrorCode::NothingToUndo));
    must(verify(test.address));
}

TEST_CASE("What an undo took back is known: the act, and its service as the act had left it")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TestOffice test(backend);
    auto &queue = test.office->queue();
    const TicketId ticket = undoServing(test);
    const LegId leg = undoLegOf(test, ticket);
    must(queue.setCharge(test.at(0), ticket, leg, 50'000));
    must(queue.setOfficeNumber(test.at(0), ticket, leg, QStringLiteral("474/7")));
    const auto takenBack = [&] {
        const Act undoing = test.at(0);
        must(queue.undo(undoing));
        return must(queue.takenBackBy(undoing));
    };
    TakenBack back = takenBack();
    CHECK(back.kind == QStringLiteral("office_number"));
    REQUIRE(back.leg);
    CHECK(back.leg->officeNumber == QStringLiteral("474/7"));
    back = takenBack();
    CHECK(back.kind == QStringLiteral("charge"));
    CHECK(back.leg->charged == 50'000);
    CHECK(back.leg->id == leg);
    back = takenBack();
    CHECK(back.kind == QStringLiteral("start"));
    CHECK_FALSE(back.withCall);
    must(queue.start(test.at(0), ticket));
    test.take("KK");
    must(queue.finishAndCall(test.at(0), ticket));
    back = takenBack();
    CHECK(back.kind == QStringLiteral("finish")); // both went back as one
    CHECK(back.withCall);
    CHECK(queue.takenBackBy(test.at(0)).error().code == ErrorCode::NothingToUndo);
}

TEST_CASE("Undo is refused after another station has acted on the number")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TestOffice test(backend);
    auto &queue = test.office->queue();
    ManualClock otherClock(openingTime - 60 * minuteMs); // an hour behind: clocks decide nothing
    const auto other = must(
        Office::open(test.address, otherClock, QStringLiteral("loket-2"), QStringLiteral("counter")));
    const auto there = [&]() { return Act{{other->station(), test.counter(1), test.office->catalogue().staff[1].id}}; };
    VisitBook book(test.place);

    const TicketId ticket = test.take("KK").ticket.id;
    must(queue.setPersons(test.at(0), ticket, 2));
    must(other->queue().setPriority(there(), ticket, QStringLiteral("LANSIA")));
    auto before = book.visits();
    CHECK(failedWith(queue.undo(test.at(0)), ErrorCode::UndoOvertaken));
    CHECK((book.visits() == before));

    const TicketId moved = undoServing(test);
    must(queue.transfer(test.at(0), moved, {{}, test.counter(1), QStringLiteral("continues_elsewhere")}));
    must(other->queue().call(there(), moved, QStringLiteral("short")));
    before = book.visits();
    CHECK(failedWith(queue.undo(test.at(0)), ErrorCode::UndoOvertaken));
    CHECK((book.visits() == before));
    // The other one may take back what he did himself, and only that.
    CHECK(must(other->queue().undo(there())).ticket.state == TicketState::Waiting);
    CHECK(must(other->queue().undo(there())).ticket.id == ticket);
    CHECK(failedWith(other->queue().undo(there()), ErrorCode::NothingToUndo));
    CHECK(failedWith(queue.undo(test.at(0)), ErrorCode::UndoOvertaken));
    must(verify(test.address));
}

TEST_CASE("Undo is for the same officer, the same counter and the same day")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TestOffice test(backend);
    auto &queue = test.office->queue();
    CHECK(failedWith(queue.undo(test.at(0)), ErrorCode::NothingToUndo));
    const TicketId ticket = test.take("KK").ticket.id;
    must(queue.callNext(test.at(0)));
    CHECK(failedWith(queue.undo(test.at(0, 1)), ErrorCode::NothingToUndo));
    CHECK(failedWith(queue.undo(test.at(1)), ErrorCode::NothingToUndo));
    CHECK(must(test.office->visit(ticket)).ticket.state == TicketState::Called);
    SECTION("the next day")
    {
        test.clock.set(test.office->zone().startOf(test.office->today().next()));
        CHECK(failedWith(queue.undo(test.at(0)), ErrorCode::NothingToUndo));
    }
    SECTION("one millisecond before")
    {
        test.clock.set(test.office->zone().startOf(test.office->today().next()) - 1);
        CHECK(must(queue.undo(test.at(0))).ticket.state == TicketState::Waiting);
    }
    SECTION("a colleague's act at the same counter hides the earlier ones")
    {
        must(queue.start(test.at(0, 1), ticket));
        CHECK(failedWith(queue.undo(test.at(0)), ErrorCode::NothingToUndo));
        CHECK(must(queue.undo(test.at(0, 1))).ticket.state == TicketState::Called);
    }
    must(verify(test.address));
}

TEST_CASE("Undo brings nobody back to a counter that is closed or has somebody else")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TestOffice test(backend);
    auto &queue = test.office->queue();
    const TicketId ticket = undoFinished(test);
    SECTION("closed")
    {
        must(test.office->counters().close(test.at(0), QStringLiteral("end")));
        CHECK(failedWith(queue.undo(test.at(0)), ErrorCode::CounterClosed));
        must(test.office->counters().open(test.at(0)));
        CHECK(must(queue.undo(test.at(0))).ticket.state == TicketState::Serving);
    }
    SECTION("a second program drives the same counter")
    {
        const auto other = must(
            Office::open(test.address, test.clock, QStringLiteral("loket-2"), QStringLiteral("counter")));
        const Act there{{other->station(), test.counter(0), test.office->catalogue().staff[0].id}};
        must(other->queue().walkIn(there, {{test.service("KK")}}));
        CHECK(failedWith(queue.undo(test.at(0)), ErrorCode::CounterBusy));
    }
    CHECK(must(test.office->visit(ticket)).ticket.id == ticket);
    must(verify(test.address));
}

TEST_CASE("In any sequence of acts, an act and its undo leave the visits as they were")
{
    LOKET_ON_BOTH_DATABASES(backend);
    const unsigned seed = GENERATE(1U, 20261125U, 777U);
    INFO("seed " << seed);
    TestOffice test(backend);
    VisitBook book(test.place);
    RandomDesk desk(seed);
    int undone = 0;
    for (int step = 0; step < 250; ++step) {
        test.clock.advance(desk.roll(0, 40) * secondMs);
        const Act act = test.at(desk.roll(0, 1));
        const bool takeBack = desk.chance(50);
        const auto before = takeBack ? book.visits() : std::vector<Visit>();
        const auto pressed = desk.press(*test.office, act);
        INFO("step " << step << ": " << pressed.kind.toStdString() << ", " << reason(pressed.result));
        if (!takeBack || !pressed.result)
            continue;
        test.clock.advance(desk.roll(0, 5) * secondMs);
        must(test.office->queue().undo(Act{act.actor}));
        const auto after = book.visits();
        INFO(visitsThatDiffer(before, after));
        REQUIRE((after == before));
        ++undone;
    }
    CHECK(undone > 30);
    must(verify(test.address));
}

TEST_CASE("In any sequence of acts, undo goes back level by level")
{
    LOKET_ON_BOTH_DATABASES(backend);
    const unsigned seed = GENERATE(2U, 17081945U);
    INFO("seed " << seed);
    TestOffice test(backend);
    VisitBook book(test.place);
    RandomDesk desk(seed);
    for (int round = 0; round < 12; ++round) {
        std::vector<std::pair<QString, std::vector<Visit>>> levels;
        for (int step = 0; step < 25; ++step) {
            test.clock.advance(desk.roll(0, 20) * secondMs);
            auto before = book.visits();
            const auto pressed = desk.press(*test.office, test.at(0));
            if (pressed.result)
                levels.emplace_back(pressed.kind, std::move(before));
        }
        for (int back = desk.roll(1, 12); back > 0 && !levels.empty(); --back) {
            INFO("round " << round << ": " << levels.back().first.toStdString());
            test.clock.advance(secondMs);
            must(test.office->queue().undo(test.at(0)));
            const auto after = book.visits();
            INFO(visitsThatDiffer(levels.back().second, after));
            REQUIRE((after == levels.back().second));
            levels.pop_back();
        }
    }
    must(verify(test.address));
}

TEST_CASE("The time between an ending and its late undo is nobody's service time")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TestOffice test(backend);
    auto &queue = test.office->queue();
    const TicketId ticket = undoServing(test); // for a minute
    const auto served = [&] {
        const Visit visit = must(test.office->visit(ticket));
        return counterTime(visit.legs.front(), visit.spans, test.clock.now());
    };
    SECTION("pressed too early: the visitor still stands there")
    {
        must(queue.finish(test.at(0), ticket));
        test.clock.advance(undoAtOnce);
        must(queue.undo(test.at(0)));
        CHECK(served() == minuteMs + undoAtOnce);
    }
    SECTION("finished, another visitor served, and taken back")
    {
        const TicketId other = test.take("KK").ticket.id;
        const Millis ran = served();
        must(queue.finishAndCall(test.at(0), ticket));
        must(queue.start(test.at(0), other));
        test.clock.advance(10 * minuteMs);
        must(queue.park(test.at(0), other));
        must(queue.undo(test.at(0)));
        must(queue.undo(test.at(0)));
        test.clock.advance(20 * minuteMs);
        must(queue.undo(test.at(0))); // finish and call
        CHECK(served() == ran);
        test.clock.advance(2 * minuteMs);
        must(queue.finish(test.at(0), ticket));
        CHECK(served() == ran + 2 * minuteMs);
        const OfficeDay today = test.office->today();
        CHECK(must(must(test.office->report({}))->summary(today, today)).whole().serviceSeconds.sum()
              == ran / secondMs + 120);
        CHECK(must(test.office->ownFigures(test.at(0).actor, today)).seconds == ran / secondMs + 120);
    }
    SECTION("held, and the hold is taken back")
    {
        must(queue.park(test.at(0), ticket));
        test.clock.advance(15 * minuteMs);
        must(queue.undo(test.at(0)));
        CHECK(served() == minuteMs);
        SECTION("and then its beginning: nothing of it ran")
        {
            must(queue.undo(test.at(0)));
            CHECK(served() == 0);
            must(queue.start(test.at(0), ticket));
            test.clock.advance(minuteMs);
            CHECK(served() == minuteMs);
        }
    }
    SECTION("another service of the visit ran meanwhile: he was served all the time")
    {
        must(queue.addService(test.at(0), ticket, test.service("AKTA")));
        must(queue.switchTo(test.at(0), ticket, undoLegOf(test, ticket, 1)));
        test.clock.advance(10 * minuteMs);
        must(queue.finish(test.at(0), ticket));
        test.clock.advance(30 * minuteMs);
        must(queue.undo(test.at(0)));
        CHECK(served() == minuteMs);
        must(queue.undo(test.at(0))); // the switch
        CHECK(served() == 11 * minuteMs);
    }
    must(verify(test.address));
}

TEST_CASE("At once an act goes back for half a minute, after that only out of the history")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TestOffice test(backend);
    auto &queue = test.office->queue();
    const auto undoable = [&] { return must(test.office->snapshot(test.counter(0))).undoable; };
    CHECK_FALSE(undoable());
    const TicketId ticket = undoServing(test);
    const Act finishing = test.at(0);
    must(queue.finish(finishing, ticket));
    REQUIRE(undoable());
    CHECK(undoable()->act == finishing.id);
    CHECK(undoable()->staff == finishing.actor.staff);
    CHECK(undoable()->at == test.clock.now());
    test.clock.advance(undoAtOnce + 1);
    CHECK(failedWith(queue.undo(test.at(0), UndoReach::AtOnce), ErrorCode::UndoOfHistory));
    CHECK(must(test.office->visit(ticket)).ticket.state == TicketState::Finished);
    must(queue.undo(test.at(0), UndoReach::Day));
    CHECK(undoable()->act != finishing.id); // the start

    test.take("KK");
    const Act both = test.at(0);
    must(queue.finishAndCall(both, ticket));
    CHECK(undoable()->act == both.id);
    test.clock.advance(undoAtOnce);
    CHECK(must(queue.undo(test.at(0), UndoReach::AtOnce)).ticket.id == ticket);
    test.clock.set(test.office->zone().startOf(test.office->today().next()));
    CHECK_FALSE(undoable());
    must(verify(test.address));
}
