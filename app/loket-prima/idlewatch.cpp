// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loket-prima/idlewatch.h"

#include <QGuiApplication>

#ifdef LOKET_WITH_XCB
#include <memory>

#include <xcb/screensaver.h>
#endif
#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace loket::app {

namespace {

constexpr int idleLookMs = 2000;

} // namespace

IdleWatch::IdleWatch()
{
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::look);
}

void IdleWatch::setLimit(Millis limit)
{
    if (limit == m_limit)
        return;
    m_limit = limit;
    if (limit > 0)
        m_timer.start(static_cast<int>(std::min<Millis>(idleLookMs, limit)));
    else
        m_timer.stop();
}

void IdleWatch::look()
{
    if (const auto time = idleTime(); time && *time >= m_limit)
        Q_EMIT idle();
}

std::optional<Millis> IdleWatch::idleTime()
{
#if defined(LOKET_WITH_XCB)
    auto *x11 = qApp->nativeInterface<QNativeInterface::QX11Application>();
    if (!x11 || !x11->connection())
        return std::nullopt; // Wayland and offscreen
    xcb_connection_t *connection = x11->connection();
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(connection)).data->root;
    const auto freed = [](xcb_screensaver_query_info_reply_t *reply) {
        std::free(reply); // NOLINT(cppcoreguidelines-no-malloc): xcb allocates so
    };
    const std::unique_ptr<xcb_screensaver_query_info_reply_t, decltype(freed)> reply(
        xcb_screensaver_query_info_reply(connection, xcb_screensaver_query_info(connection, root), nullptr), freed);
    return reply ? std::optional<Millis>(reply->ms_since_user_input) : std::nullopt;
#elif defined(Q_OS_WIN)
    LASTINPUTINFO last{sizeof(LASTINPUTINFO), 0};
    return GetLastInputInfo(&last) ? std::optional<Millis>(GetTickCount() - last.dwTime) : std::nullopt;
#else
    return std::nullopt;
#endif
}

} // namespace loket::app
