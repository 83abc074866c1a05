// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/simulation.h"

#include "core/service/simulatedday.h"

#include <algorithm>

namespace loket {

Simulation::Simulation(Office &office, ManualClock &clock, quint64 seed)
    : m_office(office)
    , m_clock(clock)
    , m_seed(seed)
{
}

Result<void> Simulation::serveDay(const OfficeDay &day, int visitors)
{
    // One commit for the whole day: an invented day need not survive a power cut by halves.
    return m_office.beginGroup()
        .and_then([&] { return SimulatedDay(m_office, m_clock, m_seed, day).run(visitors); })
        .and_then([&] { return m_office.commitGroup(); });
}

Result<void> Simulation::takeNumbers(int count, Instant from, Instant to)
{
    Dice dice(m_seed + 1);
    std::vector<Instant> times;
    for (int i = 0; i < count; ++i)
        times.push_back(from + static_cast<Millis>(dice.part() * static_cast<double>(elapsed(from, to))));
    std::sort(times.begin(), times.end());
    SimulatedDay today(m_office, m_clock, m_seed + 1, m_office.zone().dayOf(to));
    for (const Instant at : times) {
        m_clock.set(at);
        if (const auto taken = today.takeOne(); !taken)
            return taken;
    }
    return {};
}

} // namespace loket
