// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/instant.h"
#include "core/storage/connection.h"
#include "core/storage/rowimages.h"

#include <vector>

namespace loket::storage {

/// A content key sealed to one key pair. Of several purposes of one person each has its own.
struct Envelope {
    qint64 holder = 0; ///< a member of the staff; 0 = the office's recovery pair
    QString purpose{}; ///< handler, receiver, typist, recovery
    QString publicKey; ///< hexadecimal: the pair that it was sealed to, which a reset does not keep
    QString bytes{};   ///< base64
};

/// The unit's own key, which signs receipts; whoever has an older receipt may need an older one.
struct UnitKeyRow {
    UnitKeyId id;
    QString publicKey; ///< Ed25519, hexadecimal
};

/// Content keys of cases, drafts and the unit's own key: they stand nowhere but in envelopes (design.md section 5),
/// outside the journal (corrections.md 1). Every method throws SqlError; used inside `transact` or `reading`.
class KeyStore
{
public:
    explicit KeyStore(Connection &connection) : m_connection(connection) {}

    struct ContentKeyRow {
        ContentKeyId id;
        QString excluded; ///< sealed: who is shut out of the case
    };

    [[nodiscard]] ContentKeyId addForCase(ComplaintId complaint, Instant at);
    [[nodiscard]] ContentKeyId addForUnit(UnitKeyId unit, Instant at);
    [[nodiscard]] ContentKeyId addForDraft(Instant at);
    void setExcluded(ContentKeyId key, const QString &sealed);
    [[nodiscard]] std::optional<ContentKeyRow> ofCase(ComplaintId complaint);
    [[nodiscard]] std::optional<ContentKeyId> ofUnit(UnitKeyId unit);
    /// The cases of whose key this pair of a handler has no envelope yet.
    [[nodiscard]] std::vector<ComplaintId> casesWithout(qint64 handler, const QString &publicKey);
    /// With its envelopes.
    void drop(ContentKeyId key);

    /// One that stands already stays.
    void put(ContentKeyId key, const Envelope &envelope);
    [[nodiscard]] std::vector<Envelope> envelopes(ContentKeyId key);
    /// Those that one pair may open.
    [[nodiscard]] std::vector<Envelope> envelopesTo(ContentKeyId key, const QString &publicKey);
    void dropEnvelopes(ContentKeyId key, const QString &purpose);

    [[nodiscard]] UnitKeyId addUnitKey(const QString &publicKey, Instant at, RowImages &images);
    [[nodiscard]] std::optional<UnitKeyRow> newestUnitKey();
    /// All there have been, newest first.
    [[nodiscard]] std::vector<UnitKeyRow> unitKeys();

private:
    ContentKeyId add(std::optional<ComplaintId> complaint, std::optional<UnitKeyId> unit, Instant at);

    Connection &m_connection;
};

} // namespace loket::storage
