// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/application.h"
#include "core/storage/connection.h"
#include "core/storage/tablewriter.h"

namespace loket::storage {

/// Applications with their check lists, pauses and promises. Every method throws SqlError; used inside `transact` or
/// `reading`.
class ApplicationStore
{
public:
    explicit ApplicationStore(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] std::optional<Dossier> dossier(ApplicationId id);
    /// The same, and nobody else changes it before the transaction ends.
    [[nodiscard]] std::optional<Dossier> dossierForChange(ApplicationId id);
    [[nodiscard]] std::optional<ApplicationId> byCode(const QString &code);
    /// By the office's own number, exactly as it was typed; newest first.
    [[nodiscard]] std::vector<Application> byOfficeNumber(const QString &number);
    /// Of a service, complete on an office day.
    [[nodiscard]] std::vector<Application> acceptedOn(ServiceId service, const OfficeDay &day);
    /// All that are not handed over or withdrawn, by promised day.
    [[nodiscard]] std::vector<Application> open();
    /// Those that came out of a visit or were its reason, in the order of its services.
    [[nodiscard]] std::vector<Application> ofTicket(TicketId ticket);
    /// The visits that it took so far, in order; a service that was taken back is none.
    [[nodiscard]] std::vector<TicketId> visits(ApplicationId id);
    /// Whether another date than the first one was ever told.
    [[nodiscard]] bool wasPromisedAgain(ApplicationId id);
    /// The number under which it waits or is being served. None when there is no such number.
    [[nodiscard]] std::optional<TicketNumber> numberInQueue(ApplicationId id);

    /// Stores a new one and gives its rows their ids.
    [[nodiscard]] Dossier insert(Dossier dossier, RowImages &images);
    /// Writes what differs; always the application itself, so that its `rev` counts the acts on it.
    Dossier update(const Dossier &before, Dossier after, RowImages &images);

private:
    std::optional<Dossier> withParts(std::optional<Application> application);

    Connection &m_connection;
};

} // namespace loket::storage
