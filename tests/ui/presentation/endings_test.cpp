// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/presentation/filesatcounter.h"

using namespace loket;
using namespace loket::test;
using namespace loket::ui;

TEST_CASE("F8 on a file that was sent back names what lacked and asks, and only the answer counts")
{
    FilesAtTheCounter desk;
    const Application file = desk.sentHome();
    desk.serve(file);
    desk.press(CounterAction::FinishOnly);
    REQUIRE(desk.presenter->isBarOpen());
    const auto missing = desk.filesOf("A-001").front().missing();
    REQUIRE(missing.size() == 2);
    for (const auto &item : missing)
        CHECK(desk.presenter->bar().prompt.contains(item.nameId));
    CHECK(desk.screen().mode == CounterMode::Serving);
    CHECK(desk.stored(file.id).state == ApplicationState::Incomplete);
    SECTION("all there, accepted by the standard")
    {
        desk.type("1");
        CHECK(desk.screen().mode == CounterMode::Idle);
        CHECK(desk.stored(file.id).state == ApplicationState::InProcess);
        CHECK(desk.stored(file.id).promisedDay == QStringLiteral("2023-11-20"));
    }
    SECTION("all there, and done: to whom")
    {
        desk.type("2");
        REQUIRE(desk.presenter->isBarOpen());
        desk.type("2");
        CHECK(desk.stored(file.id).state == ApplicationState::HandedOver);
        CHECK(desk.stored(file.id).handedTo == HandedTo::Proxy);
    }
    SECTION("no: the list as it was ticked")
    {
        desk.type("3");
        REQUIRE(desk.presenter->isBarOpen());
        CHECK(desk.presenter->bar().options[0].chosen);
        CHECK(desk.presenter->bar().options[1].chosen);
        desk.type("1"); // that is there now
        desk.press(CounterAction::FinishOnly);
        CHECK(desk.screen().mode == CounterMode::Idle);
        CHECK(desk.filesOf("A-001").front().missing().size() == 1);
    }
    SECTION("its own keys ask the same, and what was said is not asked again")
    {
        desk.presenter->cancelBar();
        for (const auto key : {CounterAction::OutcomeAccepted, CounterAction::OutcomeDone}) {
            desk.press(key);
            REQUIRE(desk.presenter->isBarOpen());
            CHECK(desk.presenter->bar().prompt.contains(missing.front().nameId));
            desk.presenter->cancelBar();
        }
        desk.press(CounterAction::OutcomeAccepted);
        desk.type("1");
        CHECK(desk.screen().mode == CounterMode::Serving);
        desk.press(CounterAction::FinishOnly);
        CHECK(desk.stored(file.id).state == ApplicationState::InProcess);
    }
}

TEST_CASE("What was there before is asked for again with a reason, which F8 asks for")
{
    FilesAtTheCounter desk;
    const Application file = desk.sentHome();
    desk.serve(file);
    desk.press(CounterAction::OutcomeIncomplete);
    desk.type("3"); // was there
    desk.press(CounterAction::FinishOnly);
    CHECK(desk.screen().mode == CounterMode::Serving);
    REQUIRE(desk.presenter->isBarOpen());
    CHECK(desk.presenter->bar().prompt == QStringLiteral("Mengapa baru diminta sekarang: %1").arg(desk.number()));
    desk.type("1");
    CHECK(desk.screen().mode == CounterMode::Idle);
    const auto items = desk.filesOf("A-001").front().items;
    CHECK(items[2].addedAt);
    CHECK_FALSE(items[2].addedReason.isEmpty());
    CHECK_FALSE(items[0].addedAt);
}

TEST_CASE("A file that is not ready is asked about, and stays as it is")
{
    FilesAtTheCounter desk;
    desk.press(CounterAction::FinishOnly); // accepted by its standard
    const Application file = desk.filesOf("A-001").front().application;
    desk.serve(file);
    CHECK(desk.screen().hint.contains(applicationcode::text(file.code)));
    CHECK(desk.screen().hint.contains(QStringLiteral("20 November 2023")));
    desk.press(CounterAction::OutcomeAccepted); // once is enough
    CHECK_FALSE(desk.presenter->isBarOpen());
    CHECK(desk.said().contains(QStringLiteral("sudah diterima")));
    CHECK(desk.screen().outcome == LegOutcome::Done);
    desk.press(CounterAction::FinishOnly);
    REQUIRE(desk.presenter->isBarOpen());
    desk.type("3");
    CHECK(desk.screen().mode == CounterMode::Idle);
    CHECK(desk.stored(file.id) == file);
    CHECK_FALSE(desk.said().contains(QStringLiteral("diserahkan")));
}

