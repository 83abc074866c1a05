// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/summarydocument.h"

#include <QByteArray>

namespace loket {

/// The summary as one flat table (see SummaryRow and SummaryColumn): times in seconds, numbers unrounded, an empty cell
/// where nothing was measured. `decimalSign` is that of the reader's locale; with a comma the cells are separated by
/// `;`.
[[nodiscard]] QByteArray summaryCsv(const SummaryDocument &document, QChar decimalSign = QLatin1Char('.'));

} // namespace loket
