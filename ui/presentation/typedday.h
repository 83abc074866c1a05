// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendar.h"

namespace loket::ui {

/// A day ahead as an officer types it: `dd`, `dd/mm`, `dd/mm/yy`, `dd/mm/yyyy`, `yyyy-mm-dd` (also with `.`, `-` or a
/// blank between), or `+n` working days from today. What has no year is the first such day from today on: at the end of a
/// year `05/01` is in the next one, `31` in November is 31 December.
/// Errors: BadDay for what is no such day; DayNotServed for a day that is over or has no service; BadPeriod, OutOfRange
/// of `+n`.
[[nodiscard]] Result<OfficeDay> typedDay(const QString &text, const OfficeDay &today, const Calendar &calendar);

/// A day that is over, or today, typed in the same ways but for `+n`. What has no year is the last such day.
/// Errors: BadDay, also for a day to come.
[[nodiscard]] Result<OfficeDay> typedPastDay(const QString &text, const OfficeDay &today);

} // namespace loket::ui
