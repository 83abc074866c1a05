// SPDX-License-Identifier: GPL-3.0-or-later
// Figures on the whole path: acts at desks, read back as a summary.
#include "core/domain/summaryjson.h"
#include "core/export/summarycsv.h"
#include "core/export/summaryxlsx.h"
#include "tests/core/service/testoffice.h"

using namespace loket;
using namespace loket::test;

namespace {

/// Drives visits whose lengths are known.
class FigureOffice : public TestOffice
{
public:
    using TestOffice::TestOffice;

    QueueDesk &queue() { return office->queue(); }

    TicketId serving(const char *code, int counterIndex = 0)
    {
        const TicketId ticket = take(code).ticket.id;
        must(queue().call(at(counterIndex), ticket, QStringLiteral("short")));
        must(queue().start(at(counterIndex), ticket));
        return ticket;
    }
    TicketId served(const char *code, int seconds, int counterIndex = 0)
    {
        const TicketId ticket = serving(code, counterIndex);
        clock.advance(seconds * secondMs);
        must(queue().finish(at(counterIndex), ticket));
        return ticket;
    }

    SummaryDocument document() { return must(must(office->report({}))->summary(office->today(), office->today())); }
    Summary whole() { return document().whole(); }
    void setTime(int hour, int minute, int second = 0)
    {
        clock.set(office->zone().at(office->today(), ((hour * 60 + minute) * 60 + second) * secondMs));
    }
};

} // namespace

TEST_CASE("A3: a visit across midnight has its length, once, on the day of its number")
{
    LOKET_ON_BOTH_DATABASES(backend);
    OfficeSetup setup = smallSetup();
    setup.settings.dayEnds = false;
    FigureOffice test(backend, setup);
    const OfficeDay day = test.office->today();
    test.setTime(23, 54, 59);
    const TicketId ticket = test.serving("KK"); // taken, called and started at 23:55:00
    CHECK(test.office->zone().hourOf(test.clock.now()) == 23);
    test.clock.advance(600 * secondMs);
    CHECK(test.office->today() == day.next());
    must(test.queue().endDaysBefore(test.at(0), test.office->today()));
    must(test.queue().finish(test.at(0), ticket));

    const auto of = [&](const OfficeDay &from, const OfficeDay &to) {
        return must(must(test.office->report({}))->summary(from, to)).whole();
    };
    CHECK(of(day, day).serviceSeconds.count() == 1);
    CHECK(of(day, day).serviceSeconds.sum() == 600);
    CHECK(of(day, day).visits.served == 1);
    CHECK(of(day.next(), day.next()).serviceSeconds.isEmpty());
    CHECK((of(day, day) + of(day.next(), day.next()) == of(day, day.next())));
    const auto cells = must(must(test.office->report({}))->summary(day, day.next())).cells.map();
    REQUIRE(cells.size() == 1);
    CHECK(cells.begin()->first.hour == 23);
    must(verify(test.address));
}

TEST_CASE("A7: medians of one, two and an even number of service times")
{
    LOKET_ON_BOTH_DATABASES(backend);
    FigureOffice test(backend);
    struct Trial {
        std::vector<int> seconds;
        double median;
        double p90;
    };
    const Trial trial = GENERATE(Trial{{315, 670}, 492.5, 634.5}, Trial{{15, 30, 120, 180, 240, 300}, 150, 270},
                                 Trial{{42}, 42, 42});
    for (const int seconds : trial.seconds)
        test.served("AKTA", seconds);
    const auto document = test.document();
    const Summary whole = document.whole();
    CHECK(whole.serviceSeconds.median() == trial.median);
    CHECK(whole.serviceSeconds.quantile(90) == Approx(trial.p90));
    const auto service = summaryToJson(document)
                             .value(QLatin1String("whole"))
                             .toObject()
                             .value(QLatin1String("service_seconds"))
                             .toObject();
    CHECK(service.value(QLatin1String("median")).toDouble() == trial.median);
    CHECK(service.value(QLatin1String("count")).toInteger() == static_cast<qint64>(trial.seconds.size()));
    CHECK(summaryCsv(document).contains(QByteArray::number(trial.median)));
}

