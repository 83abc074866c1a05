// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/application.h"
#include "core/domain/ticket.h"

namespace loket {

/// One line of the lists of applications.
struct ApplicationRow {
    Application application;
    int missing = 0;                         ///< requirements that lack
    QString judgedDay{};                     ///< YYYY-MM-DD; earlier than promised where that was told too late
    bool isLate = false;                     ///< the day that it is judged by is over and it is not ready
    bool promisedOnClosed = false;           ///< the office is closed on the promised day: a holiday that came later
    std::optional<ApplicationPause> pause{}; ///< the one that runs, of a paused file
    std::optional<TicketNumber> number{};    ///< under which it waits or is being served

    bool operator==(const ApplicationRow &) const = default;
};

} // namespace loket
