// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry.h"
#include "core/domain/paper.h"

#include <optional>
#include <vector>

/// What the journal tells of a paper. Inside core/service only.
namespace loket {

/// When the services that a receipt tells of were last changed after it was first asked for: what was printed before does
/// not hold any more. None where nothing has changed, or none was ever asked for. `history`: of the visit.
[[nodiscard]] std::optional<Instant> correctedSincePrinted(const PaperOrder &receipt, std::vector<Entry> history);

} // namespace loket
