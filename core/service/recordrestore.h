// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/recordform.h"

namespace loket::recordforms {

/// Takes back the last change of a record (RecordDesk::restore), through the desk that owns it. Inside core/service
/// only.
Result<void> restoreRecord(const RecordDesks &desks, Act act, const RecordForm &form, qint64 id);

} // namespace loket::recordforms
