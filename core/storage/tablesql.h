// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sql.h"

#include <string>
#include <vector>

namespace loket::storage {

struct Column;

/// The statements of one table, put together once from its declaration.
class TableSql
{
public:
    TableSql(const char *table, const std::vector<Column> &columns);

    [[nodiscard]] Sql insert() const { return Sql(m_insert); }             ///< all columns
    [[nodiscard]] Sql insertNew() const { return Sql(m_insertNew); }       ///< all but the first; returns the id
    [[nodiscard]] Sql update() const { return Sql(m_update); }             ///< all but the first; then id and old rev
    [[nodiscard]] Sql select() const { return Sql(m_select); }             ///< by id
    [[nodiscard]] Sql page() const { return Sql(m_page); }                 ///< ids above ?, at most ? of them
    [[nodiscard]] Sql all() const { return Sql(m_all); }                   ///< in the order of all columns
    [[nodiscard]] const std::string &columns() const { return m_columns; } ///< `select .. from ..`, to be gone on with
    [[nodiscard]] Sql raiseIdentity() const { return Sql(m_raiseIdentity); } ///< PostgreSQL only

private:
    std::string m_insert;
    std::string m_insertNew;
    std::string m_update;
    std::string m_select;
    std::string m_page;
    std::string m_all;
    std::string m_columns;
    std::string m_raiseIdentity;
};

} // namespace loket::storage
