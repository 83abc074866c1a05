// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/presentation/filesatcounter.h"

using namespace loket;
using namespace loket::test;
using namespace loket::ui;

TEST_CASE("A service that is fetched later ends as accepted with the standard's date, and says its code")
{
    FilesAtTheCounter desk;
    CHECK(desk.screen().outcome == LegOutcome::Accepted); // one working day, by the standard
    CHECK(desk.textOf(CounterAction::OutcomeAccepted) == QStringLiteral("Diproses, 20 Nov"));
    desk.press(CounterAction::Primary);
    const auto files = desk.filesOf("A-001");
    REQUIRE(files.size() == 1);
    CHECK(files.front().application.promisedDay == QStringLiteral("2023-11-20"));
    CHECK_FALSE(files.front().application.estimate);
    CHECK(desk.said().contains(QStringLiteral("Berkas %1 selesai Senin, 20 November 2023.")
                                   .arg(applicationcode::text(files.front().application.code))));
}

TEST_CASE("Pressed once more, acceptance asks for another day, by digit or typed, and Alt and digit finishes")
{
    FilesAtTheCounter desk;
    desk.press(CounterAction::OutcomeAccepted);
    REQUIRE(desk.presenter->isBarOpen());
    SECTION("by digit: the third working day")
    {
        desk.type("3");
        CHECK(desk.textOf(CounterAction::OutcomeAccepted) == QStringLiteral("Diproses, 22 Nov"));
        desk.press(CounterAction::Primary);
        CHECK(desk.filesOf("A-001").front().application.promisedDay == QStringLiteral("2023-11-22"));
        CHECK(desk.filesOf("A-001").front().application.estimate); // not what the standard gives
    }
    SECTION("typed")
    {
        desk.type("0");
        desk.presenter->enterIntoBar(QStringLiteral("27/11"));
        desk.presenter->confirmBar();
        desk.press(CounterAction::Primary);
        CHECK(desk.filesOf("A-001").front().application.promisedDay == QStringLiteral("2023-11-27"));
    }
    SECTION("with Alt")
    {
        desk.presenter->typeIntoBar(QLatin1Char('2'), true);
        desk.settle();
        CHECK(desk.visit("A-001").ticket.state == TicketState::Finished);
        CHECK(desk.number() == QStringLiteral("A-002"));
        CHECK(desk.filesOf("A-001").front().application.promisedDay == QStringLiteral("2023-11-21"));
    }
}

TEST_CASE("Without a set standard an acceptance is asked for its day, and never goes without one")
{
    FilesAtTheCounter desk(false);
    CHECK(desk.screen().outcome == LegOutcome::Done);
    desk.press(CounterAction::OutcomeAccepted);
    REQUIRE(desk.presenter->isBarOpen());
    desk.presenter->cancelBar();
    CHECK(desk.screen().outcome == LegOutcome::Done); // left: nothing was chosen
    desk.press(CounterAction::OutcomeAccepted);
    desk.type("1");
    CHECK(desk.screen().outcome == LegOutcome::Accepted);
    desk.press(CounterAction::Primary);
    CHECK(desk.filesOf("A-001").front().application.estimate);
}

TEST_CASE("The check list counts at once: F8 loses nothing, Esc takes it back, and it stands as it was left")
{
    FilesAtTheCounter desk;
    desk.press(CounterAction::OutcomeIncomplete);
    desk.type("24");
    CHECK(desk.screen().outcome == LegOutcome::Incomplete);
    CHECK(desk.textOf(CounterAction::OutcomeIncomplete) == QStringLiteral("Belum lengkap (2)"));
    SECTION("Esc")
    {
        desk.presenter->cancelBar();
        CHECK(desk.screen().outcome == LegOutcome::Accepted); // as it usually ends
    }
    SECTION("F8 with the question open")
    {
        desk.press(CounterAction::Primary);
        const auto files = desk.filesOf("A-001");
        REQUIRE(files.size() == 1);
        CHECK(files.front().application.state == ApplicationState::Incomplete);
        CHECK(files.front().missing().size() == 2);
        CHECK(desk.said().contains(QStringLiteral("2 syarat kurang.")));
    }
    SECTION("opened again")
    {
        desk.presenter->confirmBar();
        desk.press(CounterAction::OutcomeIncomplete);
        QStringList chosen;
        for (const auto &option : desk.presenter->bar().options) {
            if (option.chosen)
                chosen += option.key;
        }
        CHECK(chosen == QStringList{QStringLiteral("2"), QStringLiteral("4")});
    }
    SECTION("something that no list holds")
    {
        desk.type("+");
        desk.presenter->enterIntoBar(QStringLiteral("KTP 6371012345678901"));
        desk.presenter->confirmBar();
        CHECK(desk.presenter->toast()->isError); // a number of a person is put right where it was typed
        REQUIRE(desk.presenter->bar().text == QStringLiteral("KTP 6371012345678901"));
        desk.presenter->enterIntoBar(QStringLiteral("Surat nikah asli"));
        desk.presenter->confirmBar();
        CHECK(desk.said().isEmpty()); // put right
        desk.press(CounterAction::Primary);
        const auto missing = desk.filesOf("A-001").front().missing();
        REQUIRE(missing.size() == 3);
        CHECK(missing.back().nameId == QStringLiteral("Surat nikah asli"));
    }
}

