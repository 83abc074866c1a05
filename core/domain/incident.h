// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/instant.h"
#include "core/domain/officeday.h"
#include "core/domain/ticket.h"

namespace loket {

/// Something that went badly wrong at the counter, as it is noted afterwards: what was done, never who or what somebody
/// is (domain.md 9, card 7: behaviour, not the person). It has no free words, so that nobody can be described in it.
struct Incident {
    qint64 id = 0;
    qint64 rev = 0;
    OfficeDay day;
    Instant at{}; ///< when it was noted
    std::optional<CounterId> counter{};
    std::optional<TicketId> ticket{}; ///< the visit that was served then
    TicketNumber number{};            ///< of that visit; read only
    std::optional<StaffId> staff{};   ///< who noted it
    QString behaviour{};              ///< code of kind `incident_behaviour`
    std::optional<StaffId> helper{};  ///< who came to help; none = nobody of the office
    QString ending{};                 ///< code of kind `incident_end`

    bool operator==(const Incident &) const = default;
};

} // namespace loket
