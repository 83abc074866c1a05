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
/// fits. Where not even the least does, one scrolls, and none is wider than an eighth of the room, or its least: so
/// that as many as can be stand beside each other.
[[nodiscard]] std::vector<int> fittedColumns(const std::vector<ColumnWish> &columns, int room);

} // namespace loket::ui
