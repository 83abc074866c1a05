// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/callingorder.h"
#include "core/domain/ticket.h"
#include "core/storage/connection.h"
#include "core/storage/tablewriter.h"

namespace loket::storage {

/// A waiting, parked or absent ticket as the lists show it.
struct QueueEntry {
    Ticket ticket;
    bool forThisCounter = true;
};

/// Tickets with their legs and spans. Every method throws SqlError; used inside `transact`.
class TicketStore
{
public:
    explicit TicketStore(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] std::optional<Visit> visit(TicketId id);
    /// The same, and nobody else changes it before the transaction ends.
    [[nodiscard]] std::optional<Visit> visitForChange(TicketId id);
    [[nodiscard]] std::optional<TicketId> find(const OfficeDay &day, const TicketNumber &number);
    /// For which an office's own number was noted, but no file came out of the service; newest first.
    [[nodiscard]] std::vector<TicketId> withOfficeNumber(const QString &number);

    /// Stores a new visit and gives its rows their ids.
    [[nodiscard]] Visit insert(Visit visit, RowImages &images);
    /// Writes what differs; always the ticket itself, so that its `rev` counts the acts on the visit.
    [[nodiscard]] Visit update(const Visit &before, Visit after, RowImages &images);

    /// The next number of a letter on a day; a number is never given twice, not after it was voided either.
    [[nodiscard]] int nextNumber(const OfficeDay &day, const QString &letter);
    /// The last number of a letter on a day, 0 = none.
    [[nodiscard]] int lastNumber(const OfficeDay &day, const QString &letter);
    /// A number given elsewhere (on paper) is in use from now on.
    void noteNumber(const OfficeDay &day, const TicketNumber &number);

    /// The number that a counter calls next by the rule of the calling order, claimed for this transaction.
    [[nodiscard]] std::optional<TicketId> claimNext(CounterId counter, bool servesAll, int maxPriorityRun);
    /// The number called or being served at a counter.
    [[nodiscard]] std::optional<TicketId> atCounter(CounterId counter);
    /// Numbers of a letter whose first call came after `since` on that day.
    [[nodiscard]] int calledSince(const OfficeDay &day, const QString &letter, Instant since);

    /// Waiting numbers in their order within each class, priority first; parked ones; absent ones of a day.
    [[nodiscard]] std::vector<QueueEntry> waiting(CounterId counter, bool servesAll);
    [[nodiscard]] std::vector<Ticket> parked();
    [[nodiscard]] std::vector<Ticket> absent(const OfficeDay &day);
    /// Keeps that a counter called the number, whatever becomes of it later and wherever it is called again.
    void noteCall(const Ticket &called, Instant at, RowImages &images);
    /// The call was taken back.
    void forgetCall(qint64 id, RowImages &images);
    /// Priority numbers that the counter called last in a row, `atMost` at most.
    [[nodiscard]] int priorityRun(CounterId counter, int atMost);
    /// Whether a later number was given for this one.
    [[nodiscard]] bool isFollowed(TicketId id);
    /// What was not served by the end of a day, and has not come back since, in order.
    [[nodiscard]] std::vector<Ticket> unserved(const OfficeDay &day);
    /// What is still waiting, called or parked from days before `day`.
    [[nodiscard]] std::vector<TicketId> openBefore(const OfficeDay &day);

private:
    void appendRows(Visit &visit, TableWriter &writer);
    std::optional<Visit> withParts(std::optional<Ticket> ticket);
    std::optional<TicketId> firstWaiting(CallClass of, CounterId counter, bool servesAll);

    Connection &m_connection;
};

} // namespace loket::storage
