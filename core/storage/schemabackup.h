// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QString>

namespace loket::storage {

class Connection;

/// Copies an SQLite database, with all that is committed, to `PATH.schema-VERSION.backup` beside it (with a number when
/// that exists) and waits until it is on the disk. Not inside a transaction. Gives the copy's path.
/// Errors: FileUnwritable, DatabaseFull, and others that SQLite says.
[[nodiscard]] Result<QString> backUpSchema(Connection &connection, int version);

} // namespace loket::storage
