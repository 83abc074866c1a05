// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <xcb/xcb.h>

namespace loket::bench {

/// What stands on the X server's screen, seen by a stranger.
class XScreen
{
public:
    XScreen();
    ~XScreen();
    XScreen(const XScreen &) = delete;
    XScreen &operator=(const XScreen &) = delete;

    /// The title of the first window that the window manager manages; empty when there is none.
    [[nodiscard]] QString firstTitle();
    /// A hash of some lines of the screen's right side, where no cursor blinks and no clock runs.
    [[nodiscard]] size_t pixels();

private:
    [[nodiscard]] xcb_atom_t atom(const char *name);
    [[nodiscard]] QByteArray property(xcb_window_t window, xcb_atom_t name);

    xcb_connection_t *m_connection;
    const xcb_screen_t *m_screen;
    xcb_atom_t m_clients;
    xcb_atom_t m_title;
};

} // namespace loket::bench
