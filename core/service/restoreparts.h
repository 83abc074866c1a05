// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/rowhistory.h"
#include "core/storage/applicationrows.h"
#include "core/storage/ticketrows.h"

#include <algorithm>

/// Taking back what an entry did to a visit or a dossier. Inside core/service only.
namespace loket {

[[nodiscard]] constexpr qint64 plainId(qint64 id)
{
    return id;
}
template<class AnyId>
[[nodiscard]] constexpr qint64 plainId(const AnyId &id)
{
    return id.value();
}

/// Gives those of `parts` that an entry wrote the content they had before it, read with `read`; those that began with
/// it are dropped by `drop`. `isMine`: whether an image is of this visit or dossier at all. False, and half done, when
/// one of them has changed since.
template<class Part, class Read, class Drop, class IsMine>
[[nodiscard]] bool restoreParts(const Entry &entry, const RowHistory &rows, const storage::Table &table,
                                std::vector<Part> &parts, Read read, Drop drop, IsMine isMine)
{
    for (const auto &value : imagesOf(entry, table)) {
        const QJsonObject written = value.toObject();
        if (!isMine(written))
            continue;
        const auto part = std::find_if(parts.begin(), parts.end(),
                                       [&](const Part &one) { return plainId(one.id) == numberIn(written, "id"); });
        if (part == parts.end() || contentOf(storage::imageOf(table, storage::rowOf(*part))) != contentOf(written))
            return false;
        const auto old = rows.before(table, written);
        const qint64 present = part->rev;
        if (old.isEmpty()) {
            drop(*part);
        } else {
            const storage::Row row = storage::rowOrThrow(table, old);
            *part = read(storage::ColumnReader(row));
        }
        part->rev = present;
    }
    return true;
}

} // namespace loket
