// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/window/startrun.h"

#include "core/service/office.h"
#include "core/service/officeclock.h"
#include "tests/bench/machine.h"
#include "tests/bench/window/longhistory.h"
#include "tests/bench/window/must.h"
#include "tests/bench/window/xscreen.h"

#include <QCoreApplication>
#include <QProcess>
#include <QThread>

namespace loket::bench {

namespace {

constexpr int pauseBetweenLooksMs = 1;
constexpr double settledMs = 700; ///< for so long the picture must stay before it counts as the last one
constexpr double longestStartMs = 20'000;

class MeasuredProgram
{
public:
    MeasuredProgram(XScreen &screen, const QString &program, const QStringList &arguments) : m_screen(screen)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedChannels);
        m_from = wallMs();
        m_process.start(QCoreApplication::applicationDirPath() + program, arguments);
    }
    ~MeasuredProgram()
    {
        m_process.terminate();
        m_process.waitForFinished();
        while (!m_screen.firstTitle().isEmpty())
            QThread::msleep(pauseBetweenLooksMs);
        QThread::msleep(100); // the window manager tidies up
    }
    MeasuredProgram(const MeasuredProgram &) = delete;
    MeasuredProgram &operator=(const MeasuredProgram &) = delete;

    /// Until the picture has come to rest under a title of an opened office: since when it has been that picture (ms
    /// from the start).
    double usableAfter()
    {
        double titledAt = 0;
        double changedAt = 0;
        size_t shown = 0;
        for (;;) {
            if (titledAt == 0 && isReady(m_screen.firstTitle()))
                titledAt = wallMs();
            const size_t pixels = m_screen.pixels();
            const double now = wallMs();
            if (pixels != shown)
                changedAt = now;
            shown = pixels;
            if (titledAt > 0 && now - std::max(titledAt, changedAt) > settledMs)
                return std::max(titledAt, changedAt) - m_from;
            if (now - m_from > longestStartMs)
                giveUp(QStringLiteral("no window can be seen"));
            QThread::msleep(pauseBetweenLooksMs);
        }
    }

private:
    static bool isReady(const QString &title)
    {
        return !title.isEmpty() && !title.startsWith(QLatin1String("Membuka"));
    }

    XScreen &m_screen;
    QProcess m_process;
    double m_from;
};

/// The painted window takes F12.
void checkThatItWorks(const QString &database)
{
    QProcess::execute(QStringLiteral("xdotool"), {QStringLiteral("key"), QStringLiteral("F12")});
    const OfficeClock clock;
    for (int i = 0; i < 200; ++i) {
        const auto office = must(Office::openReadOnly(database, clock));
        const auto view = must(office->snapshot(office->catalogue().counterByName(counterName)->id));
        if (view.state == CounterState::Open)
            return;
        QThread::msleep(10);
    }
    giveUp(QStringLiteral("F12 did not open the counter of the window that was measured"));
}

} // namespace

StartFigures runStarts(const QString &database, int starts)
{
    const Spinner spinner;
    XScreen screen;
    const QStringList arguments{QStringLiteral("--database"), database, QStringLiteral("--counter"), counterName};
    StartFigures figures;
    for (int i = 0; i <= starts; ++i) {
        const double empty = MeasuredProgram(screen, QStringLiteral("/loket-empty-window"), {}).usableAfter();
        MeasuredProgram program(screen, QStringLiteral("/loket-prima"), arguments);
        const double ours = program.usableAfter();
        if (i == starts)
            checkThatItWorks(database);
        if (i == 0)
            continue;
        figures.empty.add(empty);
        figures.ours.add(ours);
    }
    return figures;
}

} // namespace loket::bench
