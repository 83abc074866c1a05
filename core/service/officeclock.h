// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"

#include <QElapsedTimer>

namespace loket {

/// The clock of a running program: the PC's time at its start plus the steady clock, so that nobody who sets the PC's
/// clock bends a running service. Any thread may ask for `now()`; the rest belongs to the thread that follows.
class OfficeClock final : public Clock
{
public:
    OfficeClock();

    [[nodiscard]] Instant now() const override;
    /// How far the PC's clock has been set since the start or the last `follow()` (ms); 0 below two seconds.
    [[nodiscard]] Millis step() const;
    /// Takes over the PC's time; only while the counter is closed.
    void follow();
    [[nodiscard]] Millis steady() const override { return m_timer.elapsed(); }

private:
    QElapsedTimer m_timer;
    OfficeTime m_time;
};

} // namespace loket
