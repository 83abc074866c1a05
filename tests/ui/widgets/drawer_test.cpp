// SPDX-License-Identifier: GPL-3.0-or-later
// The queue as a drawer, and the text size that makes it one.
#include "tests/ui/widgets/looks.h"

#include <QMenuBar>

using namespace loket;
using namespace loket::test;
using ui::CounterMode;
using ui::ThemeChoice;

namespace {

constexpr QSize narrow(1024, 768);

/// An action of the menu bar by its text.
QAction *inMenu(const QList<QAction *> &actions, const QString &text)
{
    for (QAction *action : actions) {
        if (action->text() == text)
            return action;
        if (QAction *below = action->menu() ? inMenu(action->menu()->actions(), text) : nullptr)
            return below;
    }
    return nullptr;
}

/// Sizes of all fonts in the window, as a multiple of what they are by themselves.
QSet<int> scales(const WindowFixture &desk, const QHash<const QWidget *, double> &before)
{
    QSet<int> found;
    for (const auto *widget : desk.window.findChildren<QWidget *>()) {
        if (before.contains(widget))
            found += int(std::lround(widget->font().pointSizeF() / before[widget] * 100));
    }
    return found;
}

} // namespace

TEST_CASE("On a narrow screen the queue is a drawer: closed, with a button that says how many wait")
{
    WindowFixture desk(3, ThemeChoice::Light, narrow);
    const auto &area = *desk.window.area();
    REQUIRE(area.hasDrawer());
    CHECK_FALSE(desk.window.queue()->isVisible());
    CHECK(desk.window.card()->width() == area.width());
    auto *button = desk.window.header()->queueButton();
    CHECK(button->isVisible());
    CHECK(button->text() == QStringLiteral("3 menunggu   F3"));
    CHECK(button->accessibleName() == QStringLiteral("Tampilkan antrean: 3 menunggu"));

    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(area.isDrawerOpen());
    CHECK(button->isChecked());
    CHECK(desk.window.queue()->search()->hasFocus());
    CHECK(desk.window.queue()->geometry().right() == area.rect().right());
    CHECK(desk.window.card()->width() == area.width()); // nothing below it moves
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK_FALSE(area.isDrawerOpen());
    CHECK_FALSE(button->isChecked());
    CHECK(desk.head()->hasFocus()); // where it was before
}

TEST_CASE("Esc takes out what was searched for, and all who wait stand in the list again")
{
    const QSize screen = GENERATE(QSize(1366, 768), narrow);
    WindowFixture desk(3, ThemeChoice::Light, screen);
    desk.key(Qt::Key_F3);
    auto *search = desk.window.queue()->search();
    REQUIRE(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("a2"));
    REQUIRE(desk.presenter->queue().rowCount() == 1);
    desk.key(Qt::Key_Escape);
    CHECK(search->text().isEmpty());
    CHECK(desk.presenter->queue().rowCount() == 3);
    CHECK_FALSE(desk.window.area()->isDrawerOpen());
}

TEST_CASE("The drawer is opened by F3, Ctrl+H and F6, and closed by Esc, which gives the focus back")
{
    WindowFixture desk(3, ThemeChoice::Light, narrow);
    const auto &area = *desk.window.area();
    desk.become(CounterMode::Serving);
    desk.note()->setFocus();

    desk.key(Qt::Key_F3);
    CHECK(area.isDrawerOpen());
    CHECK(desk.window.queue()->search()->hasFocus());
    desk.key(Qt::Key_Escape);
    CHECK_FALSE(area.isDrawerOpen());
    CHECK(desk.note()->hasFocus());

    desk.key(Qt::Key_H, Qt::ControlModifier);
    CHECK(area.isDrawerOpen());
    CHECK(desk.window.queue()->showsHistory());
    desk.key(Qt::Key_Escape);
    CHECK(desk.note()->hasFocus());
    desk.key(Qt::Key_H, Qt::ControlModifier); // still the history: only opened
    CHECK(area.isDrawerOpen());
    CHECK(desk.window.queue()->showsHistory());
    CHECK_FALSE(desk.window.queue()->search()->hasFocus()); // where Ctrl+Z would take letters back
    desk.key(Qt::Key_H, Qt::ControlModifier);
    CHECK_FALSE(desk.window.queue()->showsHistory());
    desk.key(Qt::Key_Escape);

    desk.key(Qt::Key_F6);
    CHECK(desk.head()->hasFocus());
    desk.key(Qt::Key_F6);
    CHECK(area.isDrawerOpen());
    CHECK(desk.window.queue()->search()->hasFocus());
    desk.key(Qt::Key_F6);
    CHECK(desk.window.queue()->table()->hasFocus());
    desk.key(Qt::Key_F6);
    CHECK(desk.head()->hasFocus());
    CHECK_FALSE(area.isDrawerOpen()); // what has the focus is never hidden behind it
}

