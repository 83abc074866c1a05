// SPDX-License-Identifier: GPL-3.0-or-later
// What was noted of a service is seen at every window that goes on with its visitor.
#include "tests/ui/presentation/filesatcounter.h"
#include "ui/presentation/clocktext.h"

using namespace loket;
using namespace loket::test;
using ui::CounterAction;

namespace {

class NotedAtTheCounter : public FilesAtTheCounter
{
public:
    void enter(CounterAction action, const char *text)
    {
        press(action);
        presenter->enterIntoBar(QString::fromLatin1(text));
        presenter->confirmBar();
        settle();
    }
    /// A second service of A-001, which runs now.
    void addSecond()
    {
        const TicketId ticket = visit("A-001").ticket.id;
        ask([&](Office &office) {
            return office.queue().addService(Act{actor()}, ticket, office.catalogue().services.back().id);
        });
        reread();
        presenter->switchLeg(2);
        settle();
        pass(secondMs);
    }
    /// The window is opened anew, at this counter or another one.
    void reopen(std::size_t counter = 0)
    {
        presenter.reset();
        Actor here = actor();
        here.counter = ask(
            [&](Office &office) -> Result<CounterId> { return office.catalogue().counters[counter].id; });
        presenter = std::make_unique<ui::CounterPresenter>(office(), here, steadyClock());
        presenter->refresh();
        settle();
        pass(secondMs);
    }
};

} // namespace

