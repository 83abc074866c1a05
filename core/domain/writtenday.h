// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/officeday.h"

namespace loket {

/// A day as people write it: `dd`, `dd/mm`, `dd/mm/yy`, `dd/mm/yyyy` (also with `.`, `-` or a blank between, and with
/// the month's name or its first letters, as on papers: `27 Nov`) or `yyyy-mm-dd`. What has no year is the nearest such day from today on: at the end of a year `05/01` is in the next
/// one, `31` in November is 31 December. A year makes it any day. Errors: DayUnread for what is no such day.
[[nodiscard]] Result<OfficeDay> comingDayWritten(const QString &text, const OfficeDay &today);

/// The same for a day that is over, or today: what has no year is the last such day. Errors: DayUnread, DayToCome.
[[nodiscard]] Result<OfficeDay> pastDayWritten(const QString &text, const OfficeDay &today);

} // namespace loket
