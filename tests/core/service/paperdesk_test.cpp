// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/service/testoffice.h"

using namespace loket;
using namespace loket::test;

TEST_CASE("A receipt tells each service of a visit until it was last worked on")
{
    TestOffice test(storage::Backend::Sqlite);
    auto &queue = test.office->queue();
    const Visit visit = must(queue.walkIn(test.at(0), {{test.service("KK"), test.service("AKTA")}}));
    test.clock.advance(5 * minuteMs);
    must(queue.switchTo(test.at(0), visit.ticket.id, visit.legs[1].id));
    test.clock.advance(3 * minuteMs);
    must(queue.finish(test.at(0), visit.ticket.id));

    const ReceiptPaper paper = must(test.office->papers().receipt(test.at(0).actor, visit.ticket.id));
    REQUIRE(paper.services.size() == 2);
    // 08.00 to 08.05, and from there to 08.08.
    CHECK(paper.services[0].startedAt == openingTime);
    CHECK(paper.services[0].endedAt == openingTime + 5 * minuteMs);
    CHECK(paper.services[0].counterTime == 5 * minuteMs);
    CHECK(paper.services[1].startedAt == openingTime + 5 * minuteMs);
    CHECK(paper.services[1].endedAt == openingTime + 8 * minuteMs);
    CHECK(paper.services[1].counterTime == 3 * minuteMs);
}
