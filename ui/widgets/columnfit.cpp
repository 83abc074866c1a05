// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columnfit.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace loket::ui {

namespace {

/// None wider than `most`, as far as its least allows.
std::vector<int> cutDown(const std::vector<ColumnWish> &columns, int most)
{
    std::vector<int> widths;
    for (const ColumnWish &column : columns)
        widths.push_back(std::max(column.least, std::min(column.wanted, most)));
    return widths;
}

} // namespace

std::vector<int> fittedColumns(const std::vector<ColumnWish> &columns, int room)
{
    const auto fits = [&](int most) {
        const auto widths = cutDown(columns, most);
        return std::accumulate(widths.begin(), widths.end(), 0) <= room;
    };
    constexpr int endless = std::numeric_limits<int>::max();
    constexpr int shareWhenScrolling = 8;
    if (fits(endless))
        return cutDown(columns, endless);
    if (!fits(0))
        return cutDown(columns, room / shareWhenScrolling);
    int most = room;
    while (!fits(most))
        --most;
    return cutDown(columns, most);
}

} // namespace loket::ui
