// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/officeday.h"

namespace loket {

class ActRunner;

/// What one officer worked on.
struct OwnFigures {
    qint64 visits = 0;
    qint64 seconds = 0; ///< at the counter, declared failures out
};

/// His own minutes on a day's visits, whoever began or finished them. Throws storage::SqlError; inside a reading only.
[[nodiscard]] OwnFigures ownFiguresOf(ActRunner &runner, StaffId staff, const OfficeDay &day);

} // namespace loket
