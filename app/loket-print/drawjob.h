// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/printmessages.h"
#include "core/service/office.h"
#include "ui/print/drawnpaper.h"

namespace loket::app {

/// What a job asks for, read from the office as it is now and drawn for any printer. Errors: TicketNotFound,
/// ApplicationNotFound, UnknownService, NoSuchPaper when there is nothing (left) to print; those of the database.
[[nodiscard]] Result<print::DrawnPaper> drawnPaper(Office &office, const PrintOrder &order);

} // namespace loket::app
