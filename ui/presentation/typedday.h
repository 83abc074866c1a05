// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/completion.h"

namespace loket::ui {

/// A day ahead as an officer types it: `dd`, `dd/mm`, `dd/mm/yy`, `dd/mm/yyyy`, `yyyy-mm-dd` (also with `.`, `-` or a
/// blank between), or `+n` working days from today. What has no year is the first such day from today on: at the end
/// of a year `05/01` is in the next one, `31` in November is 31 December.
/// Errors: DayUnread for what is no such day; those of `promisable` (completion.h); BadPeriod, OutOfRange of `+n`.
[[nodiscard]] Result<OfficeDay> typedDay(const QString &text, Instant now, const Calendar &calendar,
                                         const OfficeZone &zone);

/// A day that is over, or today, typed in the same ways but for `+n`. What has no year is the last such day.
/// Errors: DayUnread, DayToCome.
[[nodiscard]] Result<OfficeDay> typedPastDay(const QString &text, const OfficeDay &today);

} // namespace loket::ui
