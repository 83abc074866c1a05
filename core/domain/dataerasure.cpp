// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/dataerasure.h"

namespace loket {

bool holdsWhileOpen(const QString &reason)
{
    return reason == QLatin1String("unlawful") || reason == QLatin1String("court_order");
}

bool isOver(const Complaint &complaint)
{
    return complaint.settledAt || complaint.state == ComplaintState::Referred;
}

Result<void> mayErase(const Complaint &complaint, const std::vector<CaseDeadline> &deadlines, const QString &reason)
{
    if (holdsWhileOpen(reason))
        return {};
    if (!isOver(complaint))
        return refuse(ErrorCode::StillNeeded, word(complaint.state));
    for (const CaseDeadline &one : deadlines) {
        if (one.progress != DeadlineProgress::Stopped && !one.isWarning)
            return refuse(ErrorCode::StillNeeded, one.lastDay.text());
    }
    return {};
}

} // namespace loket
