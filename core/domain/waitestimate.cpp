// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/waitestimate.h"

#include <algorithm>
#include <cmath>

namespace loket {

namespace {

constexpr qint64 fewestVisits = 5;
constexpr double step = 5 * 60; // s

} // namespace

std::optional<WaitEstimate> estimateWait(qint64 waiting, int counters, const Summary &today)
{
    if (waiting < 1 || counters < 1 || today.visits.served < fewestVisits)
        return std::nullopt;
    const double oneVisit = static_cast<double>(today.serviceSeconds.sum() + today.waySeconds.sum())
        / static_cast<double>(today.visits.served);
    const double expected = static_cast<double>(waiting) * oneVisit / counters;
    const double spread = std::sqrt(static_cast<double>(waiting)) * today.serviceSeconds.sd().value_or(0) / counters;
    const int from = static_cast<int>(std::floor(std::max(0.0, expected - spread) / step));
    const int to = static_cast<int>(std::ceil((expected + spread) / step));
    return WaitEstimate{5 * from, 5 * std::max(to, from + 1)};
}

} // namespace loket
