// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/exporttable.h"
#include "core/domain/result.h"

#include <QByteArray>

namespace loket {

/// A list for other programs (see CsvText): a header of names, moments as `2026-11-27 09:41:00` of the list's zone,
/// lengths in seconds. Notes stand below the last row, each in the first cell of a row as long as the others.
[[nodiscard]] QByteArray tableCsv(const ExportTable &table, QChar decimalSign = QLatin1Char('.'));

/// The same as a workbook (see XlsxBook), with titles for people. Errors: FileUnwritable when there is no room for the
/// temporary file; BadText for a zone that is not known.
[[nodiscard]] Result<QByteArray> tableXlsx(const ExportTable &table);

} // namespace loket
