// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/looks.h"

#include "ui/widgets/icons.h"

#include <QFontDatabase>

using namespace loket;
using namespace loket::test;
using ui::CounterMode;
using ui::ThemeChoice;

TEST_CASE("The tokens keep the contrasts of the specification")
{
    for (const ui::Tokens *t : {&ui::lightTokens(), &ui::darkTokens()}) {
        CAPTURE(t->dark);
        for (const QColor &ground : {t->bg, t->surface, t->surface2}) {
            CHECK(ui::contrast(t->text, ground) >= 7);
            CHECK(ui::contrast(t->secondary, ground) >= 4.5);
            CHECK(ui::contrast(t->disabled, ground) >= 3);
            CHECK(ui::contrast(t->border, ground) >= 3);
            CHECK(ui::contrast(t->focus, ground) >= 3);
        }
        for (const QColor &status : {t->ok, t->warn, t->bad, t->info, t->primary})
            CHECK(ui::contrast(status, t->surface) >= 4.5);
        CHECK(ui::contrast(t->onPrimary, t->primary) >= 4.5);
        CHECK(ui::contrast(t->text, t->tint) >= 4.5);
        CHECK(ui::contrast(t->chipOkText, t->chipOk) >= 4.5);
        CHECK(ui::contrast(t->chipWarnText, t->chipWarn) >= 4.5);
        CHECK(ui::contrast(t->chipBadText, t->chipBad) >= 4.5);
    }
    CHECK(ui::contrast(ui::lightTokens().text, ui::lightTokens().surface) == Approx(16.50).margin(0.01));
    CHECK(ui::contrast(ui::darkTokens().primary, ui::darkTokens().surface) == Approx(8.67).margin(0.01));
}

TEST_CASE("Both fonts come with the program and their digits are equally wide")
{
    REQUIRE(ui::loadFonts());
    CHECK(QFontInfo(ui::fontOf(ui::Face::Body)).family() == QStringLiteral("Noto Sans"));
    CHECK(QFontInfo(ui::fontOf(ui::Face::Display)).family() == QStringLiteral("B612"));
    for (const auto face : {ui::Face::Body, ui::Face::Timer, ui::Face::Display}) {
        const QFontMetricsF metrics(ui::fontOf(face));
        for (char digit = '1'; digit <= '9'; ++digit)
            CHECK(metrics.horizontalAdvance(QLatin1Char(digit)) == Approx(metrics.horizontalAdvance(QLatin1Char('0'))));
    }
}

TEST_CASE("Everything that takes the focus has a name for a screen reader")
{
    QAccessible::setActive(true);
    WindowFixture desk(5);
    QStringList found;
    const auto look = [&] { unnamed(QAccessible::queryAccessibleInterface(&desk.window), found); };
    look();
    for (const auto mode : {CounterMode::Called, CounterMode::Serving}) {
        desk.become(mode);
        look();
    }
    desk.key(Qt::Key_N, Qt::ControlModifier);
    look();
    CHECK(list(found) == none);
    QAccessible::setActive(false);
}

TEST_CASE("Tab visits every control once and comes back")
{
    WindowFixture desk(3);
    desk.become(CounterMode::Serving);
    desk.head()->setFocus();
    QSet<QWidget *> visited;
    QWidget *at = desk.head();
    while (!visited.contains(at) && visited.size() < 100) {
        visited.insert(at);
        QTest::keyClick(desk.window.windowHandle(), Qt::Key_Tab);
        at = QApplication::focusWidget();
        REQUIRE(at);
    }
    CHECK(at == desk.head());
    for (const auto *button : visible<QPushButton>(desk.window)) {
        if (button->isEnabled() && button->focusPolicy() != Qt::NoFocus)
            CHECK(visited.contains(const_cast<QPushButton *>(button)));
    }
}

TEST_CASE("The focus shows as a ring of two pixels with enough contrast")
{
    const auto choice = GENERATE(ThemeChoice::Light, ThemeChoice::Dark);
    WindowFixture desk(3, choice);
    desk.become(CounterMode::Serving);
    QList<QWidget *> looked{desk.head(), desk.note(), desk.window.queue()->search(), desk.window.queue()->table()};
    for (auto *button : visible<QPushButton>(desk.window)) {
        if (button->isEnabled() && button->focusPolicy() != Qt::NoFocus)
            looked += button;
    }
    for (auto *radio : visible<QRadioButton>(desk.window))
        looked += radio;
    for (QWidget *widget : looked) {
        CAPTURE(widget->accessibleName(), widget->metaObject()->className());
        desk.window.setFocus();
        const QImage before = widget->grab().toImage();
        widget->setFocus(Qt::TabFocusReason);
        const QImage after = widget->grab().toImage();
        const int middle = after.width() / 2;
        int ring = 0; // rows at the upper edge that turned into the ring's colour
        for (int y = 0; y < 6; ++y) {
            const QColor now = after.pixelColor(middle, y);
            if (now == desk.theme.tokens().focus && ui::contrast(now, before.pixelColor(middle, y)) >= 1.9)
                ++ring;
        }
        CHECK(ring >= 1);
        CHECK(after != before);
    }
}

TEST_CASE("Painted text keeps its contrast, the placeholder too")
{
    const auto choice = GENERATE(ThemeChoice::Light, ThemeChoice::Dark);
    WindowFixture desk(3, choice);
    desk.become(CounterMode::Serving);
    desk.head()->setFocus();
    const auto inner = [](const QWidget &w) { return w.rect().adjusted(6, 6, -6, -6); };
    CHECK(paintedContrast(*desk.note(), QRect(8, 6, 200, 24)) >= 4.5);
    CHECK(paintedContrast(*desk.window.queue()->search(), inner(*desk.window.queue()->search())) >= 4.5);
    for (auto *button : visible<QPushButton>(desk.window)) {
        CAPTURE(button->text());
        CHECK(paintedContrast(*button, inner(*button)) >= (button->isEnabled() ? 4.5 : 3.0));
    }
    for (auto *radio : visible<QRadioButton>(desk.window))
        CHECK(paintedContrast(*radio, QRect(4, 4, 26, radio->height() - 8)) >= 3); // the indicator alone
}

TEST_CASE("Icons take the palette's colour, and follow a change of theme")
{
    WindowFixture desk;
    const QIcon icon = ui::lucide(QStringLiteral("pause"));
    const auto has = [&icon](const QColor &colour) {
        const QImage image = icon.pixmap(QSize(24, 24)).toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).alpha() == 255 && image.pixelColor(x, y) == colour)
                    return true;
            }
        }
        return false;
    };
    CHECK(has(ui::lightTokens().text));
    desk.theme.choose(ThemeChoice::Dark);
    CHECK(has(ui::darkTokens().text));
    CHECK_FALSE(has(ui::lightTokens().text));
    CHECK(desk.window.palette().color(QPalette::Window) == ui::darkTokens().bg);
}
