// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/presentation/deskfixture.h"

using namespace loket;
using namespace loket::test;
using ui::CounterAction;
using ui::CounterMode;

TEST_CASE("One key serves visitor after visitor, each act with its sentence")
{
    DeskFixture desk(2);
    CHECK(desk.said() == QStringLiteral("Loket 1 dibuka."));
    CHECK(desk.screen().mode == CounterMode::Idle);
    desk.press(CounterAction::Primary);
    CHECK(desk.screen().mode == CounterMode::Called);
    CHECK(desk.said() == QStringLiteral("Memanggil A-001 ke Loket 1."));
    desk.press(CounterAction::Primary);
    CHECK(desk.screen().mode == CounterMode::Serving);
    CHECK(desk.said() == QStringLiteral("Melayani A-001. Waktu berjalan."));
    desk.pass(7 * minuteMs);
    CHECK(desk.screen().clock == QStringLiteral("07:01"));
    desk.press(CounterAction::Primary);
    CHECK(desk.said() == QStringLiteral("A-001 selesai dalam 7 menit. Memanggil A-002."));
    CHECK(desk.number() == QStringLiteral("A-002"));
    desk.press(CounterAction::Primary);
    desk.press(CounterAction::FinishOnly);
    CHECK(desk.said().startsWith(QStringLiteral("A-002 selesai. Loket siap.")));
    CHECK(desk.screen().mode == CounterMode::Idle);
    CHECK(desk.snapshot().today.served == 2);
}

TEST_CASE("Two presses within 700 ms are one transition, also while the office is still answering")
{
    DeskFixture desk;
    desk.presenter->trigger(CounterAction::Primary);
    desk.presenter->trigger(CounterAction::Primary); // not answered yet
    desk.settle();
    CHECK(desk.screen().mode == CounterMode::Called);
    desk.pass(699);
    desk.presenter->trigger(CounterAction::Primary);
    desk.presenter->trigger(CounterAction::AbsentOrLeft);
    desk.settle();
    CHECK(desk.screen().mode == CounterMode::Called);
    desk.pass(1);
    desk.presenter->trigger(CounterAction::Primary);
    desk.settle();
    CHECK(desk.screen().mode == CounterMode::Serving);
    CHECK(desk.snapshot().history.size() == 2);
}

TEST_CASE("A reading that was overtaken by a later one is not shown")
{
    DeskFixture desk;
    const auto catalogue = desk.ask([](Office &office) -> Result<Catalogue> { return office.catalogue(); });
    const ui::Reading old{catalogue, desk.snapshot(), {}, 1};
    desk.press(CounterAction::Primary);
    CHECK(desk.screen().mode == CounterMode::Called);
    desk.presenter->show(old);
    CHECK(desk.screen().mode == CounterMode::Called);
}

TEST_CASE("A reading that arrives late loses no time of the service")
{
    DeskFixture desk;
    desk.press(CounterAction::Primary);
    desk.press(CounterAction::Primary);
    auto reading = desk.ask(
        [&](Office &office) { return ui::readCounter(office, *desk.actor().counter, desk.steadyClock(), 1000); });
    desk.pass(9 * minuteMs);
    CHECK(desk.screen().clock == QStringLiteral("09:01"));
    desk.presenter->show(reading);
    CHECK(desk.screen().clock == QStringLiteral("09:01"));
}

TEST_CASE("Undo takes back finish and call as one, and the toast stays thirty seconds")
{
    DeskFixture desk;
    for (int i = 0; i < 3; ++i)
        desk.press(CounterAction::Primary);
    CHECK(desk.number() == QStringLiteral("A-002"));
    desk.press(CounterAction::Undo);
    CHECK(desk.said() == QStringLiteral("Diurungkan: selesai, nomor berikutnya dipanggil; A-001 sedang dilayani."));
    CHECK(desk.number() == QStringLiteral("A-001"));
    CHECK(desk.screen().mode == CounterMode::Serving);
    CHECK(desk.snapshot().waiting.front().number.text() == QStringLiteral("A-002"));
    desk.pass(28 * secondMs);
    CHECK_FALSE(desk.said().isEmpty());
    desk.presenter->holdToast(true);
    desk.pass(60 * secondMs);
    CHECK_FALSE(desk.said().isEmpty()); // the pointer is on it
    desk.presenter->holdToast(false);
    desk.pass(30 * secondMs);
    CHECK(desk.said().isEmpty());
    CHECK(desk.screen().status.startsWith(QStringLiteral("Melayani A-001 sejak ")));
    CHECK(desk.screen().action(CounterAction::Undo)->enabled); // from the history until closing
}

