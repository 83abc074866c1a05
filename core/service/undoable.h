// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry.h"
#include "core/domain/id.h"

#include <optional>
#include <vector>

/// What an undo would take back. Inside core/service only.
namespace loket {

/// The newest act of a counter on a visit that still stands; none where a change of officer is newer. `newest`: entries
/// of the counter's station, the newest first.
[[nodiscard]] std::optional<Entry> lastStandingAct(const std::vector<Entry> &newest, CounterId counter);

} // namespace loket
