// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry.h"
#include "core/storage/table.h"

#include <QJsonObject>

#include <optional>
#include <vector>

/// The changes of one record of the settings page, as the journal tells them. Inside core/service only.
namespace loket {

/// Rows that a record consists of.
struct RecordPart {
    const storage::Table *table;
    QJsonObject with; ///< members that such a row has
    /// Whether the record begins with this row: then its first content is no change.
    bool begins = false;
    QJsonObject startsAs{}; ///< what held before there was such a row
    QJsonObject follows{};  ///< members of the row whose content a new one began as: a copy of it changes nothing
    bool isContent = true;  ///< false: only its beginning matters
    /// Images that were no content yet, such as drafts; null = none.
    bool (*isDraft)(const QJsonObject &image) = nullptr;
};

/// What one act changed of a record.
struct RecordChange {
    struct RowChange {
        const storage::Table *table;
        QJsonObject before; ///< of the row itself, or of the one that it follows; empty: the record began with it
        QJsonObject after;
    };

    QString act;
    std::vector<RowChange> rows;
};

/// The last change that is no restore and that no restore has taken back yet; none when there is nothing left. An act
/// that wrote the same content again has changed nothing.
[[nodiscard]] std::optional<RecordChange> lastChange(const std::vector<Entry> &entries,
                                                     const std::vector<RecordPart> &parts);

} // namespace loket
