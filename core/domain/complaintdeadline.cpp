// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/complaintdeadline.h"

namespace loket {

Result<OfficeDay> lastDayOf(const ComplaintDeadline &deadline, const OfficeDay &start, const Calendar &calendar)
{
    if (deadline.amount < 1 || deadline.amount > ComplaintDeadline::maxAmount)
        return refuse(ErrorCode::OutOfRange, QStringLiteral("days 1..%1").arg(ComplaintDeadline::maxAmount));
    if (deadline.unit == DeadlineUnit::WorkingDays)
        return calendar.addWorkingDays(start, deadline.amount);
    return OfficeDay::fromDate(start.date().addDays(deadline.amount));
}

Result<OfficeDay> warnedOn(const OfficeDay &last, const Calendar &calendar)
{
    return calendar.previousWorkingDay(last).and_then(
        [&](const OfficeDay &before) { return calendar.previousWorkingDay(before); });
}

DeadlineLight lightOf(const OfficeDay &last, const OfficeDay &today, const Calendar &calendar)
{
    if (last < today)
        return DeadlineLight::Overdue;
    if (last == today)
        return DeadlineLight::Today;
    const auto warned = warnedOn(last, calendar);
    return warned && today < *warned ? DeadlineLight::Far : DeadlineLight::Soon;
}

} // namespace loket
