// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/windowfixture.h"

#include "ui/widgets/icons.h"

#include <QAccessible>
#include <QFontDatabase>
#include <QScrollBar>

using namespace loket;
using namespace loket::test;
using ui::CounterMode;
using ui::ThemeChoice;

namespace {

const QString none = QStringLiteral("none");

/// What was found, to be read in a failure.
QString list(const QStringList &found)
{
    return found.isEmpty() ? none : found.join(QLatin1Char('\n'));
}

/// Widgets whose text needs more room than they have. Shortened texts say so themselves (tooltip) and don't count.
QStringList clipped(const QWidget &window)
{
    QStringList found;
    const auto look = [&](const QWidget *widget, const QString &text) {
        if (text.isEmpty() || qobject_cast<const ui::ElidedLabel *>(widget)
            || qobject_cast<const ui::LegRow *>(widget->parent()))
            return;
        const auto *label = qobject_cast<const QLabel *>(widget);
        const bool wraps = label && label->wordWrap();
        const QSize need = wraps ? QSize(0, widget->heightForWidth(widget->width())) : widget->sizeHint();
        if (widget->width() < need.width() || widget->height() < need.height())
            found += QStringLiteral("%1: %2x%3 of %4x%5")
                         .arg(text)
                         .arg(widget->width())
                         .arg(widget->height())
                         .arg(need.width())
                         .arg(need.height());
        // Whole widgets must lie inside the window and inside their parents.
        for (const QWidget *at = widget; at != &window && at->parentWidget(); at = at->parentWidget()) {
            if (!at->parentWidget()->rect().contains(at->geometry()))
                found += QStringLiteral("%1 sticks out of %2")
                             .arg(text, QLatin1String(at->parentWidget()->metaObject()->className()));
        }
    };
    for (const auto *label : visible<QLabel>(window))
        look(label, label->text());
    for (const auto *button : visible<QAbstractButton>(window))
        look(button, button->text());
    return found;
}

QStringList tooSmall(const QWidget &window)
{
    QStringList found;
    for (const auto *widget : visible<QWidget>(window)) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->inherits("QMenuBar")
            || widget->inherits("QAbstractItemView") || widget->inherits("QScrollBar")
            || (widget->inherits("QLineEdit") && widget->parent()->inherits("QSpinBox")))
            continue;
        if (widget->height() < ui::space::control || widget->width() < ui::space::control)
            found += QStringLiteral("%1 %2x%3")
                         .arg(QLatin1String(widget->metaObject()->className()))
                         .arg(widget->width())
                         .arg(widget->height());
    }
    return found;
}

void unnamed(QAccessibleInterface *at, QStringList &found)
{
    if (!at || at->state().invisible)
        return;
    if (at->state().focusable && at->text(QAccessible::Name).trimmed().isEmpty() && at->role() != QAccessible::Cell)
        found += at->object() ? QLatin1String(at->object()->metaObject()->className())
                              : QStringLiteral("role %1").arg(int(at->role()));
    for (int i = 0; i < at->childCount(); ++i)
        unnamed(at->child(i), found);
}

/// The strongest contrast between any pixel of a widget and its most frequent colour.
double paintedContrast(QWidget &widget, const QRect &part)
{
    const QImage image = widget.grab(part).toImage();
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ++counts[image.pixel(x, y)];
    }
    QRgb ground = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() > counts.value(ground))
            ground = it.key();
    }
    double best = 1;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        best = std::max(best, ui::contrast(QColor::fromRgb(it.key()), QColor::fromRgb(ground)));
    return best;
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

TEST_CASE("In every state, theme and size no text is clipped and nothing is too small to press")
{
    const auto choice = GENERATE(ThemeChoice::Light, ThemeChoice::Dark);
    const auto size = GENERATE(QSize(1366, 768), QSize(1280, 720), QSize(1280, 690));
    WindowFixture desk(30, choice, size);
    const auto look = [&](const char *state) {
        QCoreApplication::processEvents();
        CAPTURE(state, size.width(), size.height());
        CHECK(desk.window.width() == size.width());
        CHECK(desk.window.height() == size.height());
        for (const auto *bar : visible<QScrollBar>(desk.window))
            CHECK(bar->parentWidget()->parentWidget() == desk.window.queue()->table()); // thirty numbers scroll
        CHECK(list(clipped(desk.window)) == none);
        CHECK(list(tooSmall(desk.window)) == none);
    };
    look("idle");
    const int cardWidth = desk.window.card()->width();
    desk.become(CounterMode::Called);
    look("called");
    desk.pass(2 * minuteMs);
    desk.key(Qt::Key_F9);
    look("called twice");
    desk.become(CounterMode::Serving);
    look("serving");
    desk.pass(12 * minuteMs);
    look("over standard");
    for (const auto service : {Qt::Key_B, Qt::Key_C, Qt::Key_D}) {
        desk.key(Qt::Key_F2);
        desk.key(service);
    }
    look("four services");
    for (const auto &[key, modifier] :
         {std::pair(Qt::Key_N, Qt::ControlModifier), std::pair(Qt::Key_L, Qt::ControlModifier),
          std::pair(Qt::Key_M, Qt::ControlModifier), std::pair(Qt::Key_F8, Qt::NoModifier),
          std::pair(Qt::Key_F2, Qt::NoModifier)}) {
        desk.key(key, modifier);
        look("inline bar");
        desk.key(Qt::Key_Escape);
    }
    desk.key(Qt::Key_H, Qt::ControlModifier);
    look("history");
    CHECK(desk.window.card()->width() == cardWidth);
}

TEST_CASE("Closed and paused fit as well")
{
    WindowFixture desk(0, ThemeChoice::Light, {1280, 720});
    desk.key(Qt::Key_F12);
    CHECK(list(clipped(desk.window)) == none);
    for (const Qt::Key digit : {Qt::Key_1, Qt::Key_1, Qt::Key_1}) { // break, its reason, back when
        desk.key(digit);
        CHECK(list(clipped(desk.window)) == none);
    }
    CHECK(desk.screen().mode == CounterMode::Paused);
    desk.key(Qt::Key_F12);
    CHECK(list(clipped(desk.window)) == none);
    desk.key(Qt::Key_3);
    CHECK(list(clipped(desk.window)) == none);
    desk.key(Qt::Key_1);
    CHECK(desk.screen().mode == CounterMode::Closed);
    CHECK(list(clipped(desk.window)) == none);
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
