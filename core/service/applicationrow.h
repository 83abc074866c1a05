// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/application.h"
#include "core/domain/ticket.h"

namespace loket {

/// One line of the lists of applications.
struct ApplicationRow {
    Application application;
    int missing = 0;               ///< requirements that lack
    QString judgedDay{};           ///< YYYY-MM-DD; earlier than promised where that was told too late
    bool isLate = false;           ///< what it is judged by is not kept (`keptUntil`) and it is not ready
    bool promisedOnClosed = false; ///< the office is closed on the promised day: a holiday that came later; kept
                                   ///< until the next open day, and said until that is over
    std::optional<ApplicationPause> pause{}; ///< the one that runs, of a paused file
    std::optional<TicketNumber> number{};    ///< under which it waits or is being served

    /// Says what `today` makes of its promise, of a file that is still worked on; nothing of any other. `judgedBy`: the
    /// day of `judgedPromise`.
    void judge(const QString &judgedBy, const Calendar &calendar, const OfficeDay &today);

    bool operator==(const ApplicationRow &) const = default;
};

} // namespace loket
