// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/othercounters.h"

#include "core/service/actrunner.h"

#include <algorithm>

namespace loket {

std::vector<AttendedCounter> attendedBeside(ActRunner &runner, CounterId counter)
{
    std::vector<AttendedCounter> others;
    for (const auto &other : runner.catalogue().counters) {
        const auto period = other.id == counter ? std::nullopt : runner.counters().present(other.id);
        if (period && period->state != CounterState::Closed)
            others.push_back({&other, *period});
    }
    return others;
}

const Counter *takesOver(ActRunner &runner, CounterId counter, std::optional<StaffId> officer, ServiceId service)
{
    const auto others = attendedBeside(runner, counter);
    const auto fit = std::find_if(others.begin(), others.end(), [&](const AttendedCounter &other) {
        const bool sameOfficer = officer && other.period.staff == officer; // one person at two counters
        return other.counter->active && other.counter->serves(service) && !sameOfficer;
    });
    return fit == others.end() ? nullptr : fit->counter;
}

} // namespace loket
