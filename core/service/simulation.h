// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/office.h"

namespace loket {

/// An invented office day, served through the desks like a real one: arrivals with two peaks, priority classes, several
/// services in a visit, transfers, visitors who do not come or go, an outage, breaks. The same seed gives the same day.
/// All counters serve everything.
class Simulation
{
public:
    /// `clock` is the one that the office was opened with.
    Simulation(Office &office, ManualClock &clock, quint64 seed);

    /// About `visitors` come; everybody's number has ended when the counters close. Errors: those of the desks.
    [[nodiscard]] Result<void> serveDay(const OfficeDay &day, int visitors = 400);
    /// Gives `count` numbers between two moments; they stay waiting.
    [[nodiscard]] Result<void> takeNumbers(int count, Instant from, Instant to);

private:
    Office &m_office;
    ManualClock &m_clock;
    quint64 m_seed;
};

} // namespace loket
