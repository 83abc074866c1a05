// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/calendar.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace loket {

namespace {

/// The first of the (sorted) `days` that is `julianDay`, or null.
template<class Day, class Number>
const Day *dayOfList(const std::vector<Day> &days, qint64 julianDay, Number numberOf)
{
    const auto found = std::lower_bound(days.begin(), days.end(), julianDay,
                                        [&](const Day &day, qint64 wanted) { return numberOf(day) < wanted; });
    return found != days.end() && numberOf(*found) == julianDay ? &*found : nullptr;
}

} // namespace

Calendar::Rule Calendar::ruleOf(const HoursProfile &profile)
{
    Rule rule{profile.kind};
    rule.first = OfficeDay::fromText(profile.validFrom)->date().toJulianDay();
    rule.last = std::numeric_limits<qint64>::max();
    if (profile.validTo)
        rule.last = OfficeDay::fromText(*profile.validTo)->date().toJulianDay();
    rule.weekdays = profile.weekdays;
    rule.id = profile.id;
    rule.hours = *DayHours::from(profile.service, profile.numbersFrom, profile.numbersUntil);
    return rule;
}

Result<Calendar> Calendar::from(const std::vector<HoursProfile> &profiles, const std::vector<Holiday> &holidays,
                                bool jointLeaveWorks)
{
    Calendar calendar;
    for (const auto &profile : profiles) {
        if (!profile.active)
            continue;
        if (const auto fit = check(profile); !fit)
            return tl::unexpected(fit.error());
        auto &rules = profile.kind == ProfileKind::SingleDay ? calendar.m_singles : calendar.m_dated;
        rules.push_back(ruleOf(profile));
    }
    for (const auto &holiday : holidays) {
        if (!holiday.active || (holiday.kind == HolidayKind::JointLeave && jointLeaveWorks))
            continue;
        const auto day = OfficeDay::fromText(holiday.date);
        if (!day)
            return tl::unexpected(day.error());
        calendar.m_holidays.emplace_back(day->date().toJulianDay(), holiday);
    }

    std::sort(calendar.m_singles.begin(), calendar.m_singles.end(),
              [](const Rule &a, const Rule &b) { return std::tie(a.first, b.id) < std::tie(b.first, a.id); });
    std::sort(calendar.m_dated.begin(), calendar.m_dated.end(), [](const Rule &a, const Rule &b) {
        return std::tie(b.kind, b.first, b.id) < std::tie(a.kind, a.first, a.id);
    });
    std::sort(calendar.m_holidays.begin(), calendar.m_holidays.end(), [](const auto &a, const auto &b) {
        return std::tie(a.first, a.second.kind, a.second.id) < std::tie(b.first, b.second.kind, b.second.id);
    });
    return calendar;
}

const Calendar::Rule *Calendar::singleOn(qint64 julianDay) const
{
    return dayOfList(m_singles, julianDay, [](const Rule &rule) { return rule.first; });
}

const Holiday *Calendar::holidayOn(qint64 julianDay) const
{
    const auto *found = dayOfList(m_holidays, julianDay, [](const auto &day) { return day.first; });
    return found ? &found->second : nullptr;
}

const DayHours &Calendar::hoursOn(const OfficeDay &day) const
{
    static const DayHours closed;
    static const DayHours unknown = DayHours::allDay();
    if (!hoursKnown())
        return unknown;
    const Rule *rule = ruleOn(day);
    return rule ? rule->hours : closed;
}

std::optional<qint64> Calendar::profileOn(const OfficeDay &day) const
{
    const Rule *rule = ruleOn(day);
    return rule ? std::optional(rule->id) : std::nullopt;
}

const Calendar::Rule *Calendar::ruleOn(const OfficeDay &day) const
{
    const qint64 julianDay = day.date().toJulianDay();
    if (const Rule *single = singleOn(julianDay))
        return single;
    if (holidayOn(julianDay))
        return nullptr;
    const int weekday = day.date().dayOfWeek();
    const auto rule = std::find_if(m_dated.begin(), m_dated.end(), [&](const Rule &candidate) {
        return candidate.first <= julianDay && julianDay <= candidate.last && candidate.weekdays.contains(weekday);
    });
    return rule == m_dated.end() ? nullptr : &*rule;
}

const Holiday *Calendar::closedBecause(const OfficeDay &day) const
{
    const qint64 julianDay = day.date().toJulianDay();
    return hoursKnown() && !singleOn(julianDay) ? holidayOn(julianDay) : nullptr;
}

} // namespace loket