TEST_CASE("A call and a question close the drawer, an act for the same visitor leaves it open")
{
    WindowFixture desk(4, ThemeChoice::Light, narrow);
    const auto &area = *desk.window.area();
    desk.key(Qt::Key_F3);
    desk.key(Qt::Key_F8);
    CHECK(desk.screen().mode == CounterMode::Called);
    CHECK_FALSE(area.isDrawerOpen());
    CHECK(desk.head()->hasFocus());

    desk.key(Qt::Key_F3);
    desk.key(Qt::Key_F8); // the same visitor
    CHECK(desk.screen().mode == CounterMode::Serving);
    CHECK(area.isDrawerOpen());
    CHECK(desk.window.queue()->search()->hasFocus());

    desk.key(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(desk.presenter->isBarOpen());
    CHECK_FALSE(area.isDrawerOpen());
    desk.key(Qt::Key_Escape);
    CHECK_FALSE(desk.presenter->isBarOpen());

    desk.key(Qt::Key_F8, Qt::ShiftModifier);
    desk.key(Qt::Key_F3);
    desk.key(Qt::Key_Return); // from the search into the list
    desk.key(Qt::Key_Down);
    desk.key(Qt::Key_Return);
    REQUIRE(desk.presenter->isBarOpen()); // why out of order
    CHECK_FALSE(area.isDrawerOpen());
    desk.key(Qt::Key_1);
    CHECK(desk.number() == QStringLiteral("A-003"));
}

TEST_CASE("Tab walks through the open drawer and out of it, and never behind it")
{
    WindowFixture desk(3, ThemeChoice::Light, narrow);
    desk.key(Qt::Key_F3);
    QSet<QWidget *> visited;
    for (int i = 0; i < 100 && desk.window.area()->isDrawerOpen(); ++i) {
        QWidget *at = QApplication::focusWidget();
        REQUIRE(at);
        CHECK_FALSE(visited.contains(at));
        CHECK_FALSE(desk.window.card()->isAncestorOf(at));
        visited.insert(at);
        QTest::keyClick(desk.window.windowHandle(), Qt::Key_Tab);
    }
    CHECK(desk.head()->hasFocus());
    CHECK_FALSE(desk.window.area()->isDrawerOpen());
    for (auto *inside : desk.window.queue()->findChildren<QWidget *>()) {
        if (inside->isVisibleTo(desk.window.queue()) && inside->isEnabled()
            && (inside->focusPolicy() & Qt::TabFocus) != 0 && !inside->inherits("QScrollBar")
            && !inside->inherits("QHeaderView"))
            CHECK(visited.contains(inside));
    }
    CHECK(visited.contains(desk.window.header()->queueButton()));
}

TEST_CASE("The window changes its arrangement with its size, both ways")
{
    WindowFixture desk(3);
    CHECK_FALSE(desk.window.area()->hasDrawer());
    CHECK(desk.window.queue()->isVisible());
    CHECK_FALSE(desk.window.header()->queueButton()->isVisible());
    desk.window.resize(narrow);
    QCoreApplication::processEvents();
    CHECK(desk.window.area()->hasDrawer());
    CHECK_FALSE(desk.window.queue()->isVisible());
    desk.key(Qt::Key_F3);
    desk.window.resize(1366, 768);
    QCoreApplication::processEvents();
    CHECK_FALSE(desk.window.area()->hasDrawer());
    CHECK(desk.window.queue()->isVisible());
    CHECK(desk.window.queue()->search()->hasFocus());
    desk.key(Qt::Key_Escape); // nothing to close
    CHECK(desk.window.queue()->isVisible());
    desk.window.resize(1366, 640); // too low for everything below each other
    QCoreApplication::processEvents();
    CHECK(desk.window.area()->hasDrawer());
    CHECK(desk.window.height() == 640);
}

TEST_CASE("The text size is chosen in the menu, at once and for everything, and the window follows")
{
    WindowFixture desk(3);
    QHash<const QWidget *, double> before;
    for (const auto *widget : desk.window.findChildren<QWidget *>())
        before[widget] = widget->font().pointSizeF();
    QList<double> kept;
    QObject::connect(&desk.theme, &ui::Theme::textScaleChosen, &desk.window, [&kept](double s) { kept += s; });
    QAction *larger = inMenu(desk.window.menuBar()->actions(), QStringLiteral("150 %"));
    QAction *usual = inMenu(desk.window.menuBar()->actions(), QStringLiteral("100 %"));
    REQUIRE(larger);
    REQUIRE(usual);
    CHECK(usual->isChecked());

    larger->trigger();
    QCoreApplication::processEvents();
    CHECK(scales(desk, before) == QSet<int>{150});
    CHECK(desk.window.menuBar()->font().pointSizeF() == Approx(11.25 * 1.5));
    CHECK(desk.window.area()->hasDrawer());
    CHECK(desk.window.size() == QSize(1366, 768));
    CHECK(list(clipped(desk.window)) == none);
    CHECK(desk.window.compact()->size() == QSize(480, 180));

    usual->trigger();
    QCoreApplication::processEvents();
    CHECK(scales(desk, before) == QSet<int>{100});
    CHECK_FALSE(desk.window.area()->hasDrawer());
    CHECK(list(clipped(desk.window)) == none);
    CHECK(kept == QList<double>{1.5, 1.0});
    desk.theme.setTextScale(0.1);
    CHECK(ui::textScale() == Approx(ui::Theme::leastTextScale));
    desk.theme.setTextScale(7);
    CHECK(ui::textScale() == Approx(ui::Theme::mostTextScale));
}
