// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/presentation/peopledesk.h"
#include "tests/ui/widgets/looks.h"

#include "ui/widgets/icons.h"

#include <QFontDatabase>
#include <QGlyphRun>
#include <QLineEdit>
#include <QRawFont>
#include <QTextLayout>

using namespace loket;
using namespace loket::test;
using ui::CounterMode;
using ui::ThemeChoice;

namespace {

QLineEdit *entryOf(const WindowFixture &desk)
{
    for (auto *entry : visible<QLineEdit>(*desk.window.card())) {
        if (!entry->parent()->inherits("QSpinBox"))
            return entry;
    }
    return nullptr;
}

/// The locked screen of an office with people: looked at while it asks who is there, and left where it asks for the
/// PIN.
template<class Look>
void lockWithEntry(WindowFixture &desk, Look look)
{
    letPeopleIn(desk);
    CHECK(desk.screen().presence == ui::Presence::Locked);
    look();
    desk.window.card()->findChild<ui::BarPanel *>()->setFocus();
    desk.key(Qt::Key_1);
    REQUIRE(entryOf(desk));
    CHECK(entryOf(desk)->hasFocus());
}

void walkByTab(WindowFixture &desk, QWidget *start)
{
    start->setFocus();
    QSet<QWidget *> visited;
    QWidget *at = start;
    while (!visited.contains(at) && visited.size() < 100) {
        visited.insert(at);
        QTest::keyClick(desk.window.windowHandle(), Qt::Key_Tab);
        at = QApplication::focusWidget();
        REQUIRE(at);
    }
    CHECK(at == start);
    for (auto *button : visible<QPushButton>(desk.window)) {
        if (button->isEnabled() && button->focusPolicy() != Qt::NoFocus)
            CHECK(visited.contains(button));
    }
}

/// Everything in `area` that takes the focus shows it; without an area, in the window.
void ringsShow(WindowFixture &desk, QWidget *area = nullptr)
{
    QWidget &root = area ? *area : desk.window;
    QList<QWidget *> looked;
    for (auto *widget : visible<QWidget>(root)) {
        const bool kind = widget->inherits("QAbstractButton") || widget->inherits("QLineEdit")
            || widget->inherits("QPlainTextEdit") || widget->inherits("QTableView")
            || widget->property("ring").toBool();
        if (kind && widget->isEnabled() && widget->focusPolicy() != Qt::NoFocus
            && !widget->parent()->inherits("QSpinBox"))
            looked += widget;
    }
    CHECK(looked.size() >= 3);
    for (QWidget *widget : looked) {
        CAPTURE(widget->accessibleName(), widget->metaObject()->className());
        QWidget *elsewhere = looked.front() == widget ? looked.back() : looked.front();
        elsewhere->setFocus();
        const QImage before = widget->grab().toImage();
        widget->setFocus(Qt::TabFocusReason);
        const QImage after = widget->grab().toImage();
        const int middle = after.width() / 2;
        int ring = 0;    // rows at the upper edge in the ring's colour
        int changed = 0; // and those that had been plainly another
        for (int y = 0; y < 6; ++y) {
            const QColor now = after.pixelColor(middle, y);
            if (now != desk.theme.tokens().focus)
                continue;
            ++ring;
            if (ui::contrast(now, before.pixelColor(middle, y)) >= 1.9)
                ++changed;
        }
        CHECK(ring >= 2);
        CHECK(changed >= 1);
        CHECK(after != before);
    }
}

QRect inner(const QWidget &widget)
{
    return widget.rect().adjusted(6, 6, -6, -6);
}

/// Buttons and labels, as they are painted.
void textsShow(const WindowFixture &desk)
{
    for (auto *button : visible<QPushButton>(desk.window)) {
        CAPTURE(button->text());
        CHECK(paintedContrast(*button, inner(*button)) >= (button->isEnabled() ? 4.5 : 3.0));
    }
    for (auto *label : visible<QLabel>(desk.window)) {
        CAPTURE(label->text());
        if (!label->text().isEmpty())
            CHECK(paintedContrast(*label, label->rect()) >= 4.5);
    }
}

} // namespace

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

TEST_CASE("Letters that Noto Sans lacks come with the program too: Arabic, Javanese, emoji")
{
    REQUIRE(ui::loadFonts());
    for (const auto &[text, family] :
         {std::pair("\u0633\u062C\u0644", "Noto Sans Arabic"), std::pair("\uA98F\uA9AB\uA9A0", "Noto Sans Javanese"),
          std::pair("\U0001F4C4", "Noto Emoji")}) {
        for (const auto face : {ui::Face::Body, ui::Face::BodyStrong, ui::Face::Title, ui::Face::Figure}) {
            QTextLayout layout(QString::fromUtf8(text), ui::fontOf(face));
            layout.beginLayout();
            layout.createLine();
            layout.endLayout();
            const auto runs = layout.glyphRuns();
            REQUIRE_FALSE(runs.isEmpty());
            for (const auto &run : runs) {
                CHECK(run.rawFont().familyName() == QString::fromLatin1(family));
                CHECK_FALSE(run.glyphIndexes().contains(0)); // a box
            }
        }
    }
}

