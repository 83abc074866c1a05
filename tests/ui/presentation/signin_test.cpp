// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/presentation/peopledesk.h"
#include "ui/presentation/sentence.h"
#include "ui/presentation/signinbar.h"

using namespace loket;
using namespace loket::test;
using ui::CounterAction;
using ui::CounterMode;
using ui::Presence;

namespace {

/// Siti signs in at the window.
void signInFirst(DeskFixture &desk)
{
    desk.type("1");
    desk.type(firstPin);
}

/// The journal's last entry of a kind, by whom.
std::optional<StaffId> lastBy(DeskFixture &desk, const char *kind)
{
    const auto history = desk.snapshot().history;
    for (const auto &row : history) {
        if (row.kind == QLatin1String(kind))
            return desk.ask([&](Office &office) -> Result<StaffId> { return office.people().session()->staff; });
    }
    return std::nullopt;
}

} // namespace

TEST_CASE("An administrator is told where he sets it right himself, others are sent to him")
{
    DeskFixture desk;
    letPeopleIn(desk);
    const bool isAdministrator = GENERATE(true, false);
    desk.type(isAdministrator ? "3" : "1");
    desk.type(isAdministrator ? administratorPin : firstPin);
    REQUIRE(desk.screen().presence == Presence::SignedIn);
    const RoleSet roles = isAdministrator ? RoleSet{Role::Administrator} : RoleSet{Role::CounterOfficer};
    if (isAdministrator) {
        desk.press(CounterAction::Primary); // no counter officer
        CHECK(desk.screen().mode == CounterMode::Idle);
        CHECK(desk.said().startsWith(QStringLiteral("Peran Anda tidak mengizinkan tindakan ini; yang boleh: ")));
        CHECK(desk.said().endsWith(QStringLiteral("di Pengaturan (Ctrl+,) > Petugas & PIN.")));
    }
    for (const auto &[code, detail] :
         {std::pair(ErrorCode::NotAllowed, word(Role::CounterOfficer)), std::pair(ErrorCode::NoSecret, QString()),
          std::pair(ErrorCode::NotActive, QStringLiteral("Budi")),
          std::pair(ErrorCode::NoPrinter, QStringLiteral("receipt"))}) {
        const QString text = sentence({code, detail}, roles);
        CAPTURE(text);
        CHECK(text.contains(QStringLiteral("dministrator")) != isAdministrator);
        if (isAdministrator)
            CHECK(text.contains(QStringLiteral("Pengaturan (Ctrl+,) > ")));
        else
            CHECK(text == sentence({code, detail}));
    }
    const Error locked{ErrorCode::LockedOut, QStringLiteral("900")};
    CHECK(sentence(locked, roles)
          == (isAdministrator ? QStringLiteral("Terlalu banyak percobaan keliru. Coba lagi dalam 15 menit, atau minta "
                                               "administrator lain membuat PIN baru di Pengaturan (Ctrl+,) > Petugas & "
                                               "PIN.")
                              : sentence(locked)));
}

TEST_CASE("An administrator who is locked out is told what another administrator can do")
{
    DeskFixture desk;
    letPeopleIn(desk);
    for (int attempt = 0; attempt < 12 && !desk.said().contains(QStringLiteral(" menit")); ++attempt) {
        desk.pass(20 * minuteMs);
        desk.type("3");
        desk.type("9753");
        desk.type("3");
        desk.type("9753");
    }
    CAPTURE(desk.said());
    CHECK(desk.said().contains(QStringLiteral("administrator lain")));
}

TEST_CASE("A window of an office with people is locked until somebody shows a PIN")
{
    DeskFixture desk;
    letPeopleIn(desk);
    CHECK(desk.screen().presence == Presence::Locked);
    REQUIRE(desk.presenter->isBarOpen());
    CHECK(desk.presenter->bar().options.size() == 3);
    CHECK(desk.screen().windowTitle.startsWith(QStringLiteral("Terkunci")));
    for (const auto &state : desk.screen().actions)
        CHECK(state.enabled == (state.action == CounterAction::Recover));
    desk.presenter->cancelBar();
    CHECK(desk.presenter->isBarOpen()); // the one question that cannot be left
    desk.press(CounterAction::Primary);
    CHECK(desk.screen().mode == CounterMode::Idle);

    desk.type("1");
    CHECK(desk.presenter->bar().entry == ui::BarEntry::Secret);
    desk.type("9999");
    CHECK(desk.said() == QStringLiteral("PIN, kata sandi, atau kode tidak cocok. Tersisa 4 percobaan."));
    CHECK(desk.presenter->bar().text.isEmpty());
    desk.type(firstPin);
    CHECK(desk.screen().presence == Presence::SignedIn);
    CHECK(desk.screen().officer == QStringLiteral("Siti Rahmah"));
    CHECK_FALSE(desk.presenter->isBarOpen());
    desk.press(CounterAction::Primary);
    CHECK(desk.screen().mode == CounterMode::Called);
}

