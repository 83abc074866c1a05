// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry.h"
#include "core/storage/table.h"

#include <QJsonArray>

#include <map>
#include <vector>

/// What entries of the journal say about the rows they wrote. Inside core/service only.
namespace loket {

[[nodiscard]] QJsonObject resultOf(const Entry &entry);
/// The rows of a table that an entry holds, as it left them.
[[nodiscard]] QJsonArray imagesOf(const Entry &entry, const storage::Table &table);
[[nodiscard]] qint64 numberIn(const QJsonObject &image, const char *column);
/// Everything of a row but the count of its writes.
[[nodiscard]] QJsonObject contentOf(QJsonObject image);

/// The contents that rows had, one after the other, by some entries of the journal.
class RowHistory
{
public:
    explicit RowHistory(const std::vector<Entry> &entries);

    /// The content that a row had before `image` was written; empty when there is none: the row began with it.
    [[nodiscard]] QJsonObject before(const storage::Table &table, const QJsonObject &image) const;
    /// The last content of each row of a table.
    [[nodiscard]] std::vector<QJsonObject> latest(const storage::Table &table) const;

private:
    std::map<std::pair<QString, qint64>, std::map<qint64, QJsonObject>> m_rows; ///< table and id, then rev
};

} // namespace loket
