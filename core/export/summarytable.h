// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/summarydocument.h"

#include <functional>

/// A summary as rows and columns, once for CSV and XLSX, so that both show the very figures of the JSON document.
namespace loket {

struct SummaryColumn {
    enum class Kind { Count, Number, Seconds, Share }; ///< Number: days or visits, with parts

    QString name; ///< the path in the JSON document: `visits_taken`, `service_seconds_mean`
    Kind kind;
    std::function<std::optional<double>(const Summary &)> value; ///< none = null
};

[[nodiscard]] const std::vector<SummaryColumn> &summaryColumns();

struct SummaryRow {
    QString scope; ///< whole, service, day, hour, counter
    QString code;  ///< unit or service code, day, hour; empty for a counter
    QString name;
    Summary figures;
};

/// One row for the whole, then each service, day, hour and counter, those without a visit too.
[[nodiscard]] std::vector<SummaryRow> summaryRows(const SummaryDocument &document);

} // namespace loket
