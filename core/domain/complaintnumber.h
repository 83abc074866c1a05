// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/officeday.h"

#include <functional>

/// Numbers of reports: `ADU/<unit>/2026/11/4821`. The digits are drawn without order within the unit's month, so that a
/// missing number betrays no hidden case (domain.md 8.3, complaint numbers).
namespace loket::complaintnumber {

/// `2026-11`.
[[nodiscard]] QString monthOf(const OfficeDay &day);
/// Four digits, and one more as soon as half of those there are have been given (`given` = numbers of that month).
[[nodiscard]] int digitsFor(qint64 given);
/// A new one; `draw(n)` gives a random number 0..n-1, `isTaken` knows those of the month.
[[nodiscard]] QString make(const QString &unit, const OfficeDay &day, qint64 given,
                           const std::function<quint32(quint32)> &draw,
                           const std::function<bool(const QString &)> &isTaken);

} // namespace loket::complaintnumber
