// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/rowimages.h"

#include <functional>
#include <optional>

namespace loket::storage {

class Connection;

/// Writes rows of journalled tables and adds the image of each to those of the act's entry, so that state and journal
/// cannot differ. Used inside transact(). Everything throws SqlError.
class TableWriter
{
public:
    TableWriter(Connection &connection, RowImages &images) : m_connection(connection), m_images(images) {}

    /// Gives the row's id. id 0: the database gives the next one; rev 0: 1. An explicit id is for rebuilding and fixed
    /// rows: call raiseIdentity() after the last of them.
    qint64 insert(const Table &table, Row row); // NOLINT(modernize-use-nodiscard): not everybody needs the id

    /// Stores the row under `rev + 1`; it carries the id and the rev that were read. Throws Stale (which becomes
    /// ErrorCode::Conflict) when the stored row is no longer at that rev, or gone. With the row as it was read, only
    /// what differs is written, so that the indexes over the rest stay untouched: fewer pages in each commit.
    void update(const Table &table, Row row, const Row &before = {});

private:
    void check(const Table &table, const Row &row);

    Connection &m_connection;
    RowImages &m_images;
};

/// Makes new ids begin above the highest one of the table.
void raiseIdentity(Connection &connection, const Table &table);

/// One row of a journalled table.
[[nodiscard]] std::optional<Row> selectRow(Connection &connection, const Table &table, qint64 id);

/// Every row: of a journalled table by id, a page at a time, of another one in the order of all its columns. Inside
/// reading() it is one state of the table. `use` may run other statements.
void forEachRow(Connection &connection, const Table &table, const std::function<void(const Row &)> &use);

} // namespace loket::storage
