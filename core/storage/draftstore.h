// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/instant.h"
#include "core/storage/connection.h"

#include <vector>

namespace loket::storage {

/// What somebody is still typing, sealed under a content key of its own; outside the journal (corrections.md 1 and 5).
struct DraftRow {
    DraftId id;
    ContentKeyId key;
    StaffId typist;
    QString kind;
    Instant savedAt{};
    QString body{}; ///< sealed, base64
};

/// Every method throws SqlError; used inside `transact` or `reading`.
class DraftStore
{
public:
    explicit DraftStore(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] DraftId add(const DraftRow &draft);
    void replace(DraftId draft, Instant at, const QString &body);
    void setKind(DraftId draft, const QString &kind);
    /// Of its typist only.
    [[nodiscard]] std::optional<DraftRow> find(DraftId draft, StaffId typist);
    /// Of a typist, newest first, without bodies: those whose key is sealed to this pair of his.
    [[nodiscard]] std::vector<DraftRow> of(StaffId typist, const QString &publicKey);
    /// Of anybody, saved last before an instant; without bodies.
    [[nodiscard]] std::vector<DraftRow> savedBefore(Instant at);
    /// The row alone; its content key goes by KeyStore::drop().
    void drop(DraftId draft);

private:
    Connection &m_connection;
};

} // namespace loket::storage
