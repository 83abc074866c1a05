// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/office.h"

#include <memory>

namespace loket::ui {

/// What the window with the papers reads in one go.
struct PapersReading {
    Catalogue catalogue;
    OfficeDay today;
    std::vector<ListedPaper> papers;
    /// Readings are counted as they are asked for; an older one never follows a later one on the screen.
    qint64 order = 0;
};

/// Shared, for it goes from the office's thread to the window's and on to the table; nobody changes it.
using PapersReadingPtr = std::shared_ptr<const PapersReading>;

/// On the office's thread.
[[nodiscard]] Result<PapersReadingPtr> readPapers(Office &office, const Actor &reader, qint64 order);

/// Where a paper stands in the list; -1 = nowhere.
[[nodiscard]] int placeOf(const std::vector<ListedPaper> &papers, PrintJobId id);

} // namespace loket::ui