TEST_CASE("A question that stands open while the file ends elsewhere: its answer is refused and said")
{
    FilesAtTheCounter desk;
    const Application file = desk.madeReady();
    desk.serve(file);
    desk.press(CounterAction::FinishOnly);
    REQUIRE(desk.presenter->isBarOpen());
    desk.ask([&](Office &office) { return office.applications().withdraw(Act{desk.actor()}, file.id); });
    desk.type("2"); // a proxy
    CHECK(desk.screen().mode == CounterMode::Serving);
    CHECK(desk.said().contains(QStringLiteral("ditarik")));
    CHECK(desk.screen().hint.contains(QStringLiteral("ditarik")));
    desk.press(CounterAction::FinishOnly); // seen now
    CHECK(desk.screen().mode == CounterMode::Idle);
    CHECK(desk.stored(file.id).state == ApplicationState::Withdrawn);
}

TEST_CASE("The same where the window knows it already: the answer is not taken, and nothing is said to be handed over")
{
    FilesAtTheCounter desk;
    const Application file = desk.madeReady();
    desk.serve(file);
    desk.press(CounterAction::FinishOnly);
    REQUIRE(desk.presenter->isBarOpen());
    desk.ask(
        [&](Office &office) { return office.applications().handOver(Act{desk.actor()}, file.id, HandedTo::Proxy); });
    desk.reread();
    desk.type("1"); // the applicant
    CHECK(desk.screen().mode == CounterMode::Serving);
    CHECK(desk.said().contains(applicationcode::text(file.code)));
    CHECK(desk.said().contains(QStringLiteral("wakil")));
    CHECK_FALSE(desk.said().contains(QStringLiteral("Â")));
    desk.pass(minuteMs);
    desk.press(CounterAction::FinishOnly);
    CHECK(desk.screen().mode == CounterMode::Idle);
    CHECK_FALSE(desk.said().contains(QStringLiteral("diserahkan")));
    CHECK(desk.stored(file.id).handedTo == HandedTo::Proxy);
}

TEST_CASE("After an undo it is asked again who takes a document and whether all is there")
{
    FilesAtTheCounter desk;
    SECTION("who takes it")
    {
        const Application file = desk.madeReady();
        desk.serve(file);
        desk.press(CounterAction::FinishOnly);
        desk.type("1");
        REQUIRE(desk.stored(file.id).state == ApplicationState::HandedOver);
        desk.press(CounterAction::Undo);
        REQUIRE(desk.screen().mode == CounterMode::Serving);
        desk.press(CounterAction::FinishOnly);
        CHECK(desk.presenter->isBarOpen());
        CHECK(desk.stored(file.id).state == ApplicationState::Ready);
    }
    SECTION("whether all is there")
    {
        const Application file = desk.sentHome();
        desk.serve(file);
        desk.press(CounterAction::FinishOnly);
        desk.type("1");
        REQUIRE(desk.stored(file.id).state == ApplicationState::InProcess);
        desk.press(CounterAction::Undo);
        desk.press(CounterAction::FinishOnly);
        CHECK(desk.presenter->isBarOpen());
        CHECK(desk.stored(file.id).state == ApplicationState::Incomplete);
    }
}

TEST_CASE("Who has brought what lacked cannot end as somebody who only asked")
{
    FilesAtTheCounter desk;
    const Application file = desk.sentHome();
    desk.serve(file);
    desk.press(CounterAction::OutcomeDone);
    desk.type("1"); // it is all there: accepted
    desk.press(CounterAction::OutcomeDone);
    REQUIRE(desk.presenter->isBarOpen());
    CHECK(desk.presenter->bar().options.size() == 2);
}