TEST_CASE("Said to be incomplete, but nothing marked: the visit does not end as accepted")
{
    FilesAtTheCounter desk;
    CHECK(desk.screen().outcome == LegOutcome::Accepted); // the usual one
    desk.press(CounterAction::OutcomeIncomplete);
    for (const CounterAction finish : {CounterAction::FinishOnly, CounterAction::Primary}) {
        desk.press(finish);
        CHECK(desk.screen().mode == CounterMode::Serving);
        CHECK(desk.said()
              == QStringLiteral("Belum ada yang ditandai kurang. Tandai yang kurang, atau pilih hasil lain."));
    }
    SECTION("marked")
    {
        desk.press(CounterAction::OutcomeIncomplete);
        desk.type("1");
        CHECK(desk.said().isEmpty()); // put right
        desk.press(CounterAction::FinishOnly);
        CHECK(desk.filesOf("A-001").front().application.state == ApplicationState::Incomplete);
    }
    SECTION("marked and taken back")
    {
        desk.press(CounterAction::OutcomeIncomplete);
        desk.type("11");
        desk.press(CounterAction::FinishOnly);
        CHECK(desk.screen().mode == CounterMode::Serving);
    }
    SECTION("another outcome")
    {
        desk.press(CounterAction::OutcomeAccepted);
        desk.press(CounterAction::FinishOnly);
        CHECK(desk.filesOf("A-001").front().application.state == ApplicationState::InProcess);
    }
    SECTION("left")
    {
        desk.press(CounterAction::OutcomeIncomplete);
        desk.presenter->cancelBar();
        desk.press(CounterAction::FinishOnly);
        CHECK(desk.filesOf("A-001").front().application.state == ApplicationState::InProcess);
    }
}

TEST_CASE("A code goes on with its file: scanned at F2 it chooses no service, typed at Ctrl+N it gives a number")
{
    FilesAtTheCounter desk;
    desk.press(CounterAction::OutcomeIncomplete);
    desk.type("1");
    desk.presenter->confirmBar();
    desk.press(CounterAction::FinishOnly);
    REQUIRE(desk.screen().mode == CounterMode::Idle);
    const Application file = desk.filesOf("A-001").front().application;
    const QByteArray code = applicationcode::text(file.code).toLatin1();
    SECTION("scanned at F2, all at once")
    {
        desk.press(CounterAction::WalkIn);
        desk.type(code.constData());
        desk.presenter->confirmBar(); // the scanner's Enter
        desk.settle();
        desk.pass(secondMs);
        REQUIRE(desk.presenter->isBarOpen()); // what to do with the file
        CHECK(desk.screen().mode == CounterMode::Idle);
        desk.type("1"); // serve now
        REQUIRE(desk.screen().mode == CounterMode::Serving);
        CHECK(desk.snapshot().current->legs.front().application == file.id);
        desk.press(CounterAction::OutcomeIncomplete); // as ticked
        CHECK(desk.presenter->bar().options.front().chosen);
        CHECK_FALSE(desk.presenter->bar().options.at(1).chosen);
    }
    SECTION("a code that was never given")
    {
        desk.press(CounterAction::WalkIn);
        desk.type("CCCC-CCCD");
        desk.presenter->confirmBar();
        desk.settle();
        CHECK(desk.screen().mode == CounterMode::Idle);
        CHECK(desk.presenter->toast()->isError);
    }
    SECTION("typed at Ctrl+N")
    {
        desk.press(CounterAction::GiveNumber);
        desk.type(code.constData());
        CHECK(desk.presenter->bar().canConfirm);
        desk.presenter->confirmBar();
        desk.settle();
        const Visit visit = desk.visit("A-003");
        CHECK(visit.legs.front().application == file.id);
    }
    SECTION("searched: the number of today and its file")
    {
        desk.presenter->findAnything(QStringLiteral("a1"));
        desk.settle();
        REQUIRE(desk.presenter->isBarOpen());
        CHECK(desk.presenter->bar().prompt.contains(QStringLiteral("17 November 2023")));
        CHECK(desk.presenter->bar().options.front().text.contains(QString::fromLatin1(code)));
    }
}

