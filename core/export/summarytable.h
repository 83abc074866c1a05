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
    /// whole, service, day, hour, counter; standard_unset and requirement_added: what, in `name`; of reports: form, and
    /// note, a sentence in `name`
    QString scope;
    QString code; ///< unit, service or file code, day, hour; empty for a counter
    QString name; ///< in the language of SummaryTitles
    Summary figures;
    QString only{}; ///< the one column that it fills; empty = all

    [[nodiscard]] bool fills(const SummaryColumn &column) const { return only.isEmpty() || only == column.name; }
};

/// One row for the whole, then each service, day, hour and counter, those without a visit too; what of the standards was
/// not set and what was asked for only later; where reports are recorded, each form that was alleged, and last what was left out.
[[nodiscard]] std::vector<SummaryRow> summaryRows(const SummaryDocument &document);

} // namespace loket
