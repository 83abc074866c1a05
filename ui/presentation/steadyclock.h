// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"

#include <functional>

namespace loket::ui {

/// A clock that never jumps, whoever sets the PC's; tests hand in their own.
using SteadyClock = std::function<Millis()>;
[[nodiscard]] Millis monotonicNow();

/// After an act: a second press of the same key is no second act (ux.md 2.3).
constexpr Millis secondPressMs = 700;

} // namespace loket::ui
