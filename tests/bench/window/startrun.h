// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/samples.h"

#include <QString>

namespace loket::bench {

struct StartFigures {
    Samples ours{};
    Samples empty{};
    [[nodiscard]] double ratio() const { return empty.median() > 0 ? ours.median() / empty.median() : 0; }
};

/// From the start of the process to the first paint of its window that can be used, seen from outside on the X server:
/// loket-prima on `database` and an empty Qt Widgets program in turn. The first start of each is not counted. At the
/// end F12 must open the counter of a window that has just been painted.
[[nodiscard]] StartFigures runStarts(const QString &database, int starts);

} // namespace loket::bench
