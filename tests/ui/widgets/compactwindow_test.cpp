// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/windowfixture.h"

#include <QLineEdit>

using namespace loket;
using namespace loket::test;
using ui::CounterMode;

namespace {

/// Nothing of the small window is painted without its whole text.
void nothingIsCutOff(const ui::CompactWindow &window)
{
    QStringList found;
    for (const auto *widget : visible<QWidget>(window)) {
        const bool button = widget->inherits("QPushButton")
            && widget->accessibleName() != QStringLiteral("Jendela penuh");
        const QSize need = button || widget->inherits("QLabel") ? widget->sizeHint() : QSize();
        if (need.width() > widget->width() || need.height() > widget->height()
            || !window.rect().contains(widget->geometry()))
            found += QStringLiteral("%1 %2x%3")
                         .arg(QLatin1String(widget->metaObject()->className()))
                         .arg(widget->width())
                         .arg(widget->height());
    }
    INFO(found.join(QStringLiteral(", ")).toStdString());
    CHECK(found.isEmpty());
}

} // namespace

TEST_CASE("Compact mode is small, on top, and leaves the focus where it is")
{
    WindowFixture desk;
    desk.window.setCompact(true);
    const auto &small = *desk.window.compact();
    CHECK(small.isVisible());
    CHECK_FALSE(desk.window.isVisible());
    CHECK(small.width() <= 320);
    CHECK(small.height() <= 120);
    CHECK(small.windowFlags().testFlag(Qt::WindowStaysOnTopHint));
    CHECK(small.windowFlags().testFlag(Qt::WindowDoesNotAcceptFocus));
    CHECK(small.windowTitle().endsWith(QStringLiteral("Loket Prima")));
    for (const auto *button : visible<QPushButton>(small)) {
        CHECK_FALSE(button->accessibleName().isEmpty());
        CHECK(button->height() >= ui::space::control);
    }
    desk.window.compact()->close(); // never the end of the program
    CHECK(desk.window.isVisible());
    CHECK_FALSE(small.isVisible());
}

TEST_CASE("Twenty visitors are served in compact mode while somebody types elsewhere")
{
    WindowFixture desk(20);
    QLineEdit other;
    other.show();
    desk.window.setCompact(true);
    other.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&other));
    other.setFocus();
    auto *primary = desk.window.compact()->findChild<ui::ActionButton *>();
    REQUIRE(primary);
    const auto click = [&] {
        QTest::mouseClick(primary, Qt::LeftButton);
        desk.settle();
        desk.pass(secondMs);
        CHECK(other.hasFocus());
        nothingIsCutOff(*desk.window.compact());
    };
    click();
    for (int visitor = 0; visitor < 20; ++visitor) {
        CHECK(desk.screen().mode == CounterMode::Called);
        click();
        CHECK(desk.screen().mode == CounterMode::Serving);
        desk.pass(visitor == 3 ? 70 * minuteMs : minuteMs); // the clock gets a third part
        QCoreApplication::processEvents();
        nothingIsCutOff(*desk.window.compact());
        click();
    }
    CHECK(desk.snapshot().today.served == 20);
    CHECK_FALSE(desk.window.isVisible());
}

TEST_CASE("A question brings the whole window back, where it can be answered")
{
    WindowFixture desk(1);
    desk.become(CounterMode::Serving);
    desk.window.setCompact(true);
    desk.presenter->trigger(ui::CounterAction::WalkIn);
    desk.settle();
    CHECK(desk.presenter->isBarOpen());
    CHECK(desk.window.isVisible());
    CHECK_FALSE(desk.window.compact()->isVisible());
}
