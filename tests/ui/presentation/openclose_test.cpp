// SPDX-License-Identifier: GPL-3.0-or-later
// From opening to closing by keys: breaks, numbers, those who wait at the end, those who come back.
#include "tests/ui/presentation/deskfixture.h"

using namespace loket;
using namespace loket::test;
using ui::CounterAction;
using ui::CounterMode;

namespace {

using Kind = ui::QueueTableModel::RowKind;

/// The first line of a kind in the queue, or -1.
int rowOf(const DeskFixture &desk, Kind kind)
{
    auto &queue = desk.presenter->queue();
    for (int row = 0; row < queue.rowCount(); ++row) {
        if (queue.rowAt(row)->kind == kind)
            return row;
    }
    return -1;
}

/// F12, then digits.
void f12(DeskFixture &desk, const char *digits)
{
    desk.press(CounterAction::OpenOrClose);
    for (const char *digit = digits; *digit; ++digit)
        desk.type(std::string(1, *digit).c_str());
}

} // namespace

TEST_CASE("Closing with people waiting lists them: serve on, or end each with a reason and an offer")
{
    DeskFixture desk(3);
    f12(desk, "3");
    REQUIRE(desk.presenter->isBarOpen());
    CHECK(desk.presenter->bar().prompt == QStringLiteral("Masih ada 3 nomor menunggu: A-001, A-002, A-003"));
    desk.type("1");
    CHECK(desk.screen().mode == CounterMode::Idle);
    CHECK(desk.snapshot().waiting.size() == 3);

    f12(desk, "321"); // close, end with a reason, time is over
    CHECK(desk.screen().mode == CounterMode::Closed);
    CHECK(desk.said().contains(QStringLiteral("hari kerja berikutnya")));
    for (const char *number : {"A-001", "A-002", "A-003"}) {
        CHECK(desk.visit(number).ticket.state == TicketState::Unserved);
        CHECK(desk.visit(number).ticket.endReason == QStringLiteral("time"));
    }
}

TEST_CASE("Another open counter that serves them may go on alone")
{
    DeskFixture desk(2);
    desk.ask([](Office &office) -> Result<bool> {
        const Actor other{office.station(), office.catalogue().counters.back().id, office.catalogue().staff.back().id};
        return office.counters().open(Act{other}).map([](const CounterPeriod &) { return true; });
    });
    desk.reread();
    f12(desk, "31");
    CHECK(desk.screen().mode == CounterMode::Closed);
    CHECK(desk.snapshot().elsewhere.size() + desk.snapshot().waiting.size() == 2);
}

TEST_CASE("The next working day those not served head the list, and come back with their old number")
{
    DeskFixture desk(2);
    f12(desk, "321");
    desk.pass(3 * 24 * 60 * minuteMs); // Friday to Monday
    desk.reread();
    desk.press(CounterAction::OpenOrClose);
    REQUIRE(rowOf(desk, Kind::UnservedSection) == 0);
    CHECK(desk.presenter->queue().rowAt(0)->text
          == QStringLiteral("Belum terlayani hari kerja lalu (2): A-001 · A-002"));
    desk.take();
    desk.press(CounterAction::GiveNumber);
    desk.type("a002");
    desk.presenter->confirmBar();
    desk.settle();
    CHECK(desk.said().contains(QStringLiteral("A-002")));
    desk.pass(secondMs);
    desk.presenter->activateRow(0); // the other one, from the list
    desk.type("1");
    desk.reread();
    CHECK(rowOf(desk, Kind::UnservedSection) == -1);
    const auto waiting = desk.snapshot().waiting;
    REQUIRE(waiting.size() == 3);
    CHECK(waiting.back().number.number == 1); // today's first comer stands behind those of the last day
}

TEST_CASE("Numbers are stopped with a reason, who is turned away is counted, and may get one all the same")
{
    DeskFixture desk(0);
    f12(desk, "21");
    CHECK(desk.said().startsWith(QStringLiteral("Pengambilan nomor hari ini dihentikan")));
    const auto give = [&] {
        desk.press(CounterAction::GiveNumber);
        desk.type("a");
        desk.presenter->confirmBar();
        desk.settle();
        desk.pass(secondMs);
    };
    give();
    REQUIRE(desk.presenter->isBarOpen());
    desk.type("1");
    CHECK(desk.said() == QStringLiteral("1 orang tanpa nomor dicatat."));
    give();
    desk.type("2");
    CHECK(desk.said().startsWith(QStringLiteral("Nomor A-001 diberikan.")));
    f12(desk, "2"); // stopped for the other services still: give again
    CHECK(desk.said() == QStringLiteral("Nomor diberikan lagi."));
    const auto whole = desk.ask([](Office &office) {
                               return office.report({}).and_then(
                                   [&](DayReport *report) { return report->summary(office.today(), office.today()); });
                           })
                           .whole();
    CHECK(whole.turnedAway == 1);
    CHECK(whole.visits.taken == 1);
}