TEST_CASE("The way back stands beside the sentence of the act that goes back, and beside no other")
{
    DeskFixture desk;
    const auto hasWayBack = [&] { return desk.presenter->toast() && desk.presenter->toast()->hasWayBack; };
    CHECK_FALSE(hasWayBack()); // the counter was opened
    desk.press(CounterAction::Primary);
    CHECK(hasWayBack());
    desk.press(CounterAction::Primary);
    desk.press(CounterAction::FinishOnly);
    CHECK(hasWayBack());
    desk.press(CounterAction::PaperLanguage);
    CHECK(desk.said() == QStringLiteral("Nomor berikutnya dicetak dalam bahasa Inggris."));
    CHECK_FALSE(hasWayBack());
    desk.press(CounterAction::Undo); // all the same the key takes back what was done a moment ago
    CHECK(desk.said() == QStringLiteral("Diurungkan: selesai; A-001 sedang dilayani."));
    CHECK_FALSE(hasWayBack());
    desk.press(CounterAction::FinishOnly);
    CHECK(hasWayBack());
    desk.ask([&](Office &office) { return office.queue().callNext(Act{desk.actor()}); }); // the small window, say
    desk.reread();
    CHECK_FALSE(hasWayBack());
}

TEST_CASE("After its sentence has gone an act goes back only with the history in sight")
{
    DeskFixture desk;
    int opened = 0;
    QObject::connect(desk.presenter.get(), &ui::CounterPresenter::historyWanted, desk.presenter.get(),
                     [&] { ++opened; });
    desk.press(CounterAction::Primary);
    desk.press(CounterAction::Primary);
    desk.press(CounterAction::FinishOnly);
    SECTION("held by the pointer, sentence and key go on")
    {
        desk.presenter->holdToast(true);
        desk.pass(5 * minuteMs);
        REQUIRE(desk.presenter->toast()->hasWayBack);
        desk.press(CounterAction::Undo);
        CHECK(desk.screen().mode == CounterMode::Serving);
        CHECK(opened == 0);
    }
    SECTION("gone")
    {
        desk.pass(5 * minuteMs);
        desk.press(CounterAction::Undo);
        CHECK(desk.screen().mode == CounterMode::Idle);
        CHECK(opened == 1);
        CHECK(desk.said()
              == QStringLiteral("Tindakan terakhir sudah lebih dari 30 detik yang lalu. Tindakan itu ada di Riwayat, "
                                "yang kini terbuka: tekan Ctrl+Z sekali lagi untuk mengurungkannya."));
        CHECK(desk.presenter->toast()->hasWayBack);
        desk.press(CounterAction::Undo);
        CHECK(desk.screen().mode == CounterMode::Serving);
        CHECK(desk.screen().clock == QStringLiteral("00:02")); // not the five minutes
    }
    SECTION("looked at in the history")
    {
        desk.pass(5 * minuteMs);
        desk.presenter->setHistoryInSight(true);
        desk.press(CounterAction::Undo);
        CHECK(desk.screen().mode == CounterMode::Serving);
        CHECK(opened == 0);
    }
}

TEST_CASE("An early absence asks for a reason in the window, the last absent number is called again by F9")
{
    DeskFixture desk;
    desk.press(CounterAction::Primary);
    desk.press(CounterAction::AbsentOrLeft);
    REQUIRE(desk.presenter->isBarOpen());
    CHECK(desk.presenter->bar().prompt == QStringLiteral("Alasan menandai A-001 tidak hadir secepat ini"));
    desk.type("1");
    CHECK_FALSE(desk.presenter->isBarOpen());
    CHECK(desk.said().startsWith(
        QStringLiteral("A-001 ditandai tidak hadir. Dapat dipanggil lagi tanpa alasan sampai ")));
    CHECK(desk.screen().mode == CounterMode::Idle);
    desk.press(CounterAction::Recall);
    CHECK(desk.number() == QStringLiteral("A-001"));
    desk.press(CounterAction::Recall); // within the cool-down of 8 s
    CHECK(desk.presenter->toast()->isError);
    desk.pass(8 * secondMs);
    desk.press(CounterAction::Recall);
    CHECK(desk.said() == QStringLiteral("A-001 dipanggil lagi (ke-2)."));
}

