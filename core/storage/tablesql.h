// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sql.h"

#include <QtGlobal>

#include <string>
#include <vector>

namespace loket::storage {

struct Column;

/// The statements of one table, put together once from its declaration.
class TableSql
{
public:
    TableSql(const char *table, const std::vector<Column> &columns);

    [[nodiscard]] Sql insert() const { return Sql(m_insert); }       ///< all columns
    [[nodiscard]] Sql insertNew() const { return Sql(m_insertNew); } ///< all but the first; returns the id
    /// Sets the columns whose bits are set (bit 0 = the first column) in the row with an id and a rev.
    [[nodiscard]] std::string update(quint64 columns) const;
    [[nodiscard]] Sql select() const { return Sql(m_select); }             ///< by id
    [[nodiscard]] Sql page() const { return Sql(m_page); }                 ///< ids above ?, at most ? of them
    [[nodiscard]] Sql all() const { return Sql(m_all); }                   ///< in the order of all columns
    [[nodiscard]] const std::string &columns() const { return m_columns; } ///< `select .. from ..`, to be gone on with
    [[nodiscard]] Sql raiseIdentity() const { return Sql(m_raiseIdentity); } ///< PostgreSQL only

private:
    std::string m_name;
    std::vector<std::string> m_columnNames;
    std::string m_insert;
    std::string m_insertNew;
    std::string m_select;
    std::string m_page;
    std::string m_all;
    std::string m_columns;
    std::string m_raiseIdentity;
};

} // namespace loket::storage
