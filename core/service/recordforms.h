// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/catalogue.h"
#include "core/service/recorddesk.h"

#include <algorithm>

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
/// The day a standard that is typed now holds from: today, or the day of one that is to come. Earlier numbers keep theirs.
[[nodiscard]] QString standardFrom(const Catalogue &catalogue, ServiceId service, const QString &today);
/// The id of a quota's row: of its profile and service together.
[[nodiscard]] qint64 quotaRow(qint64 profile, ServiceId service);
[[nodiscard]] std::pair<qint64, ServiceId> quotaOfRow(qint64 row);
/// The name of the record behind a row of the values. Errors: Conflict.
[[nodiscard]] Result<QString> valueKey(qint64 row);
/// What a value is as delivered: nothing for a name.
[[nodiscard]] QString deliveredValue(qint64 row);
/// Stores a value as typed; nothing typed = as delivered. Errors: OutOfRange, Conflict, BadText.
Result<void> setValue(SetupDesk &setup, const Act &act, const Catalogue &catalogue, qint64 row, const QString &text);

/// The record of a list by its id. Errors: Conflict when it is not there (any more).
template<class Record>
[[nodiscard]] Result<Record> recordWith(const std::vector<Record> &records, qint64 id)
{
    const auto found = std::find_if(records.begin(), records.end(), [&](const Record &one) {
        if constexpr (std::is_same_v<decltype(one.id), qint64>)
            return one.id == id;
        else
            return one.id.value() == id;
    });
    return found == records.end() ? Result<Record>(refuse(ErrorCode::Conflict, QString::number(id))) : *found;
}

} // namespace loket::recordforms
