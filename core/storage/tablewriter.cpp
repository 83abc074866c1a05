// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/tablewriter.h"

#include "core/storage/connection.h"

#include <utility>

namespace loket::storage {

namespace {

constexpr int pageSize = 1000;

Row readRow(const Rows &rows, const Table &table)
{
    Row row;
    const int count = static_cast<int>(table.columns().size());
    row.reserve(count);
    for (int i = 0; i < count; ++i) {
        if (rows.isNull(i))
            row.append(QVariant());
        else if (table.columns()[static_cast<std::size_t>(i)].type == ColumnType::Integer)
            row.append(bound(rows.integer(i)));
        else
            row.append(bound(rows.text(i)));
    }
    return row;
}

QList<Row> readPage(Rows rows, const Table &table)
{
    QList<Row> page;
    while (rows.next())
        page.append(readRow(rows, table));
    return page;
}

} // namespace

void TableWriter::check(const Table &table, const Row &row)
{
    if (table.kind() != TableKind::Journalled || !table.accepts(row))
        m_connection.fail(SqlError::misuse(QLatin1String("no row of ") + table.name()));
}

qint64 TableWriter::insert(const Table &table, Row row)
{
    check(table, row);
    if (row.at(1).toLongLong() == 0)
        row[1] = bound(1);
    if (row.at(0).toLongLong() == 0) {
        Rows created = m_connection.runBound(table.sql().insertNew(), row.mid(1));
        if (!created.next())
            m_connection.fail(SqlError::misuse(QLatin1String("no id from ") + table.name()));
        row[0] = bound(created.integer(0));
    } else {
        m_connection.changeBound(table.sql().insert(), row);
    }
    m_images.add(table, row);
    return row.at(0).toLongLong();
}

void TableWriter::update(const Table &table, Row row, const Row &before)
{
    check(table, row);
    const QVariant id = row.at(0);
    const QVariant rev = std::exchange(row[1], bound(row.at(1).toLongLong() + 1));
    quint64 columns = 0;
    QVariantList values;
    values.reserve(row.size() + 1);
    for (qsizetype i = 1; i < row.size(); ++i) {
        if (i > 1 && !before.isEmpty() && row.at(i) == before.at(i))
            continue;
        columns |= quint64(1) << i;
        values.append(row.at(i));
    }
    values << id << rev;
    if (m_connection.changeRow(table, columns, values) != 1)
        m_connection.fail(SqlError::stale(table.name(), id.toLongLong()));
    m_images.add(table, row);
}

void raiseIdentity(Connection &connection, const Table &table)
{
    if (connection.dialect().backend() != Backend::Postgres)
        return;
    Rows rows = connection.runBound(table.sql().raiseIdentity(), {});
    while (rows.next())
        ;
}

std::optional<Row> selectRow(Connection &connection, const Table &table, qint64 id)
{
    Rows rows = connection.runBound(table.sql().select(), {bound(id)});
    return rows.next() ? std::optional(readRow(rows, table)) : std::nullopt;
}

void forEachRow(Connection &connection, const Table &table, const std::function<void(const Row &)> &use)
{
    if (table.kind() != TableKind::Journalled) {
        for (const Row &row : readPage(connection.runBound(table.sql().all(), {}), table))
            use(row);
        return;
    }
    qint64 last = 0;
    for (;;) {
        const QList<Row> page = readPage(connection.runBound(table.sql().page(), {bound(last), bound(pageSize)}),
                                         table);
        for (const Row &row : page)
            use(row);
        if (page.size() < pageSize)
            return;
        last = page.last().at(0).toLongLong();
    }
}

} // namespace loket::storage
