// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/presentation/peopledesk.h"
#include "tests/ui/widgets/looks.h"

#include <QInputMethodEvent>
#include <QScrollBar>

using namespace loket;
using namespace loket::test;
using ui::CounterMode;
using ui::ThemeChoice;

namespace {

struct StandardFixture : WindowFixture {
    explicit StandardFixture(ThemeChoice choice = ThemeChoice::Light, double textScale = 1)
        : WindowFixture(3, choice, {1366, 768}, textScale)
    {
    }

    ui::StandardWindow &open()
    {
        key(Qt::Key_K, Qt::ControlModifier);
        REQUIRE(QTest::qWaitForWindowActive(window.standard()));
        return *window.standard();
    }
    void keyThere(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(window.standard()->windowHandle(), key, modifiers);
        settle();
        pass(secondMs);
    }
    /// Stores the requirements of the first service, as the office's own.
    void require(const QString &lines, const QString &name = {})
    {
        ask([&](Office &office) {
            Service service = *office.catalogue().serviceByLetter(QStringLiteral("A"));
            ServiceStandard standard = *office.catalogue().standardFor(service.id, office.today().text());
            standard.components = {{0, 0, requirementsComponent(), lines, {}, ComponentStatus::Verified}};
            auto done = office.setup().setStandard(Act{actor()}, standard);
            if (done && !name.isEmpty()) {
                service.nameId = name;
                done = office.setup().changeService(Act{actor()}, service);
            }
            return done.map([] { return true; });
        });
        reread();
    }
    QString text() { return window.standard()->text()->toPlainText(); }
};

} // namespace

TEST_CASE("Ctrl+K shows the standard of the visit, from a field that is being typed in too, and Esc closes it")
{
    StandardFixture desk;
    desk.become(CounterMode::Serving);
    desk.note()->setFocus();
    QTest::keyClicks(desk.note(), QStringLiteral("KK "));
    QInputMethodEvent composing(QStringLiteral("lama"), {});
    QCoreApplication::sendEvent(desk.note(), &composing);
    const auto &window = desk.open();
    CHECK(desk.text().startsWith(QStringLiteral("Penerbitan kartu keluarga\n")));
    CHECK(desk.text().contains(QStringLiteral("Berlaku saat A-001 diambil")));
    CHECK(desk.text().contains(QStringLiteral("Untuk petugas dan auditor")));
    CHECK(desk.note()->toPlainText() == QStringLiteral("KK lama"));
    CHECK(window.windowTitle() == QStringLiteral("Standar layanan: Penerbitan kartu keluarga · Loket Prima"));
    desk.keyThere(Qt::Key_Escape);
    CHECK_FALSE(window.isVisible());
    CHECK(desk.screen().mode == CounterMode::Serving);
}

TEST_CASE("The counter goes on while the standard is in front, and the standard follows the visit")
{
    StandardFixture desk;
    desk.take("B");
    desk.reread();
    desk.become(CounterMode::Serving);
    desk.open();
    const QString first = desk.number();
    for (int served = 0; served < 3; ++served) {
        desk.keyThere(Qt::Key_F8); // finish and call
        desk.keyThere(Qt::Key_F9); // call again: too soon, or done
        desk.keyThere(Qt::Key_F8);
        CHECK(desk.window.standard()->isActiveWindow());
        CHECK(desk.text().contains(QStringLiteral("Berlaku saat %1 diambil").arg(desk.number())));
    }
    CHECK(desk.number() == QStringLiteral("B-001"));
    CHECK(desk.number() != first);
    CHECK(desk.text().startsWith(QStringLiteral("Perekaman dan pencetakan KTP-el\n")));
    // A question belongs to the counter's window, which comes to the front with it.
    desk.keyThere(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(QTest::qWaitForWindowActive(&desk.window));
    CHECK(desk.presenter->isBarOpen());
    CHECK(desk.window.standard()->isVisible());
}

TEST_CASE("While nobody is served the standard is the one of the queue's line, or of a service that is chosen")
{
    StandardFixture desk;
    desk.take("B");
    desk.reread();
    desk.window.queue()->table()->setCurrentIndex(desk.presenter->queue().index(3, 0));
    auto &window = desk.open();
    CHECK(desk.text().startsWith(QStringLiteral("Perekaman dan pencetakan KTP-el\n")));
    CHECK(desk.text().contains(QStringLiteral("Berlaku hari ini")));
    CHECK(window.services()->count() == 10);
    window.services()->setFocus();
    window.services()->setCurrentIndex(2);
    CHECK(desk.text().startsWith(QStringLiteral("Penerbitan akta kelahiran\n")));
    for (int i = 0; i < 20; ++i)
        desk.pass(secondMs); // the clocks go on; the choice stays
    CHECK(desk.text().startsWith(QStringLiteral("Penerbitan akta kelahiran\n")));
}

TEST_CASE("The office's words are shown as they stand, whatever they look like")
{
    StandardFixture desk;
    const QString name = QString(200, QLatin1Char('W'));
    const QString arabic = QString::fromUtf8("صورة بطاقة العائلة");
    const QString emoji = QString::fromUtf8("Foto 👨‍👩‍👧 4x6");
    const QString marks = QStringLiteral("<b>KK</b> & <img src=x> &amp;");
    desk.require(QStringList({QStringLiteral("a"), arabic, emoji, marks, QString(500, QLatin1Char('x'))})
                     .join(QLatin1Char('\n')),
                 name);
    auto &window = desk.open();
    for (const QString &words : {name, arabic, emoji, marks})
        CHECK(desk.text().contains(words));
    QCoreApplication::processEvents();
    CHECK(window.text()->horizontalScrollBar()->maximum() == 0); // even one long word wraps
    CHECK(window.text()->document()->idealWidth() <= window.text()->viewport()->width());
    desk.require(QStringLiteral("b"), QStringLiteral("K"));
    desk.open();
    CHECK(desk.text().startsWith(QStringLiteral("K\n")));
}

TEST_CASE("The standard fits the screen, is named for a screen reader and keeps its contrast, in each theme and size")
{
    const auto choice = GENERATE(ThemeChoice::Light, ThemeChoice::Dark);
    const auto scale = GENERATE(1.0, 1.15, 1.3, 1.5);
    CAPTURE(scale);
    QAccessible::setActive(true);
    StandardFixture desk(choice, scale);
    desk.become(CounterMode::Serving);
    auto &window = desk.open();
    QCoreApplication::processEvents();
    CHECK(window.width() <= 1366);
    CHECK(window.height() <= 768);
    CHECK(list(clipped(window)) == none);
    CHECK(list(tooSmall(window)) == none);
    QStringList found;
    unnamed(QAccessible::queryAccessibleInterface(&window), found);
    CHECK(list(found) == none);
    CHECK(window.text()->currentCharFormat().fontPointSize() >= ui::fontOf(ui::Face::Body).pointSizeF());
    CHECK(paintedContrast(*window.text()->viewport(), window.text()->viewport()->rect()) >= 4.5);
    desk.theme.choose(choice == ThemeChoice::Light ? ThemeChoice::Dark : ThemeChoice::Light);
    QCoreApplication::processEvents();
    CHECK(paintedContrast(*window.text()->viewport(), window.text()->viewport()->rect()) >= 4.5);
    QSet<QWidget *> visited;
    for (int i = 0; i < 2; ++i) {
        visited.insert(QApplication::focusWidget());
        QTest::keyClick(window.windowHandle(), Qt::Key_Tab);
    }
    CHECK(visited == QSet<QWidget *>{window.text(), window.services()});
    QAccessible::setActive(false);
}
