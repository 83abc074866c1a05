// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace loket::bench {

/// A screen of its own (Xvfb picks a free number) with a window manager, for this process and its children: their
/// environment names it. Ends both when destroyed.
class Screen
{
public:
    Screen();
    ~Screen();
    Screen(const Screen &) = delete;
    Screen &operator=(const Screen &) = delete;

private:
    QTemporaryDir m_home; ///< settings and caches of the measured programs too
    QProcess m_xvfb;
    QProcess m_manager;
};

} // namespace loket::bench
