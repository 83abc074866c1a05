// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendar.h"
#include "core/domain/instant.h"
#include "core/domain/words.h"

namespace loket {

/// What the time to completion of a standard is counted in.
enum class CompletionUnit {
    Unset,
    SameVisit,    ///< handed back before the visitor leaves the counter
    Minutes,      ///< the same, with a limit
    Hours,        ///< of service time
    CalendarDays, ///< a last day without service moves to the next one with
    WorkingDays,
};

/// The words that stand in the database, the journal and the catalogue.
inline constexpr WordList<CompletionUnit, 6> completionUnitWords{{{CompletionUnit::Unset, "unset"},
                                                                  {CompletionUnit::SameVisit, "same_visit"},
                                                                  {CompletionUnit::Minutes, "minutes"},
                                                                  {CompletionUnit::Hours, "hours"},
                                                                  {CompletionUnit::CalendarDays, "calendar_days"},
                                                                  {CompletionUnit::WorkingDays, "working_days"}}};

/// Time to completion as a standard sets it: from the complete file to the product (domain.md 8.4, second clock).
struct Completion {
    CompletionUnit unit = CompletionUnit::Unset;
    int amount = 0; ///< 1..9999; of SameVisit 0

    /// Whether the visitor comes back for it: then the usual outcome is `accepted`.
    [[nodiscard]] bool outlivesVisit() const
    {
        return unit == CompletionUnit::Hours || unit == CompletionUnit::CalendarDays
            || unit == CompletionUnit::WorkingDays;
    }
    bool operator==(const Completion &) const = default;
};

/// The first day that can be promised at a moment: today while there is service left, else the next day with service.
/// Errors: BadPeriod when the office is closed for good.
[[nodiscard]] Result<OfficeDay> firstPromisable(Instant at, const Calendar &calendar, const OfficeZone &zone);

/// A day that somebody names at a moment, if it can be promised.
/// Errors: DayOver, HoursOver, DayIsHoliday, DayNotServed; BadPeriod as above.
[[nodiscard]] Result<OfficeDay> promisable(const OfficeDay &day, Instant at, const Calendar &calendar,
                                           const OfficeZone &zone);

/// Until the end of which day a promise is kept: the promised day itself, or the next one with service where the office
/// turned out to be closed on it: nobody can collect on a day off, and a holiday is decreed after the promise (domain.md
/// 8.5); a deadline on a holiday moves to the next working day (ux.md 12). Closed for good: the promised day.
[[nodiscard]] OfficeDay keptUntil(const OfficeDay &promised, const Calendar &calendar);

/// The day by which a file that is complete `at` this moment is promised: always a day with service left, so
/// that it can be fetched. The day of acceptance is not counted, at whatever hour it was accepted.
/// Errors: OutOfRange for Unset; BadPeriod when the office is closed for good.
[[nodiscard]] Result<OfficeDay> promisedDay(const Completion &completion, Instant at, const Calendar &calendar,
                                            const OfficeZone &zone);

} // namespace loket