TEST_CASE("After a stop in mid-visit whoever signs in reads since when the time is not counted")
{
    DeskFixture desk(1);
    letPeopleIn(desk);
    signInFirst(desk);
    desk.press(CounterAction::Primary);
    desk.press(CounterAction::Primary);
    const Actor here{desk.presenter->actor().station, desk.presenter->actor().counter, {}};
    desk.press(CounterAction::Lock);
    ui::CounterPresenter again(desk.office(), here, [] { return Millis(0); });
    again.warnOfDeadTime(Instant(1'700'179'200'000) + 122 * minuteMs);
    again.refresh();
    desk.settle();
    REQUIRE(again.screen().presence == Presence::Locked);
    CHECK_FALSE(again.toast()); // nobody is there who could read it
    for (const QChar key : QStringLiteral("1") + QString::fromLatin1(firstPin))
        again.typeIntoBar(key);
    again.settleBar();
    desk.settle();
    REQUIRE(again.toast());
    CHECK(again.toast()->text.startsWith(QStringLiteral("A-001 masih dilayani saat program berhenti pukul 10.02.")));
}

TEST_CASE("A change of officer in service takes six presses, and the clock runs on")
{
    DeskFixture desk;
    letPeopleIn(desk);
    signInFirst(desk);
    desk.press(CounterAction::Primary);
    desk.press(CounterAction::Primary);
    desk.pass(5 * minuteMs);
    const QString number = desk.number();

    desk.press(CounterAction::ChangeOfficer); // 1
    REQUIRE(desk.presenter->isBarOpen());
    REQUIRE(desk.presenter->bar().entry == ui::BarEntry::Secret); // with one colleague his digit is not asked
    desk.type(secondPin);                                         // 4
    CHECK(desk.screen().officer == QStringLiteral("Budi"));
    CHECK(desk.screen().mode == CounterMode::Serving);
    CHECK(desk.number() == number);
    CHECK(desk.screen().clock.startsWith(QStringLiteral("05:")));
    desk.pass(2 * minuteMs);
    desk.press(CounterAction::FinishOnly);
    const Visit visit = desk.visit("A-001");
    REQUIRE(visit.spans.size() == 2);
    CHECK(visit.spans[0].why == SpanEnd::OfficerChanged);
    CHECK(visit.spans[0].staff != visit.spans[1].staff);
    // Each sees his own minutes.
    desk.reread();
    CHECK(desk.screen().ownFigures.contains(QStringLiteral("1 orang")));
    CHECK(desk.screen().ownFigures.contains(QStringLiteral("2 mnt")));
}

TEST_CASE("Locking hides what is typed, keeps the visit's clock, and hands over to whoever signs in")
{
    DeskFixture desk;
    letPeopleIn(desk);
    signInFirst(desk);
    desk.press(CounterAction::Primary);
    desk.press(CounterAction::Primary);
    desk.presenter->setNote(QStringLiteral("fotokopi kurang"));
    desk.presenter->lock(QStringLiteral("idle"));
    desk.settle();
    desk.reread();
    CHECK(desk.screen().presence == Presence::Locked);
    CHECK(desk.screen().mode == CounterMode::Serving);
    REQUIRE(desk.presenter->isBarOpen());
    CHECK(desk.presenter->bar().prompt.contains(QStringLiteral("Siti"))); // the one who was here is asked first
    CHECK(desk.screen().status.contains(QStringLiteral("A-001")));
    CHECK(desk.snapshot().note == QStringLiteral("fotokopi kurang")); // kept before the lock
    desk.pass(11 * minuteMs);
    CHECK(desk.screen().clock.startsWith(QStringLiteral("11:")));
    // Nothing is done for somebody who is not there.
    desk.press(CounterAction::FinishOnly);
    desk.presenter->setNote(QStringLiteral("lain"));
    desk.presenter->saveEdits();
    desk.settle();
    CHECK(desk.snapshot().note == QStringLiteral("fotokopi kurang"));
    CHECK(desk.screen().mode == CounterMode::Serving);
    desk.type(firstPin);
    CHECK(desk.screen().presence == Presence::SignedIn);
    CHECK(desk.visit("A-001").spans.size() == 1);
    CHECK(lastBy(desk, "start").has_value());
}

TEST_CASE("Who is end-dated at another desk is out at his next act")
{
    DeskFixture desk;
    letPeopleIn(desk);
    signInFirst(desk);
    desk.ask([](Office &office) -> Result<bool> {
        // The administrator, at his own PC in the office: here by the same core, signed in for a moment.
        office.people().signOut(Act{{office.station(), {}, office.people().session()->staff}}, QStringLiteral("key"));
        return true;
    });
    desk.press(CounterAction::Primary);
    CHECK(desk.screen().presence == Presence::Locked);
    CHECK(desk.presenter->isBarOpen());
}

