// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/unit.h"

#include <vector>

/// Who else serves. Inside core/service only; throws storage::SqlError, used inside `transact` or `reading`.
namespace loket {

class ActRunner;

/// A counter with what it is doing now.
struct AttendedCounter {
    const Counter *counter = nullptr;
    CounterPeriod period;
};

/// The other counters that are open or on a break.
[[nodiscard]] std::vector<AttendedCounter> attendedBeside(ActRunner &runner, CounterId counter);
/// One of them, of another officer, that serves `service`, or null. Who is at `counter` is `officer`.
[[nodiscard]] const Counter *takesOver(ActRunner &runner, CounterId counter, std::optional<StaffId> officer,
                                       ServiceId service);

} // namespace loket
