// SPDX-License-Identifier: GPL-3.0-or-later
// UX-16, UX-28: what fits on which screen, at which text size.
#include "tests/ui/presentation/peopledesk.h"
#include "tests/ui/widgets/looks.h"

#include <QScrollBar>

using namespace loket;
using namespace loket::test;
using ui::CounterMode;
using ui::ThemeChoice;

namespace {

/// A window of some size, looked at in one state after the other.
struct FitLook {
    WindowFixture &desk;
    QSize size;
    std::optional<bool> drawer{}; ///< as in the first state: no state changes the arrangement

    void operator()(const char *state)
    {
        desk.settle();
        QCoreApplication::processEvents();
        CAPTURE(state, size.width(), size.height(), ui::textScale());
        CHECK(desk.window.width() == size.width());
        CHECK(desk.window.height() == size.height());
        CHECK(list(scrolling()) == none);
        CHECK(list(clipped(desk.window)) == none);
        CHECK(list(tooSmall(desk.window)) == none);
        CHECK(drawer.value_or(desk.window.area()->hasDrawer()) == desk.window.area()->hasDrawer());
        drawer = desk.window.area()->hasDrawer();
    }

    [[nodiscard]] QStringList scrolling() const
    {
        QStringList found;
        for (const auto *bar : visible<QScrollBar>(desk.window)) {
            const QWidget *area = bar->parentWidget()->parentWidget();
            if (area != desk.window.queue()->table()) // thirty numbers scroll
                found += QStringLiteral("%1 \"%2\", %3 of %4")
                             .arg(QLatin1String(area->metaObject()->className()), area->accessibleName())
                             .arg(area->height())
                             .arg(area->height() + bar->maximum());
        }
        return found;
    }
};

/// What can be read of the texts that are shortened where there is no room.
QStringList shownIn(const QWidget &part)
{
    QStringList shown;
    for (const auto *label : visible<ui::ElidedLabel>(part))
        shown += label->shown();
    return shown;
}

/// Everything that a visit can look like, and every question.
void serveOnce(WindowFixture &desk, FitLook &look)
{
    look("idle");
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
          std::pair(Qt::Key_M, Qt::ControlModifier), std::pair(Qt::Key_4, Qt::ControlModifier),
          std::pair(Qt::Key_F8, Qt::NoModifier), std::pair(Qt::Key_F2, Qt::NoModifier)}) {
        desk.key(key, modifier);
        REQUIRE(desk.presenter->isBarOpen());
        look("inline bar");
        desk.key(Qt::Key_Escape);
    }
    desk.key(Qt::Key_H, Qt::ControlModifier);
    look("history");
    desk.key(Qt::Key_H, Qt::ControlModifier);
    desk.key(Qt::Key_F3);
    look("queue");
    desk.key(Qt::Key_Escape);
    desk.key(Qt::Key_F8);
    desk.key(Qt::Key_3); // the rest is cancelled by the visitor
    desk.become(CounterMode::Serving);
    desk.key(Qt::Key_F8, Qt::ShiftModifier);
    look("figures of today");
    desk.key(Qt::Key_F12);
    look("break or close");
    desk.key(Qt::Key_1);
    look("reason of the break");
    desk.key(Qt::Key_1);
    look("back when");
    desk.key(Qt::Key_1);
    CHECK(desk.screen().mode == CounterMode::Paused);
    look("paused");
    desk.key(Qt::Key_F12);
    desk.key(Qt::Key_3);
    look("closing with people waiting");
    desk.key(Qt::Key_2);
    look("why they are not served");
    desk.key(Qt::Key_1);
    CHECK(desk.screen().mode == CounterMode::Closed);
    look("closed");
}

/// The first run, and the locked screen with both its questions.
void signIn(WindowFixture &desk, FitLook &look)
{
    desk.presenter->offerFirstRun();
    look("first run");
    desk.key(Qt::Key_Escape);
    letPeopleIn(desk);
    look("locked: who");
    desk.key(Qt::Key_1);
    look("locked: PIN");
    for (const QChar digit : QString::fromLatin1(firstPin))
        desk.key(Qt::Key(digit.unicode()));
    desk.settle();
    CHECK(desk.screen().presence == ui::Presence::SignedIn);
    look("signed in");
    desk.key(Qt::Key_J, Qt::ControlModifier);
    REQUIRE(desk.presenter->isBarOpen());
    look("change of officer");
    desk.key(Qt::Key_Escape);
}

} // namespace

TEST_CASE("In every state, theme, size and text size no text is clipped and nothing is too small to press")
{
    const auto choice = GENERATE(ThemeChoice::Light, ThemeChoice::Dark);
    const auto size = GENERATE(QSize(1366, 768), QSize(1280, 720), QSize(1024, 768));
    const auto scale = GENERATE(1.0, 1.15, 1.3, 1.5);
    WindowFixture desk(30, choice, size, scale);
    FitLook look{desk, size};
    serveOnce(desk, look);
    signIn(desk, look);
    // Beside the card while there is room, at every state.
    const bool beside = size.width() == 1366 ? scale < 1.2 : size.width() == 1280 && scale < 1.1;
    CAPTURE(size.width(), scale, desk.window.area()->sizeHint().width(), desk.window.area()->sizeHint().height(),
            desk.window.area()->width(), desk.window.area()->height());
    CHECK(desk.window.area()->hasDrawer() != beside);
}

TEST_CASE("Twice the text fits a large screen, and a little less text anywhere")
{
    const auto [size, scale] = GENERATE(std::pair(QSize(1920, 1080), 2.0), std::pair(QSize(1280, 690), 1.0),
                                        std::pair(QSize(1280, 690), 0.9));
    WindowFixture desk(30, ThemeChoice::Light, size, scale);
    FitLook look{desk, size};
    serveOnce(desk, look);
    signIn(desk, look);
}

TEST_CASE("A long service keeps its room before what else is said of its visit")
{
    const auto size = GENERATE(QSize(1366, 768), QSize(1280, 720), QSize(1024, 768));
    const auto scale = GENERATE(1.0, 1.15, 1.3, 1.5);
    WindowFixture desk(0, ThemeChoice::Light, size, scale);
    FitLook look{desk, size};
    const QString name = QStringLiteral("Penerbitan kartu keluarga karena penambahan anggota keluarga");
    desk.ask([&](Office &office) {
        const auto service = office.catalogue().serviceByLetter(QStringLiteral("A"))->id.value();
        return office.records()
            .set(Act{desk.actor()}, RecordKind::Services, service, QStringLiteral("name"), name)
            .map([] { return true; });
    });
    desk.take("A", "HAMIL");
    desk.pass(5 * 60 * minuteMs);
    desk.reread();
    for (const auto mode : {CounterMode::Called, CounterMode::Serving}) {
        desk.become(mode);
        look(mode == CounterMode::Called ? "called" : "serving");
        CHECK(desk.screen().detail.contains(QStringLiteral("di luar jam")));
        CHECK(desk.screen().detail.contains(QStringLiteral("Prioritas: ibu hamil atau menyusui")));
        CAPTURE(size.width(), scale, list(shownIn(*desk.head())));
        CHECK(shownIn(*desk.head()).join(QLatin1Char('\n')).contains(name));
    }
}
