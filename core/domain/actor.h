// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"

#include <optional>

namespace loket {

/// Who does an act, where, and on which program. Every desk call carries one.
struct Actor {
    StationId station;                  ///< the program; its chain of the journal receives the entry
    std::optional<CounterId> counter{}; ///< the desk with a number, where there is one
    std::optional<StaffId> staff{};     ///< none = the system (day's end, replayed set-up)

    bool operator==(const Actor &) const = default;
};

} // namespace loket
