// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/table.h"

#include <functional>
#include <optional>

namespace loket::storage {

class Connection;

/// Writes whole rows of journalled tables and gives back the image that goes into the act's entry, so that state and
/// journal cannot differ. Used inside transact(). Everything throws SqlError.
class TableWriter
{
public:
    explicit TableWriter(Connection &connection) : m_connection(connection) {}

    /// id 0: the database gives the next one; rev 0: 1. An explicit id is for rebuilding and fixed rows: call
    /// raiseIdentity() after the last of them.
    [[nodiscard]] Image insert(const Table &table, Row row);

    /// Stores all columns under `rev + 1`; the row carries the id and the rev that were read. Throws Stale (which becomes
    /// ErrorCode::Conflict) when the row is no longer at that rev, or gone.
    [[nodiscard]] Image update(const Table &table, Row row);

    /// Makes new ids begin above the highest one of the table.
    void raiseIdentity(const Table &table);

private:
    void check(const Table &table, const Row &row);

    Connection &m_connection;
};

/// One row of a journalled table.
[[nodiscard]] std::optional<Row> selectRow(Connection &connection, const Table &table, qint64 id);

/// Every row: of a journalled table by id, a page at a time, of another one in the order of all its columns. Inside
/// reading() it is one state of the table. `use` may run other statements.
void forEachRow(Connection &connection, const Table &table, const std::function<void(const Row &)> &use);

} // namespace loket::storage
