// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/summary.h"

#include <optional>

namespace loket {

/// How long a number taken now is likely to wait, in minutes, both ends multiples of five. Always a range: one figure
/// would be taken for a promise (ux.md 2.1).
struct WaitEstimate {
    int fromMinutes = 0;
    int toMinutes = 5;

    bool operator==(const WaitEstimate &) const = default;
};

/// `waiting` people are before it, `counters` open counters serve them, and each visit takes as long as today's have
/// taken (way and service): the expected time, less and more one standard deviation of so many visits. None where
/// nobody waits, no counter is open, or fewer than five visits have been served today.
[[nodiscard]] std::optional<WaitEstimate> estimateWait(qint64 waiting, int counters, const Summary &today);

} // namespace loket