TEST_CASE("A number chosen in the list is called out of order with a reason, the next one without")
{
    DeskFixture desk;
    desk.presenter->activateRow(2);
    desk.settle();
    REQUIRE(desk.presenter->isBarOpen());
    CHECK(desk.presenter->bar().prompt == QStringLiteral("Alasan memanggil A-003 di luar urutan"));
    for (const auto &option : desk.presenter->bar().options)
        CHECK(option.text != QStringLiteral("Urutan tercatat")); // only the program itself gives that one
    desk.type("3");
    CHECK(desk.number() == QStringLiteral("A-003"));
    CHECK(desk.visit("A-003").ticket.callReason == QStringLiteral("short"));
    desk.presenter->activateRow(0);
    desk.settle();
    CHECK(desk.presenter->toast()->isError); // somebody is at the counter
    desk.press(CounterAction::Undo);
    desk.presenter->activateRow(0);
    desk.settle();
    CHECK_FALSE(desk.presenter->isBarOpen());
    CHECK(desk.number() == QStringLiteral("A-001"));
}

TEST_CASE("A number is given and gets its priority without touching who is being served")
{
    DeskFixture desk(1);
    desk.press(CounterAction::Primary);
    desk.press(CounterAction::Primary);
    desk.press(CounterAction::GiveNumber);
    desk.type("b1");
    desk.presenter->confirmBar();
    desk.settle();
    CHECK(desk.said() == QStringLiteral("Nomor B-001 diberikan. 0 nomor di depannya."));
    CHECK(desk.number() == QStringLiteral("A-001"));
    CHECK(desk.visit("B-001").ticket.priority == QStringLiteral("LANSIA"));
    desk.press(CounterAction::SetPriority);
    desk.type("b0013");
    CHECK(desk.said() == QStringLiteral("B-001 kini prioritas (ibu hamil atau menyusui)."));
    desk.press(CounterAction::SetPriority);
    desk.type("b0010");
    CHECK(desk.visit("B-001").ticket.priority.isEmpty());
    CHECK(desk.screen().mode == CounterMode::Serving);
}

TEST_CASE("Another priority is asked for in words, which stand in the note alone")
{
    DeskFixture desk(2);
    SECTION("for a new number")
    {
        desk.press(CounterAction::GiveNumber);
        desk.type("b8");
        desk.presenter->confirmBar();
        CHECK(desk.presenter->bar().entry == BarEntry::Text);
        desk.presenter->confirmBar(); // nothing typed yet
        CHECK(desk.presenter->isBarOpen());
        desk.presenter->enterIntoBar(QStringLiteral("membawa jenazah"));
        desk.presenter->confirmBar();
        desk.settle();
        CHECK(desk.said() == QStringLiteral("Nomor B-001 diberikan. 0 nomor di depannya."));
        CHECK(desk.visit("B-001").ticket.priority == QStringLiteral("LAINNYA"));
    }
    SECTION("for one that waits")
    {
        desk.press(CounterAction::SetPriority);
        desk.type("a0028");
        CHECK(desk.presenter->bar().entry == BarEntry::Text);
        desk.presenter->enterIntoBar(QStringLiteral("membawa jenazah"));
        desk.presenter->confirmBar();
        desk.settle();
        CHECK(desk.said() == QStringLiteral("A-002 kini prioritas (lainnya)."));
        CHECK(desk.visit("A-002").ticket.priority == QStringLiteral("LAINNYA"));
    }
    desk.pass(secondMs);
    desk.press(CounterAction::Primary);
    CHECK(desk.screen().note == QStringLiteral("membawa jenazah"));
}

