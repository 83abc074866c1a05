// SPDX-License-Identifier: GPL-3.0-or-later
// A21 (fcitx5 #687, ibus #2466): the word that an input method is composing when the officer does something else.
#include "tests/ui/presentation/peopledesk.h"
#include "tests/ui/widgets/windowfixture.h"

#include <QInputMethodEvent>
#include <QTextBlock>
#include <QTextLayout>

using namespace loket;
using namespace loket::test;
using ui::CounterMode;

namespace {

const QString typedBefore = QStringLiteral("KK ");
const QString composedWord = QStringLiteral("pelayanan");

/// As an input method does: the word stands underlined in the field, and is no part of its text yet.
void compose(QWidget &field)
{
    field.setFocus();
    QInputMethodEvent event(composedWord, {});
    QCoreApplication::sendEvent(&field, &event);
}

/// The note of the visit being served: "KK " typed, "pelayanan" being composed.
TicketId composeNote(WindowFixture &desk)
{
    desk.become(CounterMode::Serving);
    desk.note()->setFocus();
    QTest::keyClicks(desk.note(), typedBefore);
    compose(*desk.note());
    REQUIRE(desk.note()->toPlainText() == typedBefore);
    return desk.screen().ticket;
}

QString composing(const QPlainTextEdit &field)
{
    return field.textCursor().block().layout()->preeditAreaText();
}

/// The note in the office's data. Of a visit that has ended it is read by taking the end back.
QString stored(DeskFixture &desk, TicketId ticket)
{
    desk.settle();
    if (desk.screen().ticket != ticket)
        desk.press(ui::CounterAction::Undo);
    CHECK(desk.screen().ticket == ticket);
    return desk.snapshot().note;
}

} // namespace

TEST_CASE("F8 and Shift+F8 keep the word that is being composed")
{
    WindowFixture desk;
    const TicketId ticket = composeNote(desk);
    desk.key(Qt::Key_F8, GENERATE(Qt::NoModifier, Qt::ShiftModifier));
    CHECK(desk.screen().ticket != ticket);
    CHECK(stored(desk, ticket) == typedBefore + composedWord);
}

TEST_CASE("A click elsewhere keeps it, and so do Tab, a menu and another window")
{
    WindowFixture desk;
    const TicketId ticket = composeNote(desk);
    SECTION("click into another field")
    {
        QTest::mouseClick(desk.window.queue()->search(), Qt::LeftButton);
        CHECK(desk.window.queue()->search()->hasFocus());
    }
    SECTION("Tab")
    {
        QTest::keyClick(desk.window.windowHandle(), Qt::Key_Tab);
        CHECK_FALSE(desk.note()->hasFocus());
    }
    SECTION("another window")
    {
        QWidget other;
        other.show();
        other.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&other));
    }
    SECTION("the window is closed")
    {
        desk.window.close();
    }
    CHECK(stored(desk, ticket) == typedBefore + composedWord);
    CHECK(desk.note()->toPlainText() == typedBefore + composedWord); // once
}

TEST_CASE("While the autosave runs it goes on being composed, and is kept by what follows")
{
    WindowFixture desk;
    const TicketId ticket = composeNote(desk);
    desk.presenter->saveEdits(); // what the timer does
    desk.settle();
    desk.pass(secondMs);
    CHECK(stored(desk, ticket) == typedBefore.trimmed());
    CHECK(composing(*desk.note()) == composedWord);
    CHECK(desk.note()->hasFocus());
    desk.key(Qt::Key_F8);
    CHECK(stored(desk, ticket) == typedBefore + composedWord);
}

TEST_CASE("A word that the input method itself hands over comes once")
{
    WindowFixture desk;
    const TicketId ticket = composeNote(desk);
    QInputMethodEvent event;
    event.setCommitString(composedWord);
    QCoreApplication::sendEvent(desk.note(), &event);
    desk.key(Qt::Key_F8);
    CHECK(stored(desk, ticket) == typedBefore + composedWord);
}

TEST_CASE("A word that is given up in the input method does not come back")
{
    WindowFixture desk;
    const TicketId ticket = composeNote(desk);
    QInputMethodEvent nothing;
    QCoreApplication::sendEvent(desk.note(), &nothing);
    desk.key(Qt::Key_F8);
    CHECK(stored(desk, ticket) == typedBefore.trimmed());
}

TEST_CASE("When nobody has touched the PC the screen locks, and the word is kept")
{
    WindowFixture desk;
    letPeopleIn(desk);
    desk.type("1");
    desk.type(firstPin);
    const TicketId ticket = composeNote(desk);
    desk.presenter->lock(QStringLiteral("idle"));
    CHECK(stored(desk, ticket) == typedBefore + composedWord);
}

TEST_CASE("A word being composed in the search stays when the focus leaves")
{
    WindowFixture desk;
    compose(*desk.window.queue()->search());
    desk.head()->setFocus();
    CHECK(desk.window.queue()->search()->text() == composedWord);
}
