// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catchqt.h"
#include "ui/widgets/columnfit.h"

using namespace loket::ui;

TEST_CASE("Columns get what they want, else the widest give way first, and none below its least")
{
    const std::vector<ColumnWish> columns{{60, 50}, {300, 80}, {500, 100}};
    using Widths = std::vector<int>;
    CHECK(fittedColumns(columns, 860) == Widths{60, 300, 500});
    CHECK(fittedColumns(columns, 700) == Widths{60, 300, 340});
    CHECK(fittedColumns(columns, 460) == Widths{60, 200, 200});
    CHECK(fittedColumns(columns, 230) == Widths{50, 80, 100});
    // Not even the least: one scrolls, and no column takes more than an eighth where it need not.
    CHECK(fittedColumns(columns, 229) == Widths{50, 80, 100});
    CHECK(fittedColumns({{60, 50}, {300, 80}, {500, 700}}, 800) == Widths{60, 100, 700});
    CHECK(fittedColumns({}, 100).empty());
}
