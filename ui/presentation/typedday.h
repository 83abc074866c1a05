// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/completion.h"

#include <vector>

namespace loket::ui {

/// A day ahead as an officer types it: written in any of the ways of writtenday.h, or `+n` working days from today.
/// Errors: DayUnread for what is no such day; those of `promisable` (completion.h); BadPeriod, OutOfRange of `+n`.
[[nodiscard]] Result<OfficeDay> typedDay(const QString &text, Instant now, const Calendar &calendar,
                                         const OfficeZone &zone);

/// The holidays that `+n` passes over on its way to `day`; none for a day that is written itself.
[[nodiscard]] std::vector<Holiday> passedOver(const QString &text, const OfficeDay &today, const OfficeDay &day,
                                              const Calendar &calendar);
/// Those after one day and before another, that close what would be a working day.
[[nodiscard]] std::vector<Holiday> holidaysBetween(const OfficeDay &after, const OfficeDay &before,
                                                   const Calendar &calendar);

} // namespace loket::ui
