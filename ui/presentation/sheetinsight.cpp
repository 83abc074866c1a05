// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/sheetinsight.h"

namespace loket::ui {

std::optional<SheetSubject> sheetInSight(CounterPresenter &counter, int queueRow)
{
    if (const auto &screen = counter.screen(); screen.ticket.isStored())
        return SheetSubject{counter.standardSubject(-1).service, screen.ticket, screen.number};
    const auto *row = counter.queue().rowAt(queueRow);
    if (!row || counter.queue().isSection(queueRow))
        return std::nullopt;
    return SheetSubject{row->number.wanted, row->number.ticket, row->number.number.text()};
}

} // namespace loket::ui
