// SPDX-License-Identifier: GPL-3.0-or-later
// Service hours in the desks: when numbers are given, what counts as waiting, who comes back the next day.
#include "tests/core/service/testoffice.h"

using namespace loket;
using namespace loket::test;

namespace {

HoursProfile profileOf(const char *name, Weekdays days, const char *service, int numbersFrom, int numbersUntil)
{
    HoursProfile profile;
    profile.name = QString::fromUtf8(name);
    profile.weekdays = days;
    profile.validFrom = QStringLiteral("2020-01-01");
    profile.service = must(DayHours::parse(QString::fromUtf8(service)));
    profile.numbersFrom = numbersFrom;
    profile.numbersUntil = numbersUntil;
    return profile;
}

OfficeSetup withHours()
{
    auto setup = smallSetup();
    setup.hours = {profileOf("Senin-Kamis", {1, 2, 3, 4}, "08.00-12.00, 13.00-16.00", 450, 930),
                   profileOf("Jumat", {5}, "08.00-11.00, 13.30-16.00", 450, 930)};
    setup.holidays = {{0, 0, QStringLiteral("2026-12-25"), QStringLiteral("Natal"), {}, HolidayKind::National, true}};
    return setup;
}

/// An office of which the clock stands at a wall-clock time of a day in November 2026 (WITA, UTC+8).
struct HoursOffice : TestOffice {
    explicit HoursOffice(storage::Backend backend = storage::Backend::Sqlite) : TestOffice(backend, withHours()) {}

    void setTime(int day, int hour, int minute, int month = 11)
    {
        const auto zone = office->zone();
        clock.set(zone.at(must(OfficeDay::fromDate(QDate(2026, month, day))), (hour * 60 + minute) * minuteMs));
    }
    Result<Visit> tried(const char *code = "KK") { return office->queue().take(at(0), {{service(code)}}); }
    Summary whole(int day)
    {
        const auto when = must(OfficeDay::fromDate(QDate(2026, 11, day)));
        return must(must(office->report({}))->summary(when, when)).whole();
    }
};

QString stopped(const Result<Visit> &visit)
{
    return failedWith(visit, ErrorCode::NumbersStopped) ? visit.error().detail : QStringLiteral("given");
}

} // namespace

TEST_CASE("Numbers are given within their hours, from the first moment up to, not including, the last")
{
    HoursOffice test;
    struct Row {
        int day, hour, minute;
        const char *result;
    };
    // 26 November 2026 is a Thursday, 27 a Friday, 28 a Saturday.
    for (const Row row :
         {Row{26, 7, 29, "hours"}, Row{26, 7, 30, "given"}, Row{26, 12, 30, "given"}, Row{26, 15, 29, "given"},
          Row{26, 15, 30, "hours"}, Row{27, 11, 30, "given"}, Row{28, 9, 0, "hours"}}) {
        test.setTime(row.day, row.hour, row.minute);
        INFO(row.day << " " << row.hour << "." << row.minute);
        CHECK(stopped(test.tried()) == QString::fromLatin1(row.result));
    }
    test.setTime(25, 9, 0, 12); // a holiday, a Friday
    CHECK(stopped(test.tried()) == QStringLiteral("hours"));
    // Whoever is served at once, and whoever holds a paper number, is not sent away.
    must(test.office->queue().walkIn(test.at(0), {{test.service("KK")}}));
    TakeOrder paper{{test.service("KK")}};
    paper.paper = true;
    paper.number = 44;
    must(test.office->queue().take(test.at(1), paper));
}

