// SPDX-License-Identifier: GPL-3.0-or-later
// One officer takes a running service over from another: the visitor's clock runs on, the work is each one's own.
#include "tests/core/service/peopleoffice.h"

using namespace loket;
using namespace loket::test;

namespace {

/// P1 has been serving A-001 for `minutes` at the first counter.
Visit servedByFirst(PeopleOffice &test, int minutes)
{
    const StaffId first = test.staff("P1");
    test.signIn(first);
    auto &queue = test.office->queue();
    const Visit taken = must(queue.take(test.as(first), {{test.service("KK")}}));
    must(queue.callNext(test.as(first)));
    test.clock.advance(30 * secondMs);
    const Visit visit = must(queue.start(test.as(first), taken.ticket.id));
    test.clock.advance(minutes * minuteMs);
    return visit;
}

} // namespace

TEST_CASE("The clock runs on over a change of officer, and the spans keep both")
{
    LOKET_ON_BOTH_DATABASES(backend);
    PeopleOffice test(backend);
    const TicketId ticket = servedByFirst(test, 4).ticket.id;
    const StaffId first = test.staff("P1");
    const StaffId second = test.staff("P2");
    test.signIn(second);
    test.clock.advance(3 * minuteMs);
    CHECK(failedWith(test.office->queue().finish(test.as(first), ticket), ErrorCode::NotSignedIn));
    const Visit done = must(test.office->queue().finish(test.as(second), ticket));

    REQUIRE(done.spans.size() == 2);
    CHECK(done.spans[0].staff == first);
    CHECK(done.spans[0].why == SpanEnd::OfficerChanged);
    CHECK(*done.spans[0].endedAt - done.spans[0].startedAt == 4 * minuteMs);
    CHECK(done.spans[1].staff == second);
    CHECK(done.spans[1].startedAt == *done.spans[0].endedAt);
    CHECK(counterTime(done.legs[0], done.spans, test.clock.now()) == 7 * minuteMs);

    const auto snapshot = must(test.office->snapshot(test.counter(0)));
    CHECK(snapshot.state == CounterState::Open);
    test.clock.advance(minuteMs);
    must(verify(test.address));
}

TEST_CASE("Own figures count own minutes")
{
    PeopleOffice test;
    const TicketId ticket = servedByFirst(test, 4).ticket.id;
    const StaffId first = test.staff("P1");
    const StaffId second = test.staff("P2");
    test.signIn(second);
    test.clock.advance(3 * minuteMs);
    must(test.office->queue().finish(test.as(second), ticket));
    const Visit next = must(test.office->queue().walkIn(test.as(second), {{test.service("AKTA")}}));
    test.clock.advance(10 * minuteMs);
    must(test.office->queue().finish(test.as(second), next.ticket.id));
    const auto own = must(test.office->ownFigures(test.as(second).actor, test.office->today()));
    CHECK(own.visits == 2);
    CHECK(own.seconds == 13 * 60);
    test.signIn(first);
    const auto others = must(test.office->ownFigures(test.as(first).actor, test.office->today()));
    CHECK(others.visits == 1);
    CHECK(others.seconds == 4 * 60);
}

TEST_CASE("Undo never reaches over a change of officer")
{
    PeopleOffice test;
    const TicketId ticket = servedByFirst(test, 4).ticket.id;
    const StaffId second = test.staff("P2");
    test.signIn(second);
    CHECK(failedWith(test.office->queue().undo(test.as(second)), ErrorCode::NothingToUndo));
    // The new officer's own act goes back to the state that the change left.
    const Visit before = must(test.office->visit(ticket));
    test.clock.advance(minuteMs);
    must(test.office->queue().park(test.as(second), ticket));
    const Visit back = must(test.office->queue().undo(test.as(second)));
    CHECK(back.ticket.state == before.ticket.state);
    REQUIRE(back.spans.size() == before.spans.size());
    CHECK_FALSE(back.spans.back().endedAt);
    CHECK(back.spans.back().staff == second);
    CHECK(failedWith(test.office->queue().undo(test.as(second)), ErrorCode::NothingToUndo));
    // Not even by way of the first officer's coming back.
    test.signIn(test.staff("P1"));
    CHECK(failedWith(test.office->queue().undo(test.as(test.staff("P1"))), ErrorCode::NothingToUndo));
    must(verify(test.address));
}

TEST_CASE("Signing in again after a lock changes nobody and keeps the undo")
{
    PeopleOffice test;
    const TicketId ticket = servedByFirst(test, 2).ticket.id;
    const StaffId first = test.staff("P1");
    must(test.office->people().signOut(test.as(first), QStringLiteral("idle")));
    test.clock.advance(12 * minuteMs);
    test.signIn(first);
    const Visit visit = must(test.office->visit(ticket));
    CHECK(visit.spans.size() == 1);
    CHECK(counterTime(visit.legs[0], visit.spans, test.clock.now()) == 14 * minuteMs);
    CHECK(must(test.office->queue().undo(test.as(first))).ticket.state == TicketState::Called);
}

TEST_CASE("An auditor at the counter takes nothing over")
{
    PeopleOffice test;
    const TicketId ticket = servedByFirst(test, 2).ticket.id;
    test.signIn(test.staff("I1"));
    CHECK(must(test.office->visit(ticket)).spans.size() == 1);
}

TEST_CASE("A34: somebody whose time here ends keeps his work, and another finishes what he began")
{
    PeopleOffice test;
    const StaffId first = test.staff("P1");
    test.signIn(first);
    auto &queue = test.office->queue();
    for (int i = 0; i < 2; ++i) {
        const Visit visit = must(queue.walkIn(test.as(first), {{test.service("KK")}}));
        test.clock.advance(5 * minuteMs);
        must(queue.finish(test.as(first), visit.ticket.id));
    }
    const Visit running = must(queue.walkIn(test.as(first), {{test.service("KK")}}));
    test.clock.advance(3 * minuteMs);

    test.signIn(test.admin, QStringLiteral("7305"));
    Staff ended = *test.office->catalogue().staffMember(first);
    ended.activeTo = test.office->today().previous().text();
    must(test.office->setup().changeStaff(test.as(test.admin), ended));

    CHECK(failedWith(test.office->people().signIn(test.as(first), QStringLiteral("4208")), ErrorCode::NotActive));
    const StaffId second = test.staff("P2");
    test.signIn(second);
    test.clock.advance(2 * minuteMs);
    const Visit done = must(queue.finish(test.as(second), running.ticket.id));
    CHECK(done.spans.front().staff == first);
    CHECK(done.spans.back().staff == second);
    CHECK(counterTime(done.legs[0], done.spans, test.clock.now()) == 5 * minuteMs);

    CHECK(test.office->catalogue().staffMember(first)->name == QStringLiteral("Siti"));
    CHECK(must(must(Office::openReadOnly(test.address, test.clock))->report({}))
              ->summary(test.office->today(), test.office->today())
              ->whole()
              .visits.served
          == 3);
    must(verify(test.address));
}