TEST_CASE("Esc at the words of a priority gives no number")
{
    DeskFixture desk(0);
    desk.press(CounterAction::GiveNumber);
    desk.type("b8");
    desk.presenter->confirmBar();
    desk.presenter->cancelBar();
    desk.settle();
    CHECK(desk.snapshot().waiting.empty());
    CHECK(desk.snapshot().elsewhere.empty());
}

TEST_CASE("A number entered by mistake is removed with a reason, and undo brings it back")
{
    DeskFixture desk(2);
    SECTION("one that waits, by its number as printed")
    {
        desk.press(CounterAction::Remove);
        CHECK(desk.presenter->bar().typed.isEmpty());
        desk.type("a002");
        desk.type("1");
        CHECK(desk.said() == QStringLiteral("A-002 dihapus: nomor ganda."));
        CHECK(desk.visit("A-002").ticket.state == TicketState::Voided);
        CHECK_FALSE(desk.visit("A-002").ticket.endReason.isEmpty());
        desk.press(CounterAction::Undo);
        CHECK(desk.visit("A-002").ticket.state == TicketState::Waiting);
    }
    SECTION("the one at the counter stands there already")
    {
        desk.press(CounterAction::Primary);
        desk.press(CounterAction::Remove);
        CHECK(desk.presenter->bar().typed == QStringLiteral("A-001"));
        desk.type("1");
        CHECK(desk.visit("A-001").ticket.state == TicketState::Voided);
        CHECK(desk.screen().mode == CounterMode::Idle);
    }
    SECTION("and what is said of it is the reason that was chosen")
    {
        desk.press(CounterAction::Remove);
        desk.type("a002");
        desk.type("2");
        CHECK(desk.said() == QStringLiteral("A-002 dihapus: salah pilih layanan."));
    }
}

TEST_CASE("Why something was refused goes with the question that is left by Esc")
{
    DeskFixture desk(2);
    desk.press(CounterAction::Remove);
    desk.type("a009");
    REQUIRE(desk.presenter->toast()->isError);
    desk.presenter->cancelBar();
    CHECK_FALSE(desk.presenter->toast().has_value());
    // What was done stays said.
    desk.press(CounterAction::Primary);
    const QString done = desk.said();
    REQUIRE_FALSE(done.isEmpty());
    desk.press(CounterAction::Remove);
    desk.presenter->cancelBar();
    CHECK(desk.said() == done);
}

TEST_CASE("A number that is not in the queue is typed to its end, and why it cannot be taken out is said")
{
    DeskFixture desk(2);
    desk.press(CounterAction::Primary);
    desk.press(CounterAction::Primary);
    desk.press(CounterAction::FinishOnly);
    desk.press(CounterAction::Remove);
    desk.type("a001");
    const QString finished = QStringLiteral("A-001 sudah selesai. Beri nomor baru untuk keperluan lain.");
    CHECK(desk.said() == finished);
    CHECK(desk.presenter->toast()->isError);
    REQUIRE(desk.presenter->isBarOpen()); // the number is put right there
    CHECK(desk.presenter->bar().typed == QStringLiteral("A-001"));
    desk.presenter->eraseInBar();
    desk.type("2");
    CHECK(desk.presenter->bar().typed == QStringLiteral("A-002"));
    desk.presenter->eraseInBar();
    desk.type("1");
    desk.type("1"); // the answer to it, all the same
    CHECK(desk.said() == finished);
    CHECK(desk.presenter->bar().typed == QStringLiteral("A-001"));
    CHECK(desk.visit("A-001").ticket.state == TicketState::Finished);
    desk.presenter->cancelBar();

    desk.press(CounterAction::SetPriority);
    desk.type("b007"); // nobody has a number with this letter
    CHECK(desk.said().startsWith(QStringLiteral("Nomor B-007 tidak ada")));
    desk.type("q");
    CHECK(desk.presenter->bar().typed == QStringLiteral("B-007"));
}

TEST_CASE("A visitor without a number is served with two keys")
{
    DeskFixture desk(0);
    desk.press(CounterAction::WalkIn);
    desk.type("c");
    CHECK(desk.said() == QStringLiteral("C-001 langsung dilayani."));
    CHECK(desk.screen().mode == CounterMode::Serving);
    CHECK(desk.snapshot().current->ticket.walkIn);
}

