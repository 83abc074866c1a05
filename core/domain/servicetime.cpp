// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/servicetime.h"

#include "core/domain/stretches.h"

#include <QDateTime>

#include <algorithm>

namespace loket {

namespace {

int minuteOfDay(Instant at, const OfficeZone &zone)
{
    return zone.local(at).time().msecsSinceStartOfDay() / static_cast<int>(minuteMs);
}

} // namespace

std::vector<TimeStretch> serviceStretches(const OfficeDay &day, const Calendar &calendar, const OfficeZone &zone)
{
    std::vector<TimeStretch> stretches;
    for (const auto stretch : calendar.hoursOn(day).service())
        stretches.push_back({zone.at(day, stretch.from * minuteMs), zone.at(day, stretch.to * minuteMs)});
    // In the night in which clocks are set, times of the wall clock may follow each other otherwise than moments do.
    return merged(std::move(stretches));
}

Millis serviceTime(Instant from, Instant to, const Calendar &calendar, const OfficeZone &zone)
{
    if (!calendar.hoursKnown() || to <= from)
        return elapsed(from, to);
    Millis time = 0;
    const OfficeDay last = zone.dayOf(to);
    for (OfficeDay day = zone.dayOf(from); day <= last; day = day.next()) {
        for (const auto &stretch : serviceStretches(day, calendar, zone))
            time += elapsed(std::max(from, stretch.from), std::min(to, stretch.to));
    }
    return time;
}

WaitSplit splitWait(Instant from, Instant to, const Calendar &calendar, const OfficeZone &zone)
{
    const Millis within = serviceTime(from, to, calendar, zone);
    return {within, elapsed(from, to) - within};
}

Result<Instant> afterServiceTime(Instant from, Millis ms, const Calendar &calendar, const OfficeZone &zone)
{
    if (ms <= 0)
        return from;
    if (!calendar.hoursKnown())
        return from + ms;
    Millis left = ms;
    // The day of `from` need not be a working day: then it has no stretches, and the next one that has is looked for.
    for (Result<OfficeDay> day = zone.dayOf(from);; day = calendar.nextWorkingDay(*day)) {
        if (!day)
            return tl::unexpected(day.error());
        for (const auto &stretch : serviceStretches(*day, calendar, zone)) {
            const Instant begin = std::max(from, stretch.from);
            const Millis length = elapsed(begin, stretch.to);
            if (left <= length)
                return begin + left;
            left -= length;
        }
    }
}

bool isServiceAt(Instant at, const Calendar &calendar, const OfficeZone &zone)
{
    return calendar.hoursOn(zone.dayOf(at)).hasServiceAt(minuteOfDay(at, zone));
}

bool areNumbersGivenAt(Instant at, const Calendar &calendar, const OfficeZone &zone)
{
    return calendar.hoursOn(zone.dayOf(at)).givesNumbersAt(minuteOfDay(at, zone));
}

} // namespace loket