TEST_CASE("A day's quota, a stop with its reason, and giving all the same")
{
    LOKET_ON_BOTH_DATABASES(backend);
    HoursOffice test(backend);
    auto &hours = test.office->hours();
    test.setTime(25, 9, 0);
    must(hours.setQuota(test.at(0), {0, 0, 1, test.service("KK"), 2}));
    must(test.tried());
    must(test.tried());
    CHECK(stopped(test.tried()) == QStringLiteral("quota"));
    CHECK(stopped(test.tried("AKTA")) == QStringLiteral("given"));
    must(hours.giveNumbers(test.at(0), test.service("KK")));
    CHECK(stopped(test.tried()) == QStringLiteral("given"));
    CHECK(failedWith(hours.stopNumbers(test.at(0), {}, {}), ErrorCode::ReasonNeeded));
    CHECK(failedWith(hours.stopNumbers(test.at(0), {}, QStringLiteral("entah")), ErrorCode::UnknownReason));
    must(hours.stopNumbers(test.at(0), {}, QStringLiteral("quota")));
    CHECK(stopped(test.tried()) == QStringLiteral("quota"));
    CHECK(stopped(test.tried("AKTA")) == QStringLiteral("quota"));
    must(test.office->queue().turnAway(test.at(0), test.service("AKTA"), 3, QStringLiteral("quota")));
    CHECK(test.whole(25).turnedAway == 3);
    must(hours.giveNumbers(test.at(0), {}));
    test.setTime(25, 17, 0);
    CHECK(stopped(test.tried()) == QStringLiteral("given"));
    test.setTime(26, 9, 0); // the next day begins anew
    CHECK(stopped(test.tried()) == QStringLiteral("given"));
    must(test.tried());
    CHECK(stopped(test.tried()) == QStringLiteral("quota"));
    must(verify(test.address));
}

TEST_CASE("A day may begin at a given number")
{
    LOKET_ON_BOTH_DATABASES(backend);
    HoursOffice test(backend);
    test.setTime(25, 8, 0);
    auto &hours = test.office->hours();
    must(hours.startNumbersAt(test.at(0), test.service("KK"), 31));
    CHECK(must(test.tried()).ticket.number.text() == QStringLiteral("A-031"));
    CHECK(must(test.tried("AKTA")).ticket.number.text() == QStringLiteral("B-001"));
    CHECK(failedWith(hours.startNumbersAt(test.at(0), test.service("KK"), 31), ErrorCode::OutOfRange));
    CHECK(failedWith(hours.startNumbersAt(test.at(0), test.service("KK"), 0), ErrorCode::OutOfRange));
    must(hours.startNumbersAt(test.at(0), test.service("KK"), 50));
    CHECK(must(test.tried()).ticket.number.text() == QStringLiteral("A-050"));
    must(verify(test.address));
}

TEST_CASE("A Friday on which ten people wait through the prayer break does not spoil the waiting times")
{
    HoursOffice test;
    for (int i = 0; i < 10; ++i) {
        test.setTime(27, 10, 50 + i);
        must(test.tried());
    }
    for (int i = 0; i < 10; ++i) {
        test.setTime(27, 13, 31 + i);
        const Visit visit = must(test.office->queue().callNext(test.at(0)));
        must(test.office->queue().start(test.at(0), visit.ticket.id));
        must(test.office->queue().finish(test.at(0), visit.ticket.id));
    }
    // Each waited from 10.50 + i to 11.00, and from 13.30 to 13.31 + i: 10 - i and 1 + i minutes, eleven together.
    const Summary whole = test.whole(27);
    CHECK(whole.waitSeconds.count() == 10);
    CHECK(whole.waitSeconds.median() == Approx(11 * 60));
    CHECK(whole.waitSeconds.quantile(90) == Approx(11 * 60));
    CHECK(whole.waitApartSeconds.count() == 10);
    CHECK(whole.waitApartSeconds.median() == Approx(150 * 60));
}