TEST_CASE("Several services: added, switched, and never finished unasked")
{
    DeskFixture desk(1);
    desk.press(CounterAction::Primary);
    desk.press(CounterAction::Primary);
    desk.press(CounterAction::WalkIn);
    for (const auto &option : desk.presenter->bar().options)
        CHECK(option.key != QStringLiteral("A")); // more of the same is a quantity
    desk.type("b");
    REQUIRE(desk.screen().legs.size() == 2);
    desk.press(CounterAction::Primary);
    REQUIRE(desk.presenter->isBarOpen());
    CHECK(desk.presenter->bar().prompt == QStringLiteral("1 layanan belum dikerjakan"));

    SECTION("go on")
    {
        desk.type("1");
        CHECK(desk.screen().service == QStringLiteral("Perekaman dan pencetakan KTP-el"));
        desk.presenter->switchLeg(1);
        desk.settle();
        desk.pass(secondMs);
        CHECK(desk.screen().service == QStringLiteral("Penerbitan kartu keluarga"));
        desk.press(CounterAction::Primary);
        CHECK(desk.visit("A-001").ticket.state == TicketState::Finished);
    }
    SECTION("back to the queue, place kept")
    {
        const Instant rank = desk.visit("A-001").ticket.rankAt;
        desk.type("2");
        const Visit visit = desk.visit("A-001");
        CHECK(visit.ticket.state == TicketState::Waiting);
        CHECK(visit.ticket.rankAt == rank);
        CHECK(visit.ticket.wanted == visit.legs.back().service);
        CHECK(visit.legs.size() == 2);
        CHECK(visit.legs.front().outcome == LegOutcome::Done);
        CHECK(desk.screen().mode == CounterMode::Idle);
        CHECK(desk.said() == QStringLiteral("A-001 kembali antre di tempatnya untuk Perekaman dan pencetakan KTP-el."));
        desk.press(CounterAction::Undo); // one act, taken back as one
        CHECK(desk.said() == QStringLiteral("Diurungkan: selesai, sisanya kembali antre; A-001 sedang dilayani."));
        CHECK(desk.screen().mode == CounterMode::Serving);
        CHECK(desk.screen().service == QStringLiteral("Penerbitan kartu keluarga"));
        CHECK_FALSE(desk.visit("A-001").legs.back().hasRun());
    }
    SECTION("cancelled by the visitor")
    {
        desk.type("3");
        const Visit visit = desk.visit("A-001");
        CHECK(visit.ticket.state == TicketState::Finished);
        CHECK(visit.legs.front().outcome == LegOutcome::Done);
        CHECK(visit.legs.back().outcome == LegOutcome::NotDone);
        CHECK(visit.legs.back().reason == QStringLiteral("visitor_cancelled"));
    }
    SECTION("not at all")
    {
        desk.presenter->cancelBar();
        CHECK(desk.screen().mode == CounterMode::Serving);
    }
}

TEST_CASE("Outcomes are kept until the visit ends, a refusal asks why")
{
    DeskFixture desk(1);
    desk.press(CounterAction::Primary);
    desk.press(CounterAction::Primary);
    desk.press(CounterAction::OutcomeIncomplete);
    desk.type("2"); // the second requirement lacks
    desk.presenter->confirmBar();
    CHECK(desk.screen().outcome == LegOutcome::Incomplete);
    desk.press(CounterAction::OutcomeRefused);
    CHECK(desk.screen().outcome == LegOutcome::Incomplete); // until a reason is given
    desk.type("2");
    CHECK(desk.screen().outcome == LegOutcome::Refused);
    desk.press(CounterAction::Primary);
    const Leg leg = desk.visit("A-001").legs.front();
    CHECK(leg.outcome == LegOutcome::Refused);
    CHECK(leg.reason == QStringLiteral("not_our_authority"));
}

