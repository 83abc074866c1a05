// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry.h"
#include "core/storage/table.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <map>

namespace loket::storage {

/// The whole new image of every row that an act wrote, as the journal's payload holds them: {table: [row, row, ..]}.
/// Kept as text, because text is all that an act needs of them.
class RowImages
{
public:
    void add(const Table &table, const Row &row) { addText(table, table.imageText(row)); }
    void add(const Table &table, const QJsonObject &image)
    {
        if (const auto text = canonicalJson(image)) // an image holds nothing that could be refused
            addText(table, *text);
    }
    /// Canonical JSON.
    [[nodiscard]] QByteArray text() const
    {
        QByteArray text;
        for (const auto &[table, rows] : m_rows)
            text.append(text.isEmpty() ? "{\"" : ",\"").append(table.toUtf8()).append("\":[").append(rows).append(']');
        return text.isEmpty() ? QByteArrayLiteral("{}") : text.append('}');
    }
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(text()).object(); }
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }

private:
    void addText(const Table &table, const QByteArray &image)
    {
        QByteArray &rows = m_rows[table.name()];
        if (!rows.isEmpty())
            rows.append(',');
        rows.append(image);
    }

    std::map<QString, QByteArray> m_rows;
};

} // namespace loket::storage
