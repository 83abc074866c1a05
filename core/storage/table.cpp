// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/table.h"

#include "core/domain/canonicaljson.h"

#include <QJsonValue>

#include <algorithm>
#include <utility>

namespace loket::storage {

namespace {

bool fits(const Column &column, const QVariant &value)
{
    if (value.isNull())
        return column.nullable;
    const int type = value.metaType().id();
    return type
        == (column.type == ColumnType::Integer     ? QMetaType::LongLong
                : column.type == ColumnType::Bytes ? QMetaType::QByteArray
                                                   : QMetaType::QString);
}

QJsonValue toJson(const QVariant &value)
{
    if (value.isNull())
        return QJsonValue::Null;
    if (value.metaType().id() == QMetaType::LongLong)
        return {value.toLongLong()};
    return {value.toString()};
}

/// Nothing when the member is missing or is not of the column's type.
std::optional<QVariant> fromJson(const Column &column, const QJsonValue &value)
{
    if (value.isUndefined())
        return column.whenMissing;
    QVariant result;
    if (value.isString())
        result = bound(value.toString());
    else if (value.isDouble())
        result = value.toVariant(); // a LongLong for a whole number
    else if (!value.isNull())
        return std::nullopt;
    return fits(column, result) ? std::optional(result) : std::nullopt;
}

} // namespace

Table::Table(const char *name, TableKind kind, std::vector<Column> columns)
    : m_name(QLatin1String(name))
    , m_kind(kind)
    , m_columns(std::move(columns))
    , m_sql(name, m_columns)
    , m_caseColumn(indexOf(m_name == QLatin1String("complaint") ? "id" : "complaint"))
{
    Q_ASSERT(kind != TableKind::Journalled || (indexOf("id") == 0 && indexOf("rev") == 1));
    Q_ASSERT(m_columns.size() <= 64); // a bit each in TableSql::update()
    for (const Column &column : m_columns)
        m_members.push_back({'"' + QByteArray(column.name) + "\":", static_cast<qsizetype>(m_members.size())});
    std::sort(m_members.begin(), m_members.end(),
              [](const Member &one, const Member &other) { return one.key.chopped(2) < other.key.chopped(2); });
}

int Table::indexOf(const char *column) const
{
    const auto found = std::find_if(m_columns.begin(), m_columns.end(), [column](const Column &known) {
        return QLatin1String(known.name) == QLatin1String(column);
    });
    return found == m_columns.end() ? -1 : static_cast<int>(found - m_columns.begin());
}

bool Table::accepts(const Row &row) const
{
    return std::equal(m_columns.begin(), m_columns.end(), row.begin(), row.end(), fits);
}

void Table::appendImage(QByteArray &json, const Row &row) const
{
    char separator = '{';
    for (const Member &member : m_members) {
        json.append(std::exchange(separator, ',')).append(member.key);
        const QVariant &value = row.at(member.column);
        if (value.isNull())
            json.append("null");
        else if (value.metaType().id() == QMetaType::LongLong)
            appendJson(json, value.toLongLong());
        else
            appendJson(json, value.toString().toUtf8());
    }
    json.append('}');
}

Image imageOf(const Table &table, const Row &row)
{
    Image image;
    for (std::size_t i = 0; i < table.columns().size(); ++i)
        image.insert(QLatin1String(table.columns()[i].name), toJson(row.at(static_cast<qsizetype>(i))));
    return image;
}

Result<Row> rowFromImage(const Table &table, const Image &image)
{
    Row row;
    for (const Column &column : table.columns()) {
        const std::optional<QVariant> value = fromJson(column, image.value(QLatin1String(column.name)));
        if (!value)
            return refuse(ErrorCode::BadFile, table.name() + QLatin1Char('.') + QLatin1String(column.name));
        row.append(*value);
    }
    return row;
}

} // namespace loket::storage