TEST_CASE("The reason of a refusal typed with Alt ends the visit too and calls the next")
{
    DeskFixture desk(3);
    const auto refuse = [&desk](const char *digit, bool andFinish) {
        desk.press(CounterAction::Primary); // start
        desk.press(CounterAction::OutcomeRefused);
        REQUIRE_FALSE(desk.presenter->bar().finish.isEmpty());
        desk.presenter->typeIntoBar(QLatin1Char(digit[0]), andFinish);
        desk.settle();
        desk.pass(secondMs);
    };
    desk.press(CounterAction::Primary);
    refuse("2", true);
    const Leg leg = desk.visit("A-001").legs.front();
    CHECK(leg.outcome == LegOutcome::Refused);
    CHECK(leg.reason == QStringLiteral("not_our_authority"));
    CHECK(desk.screen().number == QStringLiteral("A-002"));
    CHECK(desk.screen().mode == CounterMode::Called);

    // Without Alt it only says why; what Alt meant for one visitor does not stay for the next.
    refuse("2", false);
    CHECK(desk.screen().outcome == LegOutcome::Refused);
    CHECK(desk.screen().mode == CounterMode::Serving);
    CHECK(desk.visit("A-002").legs.front().outcome != LegOutcome::Refused);

    // A digit without a reason answers nothing, other questions know no Alt.
    desk.press(CounterAction::OutcomeRefused);
    desk.presenter->typeIntoBar(QLatin1Char('9'), true);
    CHECK(desk.presenter->isBarOpen());
    desk.presenter->cancelBar();
    desk.press(CounterAction::Transfer);
    REQUIRE(desk.presenter->isBarOpen());
    desk.presenter->typeIntoBar(QLatin1Char('1'), true);
    CHECK(desk.presenter->isBarOpen());
    CHECK(desk.screen().mode == CounterMode::Serving);
}

TEST_CASE("A held visitor stands in the list and is served on from there")
{
    DeskFixture desk(1);
    desk.press(CounterAction::Primary);
    desk.press(CounterAction::Primary);
    desk.press(CounterAction::Park);
    CHECK(desk.said() == QStringLiteral("A-001 ditunda. Ada di daftar Ditunda."));
    REQUIRE(desk.presenter->queue().rowCount() == 1);
    desk.presenter->activateRow(0);
    REQUIRE(desk.presenter->isBarOpen());
    desk.type("1");
    CHECK(desk.screen().mode == CounterMode::Serving);
    desk.press(CounterAction::Park);
    desk.presenter->activateRow(0);
    desk.type("2");
    CHECK(desk.screen().mode == CounterMode::Called);
}

TEST_CASE("A visitor is moved to a service by letter or a counter by digit, with a reason")
{
    DeskFixture desk(1);
    desk.press(CounterAction::Primary);
    desk.press(CounterAction::Transfer);
    SECTION("a counter")
    {
        desk.type("2"); // by its own number
        CHECK(desk.presenter->bar().prompt == QStringLiteral("Alasan memindahkan A-001"));
        desk.type("3");
        CHECK(desk.said().startsWith(
            QStringLiteral("A-001 dipindahkan ke Loket 2, waktu tunggu tetap dihitung sejak 08.00")));
        CHECK(desk.visit("A-001").ticket.state == TicketState::Waiting);
    }
    SECTION("a service")
    {
        desk.type("d1");
        CHECK(desk.said().startsWith(QStringLiteral("A-001 dipindahkan ke Penerbitan akta kematian")));
    }
    CHECK(desk.screen().mode == CounterMode::Idle);
}

TEST_CASE("A family tie where nobody else serves is noted by one sentence, and the visitor stays")
{
    DeskFixture desk(1);
    desk.press(CounterAction::Primary);
    desk.press(CounterAction::Primary);
    desk.press(CounterAction::Transfer);
    SECTION("as the answer to where he should go")
    {
        const auto options = desk.presenter->bar().options;
        CHECK(options.back().key == QStringLiteral("0"));
        CHECK(options.back().text == QStringLiteral("Catat hubungan atau kepentingan"));
        desk.type("0");
    }
    SECTION("as the reason of a move that would lead back to the same officer")
    {
        desk.type("d4");
    }
    CHECK(
        desk.said()
        == QStringLiteral("A-001: hubungan keluarga atau kepentingan dicatat untuk kepala unit. Lanjutkan melayani."));
    CHECK_FALSE(desk.presenter->toast()->isError);
    CHECK(desk.screen().mode == CounterMode::Serving);
    CHECK(desk.number() == QStringLiteral("A-001"));
    const auto ties = desk.ask([&](Office &office) {
                              return office.report(desk.actor()).and_then([&](const DayReport *report) {
                                  return report->summary(office.today(), office.today());
                              });
                          })
                          .interests;
    REQUIRE(ties.size() == 1);
    CHECK_FALSE(ties[0].moved);
    desk.press(CounterAction::Primary); // it is served on, and the next one called
    CHECK(desk.visit("A-001").ticket.state == TicketState::Finished);
}

