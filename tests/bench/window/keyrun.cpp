// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/window/keyrun.h"

#include "core/service/officethread.h"
#include "tests/bench/window/longhistory.h"
#include "tests/bench/window/must.h"
#include "ui/presentation/printservice.h"
#include "ui/widgets/counterwindow.h"
#include "ui/widgets/settingswindow.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTest>

namespace loket::bench {

namespace {

constexpr Millis keyLockMs = 700;  ///< of CounterPresenter: jumped over by the clock handed in
constexpr int betweenPresses = 80; ///< ms in which the window is left to itself
constexpr int lookMs = 200;        ///< as the program's heartbeat
constexpr int patienceMs = 10'000;
constexpr int warmUpPresses = 10;

constexpr PressKind turns[] = {Call, Start, FinishAndCall, Start, Finish};

/// The office's time goes on from a given moment; any thread may ask.
class RunningClock final : public Clock
{
public:
    explicit RunningClock(Instant from) : m_from(from) { m_timer.start(); }
    [[nodiscard]] Instant now() const override { return m_from + m_timer.elapsed(); }
    [[nodiscard]] Millis steady() const override { return m_timer.elapsed(); }

private:
    Instant m_from;
    QElapsedTimer m_timer;
};

/// A station with a thread and a chain of its own.
class Station
{
public:
    Station(const QString &database, const Clock &clock, const QString &name)
    {
        const auto opened = thread.open([&] { return Office::open(database, clock, name, QStringLiteral("counter")); });
        must(opened.result());
    }
    template<class Work>
    auto ask(Work work)
    {
        return must(thread.post(std::move(work)).result());
    }

    OfficeThread thread;
};

/// Gives numbers beside the counter: another program that writes into the same file.
class TicketMachine : public Station
{
public:
    TicketMachine(const QString &database, const Clock &clock)
        : Station(database, clock, QStringLiteral("bench-machine"))
    {
        m_actor = ask([](Office &office) -> Result<Actor> {
            const Actor actor{office.station(), {}, office.catalogue().staff.back().id}; // the administrator
            return office.people()
                .signIn(Act{actor}, administratorPin)
                .and_then([&](const Session &) { return office.beginImport(office, actor); })
                .map([&] { return actor; });
        });
    }
    void give()
    {
        thread.post([actor = m_actor, turn = m_given++](Office &office) {
            const auto &services = office.catalogue().services;
            return office.queue().take(Act{actor}, {{services[turn % services.size()].id}});
        });
    }

    /// Its person is the administrator: receipts of a counter are printed by themselves, on a printer of the system.
    void printReceipts(CounterId counter)
    {
        ask([actor = m_actor, counter](Office &office) {
            PaperSetting setting = office.catalogue().paperSetting(counter, PaperKind::Receipt);
            setting.printer = QStringLiteral("system:XP-58");
            setting.ask = PaperAsk::Always;
            return office.printing().setPaper(Act{actor}, setting);
        });
    }

private:
    Actor m_actor;
    std::size_t m_given = 0;
};

class KeyRun
{
public:
    KeyRun(WatchedApplication &app, const QString &database, Instant from)
        : m_app(app)
        , m_clock(from)
        , m_office(database, m_clock, QStringLiteral("bench-counter"))
        , m_machine(database, m_clock)
        , m_theme(app, ui::ThemeChoice::Light)
        , m_presenter(m_office.thread, actor(), [this] { return m_clock.steady() + m_jumped; })
        , m_window(m_presenter, m_theme)
    {
        QObject::connect(&m_look, &QTimer::timeout, &m_look, [this] {
            m_office.thread.post([](Office &office) -> Result<void> {
                office.lookForChanges();
                return {};
            });
        });
        m_look.start(lookMs);
        m_presenter.refresh();
        m_window.showMaximized();
        if (!QTest::qWaitForWindowActive(&m_window))
            giveUp(QStringLiteral("the window does not become active"));
        signIn();
        key(Qt::Key_F12);
        waitUntil([this] { return m_presenter.screen().mode == ui::CounterMode::Idle; });
    }

    KeyFigures measure(int presses)
    {
        for (int i = 0; i < warmUpPresses; ++i)
            press(turns[std::size_t(i) % std::size(turns)]);
        KeyFigures figures;
        m_app.startWatchdog();
        for (int i = 0; i < presses; ++i) {
            const PressKind kind = turns[std::size_t(i) % std::size(turns)];
            const double ms = press(kind);
            figures.byKind[kind].add(ms);
            figures.all.add(ms);
        }
        figures.stillMs = m_app.stopWatchdog();
        return figures;
    }

