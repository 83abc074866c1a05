// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/storage/connection.h"
#include "core/storage/rowimages.h"

#include <QByteArrayList>

#include <optional>
#include <vector>

namespace loket::storage {

/// The sealed bytes of attachments, on SQLite and PostgreSQL in the database itself: so an act takes them with it whole
/// or not at all, a full disk or a kill leaves nothing half copied and no stray file, and a copy of the office holds
/// them. They stand under a number, never under a user's text (trial A15). Sealing is the business of core/service.
/// Every method throws SqlError; used inside `transact` or `reading`.
class AttachmentStore
{
public:
    explicit AttachmentStore(Connection &connection) : m_connection(connection) {}

    struct Sum {
        qint64 count = 0;
        qint64 size = 0; ///< sealed bytes
    };

    /// Of a draft, until its report is saved.
    [[nodiscard]] AttachmentId add(DraftId draft, const QByteArrayList &pieces);
    [[nodiscard]] Sum ofDraft(DraftId draft);
    void drop(DraftId draft, AttachmentId file);
    /// All that were not bound to a case.
    void dropAll(DraftId draft);
    /// Belongs to a case from now on, its digest in the act's entry. False: this draft has no such file.
    [[nodiscard]] bool bind(DraftId draft, AttachmentId file, ComplaintId complaint, RowImages &images);

    /// Of a case only; empty when there is none.
    [[nodiscard]] QByteArrayList pieces(ComplaintId complaint, AttachmentId file);
    [[nodiscard]] qint64 count(ComplaintId complaint);
    /// Of a part of a case.
    [[nodiscard]] bool isThere(qint64 text);
    /// Of a case at once, its digest in the act's entry.
    [[nodiscard]] AttachmentId add(ComplaintId complaint, const QByteArrayList &pieces, RowImages &images);
    /// The bytes of a part of a case go; its row is ComplaintTextStore's.
    void erase(qint64 text);

private:
    [[nodiscard]] qint64 addText(ComplaintId complaint, const QString &digest, RowImages &images);
    [[nodiscard]] AttachmentId addTo(std::optional<DraftId> draft, std::optional<qint64> text, const QString &salt,
                                     const QByteArrayList &pieces);

    Connection &m_connection;
};

/// What the journal knows of a file: salt, and the digest of each piece as it stands.
[[nodiscard]] QString piecesDigest(const QString &salt, const QByteArrayList &pieces);
/// In their order.
[[nodiscard]] QByteArrayList piecesOf(Connection &connection, AttachmentId file);

} // namespace loket::storage
