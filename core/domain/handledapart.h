// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace loket {

/// What every document, export and stored summary says about reports, alike whether there are hidden ones or not
/// (corrections.md 7); in the words of the office, whatever the screen speaks.
[[nodiscard]] inline QString handledApart()
{
    return QStringLiteral("tanpa pengaduan yang ditangani terpisah");
}

} // namespace loket
