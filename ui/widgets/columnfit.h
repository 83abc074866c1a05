// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace loket::ui {

/// How wide a column would be, and how narrow it may get.
struct ColumnWish {
    int wanted = 0;
    int least = 0;
};

/// Widths that together are no wider than `room`: the widest columns give way first. What each wants, where all of it
/// fits, and also where not even the least does: then one scrolls.
[[nodiscard]] std::vector<int> fittedColumns(const std::vector<ColumnWish> &columns, int room);

} // namespace loket::ui
