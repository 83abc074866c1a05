// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/storage/bound.h"
#include "core/storage/tablesql.h"

#include <QByteArray>
#include <QJsonObject>
#include <QVariantList>

#include <optional>
#include <vector>

namespace loket::storage {

/// How a table stands to the journal (design 4).
enum class TableKind {
    Journalled, ///< whole rows in the entries; can be rebuilt from them and compared
    Derived,    ///< computed from journalled ones; recomputed and compared
    Outside,    ///< never in an entry
};

enum class ColumnType {
    Integer,
    Text,
    Bytes, ///< of a table outside the journal only
};

struct Column {
    const char *name = nullptr;
    ColumnType type = ColumnType::Integer;
    bool nullable = false;
    /// The value of an image that was written before the column existed; none: such an image is refused.
    std::optional<QVariant> whenMissing{};
};

/// One row, values in the order of the columns, made by bound(): 64-bit integers, texts, or null.
using Row = QVariantList;

/// One row as the journal keeps it: `{column: integer, text or null}`.
using Image = QJsonObject;

/// A table of the schema as the code knows it. Made once, of literals, and kept as long as any connection.
/// A journalled one begins with the columns `id` and `rev`.
class Table
{
public:
    Table(const char *name, TableKind kind, std::vector<Column> columns);

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] TableKind kind() const { return m_kind; }
    [[nodiscard]] const std::vector<Column> &columns() const { return m_columns; }
    [[nodiscard]] const TableSql &sql() const { return m_sql; }

    /// The number of a column, -1 when there is none.
    [[nodiscard]] int indexOf(const char *column) const;
    /// Where a row names the case that it belongs to; -1: it belongs to none.
    [[nodiscard]] qsizetype caseColumn() const { return m_caseColumn; }
    /// Whether a row has the right number of values, each of its column's type.
    [[nodiscard]] bool accepts(const Row &row) const;
    /// Appends a row's image as canonical JSON: what canonicalJson(imageOf(table, row)) gives, several times faster.
    void appendImage(QByteArray &json, const Row &row) const;

private:
    /// `"name":` and where its value stands, in the order of the names.
    struct Member {
        QByteArray key;
        qsizetype column;
    };

    QString m_name;
    TableKind m_kind;
    std::vector<Column> m_columns;
    TableSql m_sql;
    std::vector<Member> m_members;
    qsizetype m_caseColumn;
};

/// A row of C++ values: `makeRow(id, rev, letter, number)`.
template<class... Values>
[[nodiscard]] Row makeRow(const Values &...values)
{
    return {bound(values)...};
}

[[nodiscard]] Image imageOf(const Table &table, const Row &row);

/// Members that the table does not know (of a newer program) are left out. Errors: BadFile with `table.column`.
[[nodiscard]] Result<Row> rowFromImage(const Table &table, const Image &image);

} // namespace loket::storage
