// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/clockwatch.h"

#include <utility>

namespace loket {

std::optional<ClockStep> ClockWatch::look(Office &office)
{
    auto step = std::exchange(m_started, true) ? std::nullopt : lookAtStart(office);
    if (!step)
        step = lookAtClock(office);
    endDays(office);
    return step;
}

std::optional<ClockStep> ClockWatch::lookAtStart(Office &office)
{
    const auto last = office.lastEntryAt();
    const Instant now = m_clock.now();
    if (!last || *last <= now)
        return std::nullopt;
    const OfficeZone zone = office.zone();
    if (zone.dayOf(*last) == zone.dayOf(now)) {
        m_clock.notBefore(*last);
        return std::nullopt; // a step of the PC's clock from here on
    }
    // A whole day off: going on there would make the next day wrong as well, so it is only said.
    const ClockStep step{now - *last, now};
    static_cast<void>(office.counters().recordClockStep(Act{m_program}, step.by));
    return step;
}

std::optional<ClockStep> ClockWatch::lookAtClock(Office &office)
{
    ClockStep step{m_clock.step(), m_clock.pcTime()};
    if (step.by == m_said || (step.by != 0 && step.by - m_said < 2 * secondMs && m_said - step.by < 2 * secondMs))
        return std::nullopt;
    step.followed = step.by != 0 && mayFollow(office);
    if (step.followed)
        m_clock.follow(); // before the entry: it is the first that the new time gives
    if (!office.counters().recordClockStep(Act{m_program}, step.by) && !step.followed)
        return std::nullopt; // and at the next look again
    m_said = step.followed ? 0 : step.by;
    return step;
}

bool ClockWatch::mayFollow(const Office &office) const
{
    const auto view = office.snapshot(*m_program.counter);
    const auto last = office.lastEntryAt();
    return view && view->state == CounterState::Closed && last && *last <= m_clock.pcTime();
}

void ClockWatch::endDays(Office &office)
{
    const OfficeDay today = office.today();
    if (m_day == today)
        return;
    if (office.queue().endDaysBefore(Act{{m_program.station, {}, {}}}, today))
        m_day = today;
}

} // namespace loket
