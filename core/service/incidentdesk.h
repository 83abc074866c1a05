// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/incident.h"
#include "core/service/act.h"

namespace loket {

class ActRunner;

/// What is told about an incident.
struct IncidentNote {
    std::optional<TicketId> visit{};
    QString behaviour{}; ///< code of kind `incident_behaviour`
    std::optional<StaffId> helper{};
    QString ending{}; ///< code of kind `incident_end`
};

/// Incidents are noted by whoever meets visitors; the unit head and the auditor read them in the day's summary. Use on
/// the office's thread only.
class IncidentDesk
{
public:
    explicit IncidentDesk(ActRunner &runner) : m_runner(runner) {}

    /// Errors: ReasonNeeded, UnknownReason, UnknownStaff, TicketNotFound, NotAllowed.
    Result<void> note(const Act &act, const IncidentNote &told);

private:
    ActRunner &m_runner;
};

} // namespace loket
