// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rules.h"

namespace loket {

/// How a service is to end, as its officer has said before the visit ends: it outlives his window (a hold, another
/// counter, a crash). Kept of it: outcome, reason, announced, the promised day and the check list. Who collects a file
/// and that all is there now is asked when the service ends, never taken over from before.

/// As Leg::chosen keeps it. Errors: OutOfRange for what is no ending of a service that has run; BadText for what is
/// asked for beside the list.
[[nodiscard]] Result<QString> chosenText(const rules::LegResult &ending);
/// None where nobody has said, and where the text is none of ours.
[[nodiscard]] std::optional<rules::LegResult> chosenEnding(const Leg &leg);
/// What is said now, else what was said before.
[[nodiscard]] std::optional<rules::LegResult> endingOf(const Leg &leg, const std::vector<rules::LegResult> &said);

} // namespace loket
