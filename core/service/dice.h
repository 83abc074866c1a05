// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"

#include <cmath>
#include <numbers>
#include <random>

namespace loket {

/// Chance that falls the same way on every machine: the standard's distributions may differ between libraries, its
/// generator may not. Inside core/service only.
class Dice
{
public:
    explicit Dice(quint64 seed) : m_random(seed) {}

    /// 0 (included) to 1 (not).
    double part() { return static_cast<double>(m_random() >> 11) * 0x1.0p-53; }
    bool chance(double probability) { return part() < probability; }
    /// `from` to `to`, both included.
    int whole(int from, int to) { return from + static_cast<int>(part() * (to - from + 1)); }
    Millis seconds(int from, int to) { return whole(from, to) * secondMs; }
    /// Times at a counter: most are short, some are very long.
    Millis logNormal(double medianSeconds, double sigma)
    {
        const double radius = std::sqrt(-2.0 * std::log(1.0 - part()));
        const double normal = radius * std::cos(2.0 * std::numbers::pi * part());
        return static_cast<Millis>(medianSeconds * std::exp(sigma * normal)) * secondMs;
    }
    template<class List>
    const auto &oneOf(const List &list)
    {
        return list[static_cast<std::size_t>(whole(0, static_cast<int>(std::size(list)) - 1))];
    }

private:
    std::mt19937_64 m_random;
};

} // namespace loket
