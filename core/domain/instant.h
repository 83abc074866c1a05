// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>

namespace loket {

/// A length of time in milliseconds. Figures show whole seconds, cut after summing.
using Millis = qint64;

constexpr Millis secondMs = 1000;
constexpr Millis minuteMs = 60 * secondMs;

/// A moment: UTC milliseconds since 1970. What an office calls its day and hour is decided by `OfficeZone`, never by
/// the PC's zone.
class Instant
{
public:
    constexpr Instant() = default;
    constexpr explicit Instant(qint64 utcMillis) : m_ms(utcMillis) {}

    [[nodiscard]] constexpr qint64 millis() const { return m_ms; }

    constexpr auto operator<=>(const Instant &) const = default;
    constexpr Instant operator+(Millis ms) const { return Instant(m_ms + ms); }
    constexpr Instant operator-(Millis ms) const { return Instant(m_ms - ms); }
    constexpr Millis operator-(Instant other) const { return m_ms - other.m_ms; }

private:
    qint64 m_ms = 0;
};

/// Time from `from` to `to`, never negative: stations whose clocks differ may record the later act with the earlier
/// time, and a wait below zero would be a lie in either direction.
constexpr Millis elapsed(Instant from, Instant to)
{
    return to > from ? to - from : 0;
}

} // namespace loket
