// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/office.h"
#include "core/service/officeclock.h"

namespace loket {

/// What a counter's program does about time by itself: journals that the PC's clock was set, and ends the days before
/// when a new office day begins under it. Used on the office's thread only.
class ClockWatch
{
public:
    /// `program`: station and counter, no person.
    ClockWatch(OfficeClock &clock, const Actor &program) : m_clock(clock), m_program(program) {}

    /// None when nothing is new since the last look. Follows the PC while the counter is closed, but never to before
    /// the last entry of the own chain: its acts would all get that one instant, and no service a length. For the same
    /// reason a program that starts earlier than its last entry of the day goes on from there.
    std::optional<ClockStep> look(Office &office);

private:
    std::optional<ClockStep> lookAtStart(Office &office);
    std::optional<ClockStep> lookAtClock(Office &office);
    [[nodiscard]] bool mayFollow(const Office &office) const;
    void endDays(Office &office);

    OfficeClock &m_clock;
    Actor m_program;
    bool m_started = false;
    Millis m_said = 0;
    std::optional<OfficeDay> m_day; ///< all days before it have been ended
};

} // namespace loket