TEST_CASE("A7: of no service time there is no figure, never 0")
{
    LOKET_ON_BOTH_DATABASES(backend);
    FigureOffice test(backend);
    test.take("KK");
    const auto document = test.document();
    CHECK(document.whole().serviceSeconds.median() == std::nullopt);
    const auto whole = summaryToJson(document).value(QLatin1String("whole")).toObject();
    const auto service = whole.value(QLatin1String("service_seconds")).toObject();
    for (const char *name : {"mean", "sd", "median", "p90", "max"}) {
        INFO(name);
        CHECK(service.value(QLatin1String(name)).isNull());
    }
}

TEST_CASE("A16: no time is taken from the row before")
{
    LOKET_ON_BOTH_DATABASES(backend);
    FigureOffice test(backend);
    test.served("KK", 600);
    const TicketId second = test.take("KK").ticket.id;
    must(test.queue().voided(test.at(0), second, QStringLiteral("double")));
    const TicketId third = test.served("KK", 900);
    const LegId leg = must(test.office->visit(third)).legs.front().id;
    must(test.queue().flagInaccurate(test.at(0), third, leg, true));

    const Summary whole = test.whole();
    CHECK(whole.serviceSeconds.count() == 1);
    CHECK(whole.serviceSeconds.sum() == 600);
    CHECK(whole.flagged == 1);
    CHECK(whole.visits.served == 2);
    CHECK(whole.visits.voided == 1);
    CHECK(whole.withinStandard.of == 1);
    CHECK(whole.visits.addsUp());
    const auto lines = must(must(test.office->report({}))->visits(test.office->today(), test.office->today()));
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].serviceSeconds == 600);
    CHECK(lines[1].serviceSeconds == std::nullopt);
    CHECK(lines[1].waitSeconds == std::nullopt);
    CHECK(lines[2].serviceSeconds == std::nullopt);
    CHECK(lines[2].flagged);
}

TEST_CASE("A17: days and ranges without events are there, with zeros")
{
    LOKET_ON_BOTH_DATABASES(backend);
    FigureOffice test(backend);
    const OfficeDay monday = test.office->today();
    OfficeDay day = monday;
    for (int i = 0; i < 5; ++i) {
        if (i != 2)
            test.served("KK", 60);
        test.clock.set(test.office->zone().at(day.next(), 8 * 60 * minuteMs));
        day = day.next();
    }
    const OfficeDay friday = day.previous();
    const auto week = must(must(test.office->report({}))->summary(monday, friday));
    const auto days = week.byDay();
    REQUIRE(days.size() == 5);
    CHECK(days[2].first == monday.next().next());
    Summary nothing; // recorded, and 0
    nothing.applications.emplace();
    nothing.fees.emplace();
    nothing.complaints.emplace();
    CHECK((days[2].second == nothing));
    CHECK(days[4].second.visits.served == 1);
    CHECK(week.whole().visits.served == 4);
    CHECK(summaryToBytes(week).contains(days[2].first.text().toUtf8()));
    CHECK(summaryCsv(week).contains(days[2].first.text().toUtf8()));

    const auto empty = must(must(test.office->report({}))->summary(friday.next().next(), friday.next().next()));
    CHECK((empty.whole() == nothing));
    CHECK(empty.byService().size() == 2);
    CHECK(empty.byHour().size() == 24);
    CHECK(summaryToBytes(empty).contains("\"whole\""));
    CHECK(summaryCsv(empty).contains("visits_taken"));
    CHECK(must(summaryXlsx(empty, {})).size() > 1000);
    CHECK(must(must(test.office->report({}))->visits(friday.next().next(), friday.next().next())).empty());
    CHECK(failedWith(must(test.office->report({}))->summary(friday, monday), ErrorCode::BadPeriod));
}

