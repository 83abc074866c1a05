// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace loket::test {

/// What a keyboard layout of the computer makes of the keys that a scanner of the US layout presses.
struct KeyboardLayout {
    const char *name;
    QString us;    ///< as printed
    QString other; ///< in its places, as typed

    [[nodiscard]] QString typed(const QString &printed) const
    {
        QString text;
        for (const QChar character : printed) {
            const auto at = us.indexOf(character);
            text += at < 0 ? character : other.at(at);
        }
        return text;
    }
};

inline std::vector<KeyboardLayout> keyboardLayouts()
{
    return {{"de", QStringLiteral("YZ-/"), QString::fromUtf8("ZYß-")},
            {"fr", QStringLiteral("QWAZYM;-/1234567890"), QString::fromUtf8("AZQWY,M)!&é\"'(-è_çà")}};
}

} // namespace loket::test