TEST_CASE("A family tie where a colleague serves leads to him, and nothing else is offered")
{
    DeskFixture desk(1);
    desk.ask([&](Office &office) {
        const auto &catalogue = office.catalogue();
        return office.counters().open(Act{{office.station(), catalogue.counters.back().id, catalogue.staff.back().id}});
    });
    desk.reread();
    desk.press(CounterAction::Primary);
    desk.press(CounterAction::Transfer);
    for (const auto &option : desk.presenter->bar().options)
        CHECK(option.key != QStringLiteral("0"));
    desk.type("24");
    CHECK(desk.said().startsWith(QStringLiteral("A-001 dipindahkan ke Loket 2")));
    CHECK(desk.visit("A-001").ticket.state == TicketState::Waiting);
}

TEST_CASE("F12 opens a closed counter, and asks by digit how to leave an open one")
{
    DeskFixture desk(0, false);
    CHECK(desk.screen().mode == CounterMode::Closed);
    desk.press(CounterAction::OpenOrClose);
    CHECK(desk.screen().mode == CounterMode::Idle);
    desk.press(CounterAction::OpenOrClose);
    desk.type("1"); // break
    desk.type("2"); // prayer
    desk.type("2"); // back in 15 minutes: it is 08.01
    CHECK(desk.screen().mode == CounterMode::Paused);
    CHECK(desk.said() == QStringLiteral("Loket 1 istirahat sampai 08.16. Nomor yang menunggu tetap dalam antrean."));
    desk.press(CounterAction::OpenOrClose);
    desk.type("1");
    CHECK(desk.screen().mode == CounterMode::Idle);
    desk.press(CounterAction::OpenOrClose);
    desk.type("3");
    desk.type("1");
    CHECK(desk.screen().mode == CounterMode::Closed);
    CHECK(desk.said() == QStringLiteral("Loket 1 ditutup."));
}

TEST_CASE("What is typed into the card is kept before the visit ends")
{
    DeskFixture desk(1);
    desk.press(CounterAction::Primary);
    desk.press(CounterAction::Primary);
    desk.presenter->setPersons(3);
    desk.presenter->setPersons(4);
    desk.presenter->setQuantity(2);
    desk.presenter->setNote(QStringLiteral("KK lama hilang"));
    desk.presenter->tick();
    CHECK(desk.screen().persons == 4); // shown though not kept yet
    CHECK(desk.screen().note == QStringLiteral("KK lama hilang"));
    desk.presenter->setInaccurate(true);
    desk.presenter->saveEdits();
    desk.presenter->tick();
    CHECK(desk.screen().persons == 4); // on its way
    desk.press(CounterAction::FinishOnly);
    const Visit visit = desk.visit("A-001");
    CHECK(visit.ticket.state == TicketState::Finished);
    CHECK(visit.ticket.persons == 4);
    CHECK(visit.legs.front().quantity == 2);
    CHECK(visit.legs.front().inaccurate);
    desk.press(CounterAction::Undo);
    CHECK(desk.screen().note == QStringLiteral("KK lama hilang"));
}

