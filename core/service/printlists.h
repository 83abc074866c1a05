// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/paperlist.h"
#include "core/service/printdesk.h"
#include "core/storage/printstore.h"

namespace loket {

/// A station's print queue as whoever is signed in may see it: papers out of his reach (paperreach.h) are in no list, and
/// none of them takes a place in one. Inside core/service only, within a reading.
class PrintLists
{
public:
    PrintLists(ActRunner &runner, StationId station);

    [[nodiscard]] PrintStatus status();
    [[nodiscard]] std::vector<ListedPaper> papers();

private:
    /// The newest jobs of a state within reach, at most `count`.
    std::vector<PrintJob> latest(PrintState state, std::size_t count);
    std::vector<PrintJob> all(PrintState state);
    /// The one being sent first.
    std::vector<PrintJob> onTheirWay();
    /// Not asked for again since.
    std::vector<PrintJob> uncertain();
    /// With those of today: a copy that was printed since tells nothing about them.
    std::vector<PrintJob> listedUncertain();
    /// Printed or given up, the newest first.
    std::vector<PrintJob> latestEnded();

    ActRunner &m_runner;
    StationId m_station;
    OfficeDay m_today;
    storage::PrintStore m_store;
};

} // namespace loket
