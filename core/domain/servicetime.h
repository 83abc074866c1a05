// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendar.h"
#include "core/domain/ticket.h"

/// Time that counts only while the office serves (design.md section 4: a wait counts within service hours; what lies
/// before opening, inside a published break or after closing is shown apart). Everything is half-open: the first
/// moment of a break is not service time, the first moment after it is.
namespace loket {

/// The service hours of a day as moments; merged (see stretches.h). Hours are by the wall clock of the zone.
[[nodiscard]] std::vector<TimeStretch> serviceStretches(const OfficeDay &day, const Calendar &calendar,
                                                        const OfficeZone &zone);

/// How many milliseconds of [from, to) lie within service hours, over several days too; 0 when `to` is before `from`.
/// With hours unknown (see `Calendar`) all of it.
[[nodiscard]] Millis serviceTime(Instant from, Instant to, const Calendar &calendar, const OfficeZone &zone);

/// A wait in two parts that add up to `elapsed`, in milliseconds.
struct WaitSplit {
    Millis within = 0; ///< while the office served: the waiting time that is judged and reported
    Millis apart = 0;  ///< before opening, in a published break or after closing

    bool operator==(const WaitSplit &) const = default;
};
[[nodiscard]] WaitSplit splitWait(Instant from, Instant to, const Calendar &calendar, const OfficeZone &zone);

/// The earliest moment at which `ms` of service time have passed since `from`; `from` itself for 0 and less. It may be
/// the moment at which a break begins. The tolerance of an absent visitor's return does not run in breaks.
/// Errors: BadPeriod when the office is closed for good before (see `Calendar::longestClosure`); detail: the day from
/// which no service was found.
[[nodiscard]] Result<Instant> afterServiceTime(Instant from, Millis ms, const Calendar &calendar,
                                               const OfficeZone &zone);

/// Whether the moment lies within service hours; whether numbers are given then.
[[nodiscard]] bool isServiceAt(Instant at, const Calendar &calendar, const OfficeZone &zone);
[[nodiscard]] bool areNumbersGivenAt(Instant at, const Calendar &calendar, const OfficeZone &zone);

} // namespace loket