TEST_CASE("The card names the file of the service that runs, not those of the visit's other services")
{
    FilesAtTheCounter desk;
    const Application file = desk.madeReady();
    desk.serve(file); // collects it
    const QString named = QStringLiteral("Berkas ") + applicationcode::text(file.code);
    CHECK(desk.screen().detail.contains(named));
    desk.press(CounterAction::WalkIn);
    desk.type("B");
    desk.presenter->switchLeg(2);
    desk.settle();
    desk.pass(secondMs);
    REQUIRE(desk.screen().legs.at(1).running);
    CHECK_FALSE(desk.screen().detail.contains(named));
}

TEST_CASE("A referral says where to and who tells them")
{
    FilesAtTheCounter desk;
    desk.press(CounterAction::OutcomeReferred);
    desk.type("1");
    REQUIRE(desk.presenter->isBarOpen());
    desk.type("2"); // we tell them
    desk.press(CounterAction::Primary);
    const Leg leg = desk.visit("A-001").legs.front();
    CHECK(leg.outcome == LegOutcome::Referred);
    CHECK_FALSE(leg.reason.isEmpty());
    CHECK(leg.announced == desk.actor().staff);
}

TEST_CASE(
    "Papers: Ctrl+P wants the receipt at the end, then a copy of the last one, and trouble is said at once and stands")
{
    FilesAtTheCounter desk;
    const Actor actor = desk.actor();
    desk.ask([&](Office &office) -> Result<bool> {
        PaperSetting setting = office.catalogue().paperSetting(*actor.counter, PaperKind::Receipt);
        setting.printer = QStringLiteral("raw:192.0.2.1");
        return office.printing().setPaper(Act{actor}, setting).map([] { return true; });
    });
    desk.reread();
    const auto waiting = [&] {
        return desk.ask([&](Office &office) { return office.printing().status(actor); }).waiting;
    };
    desk.press(CounterAction::Print);
    desk.press(CounterAction::Primary);
    REQUIRE(waiting().size() == 1); // in the transaction of the finish
    CHECK(waiting().front().order.paper == PaperKind::Receipt);
    CHECK(waiting().front().copy == 0);
    desk.press(CounterAction::Primary); // A-002, without asking for paper
    desk.press(CounterAction::FinishOnly);
    CHECK(waiting().size() == 1);

    PrintingNow now;
    now.queue.waiting = waiting();
    now.queue.waiting.front().trouble = PrintTrouble::Off;
    desk.presenter->showPrinting(now);
    CHECK(desk.screen().trouble.contains(QStringLiteral("192.0.2.1"))); // beside what was said of the act
    CHECK(desk.said().startsWith(QStringLiteral("A-002 selesai.")));
    CHECK_FALSE(desk.screen().status.contains(QStringLiteral("192.0.2.1")));
    desk.press(CounterAction::GiveNumber);
    desk.type("A");
    desk.presenter->confirmBar();
    desk.settle();
    CHECK(desk.screen().trouble.contains(QStringLiteral("192.0.2.1"))); // the next act does not wipe it away
    desk.presenter->showPrinting({});
    CHECK(desk.screen().trouble.isEmpty());
    CHECK_FALSE(desk.screen().status.contains(QStringLiteral("192.0.2.1")));
}

