// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/office.h"
#include "core/service/officeclock.h"
#include "tests/support/virtualscreen.h"

using namespace loket;
using namespace loket::test;

namespace {

constexpr int visitors = 10;

std::unique_ptr<Office> officeWithQueue(const QString &file, const Clock &clock)
{
    auto setup = setupFromTemplate(QStringLiteral("DISDUKCAPIL"));
    REQUIRE(setup);
    setup->unitName = QStringLiteral("Disdukcapil Uji");
    setup->hours.clear(); // the test is run at any hour of the day
    auto office = Office::create(file, *setup, clock, QStringLiteral("uji"));
    REQUIRE(office);
    for (int i = 0; i < visitors; ++i) {
        const Act act{{(*office)->station(), {}, (*office)->catalogue().staff.front().id}};
        REQUIRE((*office)->queue().take(act, {{(*office)->catalogue().services[static_cast<std::size_t>(i % 3)].id}}));
    }
    return *std::move(office);
}

} // namespace

TEST_CASE("Ten visitors are served in the real window by key presses alone, at most three each")
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("office.db"));
    const OfficeClock clock;
    const auto office = officeWithQueue(file, clock);
    const CounterId counter = office->catalogue().counters.front().id;
    const auto state = [&]() {
        const auto view = office->snapshot(counter);
        return view && view->current ? view->current->ticket.state : TicketState::Finished;
    };
    const auto served = [&]() {
        const auto view = office->snapshot(counter);
        return view ? view->today.served : -1;
    };

    const VirtualScreen screen;
    QProcess program;
    program.setProcessEnvironment(screen.environment());
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(qEnvironmentVariable("LOKET_BIN_DIR") + QStringLiteral("/loket-prima"),
                  {QStringLiteral("--database"), file, QStringLiteral("--counter"), QStringLiteral("Loket 1")});
    REQUIRE(program.waitForStarted());
    QString window;
    REQUIRE(VirtualScreen::waitFor([&] {
        window = screen.xdotool({QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--name"),
                                 QStringLiteral("Loket Prima")});
        return !window.isEmpty() || program.waitForFinished(1);
    }));
    REQUIRE_FALSE(window.isEmpty());
    screen.xdotool({QStringLiteral("windowfocus"), QStringLiteral("--sync"), window.section(QLatin1Char('\n'), 0, 0)});

    int presses = 0;
    // A person's pace: the primary key is locked for 700 ms after each transition.
    const auto press = [&](const QString &key) {
        ++presses;
        screen.xdotool({QStringLiteral("key"), QStringLiteral("--clearmodifiers"), key, QStringLiteral("sleep"),
                        QStringLiteral("0.8")});
    };
    press(QStringLiteral("F12")); // a closed counter opens
    REQUIRE(VirtualScreen::waitFor([&] {
        const auto view = office->snapshot(counter);
        return view && view->state == CounterState::Open;
    }));
    presses = 0;

    press(QStringLiteral("F8"));
    for (int visitor = 1; visitor <= visitors; ++visitor) {
        INFO("visitor " << visitor);
        REQUIRE(VirtualScreen::waitFor([&] { return state() == TicketState::Called; }));
        press(QStringLiteral("F8"));
        REQUIRE(VirtualScreen::waitFor([&] { return state() == TicketState::Serving; }));
        press(QStringLiteral("F8"));
        REQUIRE(VirtualScreen::waitFor([&] { return served() == visitor; }));
    }
    CHECK(presses == 1 + 2 * visitors);
    CHECK(presses <= 3 * visitors);
    // One window all the time: no dialog was opened.
    CHECK(screen.xdotool({QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--name"),
                          QStringLiteral("Loket Prima")})
          == window);
    program.terminate();
    CHECK(program.waitForFinished(10'000));

    const auto summary = (*office->report({}))->summary(office->today(), office->today());
    REQUIRE(summary);
    const auto visits = summary->whole().visits;
    CHECK(visits.taken == visitors);
    CHECK(visits.served == visitors);
    CHECK(visits.open == 0);
    CHECK(summary->whole().outcomes.done == visitors);
}
