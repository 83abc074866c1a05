// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/catalogue.h"
#include "core/service/recordform.h"

/// Changes of the published standard of a service, a value at a time. Inside core/service only.
namespace loket::recordforms {

/// The newest standard of a service, or none.
[[nodiscard]] const ServiceStandard *newestStandard(const Catalogue &catalogue, ServiceId service);
/// The versions of it that were not taken back or given up, the oldest first.
[[nodiscard]] std::vector<const ServiceStandard *> versionsOf(const Catalogue &catalogue, ServiceId service);
/// Those and the decrees that were taken back: what a version began as is found in the one before it.
[[nodiscard]] std::vector<const ServiceStandard *> tracedVersionsOf(const Catalogue &catalogue, ServiceId service);
/// The one in force while the newest is a draft or still to come, if it says anything; else none.
[[nodiscard]] const ServiceStandard *inForceBeside(const Catalogue &catalogue, ServiceId service, const QString &today);
/// `in_force`, `coming`, or `awaiting` its decree; empty without a version.
[[nodiscard]] QString holdsWord(const ServiceStandard *standard, const QString &today);
/// From which day it holds or is to hold; empty where nobody has named one.
[[nodiscard]] QString dayText(const ServiceStandard *standard);
/// The newest version, to be changed: itself where it is a draft or to come, else a copy that has no id and no day yet.
/// So whatever is in force goes on, and numbers that were taken keep theirs.
[[nodiscard]] ServiceStandard standardToChange(const Catalogue &catalogue, ServiceId service, const QString &today);
/// Whether it is a draft that says only what is in force anyway.
[[nodiscard]] bool repeatsInForce(const RecordDesks &desks, const ServiceStandard &standard);
/// Stores what has become of it: from today on where it has its decree and nobody named a day. A draft that repeats
/// what is in force is given up.
Result<void> store(const RecordDesks &desks, const Act &act, ServiceStandard standard);

/// Gives the standard one value as typed. What an office types is its own published standard, and set by the decree
/// that is typed after it: until then all of that version is a draft (changedFrom). A unit without its amount stays
/// Unset. Columns: minutes, completion, completion_amount, fee, fee_rupiah, fee_place. Errors: OutOfRange.
[[nodiscard]] Result<ServiceStandard> withTypedValue(const ServiceStandard &before, const QString &column,
                                                     const QString &text);
/// The newest version from another day on: moved there where it is to come or began today, else a copy from that day.
/// None when it holds from that day already. A draft is to hold from there, once it has its decree. Errors: BadDay;
/// OutOfRange (`> DAY`) where it has to come after a version.
[[nodiscard]] Result<std::optional<ServiceStandard>> standardFromDay(const Catalogue &catalogue, ServiceId service,
                                                                     const QString &day, const QString &today);

} // namespace loket::recordforms
