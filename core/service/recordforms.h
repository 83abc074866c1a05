// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/catalogue.h"
#include "core/service/recorddesk.h"

/// The lists of the settings page as text, and the texts of single values. Inside core/service only.
namespace loket::recordforms {

[[nodiscard]] RecordList listOf(const Catalogue &catalogue, RecordKind kind);

[[nodiscard]] QString yesNo(bool value);
[[nodiscard]] QString timeText(std::optional<int> minute);
/// "08.00" or nothing. Errors: BadPeriod.
[[nodiscard]] Result<std::optional<int>> timeFrom(const QString &text);
/// A whole number or nothing. Errors: OutOfRange with the bounds.
[[nodiscard]] Result<std::optional<int>> numberFrom(const QString &text, int least, int most);
/// `yes`, `ya`, `1` or `no`, `tidak`, `0`. Errors: OutOfRange.
[[nodiscard]] Result<bool> flagFrom(const QString &text);
/// "mon,tue" in the order of the week. Errors: OutOfRange.
[[nodiscard]] Result<Weekdays> weekdaysFrom(const QString &text);
/// The newest standard of a service, or none.
[[nodiscard]] const ServiceStandard *newestStandard(const Catalogue &catalogue, ServiceId service);
/// The id of a quota's row: of its profile and service together.
[[nodiscard]] qint64 quotaRow(qint64 profile, ServiceId service);

} // namespace loket::recordforms