TEST_CASE("A document is handed to the applicant, or to a proxy where the officer says so")
{
    FilesAtTheCounter desk;
    desk.press(CounterAction::FinishOnly);
    const Application file = desk.filesOf("A-001").front().application;
    const auto act = [&] { return Act{desk.actor()}; };
    desk.ask([&](Office &office) { return office.applications().ready(act(), file.id); });
    const auto handedTo = [&] {
        return desk.ask([&](Office &office) { return office.applications().dossier(desk.actor(), file.id); })
            .application.handedTo;
    };
    desk.reread();
    desk.presenter->findAnything(applicationcode::text(file.code));
    desk.settle();
    desk.type("1"); // serve now
    REQUIRE(desk.screen().mode == CounterMode::Serving);
    CHECK(desk.screen().outcome == LegOutcome::Done);
    CHECK(desk.screen().service == QStringLiteral("Pengambilan dokumen"));
    SECTION("the applicant")
    {
        desk.press(CounterAction::FinishOnly);
        REQUIRE(desk.presenter->isBarOpen()); // asked, never taken for granted
        CHECK(handedTo() == HandedTo::Nobody);
        desk.type("1");
        CHECK(desk.said().contains(QStringLiteral("diserahkan")));
        CHECK(handedTo() == HandedTo::Applicant);
    }
    SECTION("a proxy")
    {
        desk.press(CounterAction::OutcomeDone);
        desk.type("2");
        desk.press(CounterAction::FinishOnly);
        CHECK(handedTo() == HandedTo::Proxy);
    }
}

