// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"

#include <memory>

namespace loket {

/// Somebody has set the PC's clock while the program ran.
struct ClockStep {
    Millis by = 0; ///< PC against office, positive = ahead; 0 = they agree again
    Instant pc;    ///< what the PC's clock showed
    bool followed = false;
};

/// The clock of a running program: the PC's time at its start plus the steady clock, so that nobody who sets the PC's
/// clock bends a running service. Any thread may ask for `now()`; the rest belongs to the thread that follows.
class OfficeClock final : public Clock
{
public:
    OfficeClock(); ///< on the clocks of this PC
    explicit OfficeClock(const Clock &pc);
    ~OfficeClock() override;

    [[nodiscard]] Instant now() const override;
    [[nodiscard]] Millis steady() const override { return m_pc.steady(); }
    /// What the PC's clock shows.
    [[nodiscard]] Instant pcTime() const { return m_pc.now(); }
    /// How far the PC's clock has been set since the start or the last `follow()` (ms); 0 below two seconds.
    [[nodiscard]] Millis step() const;
    /// Takes over the PC's time; only while the counter is closed.
    void follow();
    /// Goes on from this instant, if it is later than the own time.
    void notBefore(Instant at);

private:
    std::unique_ptr<const Clock> m_own;
    const Clock &m_pc;
    OfficeTime m_time;
};

} // namespace loket
