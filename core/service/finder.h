// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/ticket.h"
#include "core/service/applicationrow.h"

namespace loket {

class ActRunner;

/// A visit that was looked for, with the files that it was about.
struct FoundVisit {
    Visit visit;
    std::vector<ApplicationRow> files{};
    std::optional<ServiceId> bearing{}; ///< the service whose own number was looked for
};

/// What somebody may have meant. A code or a number with its day names one thing; a bare number names one of each
/// day.
struct Findings {
    std::vector<ApplicationRow> files{};
    std::vector<FoundVisit> visits{}; ///< newest first

    [[nodiscard]] bool isEmpty() const { return files.empty() && visits.empty(); }
};

/// How many days back a bare number is looked for: nobody keeps a queue ticket longer.
inline constexpr int searchedDays = 60;

/// Looks for what people type or scan (reference.h): the code of a file, a number with its day, a number as printed (of
/// today and earlier days), or the office's own file number. Inside core/service only, within a reading.
/// Errors: ApplicationNotFound with what was typed when it is none of them.
[[nodiscard]] Result<Findings> findAnything(ActRunner &runner, const QString &typed);

/// The same as the visits behind it, newest first: of a file all those that it took.
[[nodiscard]] Result<std::vector<FoundVisit>> findVisits(ActRunner &runner, const QString &typed);

} // namespace loket
