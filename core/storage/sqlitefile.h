// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/storage/openmode.h"

#include <QString>

class QSqlDatabase;

namespace loket::storage {

/// "LOKP": says in the file's header that it is an office of ours, and not somebody's photo index.
constexpr qint32 sqliteApplicationId = 0x4C4F4B50;

/// Opens an SQLite file into `database`, a QSQLITE connection that is not open yet. Nothing is written before it is
/// certain that the file is ours; a file made by Create is removed when the rest fails.
/// Errors: DatabaseExists, DatabaseMissing, NotADatabase, DatabaseReadOnly, FileUnreadable, FileUnwritable,
/// NetworkFolder, SyncedFolder, DatabaseBusy, Damaged, DatabaseFailed.
[[nodiscard]] Result<void> openSqlite(QSqlDatabase &database, const QString &path, OpenMode mode);

/// Puts the file into WAL mode unless it is. Never inside a transaction. Throws SqlError.
void useWriteAheadLog(QSqlDatabase &database);

} // namespace loket::storage
