// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/summarydocument.h"
#include "core/service/dayreport.h"

namespace loket {

/// The summary as a workbook: whole and services, days, hours, counters, the visits, and what each figure means. The
/// figures are those of the JSON document. Errors: FileUnwritable when there is no room for the temporary file.
[[nodiscard]] Result<QByteArray> summaryXlsx(const SummaryDocument &document, const std::vector<VisitLine> &visits);

} // namespace loket
