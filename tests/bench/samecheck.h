// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace loket::bench {

/// Whether both have written the same: rows of the measured day and entries of the journal equal, the floor's chain
/// whole. Empty, or what differs.
[[nodiscard]] QString difference(const QString &ours, const QString &floor);

} // namespace loket::bench