TEST_CASE("Who comes before opening waits from the opening on, the rest is shown apart")
{
    HoursOffice test;
    test.setTime(26, 7, 40); // the office was made on the 25th at 08.00, and nothing is written before that
    must(test.tried());
    test.setTime(26, 8, 5);
    must(test.office->queue().callNext(test.at(0)));
    must(test.office->queue().start(test.at(0), must(test.office->snapshot(test.counter(0))).current->ticket.id));
    must(test.office->queue().finish(test.at(0), must(test.office->snapshot(test.counter(0))).current->ticket.id));
    CHECK(test.whole(26).waitSeconds.sum() == 5 * 60);
    CHECK(test.whole(26).waitApartSeconds.sum() == 20 * 60);
    const auto day = must(OfficeDay::fromDate(QDate(2026, 11, 26)));
    const auto line = must(must(test.office->report({}))->visits(day, day)).front();
    CHECK(line.waitSeconds == 5 * 60);
    CHECK(line.waitApartSeconds == 20 * 60);
}

TEST_CASE("The tolerance of a return does not run in a break")
{
    HoursOffice test;
    test.setTime(25, 11, 40);
    const TicketId ticket = must(test.tried()).ticket.id;
    auto &queue = test.office->queue();
    must(queue.callNext(test.at(0)));
    must(queue.absent(test.at(0), ticket, QStringLiteral("told"))); // 11.40
    // Five more of his letter are called, so that the time alone decides.
    for (int i = 0; i < 5; ++i) {
        test.clock.advance(secondMs);
        must(test.tried());
        const Visit next = must(queue.callNext(test.at(0)));
        must(queue.left(test.at(0), next.ticket.id));
    }
    test.setTime(25, 13, 10); // 20 minutes before the break and 10 after it
    const Visit back = must(queue.comeBack(test.at(0), ticket));
    CHECK(back.ticket.state == TicketState::Waiting);
    must(queue.undo(test.at(0)));
    test.setTime(25, 13, 11);
    CHECK(failedWith(queue.comeBack(test.at(0), ticket), ErrorCode::ReasonNeeded));
}

TEST_CASE("Who was not served by closing comes back the next working day as if first, once, without his class")
{
    LOKET_ON_BOTH_DATABASES(backend);
    HoursOffice test(backend);
    auto &queue = test.office->queue();
    test.setTime(27, 15, 0); // a Friday
    const Visit old = must(
        queue.take(test.at(0), {{test.service("KK"), test.service("AKTA")}, QStringLiteral("LANSIA")}));
    const Visit other = must(test.tried());
    test.setTime(27, 16, 0);
    must(queue.unserved(test.at(0), old.ticket.id, QStringLiteral("time")));
    must(queue.left(test.at(0), other.ticket.id));

    test.setTime(30, 9, 0); // the Monday after
    CHECK(must(test.office->snapshot(test.counter(0))).unserved.size() == 1);
    const Visit early = must(test.tried());
    CHECK(failedWith(queue.takeAgain(test.at(0), other.ticket.number), ErrorCode::OfferOver));
    CHECK(failedWith(queue.takeAgain(test.at(0), {QStringLiteral("A"), 77}), ErrorCode::TicketNotFound));
    const Visit again = must(queue.takeAgain(test.at(0), old.ticket.number));
    CHECK(again.ticket.follows == old.ticket.id);
    CHECK(again.ticket.priority.isEmpty());
    CHECK(again.legs.size() == 2);
    CHECK(must(test.office->snapshot(test.counter(0))).unserved.empty());
    CHECK(failedWith(queue.takeAgain(test.at(0), old.ticket.number), ErrorCode::OfferOver));
    CHECK(must(queue.callNext(test.at(0))).ticket.id == again.ticket.id); // ranks at 08.00, before `early` of 09.00
    CHECK(early.ticket.rankAt > again.ticket.rankAt);
    must(verify(test.address));
}