TEST_CASE("An empty queue calls by itself when somebody comes, and only then")
{
    DeskFixture desk(0);
    CHECK(desk.screen().offersAutoCall);
    desk.presenter->setAutoCall(true);
    desk.take();
    desk.reread();
    CHECK(desk.screen().mode == CounterMode::Called);
    CHECK(desk.number() == QStringLiteral("A-001"));
    desk.take();
    desk.pass(secondMs);
    desk.press(CounterAction::Primary);
    desk.press(CounterAction::FinishOnly); // who asked not to call gets nobody
    desk.reread();
    CHECK(desk.screen().mode == CounterMode::Idle);
    CHECK(desk.screen().message == QStringLiteral("Loket siap. 1 orang menunggu."));
}

TEST_CASE("A refusal is said in a sentence, and the screen is read anew")
{
    DeskFixture desk(1);
    desk.ask([&](Office &office) { // another counter is quicker
        const auto other = office.catalogue().counters.back().id;
        const Act act{{office.station(), other, desk.actor().staff}};
        return office.counters().open(act).and_then(
            [&](const auto &) { return office.queue().callNext(Act{act.actor}); });
    });
    CHECK(desk.screen().message == QStringLiteral("Loket siap. 1 orang menunggu.")); // not read yet
    desk.press(CounterAction::Primary);
    REQUIRE(desk.presenter->toast());
    CHECK(desk.presenter->toast()->isError);
    CHECK(desk.screen().message == QStringLiteral("Tidak ada yang menunggu."));
}

TEST_CASE("Changes of others are read once per frame, however many there are")
{
    DeskFixture desk(0);
    int reads = 0;
    QObject::connect(&desk.presenter->queue(), &QAbstractItemModel::modelReset, &desk.presenter->queue(),
                     [&] { ++reads; });
    for (int i = 0; i < 20; ++i)
        desk.take();
    QElapsedTimer limit; // the frame's timer needs real time to go by
    limit.start();
    while (desk.presenter->queue().rowCount() < 20 && limit.elapsed() < 10'000)
        desk.settle();
    CHECK(desk.presenter->queue().rowCount() == 20);
    CHECK(reads <= 3);
}

TEST_CASE("An officer is changed between visits only, and undo does not reach over it")
{
    DeskFixture desk(1);
    desk.press(CounterAction::Primary);
    desk.presenter->setOfficer(StaffId(2));
    CHECK(desk.screen().officer == QStringLiteral("Siti Rahmah"));
    desk.press(CounterAction::Primary);
    desk.press(CounterAction::FinishOnly);
    desk.presenter->setOfficer(StaffId(2));
    CHECK(desk.screen().officer == QStringLiteral("Budi"));
    desk.press(CounterAction::Undo);
    CHECK(desk.presenter->toast()->isError);
    CHECK(desk.screen().mode == CounterMode::Idle);
}

TEST_CASE("After a stop in mid-visit the first screen says since when the time is not counted")
{
    DeskFixture desk(1);
    desk.press(CounterAction::Primary);
    desk.press(CounterAction::Primary);
    ui::CounterPresenter again(desk.office(), desk.actor(), [] { return Millis(0); });
    again.warnOfDeadTime(Instant(1'700'179'200'000) + 122 * minuteMs);
    again.refresh();
    desk.settle();
    REQUIRE(again.toast());
    CHECK(again.toast()->text
          == QStringLiteral("A-001 masih dilayani saat program berhenti pukul 10.02. Waktu sejak itu dihentikan. "
                            "Periksa lagi hasilnya."));
}

TEST_CASE("A window may close while the office is still working")
{
    DeskFixture desk;
    desk.presenter->trigger(CounterAction::Primary);
    desk.presenter->refresh();
    desk.presenter.reset();
    desk.settle();
    CHECK(desk.snapshot().current); // what was asked for has been done
}

TEST_CASE("Without an office the window says so and stays")
{
    const Indonesian indonesian;
    OfficeThread office;
    ui::CounterPresenter presenter(office, Actor{StationId(1), CounterId(1), StaffId(1)}, [] { return Millis(0); });
    presenter.refresh();
    presenter.trigger(CounterAction::Primary); // nothing is possible yet
    office.post([](Office &) -> Result<void> { return {}; }).waitForFinished();
    QCoreApplication::processEvents();
    REQUIRE(presenter.toast());
    CHECK(presenter.toast()->isError);
    CHECK(presenter.screen().windowTitle == QStringLiteral("Membuka · Loket Prima"));
}
