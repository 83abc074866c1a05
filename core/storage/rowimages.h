// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/table.h"

#include <QJsonArray>
#include <QJsonObject>

namespace loket::storage {

/// The whole new image of every row that an act wrote, as the journal's payload holds them: {table: [row, row, ..]}.
class RowImages
{
public:
    void add(const Table &table, const QJsonObject &image)
    {
        const QString &name = table.name();
        QJsonArray rows = m_rows.value(name).toArray();
        rows.append(image);
        m_rows.insert(name, rows);
    }
    [[nodiscard]] const QJsonObject &json() const { return m_rows; }
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }

private:
    QJsonObject m_rows;
};

} // namespace loket::storage
