// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/complaint.h"
#include "core/storage/connection.h"

#include <QStringList>

#include <vector>

namespace loket::storage {

/// A report with all that figures are made of.
struct CountedComplaint {
    Complaint complaint;
    std::vector<ComplaintStep> steps{};
    QStringList forms{}; ///< alleged, of a clear one
};

/// Reads reports for whole periods. Throws SqlError; used inside `reading`.
class ComplaintReportStore
{
public:
    explicit ComplaintReportStore(Connection &connection) : m_connection(connection) {}

    /// Those about which something happened from `from` up to, not including, `to`, by id; never a hidden one.
    [[nodiscard]] std::vector<CountedComplaint> countedBetween(Instant from, Instant to);

private:
    Connection &m_connection;
};

} // namespace loket::storage
