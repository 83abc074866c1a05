// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/window/watchedapplication.h"

#include "tests/bench/samples.h"
#include "tests/bench/window/xreply.h"

#include <QWidget>

#include <algorithm>
#include <utility>

#include <xcb/xcb.h>

namespace loket::bench {

namespace {

constexpr int watchdogMs = 5;

/// What was sent before has been done by the server when it has answered.
void waitForServer()
{
    auto *x11 = qApp->nativeInterface<QNativeInterface::QX11Application>();
    if (!x11)
        return;
    xcb_connection_t *connection = x11->connection();
    const XReply<xcb_get_input_focus_reply_t> answer(
        xcb_get_input_focus_reply(connection, xcb_get_input_focus(connection), nullptr));
}

} // namespace

WatchedApplication::WatchedApplication(int &argc, char **argv) : QApplication(argc, argv)
{
    m_watchdog.setTimerType(Qt::PreciseTimer);
    m_watchdog.setInterval(watchdogMs);
    connect(&m_watchdog, &QTimer::timeout, this, [this] {
        const double now = wallMs();
        m_longest = std::max(m_longest, now - m_lastTick - watchdogMs);
        m_lastTick = now;
    });
}

void WatchedApplication::watch(const QWidget *widget, std::function<bool()> isNew)
{
    m_widget = widget;
    m_isNew = std::move(isNew);
    m_isPainted = false;
}

void WatchedApplication::startWatchdog()
{
    m_longest = 0;
    m_lastTick = wallMs();
    m_watchdog.start();
}

double WatchedApplication::stopWatchdog()
{
    m_watchdog.stop();
    return m_longest;
}

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (m_widget == receiver && event->type() == QEvent::Paint && m_isNew())
        m_isPainted = true;
    ++m_depth;
    const bool done = QApplication::notify(receiver, event);
    // A window paints all its widgets and sends the pixels off within one event.
    if (--m_depth == 0 && m_isPainted) {
        m_isPainted = false;
        m_widget = nullptr;
        waitForServer();
        Q_EMIT painted(wallMs());
    }
    return done;
}

} // namespace loket::bench
