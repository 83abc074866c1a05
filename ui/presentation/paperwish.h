// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/paper.h"

namespace loket::ui {

/// What the officer wishes for the papers of a visit that ends, beside what is always printed.
struct PaperWish {
    bool receipt = false;
    std::optional<PaperLanguage> language{}; ///< the visitor's; none: as his papers were before
};

} // namespace loket::ui
