// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/samples.h"

#include <QString>

#include <vector>

namespace loket::bench {

/// One line of the table.
struct Figures {
    const char *row;
    int history;
    bool durable; ///< an act that is written, not a summary
    Samples ours{};
    Samples floor{};

    [[nodiscard]] double ratio() const { return floor.median() > 0 ? ours.median() / floor.median() : 0; }
};

struct Gate {
    QString name;
    QString text; ///< its figures
    bool held;
};

/// The lines as a Markdown table.
[[nodiscard]] QString table(const std::vector<Figures> &lines);
/// What must hold (issue 2), each with its figures. `lines` = all rows without history, then all with it.
[[nodiscard]] std::vector<Gate> gates(const std::vector<Figures> &lines);
/// The array of the lines for `--json`.
[[nodiscard]] QByteArray json(const std::vector<Figures> &lines);

} // namespace loket::bench
