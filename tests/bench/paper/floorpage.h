// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace loket::bench {

/// The receipt of main.cpp as a PDF, drawn straight with QPainter by somebody who needs this one page: its length and
/// the place of every line are known beforehand. The fonts of the papers must be loaded.
[[nodiscard]] QByteArray floorReceipt();

} // namespace loket::bench
