// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/storage/databaseaddress.h"
#include "core/storage/openmode.h"

class QSqlDatabase;

namespace loket::storage {

/// Opens a PostgreSQL database into `database`, a QPSQL connection that is not open yet. Every wait has a limit: an
/// answer that never comes (a cut cable) is an error after about three seconds.
/// Create makes the schema when it is missing. Errors: DatabaseExists (there is an office), DatabaseMissing (there is
/// none), DatabaseReadOnly, DatabaseLost, DatabaseFailed.
[[nodiscard]] Result<void> openPostgres(QSqlDatabase &database, const DatabaseAddress &address, OpenMode mode);

} // namespace loket::storage
