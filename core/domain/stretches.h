// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ticket.h"

#include <vector>

/// Half-open stretches of time as sets of moments. "Merged" = sorted, disjoint, none empty, none touching the next.
namespace loket {

/// The moments of all `stretches`, which may overlap and come in any order; what ends before it begins is empty.
[[nodiscard]] std::vector<TimeStretch> merged(std::vector<TimeStretch> stretches);
/// The moments that are in both; `a` and `b` are merged, and so is the result.
[[nodiscard]] std::vector<TimeStretch> common(const std::vector<TimeStretch> &a, const std::vector<TimeStretch> &b);
/// The moments of `a` that are not in `b`; `a` and `b` are merged, and so is the result.
[[nodiscard]] std::vector<TimeStretch> without(const std::vector<TimeStretch> &a, const std::vector<TimeStretch> &b);
/// Whether `stretches` (merged) hold the moment.
[[nodiscard]] bool holds(const std::vector<TimeStretch> &stretches, Instant at);

} // namespace loket
