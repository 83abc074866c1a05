// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/printjob.h"

#include <functional>

namespace loket::print {

/// What became of a paper at its printer.
struct Outcome {
    PrintFate fate = PrintFate::Sent;
    PrintTrouble trouble = PrintTrouble::None;

    bool operator==(const Outcome &) const = default;
};

[[nodiscard]] inline Outcome refused(PrintTrouble trouble)
{
    return {PrintFate::Refused, trouble};
}

[[nodiscard]] inline Outcome uncertain(PrintTrouble trouble)
{
    return {PrintFate::Uncertain, trouble};
}

/// Told while a paper is on its way. Each is called on the thread that sends.
struct Watcher {
    std::function<void()> sending{}; ///< right before the first byte leaves
    /// Now and then while the system's queue works on it; Silent: for so long that something is in the way.
    std::function<void(PrintTrouble)> busy{};
    std::function<bool()> isCancelled{}; ///< somebody wants it back; asked where that can still be done
};

} // namespace loket::print
