// SPDX-License-Identifier: GPL-3.0-or-later
// A day of two counters with every kind of gap, by the wall clock: what the desks recorded is what is found.
#include "core/domain/summaryjson.h"
#include "core/domain/summaryreader.h"
#include "tests/core/service/testoffice.h"

using namespace loket;
using namespace loket::test;

namespace {

struct GapOffice : TestOffice {
    explicit GapOffice(storage::Backend backend = storage::Backend::Sqlite) : TestOffice(backend, setup())
    {
        for (int i = 0; i < 2; ++i)
            must(office->counters().close(at(i), QStringLiteral("end"))); // TestOffice opens them
    }

    static OfficeSetup setup()
    {
        auto setup = smallSetup();
        HoursProfile hours;
        hours.name = QStringLiteral("Senin-Jumat");
        hours.weekdays = {1, 2, 3, 4, 5};
        hours.validFrom = QStringLiteral("2020-01-01");
        hours.service = must(DayHours::parse(QStringLiteral("08.00-12.00, 13.00-16.00")));
        hours.numbersFrom = 450;
        setup.hours = {hours};
        setup.counters = {{QStringLiteral("Loket 1"), {QStringLiteral("KK")}},
                          {QStringLiteral("Loket 2"), {QStringLiteral("AKTA")}}};
        return setup;
    }

    Instant time(int hour, int minute) const
    {
        return office->zone().at(must(OfficeDay::fromText(QStringLiteral("2026-11-26"))),
                                 (hour * 60 + minute) * minuteMs);
    }
    void setTime(int hour, int minute) { clock.set(time(hour, minute)); }
    std::vector<SummaryDocument::CounterGap> gaps()
    {
        const auto day = must(OfficeDay::fromText(QStringLiteral("2026-11-26")));
        return must(must(office->report({}))->summary(day, day)).gaps;
    }
};

} // namespace

TEST_CASE("A counter closed, on a break or idle while somebody waits is found, with its reason or without one")
{
    LOKET_ON_BOTH_DATABASES(backend);
    GapOffice test(backend);
    auto &queue = test.office->queue();
    auto &counters = test.office->counters();
    const auto take = [&](const char *code) { return must(queue.take(test.at(0), {{test.service(code)}})).ticket.id; };
    const auto serve = [&](int counter, int fromMinute, int hour, int minutes) {
        test.setTime(hour, fromMinute);
        const Visit visit = must(queue.callNext(test.at(counter)));
        must(queue.start(test.at(counter), visit.ticket.id));
        test.setTime(hour, fromMinute + minutes);
        must(queue.finish(test.at(counter), visit.ticket.id));
    };

    // Counter 1: closed until 08.20 while somebody waits since 07.50; then idle 08.40-08.50; on a break 09.00-09.15.
    test.setTime(7, 50);
    take("KK");
    test.setTime(8, 20);
    must(counters.open(test.at(0)));
    serve(0, 20, 8, 10); // until 08.30
    test.setTime(8, 40);
    take("KK");
    serve(0, 50, 8, 5); // until 08.55
    test.setTime(9, 0);
    must(counters.pause(test.at(0), QStringLiteral("rest")));
    test.setTime(9, 2);
    take("KK");
    test.setTime(9, 15);
    must(counters.open(test.at(0)));
    serve(0, 15, 9, 5);
    // Counter 2 is closed all day, and nobody waits for it but 10.00-10.04, less than the five minutes of the setting.
    test.setTime(10, 0);
    const TicketId brief = take("AKTA");
    test.setTime(10, 4);
    must(queue.left(test.at(0), brief));
    test.setTime(15, 0);

    const auto gaps = test.gaps();
    REQUIRE(gaps.size() == 3);
    const auto is = [&](std::size_t i, int fromHour, int fromMinute, int toHour, int toMinute, GapKind kind,
                        const char *reason) {
        INFO(i);
        CHECK(gaps[i].counter == QStringLiteral("Loket 1"));
        CHECK(gaps[i].gap.from == test.time(fromHour, fromMinute));
        CHECK(gaps[i].gap.to == test.time(toHour, toMinute));
        CHECK(gaps[i].gap.kind == kind);
        CHECK(gaps[i].gap.reason == QString::fromLatin1(reason));
    };
    is(0, 8, 0, 8, 20, GapKind::Closed, "end"); // closed by the reason of the evening before
    is(1, 8, 40, 8, 50, GapKind::Idle, "");
    is(2, 9, 2, 9, 15, GapKind::Paused, "rest");

    const auto day = must(OfficeDay::fromText(QStringLiteral("2026-11-26")));
    const auto document = must(must(test.office->report({}))->summary(day, day));
    CHECK(must(summaryFromBytes(summaryToBytes(document))).gaps == document.gaps);
}

TEST_CASE("A gap that is not over yet ends now, and the published break is none")
{
    GapOffice test;
    test.setTime(11, 50);
    must(test.office->queue().take(test.at(0), {{test.service("KK")}}));
    test.setTime(12, 30);
    auto gaps = test.gaps();
    REQUIRE(gaps.size() == 1);
    CHECK(gaps[0].gap.to == test.time(12, 0));
    test.setTime(13, 30);
    gaps = test.gaps();
    REQUIRE(gaps.size() == 2);
    CHECK(gaps[1].gap.from == test.time(13, 0));
    CHECK(gaps[1].gap.to == test.time(13, 30));
}

TEST_CASE("What a late undo took out of a visit hides no gap, and the program was alive until it")
{
    LOKET_ON_BOTH_DATABASES(backend);
    GapOffice test(backend);
    auto &queue = test.office->queue();
    test.setTime(8, 0);
    must(test.office->counters().open(test.at(0)));
    const TicketId ticket = must(queue.walkIn(test.at(0), {{test.service("KK")}})).ticket.id;
    test.setTime(8, 10);
    must(queue.finish(test.at(0), ticket));
    must(queue.take(test.at(1), {{test.service("KK")}})); // waits, and nobody is served
    test.setTime(8, 30);
    must(queue.undo(test.at(0)));
    test.setTime(8, 40);
    const auto gaps = test.gaps();
    REQUIRE(gaps.size() == 1);
    CHECK(gaps.front().gap.kind == GapKind::Idle);
    CHECK(gaps.front().gap.from == test.time(8, 10));
    CHECK(gaps.front().gap.to == test.time(8, 30));

    const auto dead = must(test.office->counters().recordDeadTime(test.at(0)));
    REQUIRE(dead);
    CHECK(dead->startedAt == test.time(8, 30));
}
