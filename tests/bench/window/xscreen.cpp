// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/window/xscreen.h"

#include "tests/bench/window/must.h"
#include "tests/bench/window/xreply.h"

#include <QHashFunctions>

#include <array>
#include <cstring>

namespace loket::bench {

namespace {

constexpr int scanLines = 12;
constexpr uint32_t longestProperty = 256; ///< in units of four bytes

} // namespace

XScreen::XScreen()
    : m_connection(xcb_connect(nullptr, nullptr))
    , m_screen(xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data)
    , m_clients(atom("_NET_CLIENT_LIST"))
    , m_title(atom("_NET_WM_NAME"))
{
    if (xcb_connection_has_error(m_connection))
        giveUp(QStringLiteral("cannot look at the X server"));
}

XScreen::~XScreen()
{
    xcb_disconnect(m_connection);
}

xcb_atom_t XScreen::atom(const char *name)
{
    const auto cookie = xcb_intern_atom(m_connection, 0, static_cast<uint16_t>(std::strlen(name)), name);
    const XReply<xcb_intern_atom_reply_t> reply(xcb_intern_atom_reply(m_connection, cookie, nullptr));
    return reply ? reply->atom : xcb_atom_t(XCB_NONE);
}

QByteArray XScreen::property(xcb_window_t window, xcb_atom_t name)
{
    const auto cookie = xcb_get_property(m_connection, 0, window, name, XCB_GET_PROPERTY_TYPE_ANY, 0, longestProperty);
    const XReply<xcb_get_property_reply_t> reply(xcb_get_property_reply(m_connection, cookie, nullptr));
    if (!reply)
        return {};
    return QByteArray(static_cast<const char *>(xcb_get_property_value(reply.get())),
                      xcb_get_property_value_length(reply.get()));
}

QString XScreen::firstTitle()
{
    const QByteArray windows = property(m_screen->root, m_clients);
    xcb_window_t first = XCB_NONE;
    if (windows.size() < qsizetype(sizeof first))
        return {};
    std::memcpy(&first, windows.constData(), sizeof first);
    return QString::fromUtf8(property(first, m_title));
}

size_t XScreen::pixels()
{
    const int width = m_screen->width_in_pixels;
    const int height = m_screen->height_in_pixels;
    const int left = width * 6 / 10;
    std::array<xcb_get_image_cookie_t, scanLines> cookies{};
    for (int i = 0; i < scanLines; ++i) {
        const int y = height / 5 + i * height * 7 / 10 / scanLines;
        cookies[std::size_t(i)] = xcb_get_image(m_connection, XCB_IMAGE_FORMAT_Z_PIXMAP, m_screen->root,
                                                static_cast<int16_t>(left), static_cast<int16_t>(y),
                                                static_cast<uint16_t>(width - left), 1, ~0U);
    }
    size_t hash = 0;
    for (const auto &cookie : cookies) {
        const XReply<xcb_get_image_reply_t> reply(xcb_get_image_reply(m_connection, cookie, nullptr));
        if (reply)
            hash = qHashBits(xcb_get_image_data(reply.get()),
                             static_cast<size_t>(xcb_get_image_data_length(reply.get())), hash);
    }
    return hash;
}

} // namespace loket::bench
