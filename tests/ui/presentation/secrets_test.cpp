// SPDX-License-Identifier: GPL-3.0-or-later
// The own PIN changed, and a forgotten one replaced by the printed code, by keys at the counter's window.
#include "tests/ui/presentation/peopledesk.h"

using namespace loket;
using namespace loket::test;
using ui::CounterAction;
using ui::Presence;

namespace {

void typeAndConfirm(DeskFixture &desk, const QString &text)
{
    desk.presenter->enterIntoBar(text);
    desk.presenter->confirmBar();
    desk.settle();
}

} // namespace

TEST_CASE("An administrator who forgot the PIN gets a new one by the printed code, once")
{
    DeskFixture desk;
    const auto codes = letPeopleIn(desk);
    desk.press(CounterAction::Recover);
    REQUIRE(desk.presenter->bar().entry == ui::BarEntry::Text);
    desk.presenter->cancelBar();
    CHECK(desk.presenter->bar().options.size() == 3); // back to who works here
    desk.press(CounterAction::Recover);

    typeAndConfirm(desk, QStringLiteral("ABCD-EFGH"));
    desk.type("2580");
    desk.type("2580");
    CHECK(desk.said() == QStringLiteral("PIN, kata sandi, atau kode tidak cocok. Tersisa 4 percobaan."));
    CHECK(desk.screen().presence == Presence::Locked);

    typeAndConfirm(desk, codes.signIn.toLower()); // as people write it
    desk.type("1234");
    CHECK(desk.said().startsWith(QStringLiteral("PIN ")));
    desk.type("2580");
    desk.type("2581");
    CHECK(desk.said() == QStringLiteral("Kedua PIN berbeda. Ketik PIN sekali lagi dari awal."));
    desk.type("2580");
    desk.type("2580");
    const QString prompt = desk.presenter->bar().prompt;
    const QString next = prompt.section(QLatin1Char(' '), -1);
    CHECK(next.size() == codes.signIn.size());
    CHECK(next != codes.signIn);
    desk.presenter->cancelBar();
    CHECK(desk.presenter->bar().prompt == prompt); // nobody leaves before it is written down
    desk.type("1");                                // signed in with the new PIN
    CHECK(desk.screen().presence == Presence::SignedIn);
    CHECK(desk.screen().officer == QStringLiteral("Rina"));

    // The old code is used up, the new one holds.
    desk.press(CounterAction::Lock);
    desk.press(CounterAction::Recover);
    typeAndConfirm(desk, codes.signIn);
    desk.type("9753");
    desk.type("9753");
    CHECK(desk.screen().presence == Presence::Locked);
    typeAndConfirm(desk, next);
    desk.type("9753");
    desk.type("9753");
    desk.type("1");
    CHECK(desk.screen().officer == QStringLiteral("Rina"));
}

TEST_CASE("The own PIN is changed by who knows the old one")
{
    DeskFixture desk;
    letPeopleIn(desk);
    desk.type("1");
    desk.type(firstPin);
    REQUIRE(desk.screen().presence == Presence::SignedIn);
    desk.press(CounterAction::ChangeSecret);
    desk.type("9999");
    desk.type("2580");
    desk.type("2580");
    CHECK(desk.said().contains(QStringLiteral("tidak cocok")));
    desk.press(CounterAction::ChangeSecret);
    desk.type(firstPin);
    desk.type("2580");
    desk.type("2580");
    CHECK(desk.said() == QStringLiteral("Mulai sekarang yang baru yang berlaku."));

    desk.press(CounterAction::Lock);
    desk.type(firstPin); // asked again for the same person
    CHECK(desk.screen().presence == Presence::Locked);
    desk.type("2580");
    CHECK(desk.screen().presence == Presence::SignedIn);
}
