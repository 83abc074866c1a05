// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/tablesql.h"

#include "core/storage/table.h"

namespace loket::storage {

namespace {

/// The names from column `first` on, with commas between them.
std::string list(const std::vector<Column> &columns, std::size_t first)
{
    std::string text;
    for (std::size_t i = first; i < columns.size(); ++i)
        text += std::string(text.empty() ? "" : ", ") + columns[i].name;
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

TableSql::TableSql(const char *table, const std::vector<Column> &columns) : m_name(table)
{
    for (const Column &column : columns)
        m_columnNames.emplace_back(column.name);
    const std::string &name = m_name;
    const std::string all = list(columns, 0);
    const std::string from = "select " + all + " from " + name;
    m_columns = from + " ";
    m_insert = "insert into " + name + " (" + all + ") values (" + marks(columns.size()) + ")";
    m_insertNew = "insert into " + name + " (" + list(columns, 1) + ") values (" + marks(columns.size() - 1)
        + ") returning id";
    m_select = from + " where id = ?";
    m_page = from + " where id > ? order by id limit ?";
    m_all = from + " order by " + all;
    // Explicit ids do not move PostgreSQL's identity column on: the next new row would get one that exists.
    m_raiseIdentity = "select setval(pg_get_serial_sequence('" + name + "', 'id'), greatest((select max(id) from "
        + name + "), 1), exists (select 1 from " + name + "))";
}

std::string TableSql::update(quint64 columns) const
{
    std::string set;
    for (std::size_t i = 0; i < m_columnNames.size(); ++i) {
        if ((columns >> i & 1) != 0)
            set += (set.empty() ? "" : ", ") + m_columnNames[i] + " = ?";
    }
    return "update " + m_name + " set " + set + " where id = ? and rev = ?";
}

} // namespace loket::storage