TEST_CASE("Money for a service that is free is kept and told to the officer")
{
    FilesAtTheCounter desk;
    desk.press(CounterAction::Charge);
    desk.presenter->enterIntoBar(QStringLiteral("50000"));
    desk.presenter->confirmBar();
    desk.settle();
    desk.press(CounterAction::FinishOnly);
    CHECK(desk.said().contains(QStringLiteral("dibayar Rp50.000, seharusnya Rp0")));
    CHECK(desk.visit("A-001").legs.front().charged == 50'000);
}

TEST_CASE("What was paid and the office's own number are kept with the service, a NIK is not")
{
    FilesAtTheCounter desk;
    const auto enter = [&](CounterAction action, const char *text) {
        desk.press(action);
        desk.presenter->enterIntoBar(QString::fromLatin1(text));
        desk.presenter->confirmBar();
        desk.settle();
    };
    enter(CounterAction::Charge, "Rp15.000");
    CHECK(desk.screen().detail.contains(QStringLiteral("Dibayar Rp15.000")));
    for (const char *noSum :
         {"lima ribu", "12500.00", "30.5", "1,500", "Rp 12.500,00", "-5", "1.0000", "9999999999999"}) {
        INFO(noSum);
        enter(CounterAction::Charge, noSum);
        CHECK(desk.presenter->toast()->isError);
        CHECK(desk.said().contains(QStringLiteral("15.000")));
        CHECK(desk.screen().detail.contains(QStringLiteral("Dibayar Rp15.000")));
    }
    enter(CounterAction::FileNumber, "6371 0123 4567 8901");
    CHECK(desk.said().contains(QStringLiteral("NIK")));
    enter(CounterAction::FileNumber, "474/12/2023");
    desk.press(CounterAction::Primary);
    CHECK(desk.visit("A-001").legs.front().charged == 15'000);
    CHECK(desk.filesOf("A-001").front().application.officeNumber == QStringLiteral("474/12/2023"));
}

TEST_CASE("The office's own number stands on the card, and what is refused stays to be put right")
{
    FilesAtTheCounter desk;
    const auto enter = [&](const char *text) {
        desk.presenter->enterIntoBar(QString::fromLatin1(text));
        desk.presenter->confirmBar();
        desk.settle();
    };
    desk.press(CounterAction::FileNumber);
    enter("6371 0123 4567 8901");
    CHECK(desk.presenter->toast()->isError);
    REQUIRE(desk.presenter->isBarOpen());
    CHECK(desk.presenter->bar().text == QStringLiteral("6371 0123 4567 8901"));
    CHECK(desk.presenter->bar().canConfirm);
    enter(" 474/12/2023 ");
    CHECK_FALSE(desk.presenter->isBarOpen());
    CHECK(desk.said().startsWith(QStringLiteral("Tercatat No. 474/12/2023 untuk "))); // the refusal is over
    CHECK(desk.screen().detail.contains(QStringLiteral("No. 474/12/2023")));

    desk.press(CounterAction::Charge);
    enter("lima ribu");
    REQUIRE(desk.presenter->isBarOpen());
    CHECK(desk.presenter->bar().text == QStringLiteral("lima ribu"));
    enter("5000");
    CHECK(desk.said().startsWith(QStringLiteral("Tercatat dibayar Rp5.000 untuk ")));
    CHECK(desk.screen().detail.contains(QStringLiteral("Dibayar Rp5.000")));
}

TEST_CASE("What was paid is asked for by service and tariff, the own number by service where several run")
{
    FilesAtTheCounter desk;
    const auto asked = [&](CounterAction action) {
        desk.press(action);
        const QString prompt = desk.presenter->bar().prompt;
        desk.presenter->cancelBar();
        return prompt;
    };
    const QString service = desk.screen().service;
    CHECK(asked(CounterAction::Charge).contains(service));
    CHECK(asked(CounterAction::Charge).contains(QStringLiteral("Rp0 (tidak dipungut biaya)")));
    CHECK_FALSE(asked(CounterAction::Charge).contains(QStringLiteral("belum dikonfirmasi")));
    CHECK_FALSE(asked(CounterAction::FileNumber).contains(service));
    desk.press(CounterAction::WalkIn);
    desk.type("B");
    CHECK(asked(CounterAction::FileNumber).contains(service));
}

TEST_CASE("A fee that is not confirmed is said to be so where it is asked for")
{
    DeskFixture desk(0);
    desk.ask([&](Office &office) {
        const Service service = *office.catalogue().serviceByLetter(QStringLiteral("A"));
        ServiceStandard standard = *office.catalogue().standardFor(service.id, office.today().text());
        standard.feeStatus = StandardStatus::Unset; // its value stays, as a draft
        return office.setup().setStandard(Act{desk.actor()}, standard).map([] { return true; });
    });
    desk.reread();
    desk.press(CounterAction::WalkIn);
    desk.type("A");
    REQUIRE(desk.screen().mode == CounterMode::Serving);
    desk.press(CounterAction::Charge);
    CHECK(desk.presenter->bar().prompt.endsWith(QStringLiteral("\nBiaya belum dikonfirmasi; tidak dicetak di bukti")));
}

TEST_CASE("A visit does not end past a question about it: it would end with what was chosen before")
{
    FilesAtTheCounter desk;
    const auto finish = GENERATE(CounterAction::Primary, CounterAction::FinishOnly);
    const auto staysAsked = [&] {
        desk.press(finish);
        desk.settle();
        CHECK(desk.presenter->isBarOpen());
        CHECK(desk.visit("A-001").ticket.state == TicketState::Serving);
        CHECK(desk.said() == QStringLiteral("Belum selesai: jawab dulu pertanyaannya, atau batalkan dengan Esc."));
    };
    SECTION("why it is refused")
    {
        desk.press(CounterAction::OutcomeRefused);
        staysAsked();
        desk.type("1");
        desk.press(finish);
        desk.settle();
        CHECK(desk.visit("A-001").legs.front().outcome == LegOutcome::Refused);
    }
    SECTION("where to, and who tells them")
    {
        desk.press(CounterAction::OutcomeReferred);
        staysAsked();
        desk.type("1");
        staysAsked();
        desk.type("1");
        desk.press(finish);
        desk.settle();
        CHECK(desk.visit("A-001").legs.front().outcome == LegOutcome::Referred);
    }
    SECTION("a day that is typed, and not yet promised")
    {
        desk.press(CounterAction::OutcomeAccepted);
        staysAsked();
        desk.type("0");
        desk.presenter->enterIntoBar(QStringLiteral("27/11"));
        staysAsked();
        desk.presenter->confirmBar();
        desk.press(finish);
        desk.settle();
        CHECK(desk.filesOf("A-001").front().application.promisedDay == QStringLiteral("2023-11-27"));
    }
    SECTION("a payment that is typed, and not yet kept")
    {
        desk.press(CounterAction::Charge);
        desk.presenter->enterIntoBar(QStringLiteral("15000"));
        staysAsked();
        desk.presenter->confirmBar();
        desk.settle();
        desk.press(finish);
        desk.settle();
        CHECK(desk.visit("A-001").legs.front().charged == 15'000);
    }
    SECTION("dropped by Esc, it ends as before")
    {
        desk.press(CounterAction::OutcomeRefused);
        desk.presenter->cancelBar();
        desk.press(finish);
        desk.settle();
        CHECK(desk.visit("A-001").legs.front().outcome == LegOutcome::Accepted);
    }
}
