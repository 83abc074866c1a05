// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry.h"
#include "core/storage/connection.h"
#include "core/storage/table.h"

#include <unordered_map>

namespace loket::storage {

/// All journalled rows as the journal tells them: of each row the image with the highest `rev`. It needs no logic of
/// the program and does not depend on the order of stations whose clocks differ.
class Rebuild
{
public:
    /// Takes the images of an entry. Errors: ChainBroken when its payload cannot be read.
    [[nodiscard]] Result<void> take(const Entry &entry);
    /// Compares with the tables. Errors: RowsDiffer; see verify.h.
    [[nodiscard]] Result<void> compare(Connection &connection) const;
    /// Without the rows of hidden cases: whoever has the file checked is told the same with them and without.
    [[nodiscard]] qint64 rowCount() const;

private:
    struct KnownRow {
        Image image;
        qint64 rev = 0;    ///< the highest one seen
        qint64 writes = 0; ///< images seen: as many as the highest rev, or one is missing or doubled
        qint64 revSum = 0;
        StationId station;
        qint64 seq = 0;
    };
    using Rows = std::unordered_map<qint64, KnownRow>;

    [[nodiscard]] Result<void> compareTable(Connection &connection, const Table &table) const;

    std::unordered_map<QString, Rows> m_tables;
};

/// What is derived from journalled rows, recomputed and compared. Errors: RowsDiffer.
[[nodiscard]] Result<void> compareDerived(Connection &connection, const std::vector<ChainHead> &heads);
/// The words of notes and complaints, sealed ones as they stand, against the digests in the journal; and that no word of
/// a sealed case is indexed. Errors: RowsDiffer.
[[nodiscard]] Result<void> compareNotes(Connection &connection);
/// The sealed bytes of attachments against theirs; detail: the row that tells of them. Errors: RowsDiffer.
[[nodiscard]] Result<void> compareAttachments(Connection &connection);
/// How many texts of reports were erased, hidden ones left out: their rows stand with an empty digest.
[[nodiscard]] qint64 erasedTexts(Connection &connection);
/// What SQLite says of its own file; empty when it is sound, and on a server, which looks after itself.
[[nodiscard]] QString fileDamage(Connection &connection);

} // namespace loket::storage