TEST_CASE("Outages stop the clock of their scope, overlapping ones once")
{
    LOKET_ON_BOTH_DATABASES(backend);
    FigureOffice test(backend);
    auto &counters = test.office->counters();
    const TicketId here = test.serving("KK", 0);
    const TicketId there = test.serving("AKTA", 1); // starts a second later
    const Instant start = test.clock.now();
    const auto second = [&](int n) { return start + n * secondMs; };
    test.clock.set(second(1000));
    const auto outage = [&](std::optional<CounterId> counter, int from, int to) {
        const auto begun = must(counters.beginOutage(test.at(0), counter, QStringLiteral("network"), second(from)));
        must(counters.endOutage(test.at(0), begun.id, second(to)));
    };
    outage(test.counter(0), 100, 300);
    outage({}, 200, 400);              // the office, overlapping
    outage(test.counter(0), 210, 220); // within
    outage(test.counter(1), 600, 650);
    CHECK(
        failedWith(counters.beginOutage(test.at(0), {}, QStringLiteral("power"), second(1001)), ErrorCode::BadPeriod));
    CHECK(
        failedWith(counters.beginOutage(test.at(0), {}, QStringLiteral("mood"), second(1)), ErrorCode::UnknownReason));
    must(test.queue().finish(test.at(0), here));
    must(test.queue().finish(test.at(1), there));

    const auto document = test.document();
    CHECK(document.byService()[0].second.serviceSeconds.sum() == 1001 - 300);
    CHECK(document.byService()[1].second.serviceSeconds.sum() == 1000 - 200 - 50);
    CHECK(document.whole().withinStandard.of == 1);
    CHECK(document.whole().withinStandard.within == 0); // 701 s of 600

    // One that is declared later and set back changes what is read; it is written nowhere else.
    const auto late = must(counters.beginOutage(test.at(0), test.counter(0), QStringLiteral("equipment"), second(500)));
    CHECK(test.document().byService()[0].second.serviceSeconds.sum() == 201);
    must(counters.endOutage(test.at(0), late.id, second(700)));
    CHECK(test.document().byService()[0].second.serviceSeconds.sum() == 501);
    CHECK(test.whole().withinStandard.within == 1);
    CHECK(failedWith(counters.endOutage(test.at(0), late.id, second(800)), ErrorCode::WrongState));
    must(verify(test.address));
}

TEST_CASE("Dead time of the program is no service time")
{
    LOKET_ON_BOTH_DATABASES(backend);
    FigureOffice test(backend);
    auto &counters = test.office->counters();
    CHECK(must(counters.recordDeadTime(test.at(0))) == std::nullopt);
    const TicketId ticket = test.serving("KK");
    test.clock.advance(100 * secondMs);
    must(counters.signAlive(test.at(0).actor));
    test.clock.advance(500 * secondMs);
    const auto dead = must(counters.recordDeadTime(test.at(0)));
    REQUIRE(dead);
    CHECK(dead->kind == QStringLiteral("stopped"));
    CHECK(dead->counter == test.counter(0));
    test.clock.advance(50 * secondMs);
    must(test.queue().finish(test.at(0), ticket));
    CHECK(test.whole().serviceSeconds.sum() == 150);
    test.clock.advance(minuteMs);
    CHECK(must(counters.recordDeadTime(test.at(0))) == std::nullopt);
    must(verify(test.address));
}

TEST_CASE("A leg that was moved is no service, the visit counts where its number was taken")
{
    LOKET_ON_BOTH_DATABASES(backend);
    FigureOffice test(backend);
    const TicketId ticket = test.serving("KK");
    test.clock.advance(60 * secondMs);
    must(test.queue().transfer(test.at(0), ticket,
                               {test.service("AKTA"), test.counter(1), QStringLiteral("continues_elsewhere")}));
    test.clock.advance(30 * secondMs);
    must(test.queue().call(test.at(1), ticket));
    test.clock.advance(7 * secondMs);
    must(test.queue().start(test.at(1), ticket));
    test.clock.advance(120 * secondMs);
    must(test.queue().finish(test.at(1), ticket));

    const auto document = test.document();
    const auto kk = document.byService()[0].second;
    const auto akta = document.byService()[1].second;
    CHECK(kk.visits.served == 1);
    CHECK(kk.visits.taken == 1);
    CHECK(kk.serviceSeconds.isEmpty());
    CHECK(kk.waitSeconds.count() == 1);
    CHECK(akta.visits.served == 0);
    CHECK(akta.serviceSeconds.sum() == 120);
    CHECK(akta.outcomes.done == 1);
    CHECK(document.whole().outcomes.done == 1);
    CHECK(document.whole().serviceSeconds.count() == 1);
    CHECK(akta.waySeconds.sum() == 7);
    CHECK(document.whole().visits.addsUp());
}

