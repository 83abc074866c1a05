// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/application.h"
#include "core/storage/connection.h"

namespace loket::storage {

/// An application to which something happened in a period, with what its figures need.
struct ReportApplication {
    Dossier dossier;                  ///< without its check list
    std::optional<CounterId> counter; ///< that received it
    int visits = 0;                   ///< that it has taken so far: served, not only numbered
};

/// Something that happened to an application: where it counts and when.
struct ApplicationEvent {
    ServiceId service;
    std::optional<CounterId> counter;
    Instant at;
};

/// A requirement that was asked for only at a later visit.
struct AddedItemEvent {
    ApplicationEvent event;
    QString code; ///< of the file
    QString nameId;
    QString reason; ///< of kind `requirement_added`
};

/// Applications of a period, `from` included, `to` not. What was taken back is left out. Every method throws SqlError;
/// used inside `reading`.
class ApplicationReport
{
public:
    explicit ApplicationReport(Connection &connection) : m_connection(connection) {}

    /// Those that became complete, ready or ended in the period.
    [[nodiscard]] std::vector<ReportApplication> changed(Instant from, Instant to);
    [[nodiscard]] std::vector<ApplicationEvent> promisesChanged(Instant from, Instant to);
    [[nodiscard]] std::vector<AddedItemEvent> itemsAdded(Instant from, Instant to);

private:
    Connection &m_connection;
};

} // namespace loket::storage
