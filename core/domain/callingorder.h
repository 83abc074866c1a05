// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/instant.h"

#include <optional>
#include <vector>

/// Who is called next (design.md section 4). The rule chooses the class from the counter's run of priority calls;
/// within a class the earliest `rankAt` comes first, ties by id.
namespace loket {

enum class CallClass { Priority, Regular };

/// `priorityRun` = priority numbers that the counter called last in a row; `maxRun` (setting, 0..9) = how many may be
/// called in a row while others wait. The other class is taken when nobody of the first waits.
[[nodiscard]] constexpr CallClass firstClass(int priorityRun, int maxRun)
{
    return priorityRun < maxRun ? CallClass::Priority : CallClass::Regular;
}

struct WaitingNumber {
    TicketId ticket;
    ServiceId wanted;
    bool prioritised = false;
    Instant rankAt;
    std::optional<CounterId> forCounter{};
};

/// The order that storage must reproduce: the number that `counter` calls next, or none. `serves` empty = everything.
[[nodiscard]] std::optional<TicketId> nextToCall(const std::vector<WaitingNumber> &waiting, CounterId counter,
                                                 const std::vector<ServiceId> &serves, int priorityRun, int maxRun);

} // namespace loket