TEST_CASE("An old number taken again by mistake is there again after the undo, and after a void")
{
    LOKET_ON_BOTH_DATABASES(backend);
    HoursOffice test(backend);
    auto &queue = test.office->queue();
    test.setTime(25, 15, 0);
    const Visit old = must(test.tried());
    must(queue.unserved(test.at(0), old.ticket.id, QStringLiteral("time")));
    test.setTime(26, 9, 0);
    const auto offers = [&] { return must(test.office->snapshot(test.counter(0))).unserved.size(); };
    must(queue.takeAgain(test.at(0), old.ticket.number));
    CHECK(offers() == 0);
    must(queue.undo(test.at(0)));
    CHECK(offers() == 1);
    const Visit second = must(queue.takeAgain(test.at(0), old.ticket.number));
    must(queue.voided(test.at(0), second.ticket.id, QStringLiteral("double")));
    CHECK(offers() == 1);
    const Visit third = must(queue.takeAgain(test.at(0), old.ticket.number));
    CHECK(third.ticket.number.text() == QStringLiteral("A-003")); // a voided number is never given again
    CHECK(offers() == 0);
    // Two numbers never stand for one old one: the void stays while the third is there.
    must(queue.undo(test.at(0)));
    const auto fourth = must(queue.takeAgain(test.at(1), old.ticket.number));
    CHECK(failedWith(queue.undo(test.at(0)), ErrorCode::UndoOvertaken));
    CHECK(must(test.office->visit(second.ticket.id)).ticket.state == TicketState::Voided);
    must(queue.undo(test.at(1)));
    CHECK(must(queue.undo(test.at(0))).ticket.follows == old.ticket.id);
    CHECK(must(test.office->visit(fourth.ticket.id)).ticket.follows == std::nullopt);
    CHECK(offers() == 0);
    must(verify(test.address));
}

TEST_CASE("The offer ends with the next working day")
{
    HoursOffice test;
    test.setTime(25, 15, 0);
    const Visit old = must(test.tried());
    must(test.office->queue().unserved(test.at(0), old.ticket.id, QStringLiteral("time")));
    test.setTime(27, 9, 0);
    CHECK(failedWith(test.office->queue().takeAgain(test.at(0), old.ticket.number), ErrorCode::TicketNotFound));
}

TEST_CASE("A holiday added later closes its day, and its records are journalled")
{
    HoursOffice test;
    test.setTime(26, 9, 0);
    CHECK(stopped(test.tried()) == QStringLiteral("given"));
    must(test.office->hours().setHoliday(
        test.at(0), {0, 0, QStringLiteral("2026-11-26"), QStringLiteral("Pilkada"), {}, HolidayKind::National, true}));
    CHECK(stopped(test.tried()) == QStringLiteral("hours"));
    CHECK(failedWith(
        test.office->hours().setHoliday(test.at(0), {0, 0, QStringLiteral("2026-02-30"), QStringLiteral("x"), {}}),
        ErrorCode::BadDay));
    auto across = profileOf("Malam", {1}, "20.00-24.00", 0, 0);
    across.service = {{1320, 120}};
    CHECK(failedWith(test.office->hours().setProfile(test.at(0), across), ErrorCode::BadPeriod));
    must(verify(test.address));
}

TEST_CASE("A template's hours and holidays are in force from the first day, Ramadan waits for its dates")
{
    const auto setup = must(setupFromTemplate(QStringLiteral("KELURAHAN")));
    const auto calendar = must(Calendar::from(setup.hours, setup.holidays, false));
    const auto on = [&](int year, int month, int day) {
        return calendar.hoursOn(must(OfficeDay::fromDate(QDate(year, month, day)))).text();
    };
    CHECK(on(2026, 11, 25) == QStringLiteral("08.00-12.00, 13.00-16.00"));
    CHECK(on(2026, 11, 27) == QStringLiteral("08.00-11.00, 13.30-16.00"));
    CHECK(on(2026, 11, 28).isEmpty());
    CHECK(on(2026, 12, 24).isEmpty()); // joint leave
    CHECK(on(2026, 12, 25).isEmpty());
    CHECK(on(2026, 3, 3) == QStringLiteral("08.00-12.00, 13.00-16.00"));
    CHECK(setup.hours.size() == 4);
    CHECK(std::count_if(setup.hours.begin(), setup.hours.end(), [](const auto &one) { return one.active; }) == 2);
}
