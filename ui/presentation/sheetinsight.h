// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/counterpresenter.h"
#include "ui/presentation/paperspresenter.h"

namespace loket::ui {

/// Whose requirements are likely to be wanted: of the service of the visit, else of the number on a line of the queue;
/// none where there is neither.
[[nodiscard]] std::optional<SheetSubject> sheetInSight(CounterPresenter &counter, int queueRow);

} // namespace loket::ui
