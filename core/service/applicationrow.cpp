// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/applicationrow.h"

#include "core/domain/completion.h"

namespace loket {

void ApplicationRow::judge(const QString &judgedBy, const Calendar &calendar, const OfficeDay &today)
{
    const auto promised = OfficeDay::fromText(application.promisedDay);
    const auto judged = OfficeDay::fromText(judgedBy);
    if (!application.isDue() || !promised || !judged)
        return;
    judgedDay = judgedBy;
    isLate = keptUntil(*judged, calendar) < today;
    promisedOnClosed = today <= keptUntil(*promised, calendar) && !calendar.isWorkingDay(*promised);
}

} // namespace loket