TEST_CASE("What a service has come to is told when the rest of the visit queues again")
{
    FilesAtTheCounter desk;
    desk.press(CounterAction::WalkIn);
    desk.type("B"); // one more service, which never runs
    desk.press(CounterAction::FinishOnly);
    REQUIRE(desk.presenter->isBarOpen());
    desk.type("2"); // back to the queue
    const auto files = desk.filesOf("A-001");
    REQUIRE(files.size() == 1);
    CHECK(desk.said().contains(applicationcode::text(files.front().application.code)));
}

TEST_CASE("A pick-up without a file asks for it, and may end without one")
{
    FilesAtTheCounter desk;
    const Application file = desk.madeReady();
    desk.press(CounterAction::WalkIn);
    desk.type("Y"); // the pick-up service
    REQUIRE(desk.screen().mode == CounterMode::Serving);
    CHECK(desk.screen().hint.contains(QStringLiteral("berkas")));
    desk.press(CounterAction::FinishOnly);
    REQUIRE(desk.presenter->isBarOpen());
    SECTION("looked for: it is this service's, and goes to whoever takes it")
    {
        desk.type("1");
        desk.presenter->enterIntoBar(applicationcode::text(file.code));
        desk.presenter->confirmBar();
        desk.settle();
        desk.type("1"); // to this visit
        const Visit visit = *desk.snapshot().current;
        REQUIRE(visit.legs.size() == 1);
        CHECK(visit.legs.front().application == file.id);
        CHECK(desk.screen().hint.isEmpty());
        desk.press(CounterAction::FinishOnly);
        desk.type("1");
        CHECK(desk.stored(file.id).handedTo == HandedTo::Applicant);
    }
    SECTION("of a time before this program")
    {
        desk.type("2");
        CHECK(desk.screen().mode == CounterMode::Idle);
        CHECK(desk.stored(file.id).state == ApplicationState::Ready);
    }
}

TEST_CASE("A file that has a number is not given another one, and its end while it waits is told at the call")
{
    FilesAtTheCounter desk;
    const Application file = desk.madeReady();
    const QString code = applicationcode::text(file.code);
    const auto giveNumber = [&] {
        desk.press(CounterAction::GiveNumber);
        desk.type(code.toLatin1().constData());
        desk.presenter->confirmBar();
        desk.settle();
    };
    giveNumber();
    const QString number = desk.snapshot().waiting.back().number.text();
    giveNumber();
    CHECK(desk.presenter->toast()->isError);
    CHECK(desk.said().contains(number));
    desk.presenter->findAnything(code);
    desk.settle();
    CHECK_FALSE(desk.presenter->isBarOpen());
    CHECK(desk.said().contains(number));

    desk.ask([&](Office &office) {
        return office.applications().handOver(Act{desk.actor()}, file.id, HandedTo::Applicant);
    });
    for (int i = 0; i < 3 && desk.number() != number; ++i) { // A-002 comes first
        desk.press(CounterAction::Primary);
        if (desk.number() != number)
            desk.press(CounterAction::Primary);
    }
    REQUIRE(desk.number() == number);
    CHECK(desk.screen().mode == CounterMode::Called);
    CHECK(desk.screen().hint.contains(code));
    CHECK(desk.screen().hint.contains(QStringLiteral("diserahkan")));
    desk.press(CounterAction::Primary); // serving
    CHECK(desk.screen().hint.contains(code));
    desk.press(CounterAction::OutcomeReferred);
    desk.type("11");
    desk.press(CounterAction::FinishOnly);
    CHECK(desk.screen().mode == CounterMode::Idle);
    CHECK_FALSE(desk.said().contains(QStringLiteral("diserahkan")));
}

TEST_CASE("A referral says nothing of what a file lacks, which stays as it was")
{
    FilesAtTheCounter desk;
    const Application file = desk.sentHome();
    desk.serve(file);
    desk.press(CounterAction::OutcomeReferred);
    desk.type("11");
    desk.press(CounterAction::FinishOnly);
    CHECK(desk.screen().mode == CounterMode::Idle);
    CHECK_FALSE(desk.said().contains(QStringLiteral("syarat")));
    CHECK(desk.stored(file.id).state == ApplicationState::Incomplete);
}
