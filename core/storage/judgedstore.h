// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/complaintclock.h"
#include "core/domain/id.h"
#include "core/storage/complaintstore.h"

#include <map>
#include <vector>

namespace loket::storage {

/// The deadlines that cases were judged by, as they stood when they stopped (trial A2). Every method throws SqlError;
/// used inside `transact` or `reading`.
class JudgedStore
{
public:
    explicit JudgedStore(Connection &connection) : m_connection(connection) {}

    /// In the order in which they were judged.
    [[nodiscard]] std::vector<CaseDeadline> of(ComplaintId complaint);
    /// Those of the cases that ComplaintStore::open() gives.
    [[nodiscard]] std::map<ComplaintId, std::vector<CaseDeadline>> ofOpen(const ComplaintStore::Place &after, int most);
    /// Stopped ones only.
    void add(ComplaintId complaint, const std::vector<CaseDeadline> &judged, RowImages &images);

private:
    Connection &m_connection;
};

} // namespace loket::storage
