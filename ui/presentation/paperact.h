// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/printjob.h"

#include <QString>

#include <vector>

namespace loket::ui {

/// What can be done in the window with the papers.
enum class PaperAct {
    Copy,         ///< print the chosen one again
    Found,        ///< the uncertain one is there
    Drop,         ///< give up one that waits
    TryNow,       ///< everything that waits
    Requirements, ///< print the requirements of a service
    TestPage,
};

/// In portable text, the same in every language. Where the counter's window has a like act, its key is the same.
[[nodiscard]] QString keyOf(PaperAct act);
[[nodiscard]] const std::vector<PaperAct> &allPaperActs();
/// Whether the act begins where a paper stands (printjob.h); always where it is about no paper of the list.
[[nodiscard]] bool fits(PaperAct act, PrintState state);

/// What an act would do now.
struct PaperActState {
    PaperAct act;
    QString text;
    bool enabled = false;
};

} // namespace loket::ui
