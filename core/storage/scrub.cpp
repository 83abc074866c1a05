// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/scrub.h"

#include "core/storage/connection.h"

namespace loket::storage {

namespace {

bool emptyLog(Connection &connection)
{
    Rows rows = connection.run("pragma wal_checkpoint(truncate)");
    return rows.next() && rows.integer(0) == 0;
}

/// The tables that hold what may be erased.
void writeAnew(Connection &connection)
{
    for (const char *table : {"person", "complaint_body", "content_key", "key_envelope", "draft"})
        connection.execute(QLatin1String("vacuum full ") + QLatin1String(table)); // no transaction, cannot be prepared
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
