// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/application.h"
#include "core/domain/ticket.h"

namespace loket {

/// One line of the lists of applications.
struct ApplicationRow {
    Application application;
    int missing = 0;                         ///< requirements that lack
    bool isLate = false;                     ///< the promised day is over and it is not ready
    bool promisedOnClosed = false;           ///< the office is closed on the promised day: a holiday that came later
    std::optional<ApplicationPause> pause{}; ///< the one that runs, of a paused file
    std::optional<TicketNumber> number{};    ///< under which it waits or is being served

    bool operator==(const ApplicationRow &) const = default;
};

} // namespace loket
