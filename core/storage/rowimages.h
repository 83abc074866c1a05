// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/table.h"

#include <QByteArray>
#include <QString>

#include <map>

namespace loket::storage {

/// The whole new image of every row that an act wrote, as the journal's payload holds them: {table: [row, row, ..]}.
/// Kept as text, because text is all that an act needs of them.
class RowImages
{
public:
    void add(const Table &table, const Row &row)
    {
        QByteArray &rows = m_rows[table.name()];
        if (!rows.isEmpty())
            rows.append(',');
        table.appendImage(rows, row);
    }
    /// Canonical JSON.
    [[nodiscard]] QByteArray text() const
    {
        QByteArray text;
        for (const auto &[table, rows] : m_rows)
            text.append(text.isEmpty() ? "{\"" : ",\"").append(table.toUtf8()).append("\":[").append(rows).append(']');
        return text.isEmpty() ? QByteArray("{}") : text.append('}');
    }

private:
    std::map<QString, QByteArray> m_rows;
};

} // namespace loket::storage