TEST_CASE("What gives a number all the same says what it goes beyond: the hours, the quota or the decision to stop")
{
    DeskFixture desk(0);
    const auto offered = [&] {
        desk.press(CounterAction::GiveNumber);
        desk.type("a");
        desk.presenter->confirmBar();
        desk.settle();
        REQUIRE(desk.presenter->isBarOpen());
        return desk.presenter->bar().options.back().text;
    };
    SECTION("hours")
    {
        desk.pass(12 * 60 * minuteMs);
        CHECK(offered() == QStringLiteral("Beri nomor untuk layanan ini hari ini, juga di luar jam"));
        CHECK(desk.presenter->bar().prompt.contains(QStringLiteral("jam ini")));
    }
    SECTION("quota")
    {
        desk.ask([&](Office &office) {
            const qint64 profile = office.catalogue().calendar.profileOn(office.today()).value();
            const ServiceId service = office.catalogue().serviceByLetter(QStringLiteral("A"))->id;
            return office.hours().setQuota(Act{desk.actor()}, {0, 0, profile, service, 0}).map([] { return true; });
        });
        CHECK(offered() == QStringLiteral("Beri nomor untuk layanan ini hari ini melebihi kuota"));
    }
    SECTION("decision")
    {
        f12(desk, "22"); // the first reason is the quota
        CHECK(offered() == QStringLiteral("Beri nomor lagi untuk layanan ini hari ini"));
    }
}

TEST_CASE("A day goes on from the paper numbers in use")
{
    DeskFixture desk(0);
    f12(desk, "4");
    desk.type("a31");
    desk.presenter->confirmBar();
    desk.settle();
    CHECK(desk.said() == QStringLiteral("Nomor dilanjutkan dari A-031."));
    CHECK(desk.take().ticket.number.text() == QStringLiteral("A-031"));
}

TEST_CASE("An absent visitor is called again or goes back into the queue")
{
    DeskFixture desk(2);
    desk.press(CounterAction::Primary);
    desk.press(CounterAction::AbsentOrLeft);
    desk.type("1"); // a reason, so early
    CHECK(desk.visit("A-001").ticket.state == TicketState::Absent);
    desk.presenter->activateRow(rowOf(desk, Kind::AbsentSection));
    desk.type("2");
    CHECK(desk.visit("A-001").ticket.state == TicketState::Waiting);
    CHECK(desk.snapshot().waiting.front().number.number == 1); // on the old place
}

TEST_CASE("A reason that asks for words keeps them in the note")
{
    DeskFixture desk(3);
    desk.presenter->activateRow(1); // not the next one
    desk.settle();
    REQUIRE(desk.presenter->isBarOpen());
    desk.type("5"); // other (say it)
    REQUIRE(desk.presenter->bar().entry == ui::BarEntry::Text);
    desk.presenter->confirmBar(); // nothing said yet
    CHECK(desk.presenter->isBarOpen());
    desk.presenter->enterIntoBar(QStringLiteral("ambulans menunggu"));
    desk.presenter->confirmBar();
    desk.settle();
    CHECK(desk.number() == QStringLiteral("A-002"));
    CHECK(desk.visit("A-002").ticket.callReason == QStringLiteral("other"));
    CHECK(desk.snapshot().note == QStringLiteral("ambulans menunggu"));
}

TEST_CASE("A service that took less than 20 seconds is offered to be marked, in the status line")
{
    DeskFixture desk(2);
    desk.press(CounterAction::Primary);
    desk.press(CounterAction::Primary);
    desk.pass(10 * secondMs);
    desk.press(CounterAction::Primary);
    CHECK(desk.said().contains(QStringLiteral("Ctrl+I")));
    CHECK_FALSE(desk.presenter->isBarOpen());
    desk.press(CounterAction::FlagLast);
    CHECK(desk.visit("A-001").legs.front().inaccurate);
    CHECK_FALSE(desk.screen().action(CounterAction::FlagLast)->enabled);
    // One that took its time is not.
    desk.press(CounterAction::Primary);
    desk.pass(minuteMs);
    desk.press(CounterAction::FinishOnly);
    CHECK_FALSE(desk.said().contains(QStringLiteral("Ctrl+I")));
}

TEST_CASE("Who goes away while he waits is taken out of the queue as gone")
{
    DeskFixture desk(2);
    desk.press(CounterAction::Remove);
    desk.type("a001");
    const auto options = desk.presenter->bar().options;
    desk.type(options.back().key.toLatin1().constData());
    CHECK(desk.visit("A-001").ticket.state == TicketState::Left);
}
