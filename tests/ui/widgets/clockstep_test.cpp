// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says when somebody sets the PC's clock, and what goes on as if nobody had.
#include "tests/ui/widgets/windowfixture.h"

using namespace loket;
using namespace loket::test;
using ui::CounterAction;
using ui::CounterMode;

namespace {

constexpr Millis hour = 60 * minuteMs;

/// What stands in the status line of the window.
QString standing(const WindowFixture &desk)
{
    return desk.window.status()->text();
}

} // namespace

TEST_CASE("The PC's clock set back two hours while somebody is served: the clock runs on, and the sentence stands")
{
    WindowFixture desk;
    desk.become(CounterMode::Serving);
    desk.pass(4 * minuteMs);
    const QString before = desk.screen().clock;
    const QString sentence = QStringLiteral("Jam komputer berubah 2 jam. Periksa tanggal dan jam sebelum melanjutkan; "
                                            "durasi layanan memakai jam internal.");
    desk.setPcClock(-2 * hour);
    desk.reread();
    CHECK(desk.screen().clock == before);
    CHECK(standing(desk) == sentence);
    CHECK(desk.presenter->toast()->isError);

    desk.pass(6 * minuteMs); // longer than any toast
    CHECK(desk.said().isEmpty());
    CHECK(standing(desk) == sentence);
    CHECK(desk.screen().clock == QStringLiteral("10:01"));
    desk.key(Qt::Key_F8);
    CHECK(desk.screen().mode == CounterMode::Called);
    CHECK(standing(desk) == QStringLiteral("A-001 selesai dalam 10 menit. Memanggil A-002."));
    desk.pass(minuteMs);
    CHECK(standing(desk) == sentence);

    desk.setPcClock(2 * hour); // set right
    CHECK(standing(desk) == QStringLiteral("Memanggil A-002 ke Loket 1."));
}

TEST_CASE("The PC's clock set forward a day: the sentence says which day it shows")
{
    const QString sentence = QStringLiteral("Jam komputer berubah 1 hari dan kini menunjukkan Sabtu, 18 November 2023. "
                                            "Periksa tanggal dan jam sebelum melanjutkan; durasi layanan memakai jam "
                                            "internal.");
    WindowFixture desk;
    SECTION("while somebody is served the day stays")
    {
        desk.become(CounterMode::Serving);
        desk.setPcClock(24 * hour);
        CHECK(standing(desk) == sentence);
        CHECK(desk.screen().date == QStringLiteral("Jumat, 17 November 2023"));
        CHECK(desk.snapshot().waiting.size() == 2);
    }
    SECTION("at a closed counter the day ends, and those who waited are offered the new one")
    {
        desk.ask([&](Office &office) {
            return office.counters().close(Act{desk.actor()}, QStringLiteral("end")).map([](const auto &) {
                return 0;
            });
        });
        desk.reread();
        desk.setPcClock(24 * hour);
        desk.reread();
        CHECK(standing(desk) == sentence);
        CHECK(desk.screen().date == QStringLiteral("Sabtu, 18 November 2023"));
        CHECK(desk.snapshot().waiting.empty());
        CHECK(desk.snapshot().unserved.size() == 3);
        desk.pass(minuteMs);
        CHECK(standing(desk) == QStringLiteral("Loket ditutup.")); // the office has followed: the clocks agree
    }
}
