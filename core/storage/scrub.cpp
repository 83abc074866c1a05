// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/scrub.h"

#include "core/storage/connection.h"
#include "core/storage/tables.h"

namespace loket::storage {

namespace {

bool emptyLog(Connection &connection)
{
    Rows rows = connection.run("pragma wal_checkpoint(truncate)");
    return rows.next() && rows.integer(0) == 0;
}

/// Whatever stands outside the journal, and what was computed from it. No transaction, and it cannot be prepared.
void writeAnew(Connection &connection)
{
    for (const Table *table : tables::all()) {
        if (table->kind() != TableKind::Journalled)
            connection.execute(QLatin1String("vacuum full ") + table->name());
    }
    connection.forgetStatements();
}

} // namespace

Result<bool> scrub(Connection &connection)
{
    if (connection.inTransaction() || connection.mode() == OpenMode::ReadOnly)
        return false;
    try {
        if (connection.dialect().backend() == Backend::Sqlite)
            return emptyLog(connection);
        writeAnew(connection);
        return true;
    } catch (const SqlError &error) {
        if (error.code == ErrorCode::DatabaseBusy)
            return false;
        return tl::make_unexpected(error.toError());
    }
}

} // namespace loket::storage
