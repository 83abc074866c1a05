// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"

namespace loket {

/// How far back an act may be taken back: at once, while its sentence stands (ux.md 2.2), or out of the counter's
/// history, until closing. Then whoever does it has the act before his eyes.
enum class UndoReach { AtOnce, Day };

/// An act goes back at once for so long. It was a slip then: its visitor still stands there, and everything is as if it
/// had not been done, the running clock too. Later the visitor was not served meanwhile, and that time is taken out.
constexpr Millis undoAtOnce = 30 * secondMs;

[[nodiscard]] constexpr bool goesBackAtOnce(Instant done, Instant now)
{
    return elapsed(done, now) <= undoAtOnce;
}

} // namespace loket
