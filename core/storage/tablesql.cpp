// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/tablesql.h"

#include "core/storage/table.h"

namespace loket::storage {

namespace {

/// The names from column `first` on, each followed by `suffix`, with commas between them.
std::string list(const std::vector<Column> &columns, std::size_t first, const char *suffix = "")
{
    std::string text;
    for (std::size_t i = first; i < columns.size(); ++i)
        text += std::string(text.empty() ? "" : ", ") + columns[i].name + suffix;
    return text;
}

std::string marks(std::size_t count)
{
    std::string text;
    for (std::size_t i = 0; i < count; ++i)
        text += i == 0 ? "?" : ", ?";
    return text;
}

} // namespace

TableSql::TableSql(const char *table, const std::vector<Column> &columns)
{
    const std::string name = table;
    const std::string all = list(columns, 0);
    const std::string from = "select " + all + " from " + name;
    m_columns = from + " ";
    m_insert = "insert into " + name + " (" + all + ") values (" + marks(columns.size()) + ")";
    m_insertNew = "insert into " + name + " (" + list(columns, 1) + ") values (" + marks(columns.size() - 1)
        + ") returning id";
    m_update = "update " + name + " set " + list(columns, 1, " = ?") + " where id = ? and rev = ?";
    m_select = from + " where id = ?";
    m_page = from + " where id > ? order by id limit ?";
    m_all = from + " order by " + all;
    // Explicit ids do not move PostgreSQL's identity column on: the next new row would get one that exists.
    m_raiseIdentity = "select setval(pg_get_serial_sequence('" + name + "', 'id'), greatest((select max(id) from "
        + name + "), 1), exists (select 1 from " + name + "))";
}

} // namespace loket::storage
