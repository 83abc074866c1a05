// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"
#include "tests/bench/samples.h"
#include "tests/bench/window/watchedapplication.h"

#include <array>

namespace loket::bench {

/// The keys that are pressed in turn; two visitors are served by five presses.
enum PressKind { Call, Start, FinishAndCall, Finish, pressKinds };

struct KeyFigures {
    std::array<Samples, pressKinds> byKind{};
    Samples all{};
    double stillMs = 0; ///< the longest time in which the window's event loop stood still
};

/// Serves visitors in the real window on a prepared database, by key presses, while another station gives numbers: from
/// each key press to the card painted with its result. `from` = the office's time at the start.
[[nodiscard]] KeyFigures runKeys(WatchedApplication &app, const QString &database, Instant from, int presses);

/// The longest time (ms) in which the window's event loop stood still while the system's printing service is out of
/// reach: papers go to one of its printers, F8 is pressed at once, its printers are listed, the settings are opened
/// (trials.md A36).
[[nodiscard]] double runDeadPrinting(WatchedApplication &app, const QString &database, Instant from);

} // namespace loket::bench