    double stillWithDeadPrinting(const QString &database)
    {
        m_machine.printReceipts(actor().counter.value());
        ui::PrintService printing(m_office.thread, actor(), database);
        ui::SettingsModel records(m_office.thread, [this] { return m_presenter.actor(); });
        bool isListed = false;
        QObject::connect(&printing, &ui::PrintService::nowChanged, &m_presenter, &ui::CounterPresenter::showPrinting);
        QObject::connect(&printing, &ui::PrintService::printersListed, &m_look, [&isListed] { isListed = true; });
        m_app.startWatchdog();
        printing.begin();
        printing.listPrinters();
        press(Call);
        press(Start);
        {
            ui::SettingsWindow settings(records);
            settings.open();
            if (!QTest::qWaitForWindowActive(&settings))
                giveUp(QStringLiteral("the settings do not open"));
        }
        if (!QTest::qWaitForWindowActive(&m_window))
            giveUp(QStringLiteral("the window does not become active again"));
        press(FinishAndCall); // its receipt is sent off
        press(Start);
        waitUntil([&] { return isListed && printing.now().queue.troubled(); });
        press(Finish);
        return m_app.stopWatchdog();
    }

private:
    Actor actor()
    {
        return m_office.ask([](Office &office) -> Result<Actor> {
            return Actor{office.station(), office.catalogue().counterByName(counterName)->id, {}};
        });
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_window.windowHandle(), key, modifiers);
    }

    void waitUntil(const std::function<bool()> &holds)
    {
        if (!QTest::qWaitFor(holds, patienceMs))
            giveUp(QStringLiteral("the window shows nothing new: ") + m_presenter.screen().windowTitle);
    }

    void signIn()
    {
        waitUntil([this] { return m_presenter.isBarOpen(); });
        key(Qt::Key_1);
        for (const QChar digit : officerPin)
            key(Qt::Key(Qt::Key_0 + digit.digitValue()));
        waitUntil([this] { return m_presenter.screen().presence == ui::Presence::SignedIn; });
    }

    /// From the key to the painted card (ms).
    double press(PressKind kind)
    {
        if (kind == Call || kind == FinishAndCall)
            m_machine.give();
        m_jumped += keyLockMs + 1;
        const auto isNew = [this, mode = m_presenter.screen().mode, ticket = m_presenter.screen().ticket] {
            return m_presenter.screen().mode != mode || m_presenter.screen().ticket != ticket;
        };
        double paintedAt = 0;
        QEventLoop loop;
        QObject::connect(&m_app, &WatchedApplication::painted, &loop, [&](double at) {
            paintedAt = at;
            loop.quit();
        });
        QTimer::singleShot(patienceMs, &loop, &QEventLoop::quit);
        m_app.watch(m_window.card()->head(), isNew);
        const double from = wallMs();
        key(Qt::Key_F8, kind == Finish ? Qt::ShiftModifier : Qt::NoModifier);
        if (paintedAt == 0)
            loop.exec();
        if (paintedAt == 0)
            giveUp(QStringLiteral("a key had no result: ") + m_presenter.screen().windowTitle);
        rest();
        return paintedAt - from;
    }

    static void rest()
    {
        QEventLoop loop;
        QTimer::singleShot(betweenPresses, &loop, &QEventLoop::quit);
        loop.exec();
    }

    WatchedApplication &m_app;
    RunningClock m_clock;
    Station m_office;
    TicketMachine m_machine;
    Millis m_jumped = 0;
    ui::Theme m_theme;
    ui::CounterPresenter m_presenter;
    ui::CounterWindow m_window;
    QTimer m_look;
};

} // namespace

KeyFigures runKeys(WatchedApplication &app, const QString &database, Instant from, int presses)
{
    ui::loadFonts();
    return KeyRun(app, database, from).measure(presses);
}

double runDeadPrinting(WatchedApplication &app, const QString &database, Instant from)
{
    ui::loadFonts();
    qputenv("CUPS_SERVER", "10.255.255.1");
    const double still = KeyRun(app, database, from).stillWithDeadPrinting(database);
    qunsetenv("CUPS_SERVER");
    return still;
}

} // namespace loket::bench
