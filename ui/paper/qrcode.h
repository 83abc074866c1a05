// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace loket::paper {

/// A QR code of error level M as dark and light modules, without its quiet zone.
struct QrCode {
    /// Of `content`, at most some 2,300 bytes of UTF-8; an empty or longer one gives a code of size 0.
    [[nodiscard]] static QrCode of(const QString &content);

    /// `x`, `y` from 0 to size - 1, from the top left.
    [[nodiscard]] bool isDark(int x, int y) const
    {
        return dark[static_cast<std::size_t>(y) * static_cast<std::size_t>(size) + static_cast<std::size_t>(x)];
    }

    int size = 0; ///< modules along one side
    std::vector<bool> dark{};
};

constexpr int qrQuietModules = 4; ///< white around a code
constexpr int qrModuleDots = 5;   ///< of a module at 203 dpi: 0.6 mm; readers want at least 4

} // namespace loket::paper
