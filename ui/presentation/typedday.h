// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/completion.h"

namespace loket::ui {

/// A day ahead as an officer types it: written in any of the ways of writtenday.h, or `+n` working days from today.
/// Errors: DayUnread for what is no such day; those of `promisable` (completion.h); BadPeriod, OutOfRange of `+n`.
[[nodiscard]] Result<OfficeDay> typedDay(const QString &text, Instant now, const Calendar &calendar,
                                         const OfficeZone &zone);

} // namespace loket::ui
