// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"

namespace loket {

/// Where the time of an act comes from. Handed in, so that a whole office can be simulated.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
    /// Milliseconds since the clock began; nobody can set them.
    [[nodiscard]] virtual Millis steady() const = 0;

protected:
    Clock() = default;
    Clock(const Clock &) = default;
    Clock &operator=(const Clock &) = default;
};

/// A clock that is set by hand: replay, demonstration, tests.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(Instant start = Instant()) : m_now(start) {}
    [[nodiscard]] Instant now() const override { return m_now; }
    [[nodiscard]] Millis steady() const override { return m_steady; }
    /// As somebody sets the PC's clock: no time passes.
    void set(Instant now) { m_now = now; }
    void advance(Millis ms)
    {
        m_now = m_now + ms;
        m_steady += ms;
    }

private:
    Instant m_now;
    Millis m_steady = 0;
};

/// The office clock's arithmetic: wall time at the program's start plus the steady clock, so that a stepped PC clock
/// never bends a running service. A step of more than two seconds is noticed, and followed only when told to (while the
/// counter is closed).
class OfficeTime
{
public:
    OfficeTime(Instant wall, Millis steady) : m_wallAtStart(wall), m_steadyAtStart(steady) {}

    [[nodiscard]] Instant at(Millis steady) const { return m_wallAtStart + (steady - m_steadyAtStart); }
    /// How far the PC's clock has moved away since the start (ms, positive = ahead).
    [[nodiscard]] Millis step(Instant wall, Millis steady) const { return wall - at(steady); }
    [[nodiscard]] bool isStepped(Instant wall, Millis steady) const
    {
        const Millis ms = step(wall, steady);
        return ms > 2 * secondMs || ms < -2 * secondMs;
    }
    void follow(Instant wall, Millis steady)
    {
        m_wallAtStart = wall;
        m_steadyAtStart = steady;
    }

private:
    Instant m_wallAtStart;
    Millis m_steadyAtStart;
};

} // namespace loket
