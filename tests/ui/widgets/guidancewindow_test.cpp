// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/presentation/peopledesk.h"
#include "tests/ui/widgets/looks.h"

#include <QScrollBar>

using namespace loket;
using namespace loket::test;
using ui::CounterMode;
using ui::ThemeChoice;

namespace {

struct GuidanceFixture : WindowFixture {
    explicit GuidanceFixture(ThemeChoice choice = ThemeChoice::Light, double textScale = 1, QSize size = {1366, 768})
        : WindowFixture(3, choice, size, textScale)
    {
    }

    ui::GuidanceWindow &open()
    {
        key(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        REQUIRE(QTest::qWaitForWindowActive(window.guidance()));
        return *window.guidance();
    }
    void keyThere(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(window.guidance()->windowHandle(), key, modifiers);
        settle();
        pass(secondMs);
    }
    void passTheStandard()
    {
        become(CounterMode::Serving);
        pass(3 * 60 * minuteMs);
        QCoreApplication::processEvents();
        REQUIRE(screen().offersGuidance);
    }
    QString text() { return window.guidance()->text()->toPlainText(); }
};

} // namespace

TEST_CASE("Ctrl+Shift+K shows the cards for now, from a field that is being typed in too, and Esc closes them")
{
    GuidanceFixture desk;
    desk.passTheStandard();
    desk.note()->setFocus();
    QTest::keyClicks(desk.note(), QStringLiteral("KK lama"));
    const auto &window = desk.open();
    CHECK(window.cards()->count() == 12);
    CHECK(desk.text().startsWith(QStringLiteral("Kerjakan\n")));
    CHECK(desk.text().contains(QStringLiteral("Bila melewati standar: minta maaf")));
    CHECK(desk.note()->toPlainText() == QStringLiteral("KK lama"));
    CHECK(window.windowTitle() == QStringLiteral("Kartu panduan · Loket Prima"));
    desk.keyThere(Qt::Key_Escape);
    CHECK_FALSE(window.isVisible());
    CHECK(desk.screen().mode == CounterMode::Serving);
    CHECK_FALSE(desk.screen().offersGuidance);
}

TEST_CASE("A digit, a letter or the arrows open a card, whatever has the focus")
{
    GuidanceFixture desk;
    desk.become(CounterMode::Serving);
    auto &window = desk.open();
    desk.keyThere(Qt::Key_2);
    CHECK(desk.text().startsWith(QStringLiteral("Sapa (20 detik)\n")));
    desk.keyThere(Qt::Key_C);
    CHECK(desk.text().startsWith(QStringLiteral("Akhir hari\n")));
    desk.keyThere(Qt::Key_Up);
    CHECK(desk.text().startsWith(QStringLiteral("Kelompok prioritas\n")));
    window.text()->setFocus();
    desk.keyThere(Qt::Key_1);
    CHECK(desk.text().startsWith(QStringLiteral("Kerjakan\n")));
    desk.keyThere(Qt::Key_7); // a long one: its words go on by the page
    const auto *scroll = window.text()->verticalScrollBar();
    REQUIRE(scroll->maximum() > 0);
    window.cards()->setFocus();
    desk.keyThere(Qt::Key_PageDown);
    CHECK(scroll->value() > 0);
    desk.keyThere(Qt::Key_PageUp);
    CHECK(scroll->value() == 0);
    CHECK(window.cards()->currentRow() == 6);
    desk.keyThere(Qt::Key_1);
    desk.keyThere(Qt::Key_Z);
    CHECK(desk.text().startsWith(QStringLiteral("Kerjakan\n")));
}

TEST_CASE("The counter goes on while the cards are in front: its clock runs there too, and nothing there moves")
{
    GuidanceFixture desk;
    desk.become(CounterMode::Serving);
    auto &window = desk.open();
    desk.keyThere(Qt::Key_7);
    const QString before = desk.text();
    const QString clock = desk.screen().clock;
    desk.pass(3 * 60 * minuteMs);
    CHECK(window.visit().contains(desk.screen().clock));
    CHECK(desk.screen().clock != clock);
    CHECK(window.visit().contains(QStringLiteral("A-001")));
    CHECK(window.visit().contains(QStringLiteral("Melewati standar")));
    desk.keyThere(Qt::Key_F8);
    CHECK(desk.number() == QStringLiteral("A-002"));
    CHECK(window.isActiveWindow());
    CHECK(desk.text() == before);
    CHECK(window.cards()->currentRow() == 6);
    // A question belongs to the counter's window, which comes to the front with it.
    desk.keyThere(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(QTest::qWaitForWindowActive(&desk.window));
    CHECK(window.isVisible());
}

TEST_CASE("A locked screen shows no cards")
{
    GuidanceFixture desk;
    desk.become(CounterMode::Serving);
    const auto &window = desk.open();
    letPeopleIn(desk);
    CHECK_FALSE(window.isVisible());
    desk.key(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK_FALSE(window.isVisible());
}

TEST_CASE("The line that offers the guidance is put away by Esc, moves nothing, and a question keeps its own Esc")
{
    const auto size = GENERATE(QSize(1280, 720), QSize(1366, 768));
    const auto scale = GENERATE(1.0, 1.5);
    CAPTURE(size.width(), scale);
    GuidanceFixture desk(ThemeChoice::Light, scale, size);
    desk.become(CounterMode::Serving);
    const auto placeOf = [&](const QWidget *part) { return QRect(part->mapTo(&desk.window, QPoint()), part->size()); };
    const QRect note = placeOf(desk.note());
    desk.passTheStandard();
    CHECK((placeOf(desk.note()) == note));
    CHECK(desk.window.status()->text().contains(QStringLiteral("Kartu panduan: Ctrl+Shift+K")));
    CHECK(list(clipped(desk.window)) == none);
    desk.key(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(desk.presenter->isBarOpen());
    desk.key(Qt::Key_Escape);
    CHECK_FALSE(desk.presenter->isBarOpen());
    CHECK(desk.screen().offersGuidance);
    desk.key(Qt::Key_Escape);
    CHECK_FALSE(desk.screen().offersGuidance);
    CHECK((placeOf(desk.note()) == note));
    CHECK_FALSE(desk.window.status()->text().contains(QStringLiteral("Kartu panduan")));
}

TEST_CASE("The cards fit the screen, are named for a screen reader and keep their contrast, in each theme and size")
{
    const auto choice = GENERATE(ThemeChoice::Light, ThemeChoice::Dark);
    const auto scale = GENERATE(1.0, 1.5);
    const auto size = GENERATE(QSize(1280, 720), QSize(1366, 768));
    CAPTURE(scale, size.width());
    QAccessible::setActive(true);
    GuidanceFixture desk(choice, scale, size);
    desk.passTheStandard();
    auto &window = desk.open();
    window.resize(window.size().boundedTo(size * 9 / 10)); // as on a screen of that size
    QCoreApplication::processEvents();
    for (int card = 0; card < window.cards()->count(); ++card) {
        window.cards()->setCurrentRow(card);
        QCoreApplication::processEvents();
        CHECK(list(clipped(window)) == none);
        CHECK(window.text()->horizontalScrollBar()->maximum() == 0);
        const QRect place = window.cards()->visualItemRect(window.cards()->item(card));
        CHECK(window.cards()->viewport()->rect().contains(place));
    }
    CHECK(list(tooSmall(window)) == none);
    QStringList found;
    unnamed(QAccessible::queryAccessibleInterface(&window), found);
    CHECK(list(found) == none);
    CHECK(paintedContrast(*window.text()->viewport(), window.text()->viewport()->rect()) >= 4.5);
    CHECK(paintedContrast(*window.cards()->viewport(), window.cards()->viewport()->rect()) >= 4.5);
    window.cards()->setFocus();
    QSet<QWidget *> visited;
    for (int i = 0; i < 2; ++i) {
        visited.insert(QApplication::focusWidget());
        QTest::keyClick(window.windowHandle(), Qt::Key_Tab);
    }
    CHECK(visited == QSet<QWidget *>{window.text(), window.cards()});
    QAccessible::setActive(false);
}
