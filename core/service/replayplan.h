// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/officeday.h"
#include "core/service/bankfile.h"

namespace loket {

/// The acts of a file in the order in which they happened. Inside core/service only.
struct ReplayPlan {
    /// What happens at one instant happens in this order: who is done goes first.
    enum class Step { Finish, Take, Call, Leave, WalkIn, Absent, Start, FinishAtOnce, Flag };

    struct Event {
        Instant at;
        Step step = Step::Finish;
        std::size_t visit = 0; ///< index in the file
    };

    /// Which counter serves each visit: its server's own, or one more that is opened while he serves somebody already.
    std::vector<QString> counters;
    std::vector<Event> events;

    [[nodiscard]] static ReplayPlan of(const BankFile &file, const OfficeZone &zone);
};

/// A word for act ids: never changed, since it decides whether an act has been done.
[[nodiscard]] const char *wordOf(ReplayPlan::Step step);

} // namespace loket