TEST_CASE("Everything that takes the focus has a name for a screen reader")
{
    QAccessible::setActive(true);
    WindowFixture desk(5);
    QStringList found;
    const auto look = [&] {
        desk.settle();
        unnamed(QAccessible::queryAccessibleInterface(&desk.window), found);
    };
    look();
    for (const auto mode : {CounterMode::Called, CounterMode::Serving}) {
        desk.become(mode);
        look();
    }
    desk.key(Qt::Key_N, Qt::ControlModifier);
    look();
    desk.key(Qt::Key_Escape);
    desk.window.resize(1024, 768);
    QCoreApplication::processEvents();
    desk.key(Qt::Key_F3);
    REQUIRE(desk.window.area()->isDrawerOpen());
    look();
    desk.key(Qt::Key_H, Qt::ControlModifier);
    look();
    desk.presenter->offerFirstRun();
    look();
    desk.key(Qt::Key_Escape);
    lockWithEntry(desk, look);
    look();
    CHECK(list(found) == none);
    QAccessible::setActive(false);
}

TEST_CASE("Tab visits every control once and comes back")
{
    WindowFixture desk(3);
    desk.become(CounterMode::Serving);
    walkByTab(desk, desk.head());
    // The screen is locked: who, then the secret.
    lockWithEntry(desk, [&] { walkByTab(desk, desk.head()); });
    walkByTab(desk, entryOf(desk));
}

TEST_CASE("The focus shows as a ring of two pixels with enough contrast")
{
    const auto choice = GENERATE(ThemeChoice::Light, ThemeChoice::Dark);
    WindowFixture desk(3, choice);
    desk.become(CounterMode::Serving);
    ringsShow(desk);
    desk.window.resize(1024, 768);
    QCoreApplication::processEvents();
    desk.key(Qt::Key_F3);
    REQUIRE(desk.window.area()->isDrawerOpen());
    ringsShow(desk, desk.window.queue());
    desk.key(Qt::Key_Escape);
    lockWithEntry(desk, [&] { ringsShow(desk); });
    ringsShow(desk);
}

TEST_CASE("Painted text keeps its contrast, the placeholder too")
{
    const auto choice = GENERATE(ThemeChoice::Light, ThemeChoice::Dark);
    WindowFixture desk(3, choice);
    desk.become(CounterMode::Serving);
    desk.head()->setFocus();
    CHECK(paintedContrast(*desk.note(), QRect(8, 6, 200, 24)) >= 4.5);
    CHECK(paintedContrast(*desk.window.queue()->search(), inner(*desk.window.queue()->search())) >= 4.5);
    textsShow(desk);
    for (auto *radio : visible<QRadioButton>(desk.window))
        CHECK(paintedContrast(*radio, QRect(4, 4, 26, radio->height() - 8)) >= 3); // the indicator alone
    desk.window.resize(1024, 768);
    QCoreApplication::processEvents();
    desk.key(Qt::Key_F3);
    REQUIRE(desk.window.area()->isDrawerOpen());
    CHECK(paintedContrast(*desk.window.queue()->search(), inner(*desk.window.queue()->search())) >= 4.5);
    textsShow(desk);
    desk.key(Qt::Key_Escape);
    lockWithEntry(desk, [&] { textsShow(desk); });
    desk.key(Qt::Key_1); // one dot of the PIN
    CHECK(paintedContrast(*entryOf(desk), inner(*entryOf(desk))) >= 4.5);
    textsShow(desk);
}

TEST_CASE("The chip leaves room around its text, in each of its lights")
{
    WindowFixture desk(1);
    desk.become(CounterMode::Serving);
    QStringList lights;
    for (const Millis more : {Millis(0), 9 * minuteMs, 2 * minuteMs}) {
        desk.pass(more);
        QCoreApplication::processEvents();
        for (const auto *label : visible<QLabel>(*desk.head())) {
            const QString light = label->property("chip").toString();
            if (light.isEmpty())
                continue;
            lights += light;
            CHECK(label->width() >= label->fontMetrics().horizontalAdvance(label->text()) + 2 * ui::space::gap);
            CHECK(label->height() >= label->fontMetrics().height() + 2 * 3);
        }
    }
    CHECK(lights == QStringList{QStringLiteral("within"), QStringLiteral("near"), QStringLiteral("over")});
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
