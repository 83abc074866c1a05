// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/incident.h"
#include "core/storage/connection.h"
#include "core/storage/rowimages.h"

#include <vector>

namespace loket::storage {

/// Incidents at the counters. Every method throws SqlError; used inside `transact` or `reading`.
class IncidentStore
{
public:
    explicit IncidentStore(Connection &connection) : m_connection(connection) {}

    void add(const Incident &incident, RowImages &images);
    /// Of the office days `from` to `to`, in the order they were noted.
    [[nodiscard]] std::vector<Incident> between(const OfficeDay &from, const OfficeDay &to);

private:
    Connection &m_connection;
};

} // namespace loket::storage
