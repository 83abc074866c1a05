// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/complaintreport.h"

#include "core/storage/complaintstore.h"

namespace loket::storage {

std::vector<CountedComplaint> ComplaintReportStore::countedBetween(Instant from, Instant to)
{
    std::vector<ComplaintId> ids;
    for (Rows rows =
             m_connection.run("select id from complaint where hidden = 0 and ("
                              "(entered_at >= ? and entered_at < ?) or (shown_at >= ? and shown_at < ?) or id in "
                              "(select complaint from complaint_step where at >= ? and at < ?)) order by id",
                              from, to, from, to, from, to);
         rows.next();)
        ids.push_back(ColumnReader(rows).id<ComplaintId>());
    std::vector<CountedComplaint> counted;
    counted.reserve(ids.size());
    ComplaintStore store(m_connection);
    for (const ComplaintId id : ids) {
        if (auto complaint = store.byId(id))
            counted.push_back({*std::move(complaint), store.steps(id), store.alleged(id)});
    }
    return counted;
}

} // namespace loket::storage
