// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/holiday.h"
#include "core/domain/hoursprofile.h"
#include "core/domain/numbers.h"
#include "core/service/act.h"

#include <memory>

namespace loket {

class ActRunner;

/// When the office serves and gives numbers. Use on the office's thread only.
class HoursDesk
{
public:
    explicit HoursDesk(ActRunner &runner);
    ~HoursDesk();

    /// Adds (id 0) or changes a profile of service hours. Errors: those of `check`; BadText; Conflict when it was
    /// changed meanwhile.
    Result<void> setProfile(const Act &act, HoursProfile profile);
    /// Adds (id 0) or changes a holiday, within the year too. Errors: BadDay, BadText, Conflict.
    Result<void> setHoliday(const Act &act, Holiday holiday);
    /// How many numbers of a service are given on the days of a profile. Errors: OutOfRange, UnknownService.
    Result<void> setQuota(const Act &act, Quota quota);

    /// No more numbers today, of one service or (none) of all; those taken are served. Reason of kind
    /// `numbers_stopped`. Errors: ReasonNeeded, UnknownReason, UnknownService.
    Result<void> stopNumbers(const Act &act, std::optional<ServiceId> service, const QString &reason);
    /// Numbers are given for the rest of the day, whatever hours, quota and earlier decisions say.
    Result<void> giveNumbers(const Act &act, std::optional<ServiceId> service);
    /// Today's numbers of a service go on from `first`: paper numbers before it are in use. Errors: OutOfRange when a
    /// number from `first` on has been given already; UnknownService.
    Result<void> startNumbersAt(const Act &act, ServiceId service, int first);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace loket
