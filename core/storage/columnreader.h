// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"
#include "core/domain/officeday.h"
#include "core/storage/connection.h"
#include "core/storage/table.h"

#include <optional>
#include <utility>
#include <vector>

namespace loket::storage {

/// Reads columns one after the other, in the order of the table's declaration: of the present row of a query, or of a
/// row that was made from a journal image.
class ColumnReader
{
public:
    explicit ColumnReader(const Rows &rows) : m_rows(&rows) {}
    explicit ColumnReader(const Row &row) : m_row(&row) {}

    [[nodiscard]] qint64 integer()
    {
        const int column = m_column++;
        return m_rows ? m_rows->integer(column) : m_row->at(column).toLongLong();
    }
    [[nodiscard]] int small() { return static_cast<int>(integer()); }
    [[nodiscard]] bool flag() { return integer() != 0; }
    [[nodiscard]] QString text()
    {
        const int column = m_column++;
        return m_rows ? m_rows->text(column) : m_row->at(column).toString();
    }
    [[nodiscard]] Instant instant() { return Instant(integer()); }

    template<class AnyId>
    [[nodiscard]] AnyId id()
    {
        return AnyId(integer());
    }

    /// An Instant or an id that may be missing.
    template<class Value>
    [[nodiscard]] std::optional<Value> optional()
    {
        const int column = m_column;
        if (m_rows ? m_rows->isNull(column) : m_row->at(column).isNull()) {
            ++m_column;
            return std::nullopt;
        }
        return Value(integer());
    }

    /// A word of an enumeration; a damaged file may hold another one.
    template<class Maybe>
    [[nodiscard]] static auto known(Maybe value, const char *what)
    {
        if (!value)
            throw SqlError{ErrorCode::Damaged, Trouble::Damaged, {}, QString::fromLatin1(what)};
        return *std::move(value);
    }

    [[nodiscard]] OfficeDay day() { return known(OfficeDay::fromText(text()), "office_day"); }

private:
    const Rows *m_rows = nullptr;
    const Row *m_row = nullptr;
    int m_column = 0;
};

/// Every row of a query as a value, read with `read(ColumnReader &)`.
template<class Read>
[[nodiscard]] auto allRows(Rows rows, Read read)
{
    std::vector<decltype(read(std::declval<ColumnReader &>()))> all;
    while (rows.next()) {
        ColumnReader columns(rows);
        all.push_back(read(columns));
    }
    return all;
}

/// The first row of a query; none where it answers with none.
template<class Read>
[[nodiscard]] auto firstRow(Rows rows, Read read)
{
    std::optional<decltype(read(std::declval<ColumnReader &>()))> first;
    if (rows.next()) {
        ColumnReader columns(rows);
        first = read(columns);
    }
    return first;
}

} // namespace loket::storage
