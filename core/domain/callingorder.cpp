// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/callingorder.h"

#include <algorithm>
#include <tuple>

namespace loket {

std::optional<TicketId> nextToCall(const std::vector<WaitingNumber> &waiting, CounterId counter,
                                   const std::vector<ServiceId> &serves, int priorityRun, int maxRun)
{
    const auto mayCall = [&](const WaitingNumber &number) {
        const bool served = serves.empty() || std::find(serves.begin(), serves.end(), number.wanted) != serves.end();
        return number.forCounter ? *number.forCounter == counter : served;
    };
    const bool priorityFirst = firstClass(priorityRun, maxRun) == CallClass::Priority;
    const auto place = [&](const WaitingNumber &number) {
        return std::make_tuple(number.prioritised != priorityFirst, number.rankAt, number.ticket);
    };
    const WaitingNumber *best = nullptr;
    for (const auto &number : waiting) {
        if (mayCall(number) && (!best || place(number) < place(*best)))
            best = &number;
    }
    return best ? std::optional(best->ticket) : std::nullopt;
}

} // namespace loket
