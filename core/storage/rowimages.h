// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/storage/table.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <set>

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
        if (table.caseColumn() >= 0)
            m_cases.insert(ComplaintId(row.at(table.caseColumn()).toLongLong()));
    }
    /// Those of which something was written.
    [[nodiscard]] const std::set<ComplaintId> &cases() const { return m_cases; }
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
    std::set<ComplaintId> m_cases;
};

} // namespace loket::storage
