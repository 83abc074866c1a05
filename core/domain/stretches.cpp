// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/stretches.h"

#include <algorithm>

namespace loket {

std::vector<TimeStretch> merged(std::vector<TimeStretch> stretches)
{
    std::sort(stretches.begin(), stretches.end(), [](const auto &a, const auto &b) { return a.from < b.from; });
    std::vector<TimeStretch> disjoint;
    for (const auto &stretch : stretches) {
        if (stretch.from >= stretch.to)
            continue;
        if (!disjoint.empty() && stretch.from <= disjoint.back().to)
            disjoint.back().to = std::max(disjoint.back().to, stretch.to);
        else
            disjoint.push_back(stretch);
    }
    return disjoint;
}

std::vector<TimeStretch> common(const std::vector<TimeStretch> &a, const std::vector<TimeStretch> &b)
{
    std::vector<TimeStretch> both;
    auto left = a.begin();
    auto right = b.begin();
    while (left != a.end() && right != b.end()) {
        const TimeStretch shared{std::max(left->from, right->from), std::min(left->to, right->to)};
        if (shared.from < shared.to)
            both.push_back(shared);
        // What ends first meets nothing that comes later.
        left->to < right->to ? ++left : ++right;
    }
    return both;
}

std::vector<TimeStretch> without(const std::vector<TimeStretch> &a, const std::vector<TimeStretch> &b)
{
    std::vector<TimeStretch> left;
    for (TimeStretch rest : a) {
        for (const auto &taken : common({rest}, b)) {
            if (rest.from < taken.from)
                left.push_back({rest.from, taken.from});
            rest.from = taken.to;
        }
        if (rest.from < rest.to)
            left.push_back(rest);
    }
    return left;
}

bool holds(const std::vector<TimeStretch> &stretches, Instant at)
{
    const auto after = std::upper_bound(stretches.begin(), stretches.end(), at,
                                        [](Instant moment, const auto &stretch) { return moment < stretch.from; });
    return after != stretches.begin() && at < std::prev(after)->to;
}

} // namespace loket