TEST_CASE("Who waited, and how long")
{
    LOKET_ON_BOTH_DATABASES(backend);
    FigureOffice test(backend);
    auto &queue = test.queue();
    const auto waits = [&]() { return test.whole().waitSeconds; };
    const TicketId ticket = test.take("KK").ticket.id;
    test.clock.advance(100 * secondMs);
    SECTION("absent: until the first call")
    {
        must(queue.callNext(test.at(0)));
        CHECK(waits().isEmpty()); // still open
        test.clock.advance(30 * secondMs);
        must(queue.absent(test.at(0), ticket, QStringLiteral("told")));
        CHECK(waits().sum() == 100);
        CHECK(test.whole().visits.absent == 1);
    }
    SECTION("left without a call: until then")
    {
        must(queue.left(test.at(0), ticket));
        CHECK(waits().sum() == 100);
        CHECK(test.whole().visits.left == 1);
    }
    SECTION("unserved")
    {
        must(queue.unserved(test.at(0), ticket, QStringLiteral("time")));
        CHECK(waits().sum() == 100);
        CHECK(test.whole().visits.unserved == 1);
    }
    SECTION("voided: none")
    {
        must(queue.voided(test.at(0), ticket, QStringLiteral("double")));
        CHECK(waits().isEmpty());
    }
    SECTION("transferred: the first call ended it")
    {
        must(queue.callNext(test.at(0)));
        must(queue.transfer(test.at(0), ticket, {{}, test.counter(1), QStringLiteral("continues_elsewhere")}));
        test.clock.advance(500 * secondMs);
        must(queue.call(test.at(1), ticket));
        must(queue.start(test.at(1), ticket));
        must(queue.finish(test.at(1), ticket));
        CHECK(waits().sum() == 100);
    }
    SECTION("paper and walk-in: none")
    {
        must(queue.left(test.at(0), ticket));
        TakeOrder order{{test.service("KK")}};
        order.paper = true;
        order.number = 40;
        const TicketId paper = must(queue.take(test.at(0), order)).ticket.id;
        test.clock.advance(77 * secondMs);
        must(queue.callNext(test.at(0)));
        must(queue.start(test.at(0), paper));
        must(queue.finish(test.at(0), paper));
        const TicketId walkIn = must(queue.walkIn(test.at(0), {{test.service("KK")}})).ticket.id;
        test.clock.advance(60 * secondMs);
        must(queue.finish(test.at(0), walkIn));
        CHECK(waits().count() == 1);
        CHECK(test.whole().visits.walkIn == 1);
        CHECK(test.whole().visits.taken == 2);
        CHECK(test.whole().visits.served == 2);
    }
    CHECK(test.whole().visits.addsUp());
}

TEST_CASE("Cells: service, counter and hour of taking")
{
    LOKET_ON_BOTH_DATABASES(backend);
    FigureOffice test(backend);
    test.setTime(9, 59, 58);
    const TicketId early = test.take("KK").ticket.id; // 09.59.59
    test.take("AKTA");                                // 10.00.00, never called
    test.setTime(11, 0);
    must(test.queue().call(test.at(1), early));
    must(test.queue().start(test.at(1), early));
    must(test.queue().addService(test.at(1), early, test.service("AKTA")));
    test.clock.advance(minuteMs);
    must(test.queue().switchTo(test.at(1), early, must(test.office->visit(early)).legs[1].id));
    test.clock.advance(2 * minuteMs);
    must(test.queue().finish(test.at(1), early));
    must(test.queue().turnAway(test.at(0), test.service("KK"), 3, QStringLiteral("quota")));
    must(test.queue().catchUp(test.at(0), test.office->today(), test.service("KK"), 5, LegOutcome::Done,
                              QStringLiteral("power")));

    const auto document = test.document();
    const OfficeDay day = test.office->today();
    const auto cell = [&](const char *service, std::optional<QString> counter, int hour) {
        const auto found = document.cells.map().find({day, QString::fromLatin1(service), std::move(counter), hour});
        return found == document.cells.map().end() ? Summary() : found->second;
    };
    const QString loket2 = QStringLiteral("Loket 2");
    CHECK(cell("KK", loket2, 9).visits.served == 1);
    CHECK(cell("KK", loket2, 9).serviceSeconds.sum() == 60);
    CHECK(cell("AKTA", loket2, 9).serviceSeconds.sum() == 120);
    CHECK(cell("AKTA", loket2, 9).visits.taken == 0);
    CHECK(cell("AKTA", std::nullopt, 10).visits.open == 1);
    CHECK(cell("KK", QStringLiteral("Loket 1"), 11).turnedAway == 3);
    CHECK(cell("KK", QStringLiteral("Loket 1"), 11).catchUp == 5);
    CHECK(document.cells.map().size() == 4);
    CHECK(document.whole().visits.taken == 2);
    CHECK(document.whole().visits.addsUp());
    CHECK(document.byHour()[9].second.visits.taken == 1);
    CHECK(document.byCounter().size() == 3);
}
