// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/service/testoffice.h"

using namespace loket;
using namespace loket::test;

TEST_CASE("A visit from taking to finishing is stored, journalled and verified")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TestOffice test(backend);
    auto &queue = test.office->queue();

    const Visit taken = test.take("KK");
    CHECK(taken.ticket.number.text() == QStringLiteral("A-001"));
    test.clock.advance(5 * minuteMs);
    const Visit called = must(queue.callNext(test.at(0)));
    CHECK(called.ticket.id == taken.ticket.id);
    test.clock.advance(30 * secondMs);
    must(queue.start(test.at(0), taken.ticket.id));
    test.clock.advance(8 * minuteMs);
    const Visit finished = must(queue.finish(test.at(0), taken.ticket.id));
    CHECK(finished.ticket.state == TicketState::Finished);
    CHECK(finished.legs.front().outcome == LegOutcome::Done);

    const auto summary = must(must(test.office->report({}))->summary(test.office->today(), test.office->today()))
                             .whole();
    CHECK(summary.visits.taken == 1);
    CHECK(summary.visits.served == 1);
    CHECK(summary.serviceSeconds.sum() == 480);
    CHECK(summary.waitSeconds.sum() == 300);
    CHECK(summary.waySeconds.sum() == 30);
    CHECK(summary.withinStandard.of == 1);
    CHECK(summary.withinStandard.within == 1);

    const auto report = must(verify(test.address));
    CHECK(report.entries == 7);
}

TEST_CASE("Finish-and-call is one act and goes back as one")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TestOffice test(backend);
    auto &queue = test.office->queue();
    const Visit first = test.take("KK");
    const Visit second = test.take("AKTA");
    must(queue.callNext(test.at(0)));
    must(queue.start(test.at(0), first.ticket.id));
    test.clock.advance(minuteMs);
    const auto before = must(test.office->visit(second.ticket.id));
    const auto both = must(queue.finishAndCall(test.at(0), first.ticket.id));
    REQUIRE(both.called);
    CHECK(both.called->ticket.id == second.ticket.id);

    test.clock.advance(secondMs);
    const Visit running = must(queue.undo(test.at(0)));
    CHECK(running.ticket.id == first.ticket.id);
    CHECK(running.ticket.state == TicketState::Serving);
    CHECK(running.runningLeg() != nullptr);
    auto after = must(test.office->visit(second.ticket.id));
    after.ticket.rev = before.ticket.rev;
    CHECK(after == before);
    must(verify(test.address));
}
