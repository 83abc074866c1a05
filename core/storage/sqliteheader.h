// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QString>

namespace loket::storage {

struct SqliteHeader {
    qint32 applicationId = 0;
};

/// Reads the first bytes of a file without taking a lock or making a -wal beside it. Through SQLite, because closing
/// the file by any other way would drop the locks that this program holds on it.
/// Errors: NotADatabase (also for an empty file), FileUnreadable.
[[nodiscard]] Result<SqliteHeader> readSqliteHeader(const QString &path);

} // namespace loket::storage