TEST_CASE("The first run asks for a name and a PIN twice, shows two codes once, and serves")
{
    DeskFixture desk;
    desk.presenter->offerFirstRun();
    REQUIRE(desk.presenter->isBarOpen());
    CHECK(desk.presenter->bar().entry == ui::BarEntry::Text);
    desk.presenter->enterIntoBar(QStringLiteral("Rina Wati"));
    desk.presenter->confirmBar();
    desk.type("1234");
    CHECK(desk.said().startsWith(QStringLiteral("PIN terdiri dari empat angka")));
    desk.type("7305");
    desk.type("7306");
    CHECK(desk.said().startsWith(QStringLiteral("Kedua PIN berbeda")));
    desk.type("7305");
    desk.type("7305");
    REQUIRE(desk.presenter->isBarOpen());
    CHECK(desk.presenter->bar().prompt.count(QLatin1Char('-')) >= 6); // two codes in four parts
    desk.type("1");
    CHECK(desk.screen().presence == Presence::SignedIn);
    CHECK(desk.screen().officer == QStringLiteral("Rina Wati"));
    CHECK_FALSE(desk.screen().windowTitle.contains(QStringLiteral("uji coba")));
    desk.press(CounterAction::Primary);
    CHECK(desk.screen().mode == CounterMode::Called);
}

TEST_CASE("The first run may be left to try the program, and the title says so")
{
    DeskFixture desk;
    desk.presenter->offerFirstRun();
    desk.presenter->cancelBar();
    CHECK_FALSE(desk.presenter->isBarOpen());
    CHECK(desk.screen().presence == Presence::Trial);
    CHECK(desk.screen().windowTitle.contains(QStringLiteral("uji coba")));
}

TEST_CASE("The bar of signing in: person by digit, a PIN at its fourth digit, a password by Enter")
{
    using Answer = ui::InlineBar::Reply;
    const auto bar = [](StaffId chosen = {}) {
        return ui::SignInBar(
            {QStringLiteral("who"), QStringLiteral("pin of %1"), QStringLiteral("password of %1"),
             QStringLiteral("ok")},
            {{StaffId(1), QStringLiteral("Siti"), true}, {StaffId(2), QStringLiteral("Hj. R"), false}},
            [](StaffId, const QString &) {}, chosen);
    };
    auto pin = bar();
    CHECK(pin.type(QLatin1Char('7')) == Answer::Ignored);
    CHECK(pin.confirm() == Answer::Ignored);
    CHECK(pin.type(QLatin1Char('1')) == Answer::Changed);
    CHECK(pin.view().prompt == QStringLiteral("pin of Siti"));
    for (const char digit : {'4', '2', '0'})
        CHECK(pin.type(QLatin1Char(digit)) == Answer::Changed);
    CHECK(pin.type(QLatin1Char('8')) == Answer::Done);

    auto password = bar();
    CHECK(password.type(QLatin1Char('2')) == Answer::Changed);
    CHECK(password.enter(QStringLiteral("1234")) == Answer::Changed);
    CHECK(password.confirm() == Answer::Done);

    auto back = bar(StaffId(2));
    CHECK(back.view().entry == ui::BarEntry::Secret);
    CHECK(back.erase() == Answer::Changed);
    CHECK(back.view().options.size() == 2);
}

TEST_CASE("A refusal that was to end the visit is forgotten with its question when the window locks")
{
    DeskFixture desk;
    letPeopleIn(desk);
    signInFirst(desk);
    desk.press(CounterAction::Primary);
    desk.press(CounterAction::Primary);
    desk.press(CounterAction::OutcomeRefused);
    desk.presenter->typeIntoBar(QLatin1Char('5'), true); // the reason asks for words first
    REQUIRE(desk.presenter->bar().entry == ui::BarEntry::Text);
    desk.presenter->lock(QStringLiteral("idle"));
    desk.settle();
    desk.reread();
    desk.type(firstPin); // the one who was here is asked first
    REQUIRE(desk.screen().presence == Presence::SignedIn);

    desk.press(CounterAction::OutcomeRefused);
    desk.type("2"); // only why
    CHECK(desk.screen().outcome == LegOutcome::Refused);
    CHECK(desk.screen().mode == CounterMode::Serving);
}

TEST_CASE("A refusal in words, typed with Ctrl, ends the visit once the words are given")
{
    DeskFixture desk(2);
    desk.press(CounterAction::Primary);
    desk.press(CounterAction::Primary);
    desk.press(CounterAction::OutcomeRefused);
    desk.presenter->typeIntoBar(QLatin1Char('5'), true);
    REQUIRE(desk.presenter->bar().entry == ui::BarEntry::Text);
    desk.presenter->enterIntoBar(QStringLiteral("datang untuk orang lain"));
    desk.presenter->confirmBar();
    desk.settle();
    desk.pass(secondMs);
    CHECK(desk.visit("A-001").legs.front().outcome == LegOutcome::Refused);
    CHECK(desk.number() == QStringLiteral("A-002"));
}
