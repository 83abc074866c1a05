// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/rowhistory.h"

#include <QJsonDocument>

namespace loket {

namespace {

QJsonObject payloadOf(const Entry &entry)
{
    return QJsonDocument::fromJson(entry.payload).object();
}

QJsonObject rowsOf(const Entry &entry)
{
    return payloadOf(entry).value(QLatin1String("rows")).toObject();
}

} // namespace

QJsonObject resultOf(const Entry &entry)
{
    return payloadOf(entry).value(QLatin1String("result")).toObject();
}

QJsonArray imagesOf(const Entry &entry, const storage::Table &table)
{
    return rowsOf(entry).value(table.name()).toArray();
}

qint64 numberIn(const QJsonObject &image, const char *column)
{
    return image.value(QLatin1String(column)).toInteger();
}

QJsonObject contentOf(QJsonObject image)
{
    image.remove(QStringLiteral("rev"));
    return image;
}

RowHistory::RowHistory(const std::vector<Entry> &entries)
{
    for (const auto &entry : entries) {
        const QJsonObject tables = rowsOf(entry);
        for (auto table = tables.begin(); table != tables.end(); ++table) {
            for (const auto &value : table.value().toArray()) {
                const QJsonObject image = value.toObject();
                m_rows[{table.key(), numberIn(image, "id")}][numberIn(image, "rev")] = image;
            }
        }
    }
}

QJsonObject RowHistory::before(const storage::Table &table, const QJsonObject &image) const
{
    const auto row = m_rows.find({table.name(), numberIn(image, "id")});
    if (row == m_rows.end())
        return {};
    const auto next = row->second.lower_bound(numberIn(image, "rev"));
    return next == row->second.begin() ? QJsonObject() : std::prev(next)->second;
}

std::vector<QJsonObject> RowHistory::latest(const storage::Table &table) const
{
    std::vector<QJsonObject> images;
    for (const auto &[row, contents] : m_rows) {
        if (row.first == table.name())
            images.push_back(contents.rbegin()->second);
    }
    return images;
}

} // namespace loket
