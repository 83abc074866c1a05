// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ticket.h"
#include "core/storage/connection.h"
#include "core/storage/rowimages.h"

namespace loket::storage {

/// Free text of a visit. The words stand outside the journal, which holds their salted digest: they can be checked, and
/// erased with their salt when the law asks. Every method throws SqlError; used inside `transact`.
class NoteStore
{
public:
    explicit NoteStore(Connection &connection) : m_connection(connection) {}

    /// Keeps `body` as the note of a ticket; an empty one erases it.
    void set(TicketId ticket, const QString &body, RowImages &images);
    [[nodiscard]] QString body(TicketId ticket);

private:
    Connection &m_connection;
};

/// 16 random bytes in hex, kept beside a text.
[[nodiscard]] QString newSalt();
/// SHA-256 of salt and text in hex: what the journal knows of a note.
[[nodiscard]] QString saltedDigest(const QString &salt, const QString &text);

/// The same over a text that may be sealed, as it stands: so that nobody needs its key, and that it cannot be taken for
/// one that is not sealed.
[[nodiscard]] QString bodyDigest(const QString &salt, const QString &body, bool sealed);

/// Family ties and interests of officers, visit by visit. Every method throws SqlError; used inside `transact`.
class InterestStore
{
public:
    explicit InterestStore(Connection &connection) : m_connection(connection) {}

    /// `moved`: the visitor was sent on; else nobody else could take him over.
    void add(const Ticket &ticket, ServiceId service, std::optional<StaffId> staff, bool moved, Instant at,
             RowImages &images);
    /// The act was taken back.
    void forget(qint64 id, RowImages &images);
    /// Whether this officer's tie to a visit stands noted already.
    [[nodiscard]] bool isNoted(TicketId ticket, std::optional<StaffId> staff);

private:
    Connection &m_connection;
};

/// Counts of a day that are not visits.
class DayStore
{
public:
    explicit DayStore(Connection &connection) : m_connection(connection) {}

    void turnedAway(const OfficeDay &day, ServiceId service, std::optional<CounterId> counter, int persons,
                    const QString &reason, Instant at, RowImages &images);
    void catchUp(const OfficeDay &day, ServiceId service, std::optional<CounterId> counter, int visits,
                 LegOutcome outcome, const QString &reason, Instant at, RowImages &images);

private:
    Connection &m_connection;
};

} // namespace loket::storage
