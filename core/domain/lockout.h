// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"

#include <algorithm>

namespace loket::lockout {

/// So many wrong attempts in a row before a person is locked out.
constexpr int attempts = 5;

/// How long nobody may try again for a person after so many wrong attempts in a row (ms). It grows: a slip costs
/// nothing, guessing a PIN of four digits takes years. From `attempts` on it is a lock-out, which an administrator may
/// end. The time is counted by the steady clock of the program that is asked, from its start if it has not seen the
/// last attempt: neither a restart nor a changed clock makes it shorter.
[[nodiscard]] constexpr Millis delayAfter(int failures)
{
    constexpr Millis early[] = {0, 0, 5 * secondMs, 30 * secondMs, 2 * minuteMs};
    if (failures < attempts)
        return early[failures < 0 ? 0 : failures];
    constexpr Millis first = 30 * minuteMs;
    constexpr Millis longest = 8 * 60 * minuteMs;
    const int doublings = failures - attempts;
    return doublings > 4 ? longest : std::min(longest, first << doublings);
}

/// Attempts left before the lock-out.
[[nodiscard]] constexpr int attemptsLeft(int failures)
{
    return failures < attempts ? attempts - failures : 0;
}

} // namespace loket::lockout
