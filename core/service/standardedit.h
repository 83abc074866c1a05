// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/catalogue.h"

/// Changes of the published standard of a service, a value at a time. Inside core/service only.
namespace loket::recordforms {

/// The newest standard of a service, or none.
[[nodiscard]] const ServiceStandard *newestStandard(const Catalogue &catalogue, ServiceId service);
/// All versions of it, the oldest first.
[[nodiscard]] std::vector<const ServiceStandard *> versionsOf(const Catalogue &catalogue, ServiceId service);
/// The one in force while the newest is still to come; else none.
[[nodiscard]] const ServiceStandard *inForceBeside(const Catalogue &catalogue, ServiceId service, const QString &today);
/// `in_force` or `coming`; empty without a version.
[[nodiscard]] QString holdsWord(const ServiceStandard *standard, const QString &today);
/// The newest version, to be changed: itself where it is to come or began today, else a copy that holds from today on
/// and has no id yet. Numbers that were taken keep theirs.
[[nodiscard]] ServiceStandard standardToChange(const Catalogue &catalogue, ServiceId service, const QString &today);

/// Gives the standard one value as typed. What an office types is its own published standard, so it is Verified by its
/// decree, as soon as nothing is left to be filled in: a unit without its amount stays Unset, and so does everything
/// without a decree. Columns: minutes, completion,
/// completion_amount, fee, fee_rupiah, fee_place, decree. Errors: OutOfRange.
[[nodiscard]] Result<ServiceStandard> withTypedValue(ServiceStandard standard, const QString &column,
                                                     const QString &text);
/// The newest version from another day on: moved there where it is to come or began today, else a copy from that day.
/// None when it holds from that day already. Errors: BadDay; OutOfRange (`> DAY`) where it has to come after a version.
[[nodiscard]] Result<std::optional<ServiceStandard>> standardFromDay(const Catalogue &catalogue, ServiceId service,
                                                                     const QString &day, const QString &today);

} // namespace loket::recordforms