TEST_CASE("A payment, the own number and the chosen result are still there after the window was opened anew")
{
    NotedAtTheCounter desk;
    desk.enter(CounterAction::Charge, "15000");
    desk.enter(CounterAction::FileNumber, "474/9");
    desk.press(CounterAction::OutcomeIncomplete);
    desk.type("12");
    desk.presenter->confirmBar();
    desk.reopen();
    CHECK(desk.screen().detail.contains(QStringLiteral("Dibayar Rp15.000")));
    CHECK(desk.screen().detail.contains(QStringLiteral("No. 474/9")));
    CHECK(desk.screen().outcome == LegOutcome::Incomplete);
    desk.press(CounterAction::FinishOnly);
    const Visit done = desk.visit("A-001");
    CHECK(done.legs.front().charged == 15'000);
    CHECK(done.legs.front().outcome == LegOutcome::Incomplete);
    const Dossier file = desk.filesOf("A-001").front();
    CHECK(file.application.officeNumber == QStringLiteral("474/9"));
    CHECK(file.missing().size() == 2);
}

TEST_CASE("A result that was chosen before a hold is proposed at the counter that goes on")
{
    NotedAtTheCounter desk;
    desk.press(CounterAction::OutcomeRefused);
    desk.type("1");
    desk.press(CounterAction::Park);
    desk.reopen(1);
    desk.press(CounterAction::OpenOrClose);
    const TicketId held = desk.visit("A-001").ticket.id;
    desk.ask([&](Office &office) { return office.queue().resume(Act{desk.presenter->actor()}, held); });
    desk.reread();
    CHECK(desk.screen().outcome == LegOutcome::Refused);
    desk.press(CounterAction::FinishOnly);
    CHECK(desk.visit("A-001").legs.front().outcome == LegOutcome::Refused);
    CHECK_FALSE(desk.visit("A-001").legs.front().reason.isEmpty());
}

TEST_CASE("A payment noted by mistake is emptied, and its mistake undone")
{
    NotedAtTheCounter desk;
    desk.enter(CounterAction::Charge, "15000");
    desk.press(CounterAction::Charge);
    CHECK(desk.presenter->bar().text == QStringLiteral("15.000"));
    desk.presenter->typeIntoBar(QLatin1Char('2')); // over what is kept, not behind it
    desk.presenter->typeIntoBar(QLatin1Char('0'));
    CHECK(desk.presenter->bar().text == QStringLiteral("20"));
    desk.presenter->cancelBar();
    desk.press(CounterAction::Charge);
    desk.presenter->enterIntoBar(QString());
    REQUIRE(desk.presenter->bar().canConfirm);
    desk.presenter->confirmBar();
    desk.settle();
    CHECK_FALSE(desk.screen().detail.contains(QStringLiteral("Dibayar")));
    CHECK_FALSE(desk.visit("A-001").legs.front().charged);
    desk.press(CounterAction::Undo);
    CHECK(desk.screen().detail.contains(QStringLiteral("Dibayar Rp15.000")));
    // Where nothing was noted there is nothing to empty.
    desk.press(CounterAction::FileNumber);
    CHECK_FALSE(desk.presenter->bar().canConfirm);
}

TEST_CASE("What is noted of a service, taken out and taken back is said, each with its service")
{
    NotedAtTheCounter desk;
    const QString service = desk.screen().service;
    desk.enter(CounterAction::Charge, "50000");
    CHECK(desk.said() == QStringLiteral("Tercatat dibayar Rp50.000 untuk %1.").arg(service));
    CHECK_FALSE(desk.presenter->toast()->isError);
    desk.enter(CounterAction::Charge, "");
    CHECK(desk.said() == QStringLiteral("Catatan pembayaran untuk %1 dihapus.").arg(service));
    desk.enter(CounterAction::FileNumber, "474/9");
    CHECK(desk.said() == QStringLiteral("Tercatat No. 474/9 untuk %1.").arg(service));
    desk.enter(CounterAction::FileNumber, "");
    CHECK(desk.said() == QStringLiteral("Catatan No. berkas kantor untuk %1 dihapus.").arg(service));
    desk.press(CounterAction::Undo);
    CHECK(desk.said()
          == QStringLiteral("Diurungkan: penghapusan No. 474/9 untuk %1; A-001 sedang dilayani.").arg(service));
    desk.press(CounterAction::Undo);
    CHECK(desk.said() == QStringLiteral("Diurungkan: No. 474/9 untuk %1; A-001 sedang dilayani.").arg(service));
    desk.press(CounterAction::Undo);
    CHECK(
        desk.said()
        == QStringLiteral("Diurungkan: penghapusan pembayaran Rp50.000 untuk %1; A-001 sedang dilayani.").arg(service));
    desk.press(CounterAction::Undo);
    CHECK(desk.said()
          == QStringLiteral("Diurungkan: pembayaran Rp50.000 untuk %1; A-001 sedang dilayani.").arg(service));
    desk.press(CounterAction::OutcomeRefused);
    desk.type("1");
    desk.press(CounterAction::Undo);
    CHECK(desk.said() == QStringLiteral("Diurungkan: hasil Ditolak untuk %1; A-001 sedang dilayani.").arg(service));
    desk.press(CounterAction::Undo);
    CHECK(desk.said() == QStringLiteral("Diurungkan: mulai dilayani; A-001 dipanggil."));
}

TEST_CASE("Undo with nothing left says so, whatever was said before")
{
    NotedAtTheCounter desk;
    const QString nothing = QStringLiteral(
        "Tidak ada tindakan Anda hari ini yang masih dapat diurungkan di loket ini.");
    while (desk.screen().action(CounterAction::Undo)->enabled)
        desk.press(CounterAction::Undo);
    CHECK(desk.said().startsWith(QStringLiteral("Diurungkan: ")));
    desk.press(CounterAction::Undo);
    CHECK(desk.said() == nothing);
    CHECK(desk.presenter->toast()->isError);
}

TEST_CASE("A chosen result is taken back by undo, and Esc leaves the one from before")
{
    NotedAtTheCounter desk;
    const LegOutcome usual = desk.screen().outcome;
    desk.press(CounterAction::OutcomeRefused);
    desk.type("1");
    CHECK(desk.screen().outcome == LegOutcome::Refused);
    desk.press(CounterAction::OutcomeIncomplete);
    desk.type("12");
    desk.presenter->cancelBar();
    CHECK(desk.screen().outcome == LegOutcome::Refused);
    desk.press(CounterAction::Undo); // keeps what was chosen first
    CHECK(desk.screen().outcome == usual);
    CHECK(desk.visit("A-001").legs.front().chosen.isEmpty());
    CHECK(desk.screen().mode == ui::CounterMode::Serving);
}

TEST_CASE("A service that was gone on from may have ended when the visitor leaves, and that is asked once")
{
    NotedAtTheCounter desk;
    desk.addSecond();
    SECTION("it had, as usual")
    {
        desk.press(CounterAction::AbsentOrLeft);
        CHECK(desk.presenter->bar().prompt.contains(QStringLiteral("A-001 pergi")));
        const QString offered = desk.presenter->bar().options.front().text;
        desk.type("1");
        CHECK(desk.visit("A-001").legs.front().outcome == LegOutcome::Accepted);
        const Application file = desk.filesOf("A-001").front().application;
        CHECK(desk.said().contains(applicationcode::text(file.code)));
        // The date of the service that is asked about, not of the one that runs.
        CHECK(offered.contains(ui::ClockText::day(OfficeDay::fromText(file.promisedDay).value())));
    }
    SECTION("it had not")
    {
        desk.press(CounterAction::AbsentOrLeft);
        desk.type("2");
        CHECK(desk.visit("A-001").legs.front().outcome == LegOutcome::NotDone);
    }
    SECTION("somebody had said how before he went on")
    {
        desk.presenter->switchLeg(1);
        desk.settle();
        desk.pass(secondMs);
        desk.press(CounterAction::OutcomeRefused);
        desk.type("1");
        desk.presenter->switchLeg(2);
        desk.settle();
        desk.pass(secondMs);
        desk.press(CounterAction::AbsentOrLeft);
        CHECK(desk.visit("A-001").legs.front().outcome == LegOutcome::Refused);
    }
    const Visit gone = desk.visit("A-001");
    CHECK(gone.ticket.state == TicketState::Left);
    CHECK(gone.legs.back().outcome == LegOutcome::NotDone);
}

TEST_CASE("A visitor who waits is named when his own file number is looked for")
{
    NotedAtTheCounter desk;
    desk.enter(CounterAction::FileNumber, "KK / 2026 / 0017");
    desk.press(CounterAction::Park);
    desk.presenter->queue().setSearch(QStringLiteral("KK / 2026 / 0017"));
    desk.presenter->findAnything(QStringLiteral("KK / 2026 / 0017"));
    desk.settle();
    CHECK(desk.said().contains(QStringLiteral("A-001")));
}

TEST_CASE("What is found by the office's own number is titled by the service that bears it")
{
    NotedAtTheCounter desk;
    const QString first = desk.screen().service;
    desk.addSecond();
    const QString second = desk.screen().service;
    REQUIRE(first != second);
    desk.enter(CounterAction::FileNumber, "KK / 2026 / 0017");
    desk.press(CounterAction::OutcomeRefused);
    desk.type("1");
    desk.press(CounterAction::FinishOnly);
    desk.presenter->findAnything(QStringLiteral("KK / 2026 / 0017"));
    desk.settle();
    const QString title = desk.presenter->isBarOpen() ? desk.presenter->bar().prompt : desk.said();
    CAPTURE(title.toStdString());
    CHECK(title.contains(QStringLiteral("A-001 · ") + second));
}

TEST_CASE("A number for a file that was never opened is said to stay with the visit")
{
    NotedAtTheCounter desk;
    desk.enter(CounterAction::FileNumber, "474/9");
    desk.press(CounterAction::OutcomeRefused);
    desk.type("1");
    desk.press(CounterAction::FinishOnly);
    CHECK(desk.said().contains(QStringLiteral("No. 474/9 tersimpan pada kunjungan ini")));
}
